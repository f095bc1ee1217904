"""What is set wrongly, or cannot be used as it lies there, is said in a sentence and never as a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from cli.main import app
from settings import Settings
from tests.cli.command import fit_coach

COMMANDS = ["chat", "serve", "migrate"]


def _is_a_file(place: Path) -> Path:
    (place / "data").write_text("")
    return place / "data"


def _lies_in_a_file(place: Path) -> Path:
    return _is_a_file(place) / "deeper" / "data"


def _database_is_a_file(place: Path) -> Path:
    (place / "database").write_text("")
    return place


def _lock_is_a_folder(place: Path) -> Path:
    (place / "database" / "lease.lock").mkdir(parents=True)
    return place


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("made", [_is_a_file, _lies_in_a_file, _database_is_a_file, _lock_is_a_folder])
def test_a_data_folder_of_the_wrong_kind(command: str, made: Callable[[Path], Path], tmp_path: Path) -> None:
    data = made(tmp_path)

    answer = fit_coach(command, said="hi\n", FITCOACH_DATA_DIR=str(data))

    assert answer.returncode == 1
    assert _is_a_sentence(answer.stderr)
    assert str(data) in answer.stderr


@pytest.mark.parametrize("command", ["chat", "serve"])
def test_a_key_that_is_a_folder(command: str, tmp_path: Path) -> None:
    key = tmp_path / "local.key"
    key.mkdir()

    answer = fit_coach(command, "--data-dir", str(tmp_path), said="hi\n")

    assert answer.returncode == 1
    assert _is_a_sentence(answer.stderr)
    assert str(key) in answer.stderr


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["FITCOACH_PORT", "FITCOACH_POOL_SIZE"])
def test_a_number_that_is_none(command: str, name: str, tmp_path: Path) -> None:
    answer = fit_coach(command, said="hi\n", FITCOACH_DATA_DIR=str(tmp_path), **{name: "abc"})

    assert answer.returncode == 2
    assert _is_a_sentence(answer.stderr)
    assert name.removeprefix("FITCOACH_").lower() in answer.stderr


@pytest.mark.parametrize("name", ["TURN_SECONDS", "KEEP_SECONDS", "KEY_SECONDS", "MODEL_SECONDS"])
@pytest.mark.parametrize("seconds", ["inf", "nan", "1e300", "-1"])
def test_a_time_that_nobody_waits(name: str, seconds: str, tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match=name.lower()):
        Settings(data_dir=tmp_path, **{name.lower(): seconds})  # type: ignore[arg-type]  # it is told so from outside


@pytest.mark.parametrize("command", [["doctor"], ["parse", "80x8"], ["replay", "run", "1"]])
def test_a_file_of_settings_that_is_no_text(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_bytes(b"FITCOACH_PORT=\xff\xfe\n")

    ended = CliRunner().invoke(app, command)

    assert ended.exit_code == 2
    assert _is_a_sentence(ended.stderr)
    assert ".env" in ended.stderr


@pytest.mark.parametrize("address", ["localhost:11434", "ftp://models/v1", "http://", "abc"])
def test_an_address_of_models_that_cannot_be(address: str, tmp_path: Path) -> None:
    answer = fit_coach("serve", FITCOACH_DATA_DIR=str(tmp_path), OPENAI_BASE_URL=address)

    assert answer.returncode == 2
    assert _is_a_sentence(answer.stderr)
    assert "openai_base_url" in answer.stderr.lower()


@pytest.mark.parametrize("port", ["-1", "70000"])
def test_a_port_that_cannot_be(port: str, tmp_path: Path) -> None:
    answer = fit_coach("serve", "--port", port, "--data-dir", str(tmp_path))

    assert answer.returncode == 2
    assert _is_a_sentence(answer.stderr)
    assert "port" in answer.stderr


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "url",
    [
        "mysql://me:s3cret@db/coach",
        "postgresql://me:x@s3cret@127.0.0.1:1/coach",
        "postgresql+psycopg://me:s3cret@127.0.0.1:1/coach",
    ],
)
def test_an_address_that_leads_nowhere(command: str, url: str, tmp_path: Path) -> None:
    answer = fit_coach(command, said="hi\n", DATABASE_URL=url, FITCOACH_DATA_DIR=str(tmp_path))

    assert answer.returncode == 1
    assert _is_a_sentence(answer.stderr)
    assert "s3cret" not in answer.stderr
    assert "sqlalche.me" not in answer.stderr


def _is_a_sentence(said: str) -> bool:
    return said.count("\n") == 1 and said.endswith(".\n")
