"""Wires to the database that delay, fall silent, break off in the middle of an answer or all at once: two servers."""

import asyncio
import random
from contextlib import AsyncExitStack
from dataclasses import replace
from itertools import cycle
from uuid import uuid4

from anyio.from_thread import BlockingPortal

from db.address import Address
from graph.arrival import TurnFailed
from graph.coach import Coach
from tests.figures import Figure
from tests.talking import Talker, Time, World
from tests.trust.client import ON_RECORD
from tests.trust.invariants import check_everything, lost_and_doubled
from tests.trust.wire import Wire

SAID = ("let's start a workout", "1", "start", "80x8", "82.5x8", "what's left?", "85x8", "undo", "finish the workout")
TALKERS = 4
TRIES = 50
AGAIN = ("database_unavailable", "outcome_unknown", "too_slow", "busy")  # with these a client sends once more


async def _trouble(wire: Wire) -> None:
    """Everything that may be wrong with a wire, for a moment each."""
    while True:
        await asyncio.sleep(random.uniform(0.02, 0.2))
        match random.randrange(4):
            case 0:
                wire.reset()
            case 1:
                wire.cut_after = random.randrange(5000)
            case 2:
                wire.delay = random.choice((0.0, 0.01))
            case _:
                wire.speaks.clear()
                await asyncio.sleep(random.uniform(0, 0.3))
                wire.speaks.set()


async def _over(trouble: "asyncio.Task[None]", wire: Wire) -> None:
    trouble.cancel()
    await asyncio.gather(trouble, return_exceptions=True)
    wire.speaks.set()


def _check_claim(talker: Talker, message_id: str, failed: TurnFailed) -> None:
    """Whoever is told that nothing was saved is told the truth."""
    assert failed.code in AGAIN
    if failed.saved is False:
        assert talker.world.rows(ON_RECORD, talker.name, message_id) == []


async def _told(coaches: list[Coach], talker: Talker, text: str, message_id: str) -> str:
    """The reply, from whichever server: as a client does, it is asked for until it comes."""
    for _, coach in zip(range(TRIES), cycle(coaches), strict=False):
        try:
            return str((await coach.reply(talker.incoming(text, message_id), "trace"))["text"])
        except TurnFailed as failed:
            _check_claim(talker, message_id, failed)
            await asyncio.sleep(0.1)
    raise AssertionError("no answer")


def test_wires_in_trouble_cost_no_message(
    address: Address, portal: BlockingPortal, world: World, is_full: bool, figure: Figure
) -> None:
    talkers = [Talker(portal, world, Time()) for _ in range(TALKERS * (20 if is_full else 1))]
    replies: dict[str, dict[str, str]] = {talker.name: {} for talker in talkers}

    async def talk(talker: Talker, coaches: list[Coach]) -> None:
        for text in SAID:
            message_id = str(uuid4())
            replies[talker.name][message_id] = await _told(coaches, talker, text, message_id)

    async def storm() -> None:
        async with AsyncExitStack() as kept:
            coaches = []
            for _ in range(2):
                wire, here = await kept.enter_async_context(Wire.laid(address))
                other = await kept.enter_async_context(World.opened(here))
                coaches.append(replace(other.coach, turn_seconds=5.0, grace_seconds=1.0, running=set()))
                trouble = asyncio.create_task(_trouble(wire))
                kept.push_async_callback(_over, trouble, wire)
            for start in range(0, len(talkers), TALKERS):
                await asyncio.gather(*(talk(each, coaches) for each in talkers[start : start + TALKERS]))
            await asyncio.gather(*(coach.drain() for coach in coaches))

    portal.call(storm)
    lost, doubled = lost_and_doubled((each, replies[each.name]) for each in talkers)
    figure("turns over wires that delay, break off and fall silent", sum(map(len, replies.values())))
    figure("lost, doubled over them", (lost, doubled))
    for talker in talkers:
        check_everything(talker, replies[talker.name])
        assert {turn["message_id"] for turn in talker.turns()} == set(replies[talker.name])
    assert (lost, doubled) == (0, 0)
