"""What is done between turns is done once, whoever races for it or dies at it, and nobody else is touched."""

import asyncio
from concurrent import futures
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from anyio.from_thread import BlockingPortal
from prometheus_client import REGISTRY

from db.address import Address
from db.keeping import PostgresSittings
from db.store import PostgresStore
from graph.keeping import IDLE, PATIENCE, Keeper
from graph.resting import LONGEST, SHORTEST, Rests
from graph.serving import served
from graph.sittings import Note, OverSitting
from graph.state import Incoming, StoreUnavailable
from settings import Settings
from tests.talking import Talker, World
from tests.trust.sweeping import pool_of, sitting, sweep, version

pytestmark = pytest.mark.usefixtures("nothing_waits")


@dataclass(frozen=True)
class Interrupted(PostgresSittings):
    """Something happens between what was seen of a sitting and what is kept of it."""

    meanwhile: Any = None

    async def keep(self, athlete_id: UUID, sitting: OverSitting, note: Note, now: datetime) -> bool:
        """See Sittings.keep."""
        await self.meanwhile(now)
        return await super().keep(athlete_id, sitting, note, now)


def keeper_of(talker: Talker, meanwhile: Any) -> Keeper:
    """A Keeper to whom something happens while it thinks."""
    return Keeper(Interrupted(pool_of(talker), meanwhile), talker.time, talker.world.coach.names)


def test_two_keepers_sum_up_once(talker: Talker) -> None:
    talker.says("hi", "something to tell")

    async def faster(now: datetime) -> None:
        await talker.world.served.keeper.sweep(now - timedelta(minutes=30))

    sweep(talker, keeper_of(talker, faster), hours=4)

    assert sitting(talker)["noted_at"] == talker.time.now + timedelta(hours=3, minutes=30)
    assert version(talker) == 3


@dataclass(frozen=True)
class Counted(PostgresSittings):
    """Counts what was kept."""

    kept: list[UUID] = field(default_factory=list)

    async def keep(self, athlete_id: UUID, sitting: OverSitting, note: Note, now: datetime) -> bool:
        """See Sittings.keep."""
        is_kept = await super().keep(athlete_id, sitting, note, now)
        self.kept.extend([sitting.id] if is_kept else [])
        return is_kept


def test_many_keepers_at_once_sum_up_once(talker: Talker) -> None:
    talker.says("hi", "something to tell")
    counted = Counted(pool_of(talker))

    async def all_at_once() -> None:
        now = talker.time.now + timedelta(hours=4)
        await asyncio.gather(*(Keeper(counted, talker.time, talker.world.coach.names).sweep(now) for _ in range(8)))

    talker.portal.call(all_at_once)

    assert counted.kept == [sitting(talker)["id"]]
    assert version(talker) == 3


def test_a_message_that_comes_while_a_sitting_is_summed_up_stays_in_none_that_has_ended(talker: Talker) -> None:
    first = talker.say("hi")["metadata"]["session_id"]
    told: list[str] = []

    async def speak(_now: datetime) -> None:
        incoming = Incoming(talker.provider, talker.name, str(uuid4()), "i am still here")
        talker.time.now += timedelta(minutes=30)
        reply = await talker.world.coach.reply(incoming, "trace")
        told.append(reply["metadata"]["session_id"])

    # To the Keeper's clock the sitting is over; to the server's it is not.
    sweep(talker, keeper_of(talker, speak), hours=4)

    assert told == [first]
    assert (sitting(talker)["ended_at"], sitting(talker)["summary"]) == (None, None)


def test_a_turn_whose_sitting_is_ended_meanwhile_is_run_again_in_a_new_one(
    talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = talker.say("hi")["metadata"]["session_id"]
    identify, keeper = PostgresStore.identify, talker.world.served.keeper
    swept: list[datetime] = []

    async def slow(store: PostgresStore, incoming: Any, now: datetime) -> Any:
        found = await identify(store, incoming, now)
        if not swept:
            swept.append(now)
            await keeper.sweep(now + timedelta(hours=4))
        return found

    monkeypatch.setattr(PostgresStore, "identify", slow)
    second = talker.say("hi again")["metadata"]["session_id"]

    assert second != first
    turns = talker.world.rows("SELECT session_id FROM turns WHERE user_id = %s ORDER BY number", talker.id)
    assert [str(turn["session_id"]) for turn in turns] == [first, second]


@pytest.mark.parametrize("step", ["PostgresSittings.over", "PostgresSittings.keep", "_remember"])
def test_a_keeper_that_dies_leaves_the_work_to_the_next(
    step: str, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    talker.says("hi", "something to tell")

    async def dies(*_: object) -> None:
        raise asyncio.CancelledError

    with monkeypatch.context() as patched:
        patched.setattr(f"db.keeping.{step}", dies)
        with pytest.raises((asyncio.CancelledError, futures.CancelledError)):
            sweep(talker, hours=4)
    assert (sitting(talker)["ended_at"], sitting(talker)["noted_at"], version(talker)) == (None, None, 2)
    sweep(talker, hours=4)

    assert sitting(talker)["noted_at"] is not None


def test_what_fails_stops_nothing_else_and_rests(
    talker: Talker, portal: BlockingPortal, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Talker(portal, world, talker.time)
    talker.say("hi")
    other.say("hi")
    over = PostgresSittings.over
    tried: list[UUID] = []

    async def fails(self: PostgresSittings, athlete_id: UUID, *others: Any) -> Any:
        if athlete_id == talker.id:
            tried.append(athlete_id)
            raise ValueError("a text that nobody may see in a log")
        return await over(self, athlete_id, *others)

    monkeypatch.setattr(PostgresSittings, "over", fails)
    keeper = Keeper(PostgresSittings(pool_of(talker)), talker.time, talker.world.coach.names)
    for seconds in (0, 30, 61, 90):
        sweep(talker, keeper, hours=4, seconds=seconds)

    assert sitting(other)["noted_at"] is not None
    assert len(tried) == 2


def test_rests_grow_and_end() -> None:
    rests, key = Rests(), uuid4()
    now = datetime(2026, 11, 16, tzinfo=UTC)
    spans = []
    for _ in range(20):
        rests.failed(key, now)
        spans.append(rests.known[key][1] - now)

    assert spans[:3] == [SHORTEST, SHORTEST * 2, SHORTEST * 4]
    assert spans[-1] == LONGEST < PATIENCE
    assert rests.is_resting(key, now)
    rests.succeeded(key)
    assert not rests.is_resting(key, now)
    assert IDLE < PATIENCE


async def noted(talker: Talker) -> None:
    """Wait until a talker's first sitting is summed up."""
    for _ in range(1200):
        if sitting(talker)["noted_at"] is not None:
            return
        await asyncio.sleep(0.05)
    raise TimeoutError


def test_a_server_keeps_by_itself_and_stops_at_once(talker: Talker, address: Address) -> None:
    """A turn that ends a workout wakes the Keeper, which otherwise would not look for an hour."""

    async def trained() -> None:
        settings = Settings(data_dir=Path("/nonexistent"), keep_seconds=3600)
        async with served(settings, address) as made:
            made.coach.clock = made.keeper.clock = talker.time
            for text in ("let's start a workout", "1", "start", "80x8", "finish the workout"):
                talker.time.pass_by(seconds=90)
                incoming = Incoming(talker.provider, talker.name, str(uuid4()), text)
                await made.coach.reply(incoming, "trace")
            await noted(talker)

    talker.portal.call(trained)

    assert sitting(talker)["summary"].endswith("Back squat 80 kg × 8")


def test_a_keeper_outlives_an_outage(
    talker: Talker, monkeypatch: pytest.MonkeyPatch, lines: list[tuple[str, str]]
) -> None:
    talker.say("hi")
    to_note = PostgresSittings.to_note
    outages = [StoreUnavailable(), ValueError()]

    async def away(self: PostgresSittings, last_before: datetime, most: int) -> Any:
        if outages:
            raise outages.pop()
        return await to_note(self, last_before, most)

    async def kept() -> None:
        monkeypatch.setattr(PostgresSittings, "to_note", away)
        later = talker.time.now + timedelta(hours=4)
        keeper = Keeper(PostgresSittings(pool_of(talker)), lambda: later, talker.world.coach.names)
        async with keeper.at_work(0.01):
            await noted(talker)

    talker.portal.call(kept)

    told = REGISTRY.get_sample_value("fitcoach_last_done_seconds", {"kind": "sweep"})
    assert told == (talker.time.now + timedelta(hours=4)).timestamp()
    traces = [trace for line, trace in lines if line == "sweep failed"]
    assert outages == []
    assert len(set(filter(None, traces))) == len(traces) == 2
