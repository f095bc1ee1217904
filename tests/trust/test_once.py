"""Once: what a turn promises when messages are repeated or raced."""

import asyncio
from uuid import uuid4

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from db.journal import PostgresJournal
from graph.arrival import MessageIdReused, TurnFailed
from graph.codec import Json
from graph.state import Incoming
from tests.talking import Talker, World
from tests.trust.failing import say_while

COPIES = 50


def test_the_same_message_gets_the_same_reply(talker: Talker) -> None:
    talker.trains()

    first = talker.say("80x8", message_id="m1")
    again = talker.say("80x8", message_id="m1")

    assert first == again
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_the_same_text_in_another_message_is_another_set(talker: Talker) -> None:
    talker.trains()

    talker.says("80x8", "80x8")

    assert talker.sets() == {"Back squat": ["80x8", "80x8"]}


def test_a_message_id_with_other_words_is_refused(talker: Talker) -> None:
    talker.trains()
    talker.say("80x8", message_id="m1")

    with pytest.raises(MessageIdReused):
        talker.say("90x8", message_id="m1")

    assert talker.sets() == {"Back squat": ["80x8"]}


def test_message_ids_of_others_are_their_own(talker: Talker, portal: BlockingPortal, world: World) -> None:
    other = Talker(portal, world, talker.time)
    talker.trains()
    other.trains()

    talker.say("80x8", message_id="m1")
    other.say("60x5", message_id="m1")

    assert talker.sets() == {"Back squat": ["80x8"]}
    assert other.sets() == {"Back squat": ["60x5"]}


@pytest.mark.parametrize("text", ["80x8", "8, 8, 7 at 80", "finish the workout", "undo"])
def test_copies_at_once_have_one_effect_and_one_reply(text: str, talker: Talker, address: Address) -> None:
    """Half of them reach another Coach, with a pool and a line of its own, as in another process."""
    talker.says("let's start a workout", "1", "start", "80x8")
    before = len(talker.turns())

    async def race() -> list[Json]:
        async with World.opened(address) as other:
            other.coach.clock = talker.world.coach.clock
            incoming = Incoming(talker.provider, talker.name, "raced", text)
            coaches = [talker.world.coach, other.coach] * (COPIES // 2)
            return await asyncio.gather(*(coach.reply(incoming, "trace") for coach in coaches))

    replies = talker.portal.call(race)

    assert len(replies) == COPIES
    assert all(reply == replies[0] for reply in replies)
    assert len(talker.turns()) == before + 1


def test_first_messages_at_once_make_one_athlete(talker: Talker, address: Address) -> None:
    async def race() -> list[Json]:
        async with World.opened(address) as other:
            coaches = [talker.world.coach, other.coach]
            texts = [Incoming(talker.provider, talker.name, f"m{number}", "hi") for number in range(4)]
            return await asyncio.gather(*(coach.reply(each, "trace") for each in texts for coach in coaches))

    talker.world.coach.clock = talker.time
    talker.portal.call(race)

    assert {turn["message_id"] for turn in talker.turns()} == {"m0", "m1", "m2", "m3"}
    assert len(talker.turns()) == 4
    accounts = talker.world.rows("SELECT user_id FROM user_accounts WHERE provider_user_id = %s", talker.name)
    assert len(accounts) == 1


def test_messages_at_once_are_handled_in_some_order(talker: Talker, address: Address) -> None:
    talker.trains()

    async def race() -> None:
        async with World.opened(address) as other:
            other.coach.clock = talker.world.coach.clock
            coaches = {5: talker.world.coach, 6: other.coach}
            told = {reps: Incoming(talker.provider, talker.name, f"m{reps}", f"60x{reps}") for reps in coaches}
            await asyncio.gather(*(coach.reply(told[reps], "trace") for reps, coach in coaches.items()))

    talker.portal.call(race)

    assert sorted(talker.sets()["Back squat"]) == ["60x5", "60x6"]
    assert [turn["number"] for turn in talker.turns()] == list(range(1, 6))


def test_a_thread_keeps_one_checkpoint_a_turn(talker: Talker) -> None:
    talker.says("hi", "let's start a workout", "1", "start", "80x8")

    (row,) = talker.world.rows(
        "SELECT count(*) AS number FROM langgraph.checkpoints WHERE thread_id LIKE %s", f"{talker.id}:%"
    )

    assert row["number"] == 5


def test_an_unknown_account_is_made_by_its_first_message_alone(talker: Talker) -> None:
    with pytest.raises(TurnFailed):
        say_while(talker, "hi", "m1", PostgresJournal, "_write", RuntimeError("disk"))
    rows = "SELECT user_id FROM user_accounts WHERE provider_user_id = %s"
    assert talker.world.rows(rows, talker.name) == []

    talker.say("hi", message_id="m1")

    assert len(talker.world.rows(rows, talker.name)) == 1


def test_undoing_twice_at_once_takes_back_one_turn_each(talker: Talker) -> None:
    talker.says("let's start a workout", "1", "start", "80x8", "85x8")

    async def race() -> None:
        told = [Incoming(talker.provider, talker.name, str(uuid4()), "undo") for _ in range(2)]
        await asyncio.gather(*(talker.world.coach.reply(each, "trace") for each in told))

    talker.portal.call(race)

    assert talker.sets() == {}
