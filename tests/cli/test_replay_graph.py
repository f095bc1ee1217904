"""LangGraph's time travel at the command line: steps, going on from one, forks, stored threads; nothing is changed."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from graph.fitting import KINDS
from graph.state import State
from tests.cli.conftest import Command
from tests.model.bystander import everything
from tests.talking import Talker, World

WORKOUT = ("let's start a workout", "1", "start", "80x8", "what's left?")


@pytest.fixture
def mine(talker: Talker) -> tuple[str, ...]:
    """Somebody with a session on record, as the command is told of them."""
    talker.says(*WORKOUT)
    return ("--as", talker.name, "--provider", talker.provider)


def test_a_turn_is_shown_step_by_step(command: Command, mine: tuple[str, ...], tmp_path: Path) -> None:
    ran = command("run", "3-4", "--graph", "--junit", tmp_path / "junit.xml", *mine)

    assert ran.exit_code == 0, ran.output
    turns = [line for line in ran.stdout.splitlines() if line.startswith("turn")]
    assert turns == ["turn 3  'start'", "turn 4  '80x8'"]
    assert "   4  act, next is respond\n" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "2 turns run again, all the same."
    (suite,) = ElementTree.parse(tmp_path / "junit.xml").getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("2", "0")


def test_it_goes_on_from_a_step(command: Command, mine: tuple[str, ...]) -> None:
    ran = command("run", "4", "--from", "act", *mine)

    assert ran.exit_code == 0, ran.output
    assert [line.split()[1] for line in ran.stdout.splitlines() if ", next is " in line] == [
        "again,", "act,", "respond,", "commit,",
    ]  # fmt: skip


def test_a_fork_differs(command: Command, mine: tuple[str, ...]) -> None:
    ran = command("run", "4", "--from", "in_progress", "--set", 'unread="60x5"', *mine)

    assert ran.exit_code == 1
    assert "unread       80x8 -> 60x5" in ran.stdout
    assert "  reply     + Back squat, set 1 of 3: 60 kg × 5." in ran.stdout
    assert ran.stdout.splitlines()[-1] == "1 turn run again, 1 differs: 4."


def test_a_stored_thread_is_listed_and_forked(command: Command, mine: tuple[str, ...], talker: Talker) -> None:
    session = str(talker.turns()[0]["session_id"])[:8]

    listed = command("thread", session, *mine)
    again = [command("thread", session, "--turn", number, *mine) for number in (1, 5)]
    forked = command("thread", session, "--turn", "4", "--from", "act", "--set", "acts=[]", *mine)

    assert (listed.exit_code, listed.stdout.splitlines()[0]) == (0, "5 states")
    assert [f"after turn {number}  {said!r}" in listed.stdout for number, said in enumerate(WORKOUT, 1)] == [True] * 5
    assert [each.exit_code for each in again] == [0, 0], again[0].output
    assert forked.exit_code == 1
    assert "acts         nothing left" in forked.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("run", "4", "--from", "rest"), "The turn has no step rest: it has 0 __start__, 1 recall"),
        (("run", "4", "--from", "act", "--set", "mood=1"), "The state has no mood before act: it has acts"),
        (("run", "4", "--from", "act", "--set", "acts"), "acts is not of the form NAME=JSON"),
        (("run", "4", "--set", "acts=[]"), "--from STEP"),
        (("run", "4", "--from", "respond", "--set", "unread=5"), "5 cannot be the state's unread"),
        (("run", "4", "--from", "respond", "--set", 'phase="rest"'), "phase: Input should be 'no_workout', 'planning'"),
        (("run", "4", "--from", "act", "--set", "acts=[5]"), "[5] cannot be the state's acts, 0"),
        (("run", "4", "--from", "respond", "--set", 'events=[{"type":"Won"}]'), "events: there is no 'Won'"),
        (("run", "4", "--from", "respond", "--set", 'events=[{"type":[]}]'), "it is not of that form"),
        (("run", "4", "--from", "respond", "--set", 'messages=["hi"]'), "it is not of that form"),
        (("run", "4", "--from", "recall", "--set", 'message={"text":5}'), "message, text: Input"),
        (("run", "4", "--from", "respond", "--set", "dropped=0", "--set", "workout={}"), "workout, id: Field"),
        (("run", "4", "--graph", "--clock", "9999-12-31T23:00-05:00"), "between 2000 and 2200"),
        (("run", "4", "--clock", "0001-01-01"), "between 2000 and 2200"),
        (("thread", "4", "--from", "act", "--set", "done=5"), "5 cannot be the state's done"),
        (("run", "99", "--graph"), "Nothing on record is 99"),
        (("thread", "4", "--turn", "99"), "The session has no turn 99: it has 1, 2, 3, 4, 5."),
        (("thread", "4", "--set", "acts=[]"), "--from STEP"),
    ],
)
def test_wrong_input_is_a_clear_line(
    arguments: tuple[str, ...], said: str, command: Command, mine: tuple[str, ...]
) -> None:
    ended = command(*arguments, *mine)

    assert ended.exit_code == 2
    assert (said in ended.stderr, len(ended.stderr.splitlines())) == (True, 1), ended.output


def test_of_every_part_of_the_state_it_is_known_what_it_may_be() -> None:
    assert set(KINDS) == set(State.__annotations__)


def test_nothing_is_written(command: Command, mine: tuple[str, ...], world: World) -> None:
    before = everything(world)

    command("run", "all", "--graph", *mine)
    command("run", "4", "--from", "in_progress", "--set", 'unread="60x5"', *mine)
    command("thread", "4", *mine)
    command("thread", "4", "--turn", "4", "--from", "act", *mine)
    command("thread", "4", "--turn", "4", "--from", "in_progress", "--set", 'unread="60x5"', *mine)

    assert everything(world) == before
