"""The process is killed at every named point of a turn and the message sent again: no set is lost, none is doubled."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from db.address import Address
from tests.talking import Talker
from tests.trust.victim import POINTS

ROOT = Path(__file__).parents[2]
WRITTEN = ("committed", "checkpointed")
Kill = Callable[[Talker, str, str, str], int]


@pytest.fixture(scope="module")
def kill(address: Address) -> Iterator[Kill]:
    """Has a message handled by a process that is killed at a point; the signal it died of."""
    pipe = subprocess.PIPE
    program = [sys.executable, "-m", "tests.trust.victim", address.app]
    with subprocess.Popen(program, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as victim:
        assert victim.stdin is not None
        assert victim.stdout is not None
        stdin, stdout = victim.stdin, victim.stdout
        assert stdout.readline() == "ready\n"

        def killed(talker: Talker, text: str, message_id: str, point: str) -> int:
            job = {"provider": talker.provider, "name": talker.name, "message_id": message_id, "text": text}
            stdin.write(json.dumps(job | {"point": point}) + "\n")
            stdin.flush()
            ended: int = json.loads(stdout.readline())["signal"]
            return ended

        yield killed
        stdin.close()


@pytest.mark.parametrize("point", POINTS)
def test_no_set_is_lost_and_none_doubled(point: str, kill: Kill, talker: Talker) -> None:
    """Whatever was acknowledged is there once; what was not is there once after it was sent again."""
    talker.trains()
    talker.say("80x8")
    expected = ["80x8"]
    for text, more in (("82.5x8", ["82.5x8"]), ("85x5, then what's left?", ["85x5"])):
        message_id = str(uuid4())
        turns = len(talker.turns())

        assert kill(talker, text, message_id, point) == signal.SIGKILL
        assert len(talker.turns()) == turns + (point in WRITTEN)
        first, second = talker.say(text, message_id=message_id), talker.say(text, message_id=message_id)

        expected = [*expected, *more]
        assert first == second
        assert talker.sets()["Back squat"] == expected


@pytest.mark.parametrize("point", POINTS)
def test_the_end_of_a_workout_happens_once(point: str, kill: Kill, talker: Talker) -> None:
    talker.trains()
    talker.say("80x8")

    assert kill(talker, "finish the workout", "end", point) == signal.SIGKILL
    talker.say("finish the workout", message_id="end")

    assert [workout["status"] for workout in talker.workouts()] == ["completed"]
    assert talker.events().count("WorkoutCompleted") == 1


@pytest.mark.parametrize("point", WRITTEN)
def test_a_second_yes_after_the_kill_writes_nothing(point: str, kill: Kill, talker: Talker) -> None:
    talker.says("let's start a workout", "1", "start", "80x8", "200x5")

    assert kill(talker, "yes", "yes-1", point) == signal.SIGKILL
    talker.say("yes", message_id="yes-2")

    assert talker.sets() == {"Back squat": ["80x8", "200x5"]}


def test_a_new_athlete_is_made_once(kill: Kill, talker: Talker) -> None:
    for point in POINTS:
        assert kill(talker, "hi", "first", point) in (signal.SIGKILL, 0)

    talker.say("hi", message_id="first")

    assert len(talker.turns()) == 1
