"""Turns on record at the command line: listed, shown, run again, kept, forked; and nothing is changed by any of it."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import psycopg
import pytest
from psycopg import sql
from typer.testing import CliRunner

from cli.main import app
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease
from tests.cli.conftest import Command
from tests.model.faults import calls
from tests.model.server import KEY, Stub
from tests.talking import Talker
from training.proposal import Intensity

WORKOUT = ("let's start a workout", "1", "start", "80x8", "my knee hurts", "I weigh 82.4", "what do you know about me?")
AGAIN = "well that was the very same thing all over again I suppose"


@pytest.fixture
def closing() -> Iterator[ExitStack]:
    """What is to be closed when a test is over."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def mine(talker: Talker) -> tuple[str, ...]:
    """Somebody with a session on record, as the command is told of them."""
    talker.says(*WORKOUT)
    return ("--as", talker.name, "--provider", talker.provider)


def test_a_session_is_listed_shown_and_run_again(command: Command, mine: tuple[str, ...], tmp_path: Path) -> None:
    listed, shown = command("list", *mine), command("show", "4", *mine)
    ran = command("run", "2-6", *mine, "--junit", tmp_path / "junit.xml")

    assert listed.exit_code == shown.exit_code == 0
    assert [each in listed.stdout for each in WORKOUT] == [True] * len(WORKOUT)
    for told in ("'80x8'", "act        log_sets(", "event      SetRecorded(", "phase      in_progress", "set 1 of 3"):
        assert told in shown.stdout
    assert (ran.exit_code, ran.stdout.splitlines()[-1]) == (0, "5 turns run again, all the same.")
    (suite,) = ElementTree.parse(tmp_path / "junit.xml").getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("5", "0")


def test_a_changed_rule_is_named(command: Command, mine: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.athlete.Athlete.usual_intensity", Intensity.LIGHT)

    ran = command("run", "all", *mine)

    assert ran.exit_code == 1
    assert ran.stdout.splitlines()[-1] == "7 turns run again, 1 differs: 1."
    assert "  acts      [0].facts[0].options[0].intensity: moderate -> light" in ran.stdout


def test_what_is_kept_says_nothing_of_them_and_is_run_from_the_file(
    command: Command, talker: Talker, mine: tuple[str, ...], tmp_path: Path
) -> None:
    talker.says("remember that I train with Marlene", "what do you know about me?")
    file = tmp_path / "kept.json"

    kept, again = command("keep", "all", file, *mine), command("keep", "all", file, *mine)
    ran = command("run", file)

    assert (kept.exit_code, kept.stdout) == (0, f"Kept in {file}: 9 turns.\n"), kept.stderr
    assert (again.exit_code, again.stderr) == (2, f"{file} is there already.\n")
    assert (ran.exit_code, ran.stdout.splitlines()[-1]) == (0, "9 turns run again, all the same.")
    text = file.read_text()
    said = [turn["message"] for sitting in json.loads(text)["sittings"] for turn in sitting["turns"]]
    assert said[:5] == list(WORKOUT[:5])
    assert [each for each in ("Marlene", "82.4", talker.name, str(talker.id)) if each in text] == []
    assert not {str(turn["id"]) for turn in talker.turns()} & set(json.dumps(said))


def test_a_fork_goes_on_with_other_words(command: Command, mine: tuple[str, ...]) -> None:
    forked = command("fork", "4", "--say", "90x6", *mine)

    assert forked.exit_code == 0, forked.stderr
    assert "turn 4  '90x6' instead of '80x8'" in forked.stdout
    assert "Back squat, set 1 of 3: 90 kg × 6." in forked.stdout
    assert "turn 7  'what do you know about me?'" in forked.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("run", "99"), "Nothing on record is 99"),
        (("show", "yesterday"), "Nothing on record is yesterday"),
        (("run", "none.json"), "none.json cannot be used"),
        (("fork", "4"), "--say TEXT or --model NAME"),
        (("fork", "1-3", "--say", "hi"), "1-3 is not one turn"),
        (("show", ""), "Nothing on record is"),
    ],
)
def test_wrong_input_is_a_clear_line(
    arguments: tuple[str, ...], said: str, command: Command, mine: tuple[str, ...]
) -> None:
    ended = command(*arguments, *mine)

    assert ended.exit_code == 2
    assert (said in ended.stderr, len(ended.stderr.splitlines())) == (True, 1)


def test_of_nobody_nothing_is_on_record(command: Command) -> None:
    ended = command("list", "--as", "nobody at all")

    assert (ended.exit_code, ended.stderr) == (2, "Nobody talks here as nobody at all (cli).\n")


def test_where_nothing_was_said_it_says_so(command: Command) -> None:
    assert CliRunner().invoke(app, ["seed", "beginner", "--as", "quiet", "--workouts", "0"]).exit_code == 0

    ended = [command(*each, "--as", "quiet") for each in (("list",), ("run", "all"))]

    said = "Nothing that quiet (cli) said is on record.\n"
    assert [(each.exit_code, each.stderr) for each in ended] == [(2, said)] * 2


def test_a_folder_that_is_called_as_turns_are_is_not_meant(
    command: Command, mine: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("4", "last", "2026-11-16"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)

    assert [command("run", each, *mine).exit_code for each in ("4", "last")] == [0, 0]


def test_a_report_that_cannot_be_written_hides_nothing(command: Command, mine: tuple[str, ...], tmp_path: Path) -> None:
    ran = command("run", "4", *mine, "--junit", tmp_path / "nowhere" / "junit.xml")

    assert (ran.exit_code, ran.stdout.splitlines()[-1]) == (2, "1 turn run again, all the same.")


def test_nothing_is_written(
    command: Command, mine: tuple[str, ...], server: Lease, worker_id: str, tmp_path: Path
) -> None:
    everything = server.address(SUPERUSER, f"fit_{worker_id}")
    before = _rows(everything)

    done = [
        command("list", *mine),
        command("show", "all", *mine),
        command("run", "all", *mine),
        command("keep", "all", tmp_path / "kept.json", *mine),
        command("fork", "2", "--say", "3", *mine),
    ]

    assert [each.exit_code for each in done] == [0] * len(done)
    assert _rows(everything) == before
    assert all(before[table] for table in ("public.turns", "public.exercise_logs", "langgraph.checkpoints"))


def _rows(conninfo: str) -> dict[str, list[Any]]:
    """All rows of all tables, those of threads among them."""
    tables = "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('public', 'langgraph')"
    with psycopg.connect(conninfo) as connection:
        names = [name for (name,) in connection.execute(tables)]
        rows = "SELECT md5(row::text) FROM {} row ORDER BY 1"
        return {
            name: connection.execute(sql.SQL(rows).format(sql.Identifier(*name.split(".")))).fetchall()
            for name in names
        }


def test_a_fork_asks_another_model(
    command: Command, talker: Talker, monkeypatch: pytest.MonkeyPatch, closing: ExitStack
) -> None:
    """It names the act for words that nobody had understood, and what was said after that goes on from there."""
    talker.says("let's start a workout", "1", "start", "80x8", AGAIN, "yes")
    stub = Stub()
    closing.callback(stub.close)
    stub.follow(calls([("repeat_set", {})]))
    monkeypatch.setenv("OPENAI_BASE_URL", stub.url)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    mine = ("--as", talker.name, "--provider", talker.provider)

    recorded, forked = command("show", "5-6", *mine), command("fork", "5", "--model", "another", *mine)

    assert "repeat_set" not in recorded.stdout
    assert (forked.exit_code, forked.stderr) == (0, "")
    assert {chat.body["model"] for chat in stub.chats} == {"another"}
    assert "Back squat, set 2 of 3: 80 kg × 8" in forked.stdout
