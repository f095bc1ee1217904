"""A red flag is on record once, however its message is repeated, raced or cut short, and an undo does not reach it."""

import asyncio

import pytest

from db.address import Address
from graph.codec import Json
from graph.state import Incoming
from tests.talking import Rows, Talker, World
from tests.trust.killing import Victim

COPIES = 10
SAID = "82.5x8 but my chest hurts"


def _raised(talker: Talker) -> Rows:
    return talker.world.rows("SELECT * FROM safety_events WHERE user_id = %s", talker.id)


@pytest.mark.parametrize("point", ["named", "written", "committed"])
def test_a_kill_loses_nothing_and_doubles_nothing(point: str, victim: Victim, talker: Talker) -> None:
    talker.trains()
    talker.say("80x8")

    victim.kill(talker, SAID, "hurts", point)
    first, second = talker.say(SAID, message_id="hurts"), talker.say(SAID, message_id="hurts")

    assert first == second
    assert first["red_flag"] == "chest_pain"
    assert len(_raised(talker)) == 1
    assert talker.sets() == {"Back squat": ["80x8", "82.5x8"]}
    assert talker.events().count("WorkoutPaused") == 1


def test_copies_at_once_raise_it_once(talker: Talker, address: Address) -> None:
    talker.trains()

    async def race() -> list[Json]:
        async with World.opened(address) as other:
            other.coach.clock = talker.world.coach.clock
            incoming = Incoming(talker.provider, talker.name, "raced", SAID)
            coaches = [talker.world.coach, other.coach] * (COPIES // 2)
            return await asyncio.gather(*(coach.reply(incoming, "trace") for coach in coaches))

    replies = talker.portal.call(race)

    assert all(reply == replies[0] for reply in replies)
    assert len(_raised(talker)) == 1
    assert talker.sets() == {"Back squat": ["82.5x8"]}


def test_each_message_raises_its_own_and_one_yes_clears_them_all(talker: Talker) -> None:
    talker.trains()

    talker.says("my chest hurts", "my chest still hurts", "continue")
    assert [row["cleared_at"] for row in _raised(talker)] == [None, None]
    talker.say("yes")

    assert [row["cleared_at"] for row in _raised(talker)] == [talker.time.now] * 2
    assert talker.events().count("WorkoutPaused") == 1
    assert talker.workouts()[-1]["status"] == "in_progress"


def test_an_undo_takes_back_neither_the_flag_nor_what_came_before_it(talker: Talker) -> None:
    talker.trains()
    talker.says("80x8", "my chest hurts")

    talker.says("undo", "undo")

    assert len(_raised(talker)) == 1
    assert talker.sets() == {"Back squat": ["80x8"]}
    assert talker.workouts()[-1]["status"] == "planning"


def test_an_undone_yes_leaves_the_flag_open(talker: Talker) -> None:
    talker.trains()
    talker.says("my chest hurts", "continue", "yes")

    talker.say("undo")

    assert [row["cleared_at"] for row in _raised(talker)] == [None]
    assert "Are you well again" in talker.say("continue")["text"]


def test_a_workout_does_not_begin_behind_the_question(talker: Talker) -> None:
    """Whatever is said to it but a yes: the workout stays where it is."""
    talker.trains()
    talker.say("my chest hurts")

    for said in ("no", "80x8", "what's left?", "start now", "next", "let's start a workout", "continue"):
        talker.say(said)
        assert talker.workouts()[-1]["status"] == "planning", said

    assert talker.sets() == {"Back squat": ["80x8"]}
