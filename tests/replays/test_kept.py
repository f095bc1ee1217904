"""Every kept session, run again with the program as it is now, comes out as it was kept."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from replay.kept import read
from tests.replays.__main__ import main
from tests.replays.talks import HERE, Talk, talks

TALKS = list(talks())
ROW = re.compile(r"^\| ([^|]+?) \|", re.MULTILINE)


@pytest.mark.parametrize("talk", TALKS, ids=[talk.name for talk in TALKS])
def test_a_kept_session_comes_out_the_same(talk: Talk, capsys: pytest.CaptureFixture[str]) -> None:
    kept = read(talk.file)

    assert (kept.about, len(kept.recordings.turns)) == (talk.about, len(talk.says))
    assert main([talk.name]) == 0, capsys.readouterr().out


def test_a_report_tells_every_turn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    talk, file = TALKS[0], tmp_path / "replays.xml"

    assert main([talk.name, "--junit", str(file)]) == 0

    (suite,) = ElementTree.parse(file).getroot()
    assert (suite.get("name"), len(suite)) == (talk.name, len(talk.says))
    assert f"1 sessions, {len(talk.says)} turns: all the same." in capsys.readouterr().out


def test_all_that_is_kept_is_in_the_table() -> None:
    assert {file.stem for file in HERE.glob("*.json")} == {talk.name for talk in TALKS}


def test_every_failure_of_other_coaches_is_among_them(project: Path) -> None:
    _, *failures = ROW.findall((project / "docs" / "how-coaches-fail.md").read_text())

    assert {failure for talk in TALKS for failure in talk.shows} == set(failures)
