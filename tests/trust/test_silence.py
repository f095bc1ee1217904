"""A database that no longer answers, and does not say so: every request gets an honest answer all the same."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from db import writing
from db.address import Address
from db.journal import PostgresJournal
from graph.arrival import TurnFailed
from graph.coach import Coach
from graph.codec import Json
from graph.journal import Turn
from graph.state import Incoming
from tests.talking import Talker, World
from tests.trust.hurry import in_a_hurry
from tests.trust.wire import Wire, set_on_all

IDLE = "SET idle_in_transaction_session_timeout = '5s'"


@dataclass
class Far:
    """A world at the other end of a wire, with a Coach that has little patience once it is in a hurry."""

    wire: Wire
    world: World
    hurry: asyncio.Event = field(default_factory=asyncio.Event)

    @staticmethod
    @asynccontextmanager
    async def opened(address: Address) -> "AsyncIterator[Far]":
        async with Wire.laid(address) as (wire, here), World.opened(here) as world:
            try:
                yield Far(wire, world)
            finally:
                wire.speaks.set()

    @property
    def coach(self) -> Coach:
        return replace(self.world.coach, grace_seconds=0.4, running=set())

    def falls_silent(self) -> None:
        self.wire.speaks.clear()
        self.hurry.set()

    def speaks_again(self) -> None:
        self.wire.speaks.set()
        self.hurry.clear()


@pytest.fixture
def far(portal: BlockingPortal, address: Address, monkeypatch: pytest.MonkeyPatch) -> Iterator[Far]:
    with portal.wrap_async_context_manager(Far.opened(address)) as made:
        in_a_hurry(monkeypatch, made.hurry)
        yield made


def test_a_turn_that_gets_no_answer_has_written_nothing(far: Far, talker: Talker) -> None:
    talker.trains()
    far.falls_silent()

    failed = _fails(far, talker, "80x8")
    far.speaks_again()
    talker.say("80x8", message_id="m1")

    assert (failed.code, failed.saved) == ("database_unavailable", None)
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_turn_that_is_left_alone_half_way_has_written_nothing(far: Far, talker: Talker) -> None:
    talker.trains()
    recall = PostgresJournal.recall

    async def falls_silent(self: PostgresJournal) -> Any:
        recalled = await recall(self)
        far.falls_silent()
        return recalled

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PostgresJournal, "recall", falls_silent)
        failed = _fails(far, talker, "80x8, then what did I do last time?")
    far.speaks_again()

    assert (failed.code, failed.saved) == ("database_unavailable", None)
    assert talker.sets() == {}


def test_a_commit_that_gets_no_answer_is_told_as_unknown(far: Far, talker: Talker) -> None:
    """And the same message, sent again, finds out: the set is there once."""
    talker.trains()
    write = PostgresJournal._write

    async def falls_silent(self: PostgresJournal, connection: Any, turn: Turn) -> None:
        await write(self, connection, turn)
        far.falls_silent()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PostgresJournal, "_write", falls_silent)
        failed = _fails(far, talker, "80x8")
    far.speaks_again()
    first, second = talker.say("80x8", message_id="m1"), talker.say("80x8", message_id="m1")

    assert (failed.code, failed.saved) == ("outcome_unknown", None)
    assert first == second
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_machine_that_loses_its_power_in_a_commit_holds_others_up_no_longer_than_the_database_waits(
    far: Far, talker: Talker
) -> None:
    """It closes no connection, so its transaction holds the athlete's row until the database ends it."""
    talker.trains()
    claim = writing._claim

    async def loses_power(*arguments: Any) -> None:
        await claim(*arguments)
        far.falls_silent()

    async def waits(*arguments: Any) -> None:
        far.hurry.set()
        await claim(*arguments)

    talker.portal.call(set_on_all, far.world.pool, IDLE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing, "_claim", loses_power)
        assert _fails(far, talker, "80x8").code == "outcome_unknown"
        far.hurry.clear()
        patch.setattr(writing, "_claim", waits)
        waited = _fails(replace(far, world=talker.world), talker, "80x8")
    far.hurry.clear()
    first, second = talker.say("80x8", message_id="m1"), talker.say("80x8", message_id="m1")

    assert (waited.code, waited.saved) == ("outcome_unknown", None)
    assert first == second
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_reply_that_was_committed_is_given_although_the_thread_is_not_written(far: Far, talker: Talker) -> None:
    talker.trains()
    commit = PostgresJournal.commit

    async def falls_silent(self: PostgresJournal, turn: Turn) -> None:
        await commit(self, turn)
        far.falls_silent()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PostgresJournal, "commit", falls_silent)
        reply = talker.portal.call(far.coach.reply, _incoming(talker, "80x8"), "trace")
    far.speaks_again()

    assert talker.say("80x8", message_id="m1") == reply
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_those_behind_in_the_line_are_answered_too(far: Far, talker: Talker) -> None:
    coach = far.coach
    far.falls_silent()

    async def all_at_once() -> list[Json | BaseException]:
        told = [replace(_incoming(talker, "hi"), message_id=str(number)) for number in range(20)]
        return await asyncio.gather(*(coach.reply(each, "trace") for each in told), return_exceptions=True)

    answers = talker.portal.call(all_at_once)
    talker.portal.call(coach.drain)

    assert {answer.code for answer in answers if isinstance(answer, TurnFailed)} == {"database_unavailable"}
    assert len([answer for answer in answers if isinstance(answer, TurnFailed)]) == 20
    assert coach.lines.waiting == {}


def test_readiness_is_denied(far: Far, portal: BlockingPortal, monkeypatch: pytest.MonkeyPatch) -> None:
    assert portal.call(far.world.served.records.is_ready)
    monkeypatch.setattr("db.records.READY_SECONDS", 0.3)

    far.falls_silent()

    assert not portal.call(far.world.served.records.is_ready)


def test_a_database_that_speaks_again_is_used_again(far: Far, talker: Talker) -> None:
    far.falls_silent()
    for number in range(3):
        _fails(far, talker, f"hi {number}")

    far.speaks_again()
    reply = talker.portal.call(far.coach.reply, _incoming(talker, "hi"), "trace")

    assert reply["text"]


def test_talk_that_takes_too_long_is_ended(talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow(*_: object, **__: object) -> None:
        await asyncio.sleep(30)

    impatient = replace(talker.world.coach, turn_seconds=0.1)
    monkeypatch.setattr(type(impatient.graph), "ainvoke", slow)

    with pytest.raises(TurnFailed) as failed:
        talker.portal.call(impatient.talk, "hi", None, "trace", "client")

    assert (failed.value.code, failed.value.saved) == ("too_slow", False)


def test_a_turn_that_was_given_up_begins_no_commit(far: Far, talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever holds it up and does not hear that it was told to stop."""
    talker.trains()
    recall = PostgresJournal.recall

    async def deaf(self: PostgresJournal) -> Any:
        recalled = await recall(self)
        far.hurry.set()
        for _ in range(20):
            try:
                await asyncio.sleep(0.1)
            except asyncio.CancelledError:
                continue
        return recalled

    monkeypatch.setattr(PostgresJournal, "recall", deaf)

    failed = _fails(far, talker, "80x8")
    talker.portal.call(asyncio.sleep, 2)

    assert (failed.code, failed.saved) == ("too_slow", False)
    assert talker.sets() == {}


def _incoming(talker: Talker, text: str) -> Incoming:
    return Incoming(talker.provider, talker.name, "m1", text)


def _fails(far: Far, talker: Talker, text: str) -> TurnFailed:
    """How handling this message at the far end of the wire fails."""
    with pytest.raises(TurnFailed) as failed:
        talker.portal.call(far.coach.reply, _incoming(talker, text), "trace")
    return failed.value
