"""The graph for LangGraph Studio: the same nodes and the same journal, for an athlete named in the context form.

Studio keeps the thread itself, so nothing is compiled in; what the Coach does before the graph, recall does here.
"""

import asyncio
from collections.abc import Collection
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from time import monotonic
from uuid import UUID, uuid4

from db.journal import PostgresJournal
from db.pool import Pool, opened
from db.store import PostgresStore
from graph.bootstrap import clock, names, prepared, program_version
from graph.build import build_graph
from graph.state import Attempt, Identity, Incoming, Recalled, Turn, UndoableTurn
from graph.traces import trace_id
from language.names import Names
from language.warm import warm
from settings import Settings
from training.history import PastExercise, PastWorkout, TrainedExercise

PROVIDER = "studio"
NAMES = names()
VERSION = program_version(NAMES)
POOL_SIZE = 3
warm(NAMES)


@dataclass
class Database:
    """The database of the settings, prepared once in this process; each event loop has a pool of its own."""

    pools: dict[int, Pool] = field(default_factory=dict)
    kept: ExitStack = field(default_factory=ExitStack)
    kept_open: AsyncExitStack = field(default_factory=AsyncExitStack)
    conninfo: str | None = None

    async def pool(self) -> Pool:
        """The pool of the running loop."""
        loop = id(asyncio.get_running_loop())
        if self.conninfo is None:
            self.conninfo = await asyncio.to_thread(self._prepare)
        if loop not in self.pools:
            self.pools[loop] = await self.kept_open.enter_async_context(opened(self.conninfo, POOL_SIZE))
        return self.pools[loop]

    def _prepare(self) -> str:
        return self.kept.enter_context(prepared(Settings())).app


DATABASE = Database()


@dataclass
class StudioJournal:
    """The journal of the athlete of this name; a run that is dry, or names somebody by their id, only reports."""

    athlete: str
    dry_run: bool
    turn_id: UUID = field(default_factory=uuid4)
    at: datetime = field(default_factory=clock)
    begun: float = field(default_factory=monotonic)
    inner: PostgresJournal | None = None

    @property
    def trace_id(self) -> str:
        """The trace of this run."""
        return trace_id(self.at, self.turn_id.hex)

    def elapsed_ms(self) -> int:
        """How long this run has taken so far."""
        return round((monotonic() - self.begun) * 1000)

    @property
    def identity(self) -> Identity:
        """Whose turn it is; known once it has recalled."""
        return self._journal.identity

    async def recall(self) -> Recalled:
        """See Journal.recall. Every run is a new message: one that is run again has another id."""
        store = PostgresStore(await DATABASE.pool())
        incoming = Incoming(PROVIDER, self.athlete, str(uuid4()), "")
        attempt = Attempt(incoming, self.at, self.at, self.turn_id, self.trace_id, VERSION, self.elapsed_ms)
        by_id = _as_id(self.athlete)
        if by_id is not None:
            self.dry_run = True
            identity = Identity(by_id, uuid4())
        else:
            identity, _ = await store.identify(incoming, self.at)
        self.inner = PostgresJournal(store.pool, identity, attempt)
        return await self.inner.recall()

    async def trained(self, since: datetime) -> tuple[TrainedExercise, ...]:
        """See Reads.trained."""
        return await self._journal.trained(since)

    async def last_times(self, exercise_ids: Collection[UUID]) -> tuple[PastExercise, ...]:
        """See Reads.last_times."""
        return await self._journal.last_times(exercise_ids)

    async def past_workouts(self, limit: int) -> tuple[PastWorkout, ...]:
        """See Reads.past_workouts."""
        return await self._journal.past_workouts(limit)

    async def undoable(self, since: datetime) -> UndoableTurn | None:
        """See Reads.undoable."""
        return await self._journal.undoable(since)

    async def commit(self, turn: Turn) -> None:
        """See Journal.commit."""
        if not self.dry_run:
            told = replace(self._journal.attempt.incoming, text=turn.message.get("text", ""))
            attempt = replace(self._journal.attempt, incoming=told)
            await replace(self._journal, attempt=attempt).commit(turn)

    @property
    def _journal(self) -> PostgresJournal:
        assert self.inner is not None, "a turn begins with recall"
        return self.inner


@dataclass(frozen=True)
class StudioContext:
    """Who you are in Studio: a name of your own, or an athlete's id to look at. A dry run writes nothing."""

    athlete: str = PROVIDER
    dry_run: bool = True

    @cached_property
    def journal(self) -> StudioJournal:
        """See Context.journal."""
        return StudioJournal(self.athlete, self.dry_run)

    @property
    def names(self) -> Names:
        """See Context.names."""
        return NAMES

    @property
    def at(self) -> datetime:
        """See Context.at."""
        return self.journal.at

    @property
    def received_at(self) -> datetime:
        """See Context.received_at."""
        return self.journal.at

    @property
    def turn_id(self) -> UUID:
        """See Context.turn_id."""
        return self.journal.turn_id

    @property
    def session_id(self) -> UUID:
        """See Context.session_id."""
        return self.journal.identity.session_id

    @property
    def trace_id(self) -> str:
        """See Context.trace_id."""
        return self.journal.trace_id

    @property
    def may_write(self) -> bool:
        """See Context.may_write."""
        return True

    def elapsed_ms(self) -> int:
        """See Context.elapsed_ms."""
        return self.journal.elapsed_ms()


def _as_id(athlete: str) -> UUID | None:
    try:
        return UUID(athlete)
    except ValueError:
        return None


graph = build_graph(StudioContext).compile()
graph.name = "coach"
