"""What is done between turns: sittings end and are summed up once, whoever races for it, and nobody else is touched."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from db.keeping import PostgresSittings
from db.store import PostgresStore
from graph.bootstrap import served
from graph.keeping import IDLE, PATIENCE, Keeper
from graph.model import VECTOR_SIZE, EmbedderFailed
from graph.resting import LONGEST, SHORTEST, Rests
from graph.sittings import Note, OverSitting
from graph.state import Incoming, StoreUnavailable
from settings import Settings
from tests.talking import Talker, World

LONG = timedelta(hours=3, minutes=1)


@pytest.fixture(autouse=True)
def _nothing_waits(world: World) -> None:
    """Nothing of earlier tests waits to be summed up or embedded."""
    world.connection.execute(
        "UPDATE ai_sessions SET ended_at = coalesce(ended_at, started_at), noted_at = coalesce(noted_at, now()),"
        " summary = NULL"
    )


def sweep(talker: Talker, keeper: Keeper | None = None, **later: float) -> None:
    """Let the Keeper look at what there is to do, so much later."""
    now = talker.time.now + timedelta(**later)
    talker.portal.call((keeper or talker.world.served.keeper).sweep, now)


def sitting(talker: Talker) -> dict[str, Any]:
    """A talker's first sitting."""
    return talker.world.rows("SELECT * FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)[0]


def version(talker: Talker) -> int:
    """How often anything of a talker's was written."""
    (row,) = talker.world.rows("SELECT version FROM users WHERE id = %s", talker.id)
    found: int = row["version"]
    return found


def test_an_idle_sitting_ends_with_its_last_turn(talker: Talker) -> None:
    talker.says("hi", "work is a lot at the moment and my head is full")
    last = talker.time.now

    sweep(talker, hours=2, minutes=59)
    assert sitting(talker)["ended_at"] is None
    sweep(talker, hours=3, minutes=1)

    row = sitting(talker)
    assert (row["ended_at"], row["noted_at"], row["session_type"]) == (last, last + LONG, "chat")
    assert row["summary"] == (
        "Mon, Nov 16: 2 messages; talked about “work is a lot at the moment and my head is full”"
    )  # fmt: skip
    assert version(talker) == 3


def test_a_message_after_hours_ends_it_too(talker: Talker) -> None:
    first = talker.say("hi")["metadata"]["session_id"]
    last = talker.time.now
    talker.time.pass_by(hours=4)

    assert talker.say("hi")["metadata"]["session_id"] != first
    assert (sitting(talker)["ended_at"], sitting(talker)["noted_at"]) == (last, None)
    sweep(talker)

    assert sitting(talker)["summary"] == "Mon, Nov 16: 1 message"
    assert sitting(talker)["ended_at"] == last


def test_a_sitting_that_was_ended_is_not_gone_on_with(talker: Talker) -> None:
    first = talker.say("hi")["metadata"]["session_id"]
    sweep(talker, hours=4)

    assert talker.say("hi")["metadata"]["session_id"] != first


BEGUN = "let's start a workout; 1; start"
DAY = "Mon, Nov 16:"
BLAH = " ".join(["blah"] * 15)
# What is said, and what is told of it later.
SUMMARIES = [
    (
        f"{BEGUN}; 80x8; 82.5x8; next; 60x10; my boss is a pain; undo; finish the workout",
        "Full body workout, 1 exercise, 2 sets; Back squat 80 kg × 8, 82.5 kg × 8; talked about “my boss is a pain”",
    ),
    (f"{BEGUN}; 80x8; pause", "Full body workout, 1 exercise, 1 set, not finished; Back squat 80 kg × 8"),
    ("let's start a workout; 1", "Full body workout planned, no set done"),
    (f"{BEGUN}; 80x8; undo", "Full body workout planned, no set done"),
    (f"{BEGUN}; 80x8; cancel the workout; yes", "6 messages"),
    (
        f"use pounds; {BEGUN}; 175x8; correct that to 180; finish the workout",
        "Full body workout, 1 exercise, 1 set; Back squat 180 lb × 8",
    ),
    ("help; thanks", "2 messages"),
    (f"hello there; {BLAH} blah blah", f"2 messages; talked about “{BLAH}…”"),
]


@pytest.mark.parametrize(("said", "summary"), SUMMARIES)
def test_a_summary_tells_what_stands(said: str, summary: str, talker: Talker) -> None:
    talker.says(*said.split("; "))

    sweep(talker, hours=4)

    assert sitting(talker)["summary"] == f"{DAY} {summary}"


def test_a_long_sitting_has_a_short_summary(talker: Talker) -> None:
    talker.trains()
    talker.says(*(f"the {number}th thing that i want to tell you about is quite a story" for number in range(20)))

    sweep(talker, hours=4)

    assert 300 < len(sitting(talker)["summary"]) <= 500
    assert sitting(talker)["summary"].endswith("; …")


def test_what_is_undone_later_is_summed_up_again(talker: Talker) -> None:
    talker.trains()
    talker.says("80x8", "finish the workout")
    sweep(talker)
    assert sitting(talker)["summary"].endswith("1 set; Back squat 80 kg × 8")

    talker.say("undo")
    sweep(talker)

    assert sitting(talker)["summary"].endswith("1 set, not finished; Back squat 80 kg × 8")
    assert sitting(talker)["noted_at"] is not None


def test_what_is_forgotten_is_told_of_no_sitting(talker: Talker) -> None:
    talker.says("hi", "my left knee hurts when i squat")
    sweep(talker, hours=4)
    assert "knee" in sitting(talker)["summary"]
    talker.time.pass_by(hours=5)

    talker.say("forget about my knee")
    sweep(talker, hours=4)

    assert [row["topic"] for row in talker.memories()] == []
    told = talker.world.rows("SELECT summary FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)
    assert [row["summary"] for row in told] == [f"{DAY} 2 messages", f"{DAY} 1 message"]


def test_only_the_sets_of_the_sitting_count(talker: Talker) -> None:
    talker.trains()
    talker.say("80x8")
    talker.time.pass_by(hours=4)
    talker.says("82.5x8", "finish the workout")
    sweep(talker)

    told = talker.world.rows("SELECT summary FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)

    assert [row["summary"].rpartition("; ")[2] for row in told] == ["Back squat 80 kg × 8", "Back squat 82.5 kg × 8"]


def test_others_are_left_alone(talker: Talker, portal: BlockingPortal, world: World) -> None:
    other = Talker(portal, world, replace(talker.time, now=talker.time.now + timedelta(hours=2)))
    talker.say("hi")
    other.say("hi")
    before = (sitting(other), version(other))

    sweep(talker, hours=3, minutes=1)

    assert sitting(talker)["noted_at"] is not None
    assert (sitting(other), version(other)) == before


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
    return Keeper(Interrupted(_pool(talker), meanwhile), talker.time, talker.world.coach.names)


def _pool(talker: Talker) -> Any:
    return talker.world.served.keeper.sittings.pool  # type: ignore[attr-defined]


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
    counted = Counted(_pool(talker))

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
        with pytest.raises(BaseException):  # noqa: B017, PT011
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
    keeper = Keeper(PostgresSittings(_pool(talker)), talker.time, talker.world.coach.names)
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


@dataclass
class Steady:
    """An embedder that always gives the same vector, and notes what it was asked."""

    name: str = "steady"
    asked: list[str] = field(default_factory=list)
    broken: bool = False

    async def vectors(self, texts: Sequence[str], seconds: float) -> list[list[float]]:
        """See Embedder.vectors."""
        if self.broken:
            raise EmbedderFailed
        self.asked += texts
        return [[float(len(text)), *([1.0] * (VECTOR_SIZE - 1))] for text in texts]

    def forget(self) -> None:
        """See Embedder.forget."""

    async def close(self) -> None:
        """See Embedder.close."""


def embedding(talker: Talker, embedder: Steady) -> Keeper:
    """A Keeper with this embedder."""
    return Keeper(PostgresSittings(_pool(talker)), talker.time, talker.world.coach.names, embedder=embedder)


def test_summaries_get_their_vectors_once(talker: Talker) -> None:
    talker.say("hi")
    embedder = Steady()

    for _ in range(2):
        sweep(talker, embedding(talker, embedder), hours=4)

    assert sitting(talker)["embedding_model"] == "steady"
    assert embedder.asked.count("Mon, Nov 16: 1 message") == 1


def test_another_embedder_makes_other_vectors(talker: Talker) -> None:
    talker.say("hi")
    sweep(talker, embedding(talker, Steady()), hours=4)

    sweep(talker, embedding(talker, Steady("other")), hours=4)

    assert sitting(talker)["embedding_model"] == "other"


def test_an_embedder_that_fails_only_delays(talker: Talker) -> None:
    talker.say("hi")
    embedder = Steady(broken=True)
    keeper = embedding(talker, embedder)
    sweep(talker, keeper, hours=4)
    assert sitting(talker)["summary"] == "Mon, Nov 16: 1 message"
    assert sitting(talker)["embedding"] is None

    embedder.broken = False
    sweep(talker, keeper, hours=4, minutes=2)

    assert sitting(talker)["embedding_model"] == "steady"


def test_memories_get_vectors_too(talker: Talker) -> None:
    talker.say("hi")
    talker.world.connection.execute(
        "INSERT INTO user_memories (user_id, topic, content) VALUES (%s, 'life', 'a nurse'), (%s, 'life', 'two cats')",
        [talker.id, talker.id],
    )

    sweep(talker, embedding(talker, Steady()))

    memories = talker.world.rows("SELECT embedding_model FROM user_memories WHERE user_id = %s", talker.id)
    assert [row["embedding_model"] for row in memories] == ["steady"] * 2


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


def test_a_keeper_outlives_an_outage(talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
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
        keeper = Keeper(PostgresSittings(_pool(talker)), lambda: later, talker.world.coach.names)
        async with keeper.at_work(0.01):
            await noted(talker)

    talker.portal.call(kept)

    assert outages == []
