"""The process is killed in the middle of a turn and the message sent again: nothing is lost, and nothing doubled."""

import json
import signal
from collections import Counter
from uuid import uuid4

import pytest
from anyio.from_thread import BlockingPortal

from tests.figures import Figure
from tests.talking import Talker, Time, World
from tests.trust.invariants import check_everything
from tests.trust.killing import AT_RANDOM, UNACKNOWLEDGED, WRITTEN, Victim
from tests.trust.victim import POINTS

SAID = ("82.5x8", "85x5, then what's left?", "finish the workout")
KILLS = 102  # at each point, at full size; three a workout
ONE = Counter(("users", "user_accounts", "turns", "ai_sessions"))


@pytest.fixture(scope="module")
def undisturbed(portal: BlockingPortal, world: World) -> Talker:
    """Somebody whose process is not killed, and who says the same."""
    talker = _in_training(Talker(portal, world, Time()))
    talker.says(*SAID)
    return talker


def _in_training(talker: Talker) -> Talker:
    talker.trains()
    talker.say("80x8")
    return talker


@pytest.mark.parametrize("point", [*POINTS, UNACKNOWLEDGED, AT_RANDOM])
def test_what_is_killed_and_sent_again_happens_once(
    point: str, victim: Victim, undisturbed: Talker, is_full: bool, figure: Figure
) -> None:
    killed = lost = doubled = 0
    for _ in range(KILLS // len(SAID) if is_full else 1):
        talker = _in_training(Talker(undisturbed.portal, undisturbed.world, Time()))
        for text in SAID:
            message_id, before = str(uuid4()), len(talker.turns())

            ended = victim.kill(talker, text, message_id, point)
            found = len(talker.turns()) - before
            first = talker.say(text, message_id=message_id)
            again = victim.say(talker, text, message_id)
            now = len(talker.turns()) - before

            assert ended == signal.SIGKILL or point == AT_RANDOM
            assert found == (point in WRITTEN) or point == AT_RANDOM
            assert json.dumps(first) == json.dumps(again) == json.dumps(talker.say(text, message_id=message_id))
            killed, lost, doubled = killed + (ended == signal.SIGKILL), lost + (now < 1), doubled + (now > 1)
        assert (talker.events(), talker.sets()) == (undisturbed.events(), undisturbed.sets())
        check_everything(talker)

    figure(f"kills of a turn in flight, {point}", killed)
    figure(f"lost, doubled, {point}", (lost, doubled))
    assert (lost, doubled) == (0, 0)


@pytest.mark.parametrize("point", WRITTEN)
def test_a_second_yes_after_the_kill_writes_nothing(point: str, victim: Victim, talker: Talker) -> None:
    talker.says("let's start a workout", "1", "start", "80x8", "200x5")

    assert victim.kill(talker, "yes", "yes-1", point) == signal.SIGKILL
    talker.say("yes", message_id="yes-2")

    assert talker.sets() == {"Back squat": ["80x8", "200x5"]}


@pytest.mark.parametrize("point", [*POINTS, UNACKNOWLEDGED])
def test_a_new_athlete_is_made_whole_or_not_at_all(point: str, victim: Victim, talker: Talker) -> None:
    before = _people(talker)

    assert victim.kill(talker, "hi", "first", point) == signal.SIGKILL
    assert _people(talker) - before == (ONE if point in WRITTEN else Counter())
    talker.say("hi", message_id="first")

    assert _people(talker) - before == ONE


def _people(talker: Talker) -> Counter[str]:
    """How many rows there are that make people, whosever: those of somebody half made are nobody's."""
    return Counter({table: talker.world.rows(f"SELECT count(*) FROM {table}")[0]["count"] for table in ONE})
