"""Bringing a history along on the command line: what is said of a file that cannot be, and of one that was."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.history import Wanted, import_history
from db.address import Address
from settings import Settings
from tests.cli.command import fit_coach
from training.athlete import WeightUnit

STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
SETS = (
    "2024-01-05 18:00:00,Legs,1h,Squat (Barbell),1,225,5,0,0,\n"
    "2024-01-05 18:00:00,Legs,1h,Underwater Squat,1,225,5,0,0,\n"
    "soon,Legs,1h,Squat (Barbell),1,225,5,0,0,\n"
)


def _file(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


@pytest.mark.parametrize(
    ("make", "code", "said"),
    [
        (Path.mkdir, 2, "is a folder"),
        (lambda path: path.touch(), 2, "nothing in it"),
        (_file(b"\x89PNG\r\n\x1a\n\x00\xff"), 2, "not a text"),
        (_file(b"PK\x00\x00"), 2, "not a text"),
        (_file(b"a,b\n1,2\n"), 2, "none of Hevy's, Strong's or FitNotes'"),
        (_file(STRONG.encode()), 2, "--unit kg"),
        (lambda path: os.truncate(path, path.write_bytes(b"x") * 50 * 1024 * 1024), 2, "larger than 20 MB"),
    ],
    ids=["folder", "empty", "picture", "archive", "other", "unit", "huge"],
)
def test_a_file_that_cannot_be_read_is_explained(
    make: Callable[[Path], object],
    code: int,
    said: str,
    tmp_path: Path,
    address: Address,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make(file := tmp_path / "export.csv")

    ended = _bring(address, file)
    answer = capsys.readouterr()

    assert (ended, answer.out) == (code, "")
    assert said in answer.err
    assert str(file) in answer.err


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    answer = fit_coach("history", "import", str(tmp_path / "none.csv"), "--dry-run")

    assert (answer.returncode, answer.stderr) == (
        1,
        f"{tmp_path / 'none.csv'} cannot be used: No such file or directory.\n",
    )


def test_a_file_is_brought_along_once_and_what_was_left_out_is_told(
    tmp_path: Path, address: Address, capsys: pytest.CaptureFixture[str]
) -> None:
    (file := tmp_path / "strong.csv").write_text(STRONG + SETS)

    told = []
    for dry in (True, False, False):
        assert _bring(address, file, dry=dry, user=str(tmp_path), unit=WeightUnit.LB, time_zone="Europe/Berlin") == 0
        told.append(capsys.readouterr().out.splitlines())
    tried, first, again = told

    assert tried[1:3] == ["Would write 1 set in 1 workout.", "On record already: 0 sets."]
    assert first[1:3] == ["Wrote 1 set in 1 workout.", "On record already: 0 sets."]
    assert first[4:] == [
        "  Underwater Squat: 1 set",
        "Lines not taken: 1.",
        "  line 4: the date “soon” cannot be read",
    ]
    assert again[1:3] == ["Wrote 0 sets in 0 workouts.", "On record already: 1 set."]


def test_a_time_zone_that_there_is_not(tmp_path: Path, address: Address, capsys: pytest.CaptureFixture[str]) -> None:
    (file := tmp_path / "strong.csv").write_text(STRONG + SETS)

    assert _bring(address, file, unit=WeightUnit.LB, time_zone="Mars/Olympus") == 2
    assert capsys.readouterr().err == "There is no time zone Mars/Olympus; one is Europe/Berlin.\n"


def _bring(
    address: Address,
    file: Path,
    user: str | None = None,
    time_zone: str | None = None,
    unit: WeightUnit | None = None,
    *,
    dry: bool = False,
) -> int:
    settings = Settings(database_url=address.app, owner_database_url=address.owner, data_dir=Path("/nonexistent"))
    return import_history(settings, Wanted(file, None, user, time_zone, unit, dry))
