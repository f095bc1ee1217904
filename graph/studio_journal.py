"""The database that Studio talks to, and the journal of who talks there: written to only where that is asked for."""

import asyncio
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

from db.journal import PostgresJournal
from db.pool import Pool, opened
from db.store import PostgresStore
from graph.bootstrap import Address, DatabaseUnusable, clock, names, names_in, prepared, program_version
from graph.journal import Reads, Recalled, Turn
from graph.relayed import answer, relayed
from graph.state import Attempt, Expenses, Identity, Incoming
from graph.studio_input import checked_name
from graph.traces import trace_id
from language.names import Names
from settings import Settings

PROVIDER = "studio"
POOL_SIZE = 3


@dataclass
class Database:
    """The database of the settings, prepared once in this process, and its exercises; each loop has its own pool."""

    pools: dict[int, Pool] = field(default_factory=dict)
    kept: ExitStack = field(default_factory=ExitStack)
    kept_open: AsyncExitStack = field(default_factory=AsyncExitStack)
    address: Address | None = None
    names: Names = field(default_factory=names)

    async def pool(self) -> Pool:
        """The pool of the running loop."""
        loop = id(asyncio.get_running_loop())
        if self.address is None:
            self.address = await asyncio.to_thread(self._prepare)
        if loop not in self.pools:
            made = opened(self.address.app, POOL_SIZE, prepares=self.address.prepares)
            self.pools[loop] = await self.kept_open.enter_async_context(made)
        return self.pools[loop]

    def _prepare(self) -> Address:
        """ValueError where it cannot be used: of that Studio shows the message, of our own errors it does not."""
        try:
            address = self.kept.enter_context(prepared(Settings()))
        except DatabaseUnusable as error:
            raise ValueError(f"The database cannot be used: {error}") from error
        self.names = names_in(address)
        return address


DATABASE = Database()


@dataclass
class StudioJournal:
    """The journal of the athlete of this name.

    A run that is dry, names somebody by their id, or goes on from a checkpoint only reports. Who they are is looked up
    by the first step that reads, whichever that is; a turn of which none does is in a session of nobody's.
    `is_message` once its message is known to have come just now, and not to be run again.
    """

    athlete: str
    dry_run: bool
    turn_id: UUID = field(default_factory=uuid4)
    at: datetime = field(default_factory=clock)
    begun: float = field(default_factory=monotonic)
    session_id: UUID = field(default_factory=uuid4)
    inner: PostgresJournal | None = None
    is_message: bool = False
    expenses: Expenses = field(default_factory=Expenses)

    @property
    def trace_id(self) -> str:
        """The trace of this run."""
        return trace_id(self.at, self.turn_id.hex)

    def elapsed_ms(self) -> int:
        """How long this run has taken so far."""
        return round((monotonic() - self.begun) * 1000)

    async def recall(self) -> Recalled:
        """See Journal.recall. Every run is a new message."""
        return await (await self._journal()).recall()

    @property
    def reads(self) -> Reads:
        """See Journal.reads."""
        return relayed(self._answer)

    async def commit(self, turn: Turn) -> None:
        """See Journal.commit."""
        if not self._writes:
            return
        journal = await self._journal()
        told = replace(journal.attempt.incoming, text=turn.message.get("text", ""))
        await replace(journal, attempt=replace(journal.attempt, incoming=told)).commit(turn)

    @property
    def _writes(self) -> bool:
        """Studio's form sends anything: only a plain no is a no to a dry run."""
        return self.dry_run is False and self.is_message and _as_id(self.athlete) is None

    async def _answer(self, read: str, arguments: dict[str, Any]) -> Any:
        return await answer(await self._journal(), read, arguments)

    async def _journal(self) -> PostgresJournal:
        if self.inner is None:
            incoming = Incoming(PROVIDER, checked_name(self.athlete), str(uuid4()), "")
            store = PostgresStore(await DATABASE.pool())
            version = program_version(DATABASE.names)
            attempt = Attempt(
                incoming, self.at, self.at, self.turn_id, self.trace_id, version, self.elapsed_ms, self.expenses
            )
            identity = await self._identity(store, incoming)
            self.session_id = identity.session_id
            self.inner = PostgresJournal(store.pool, identity, attempt)
        return self.inner

    async def _identity(self, store: PostgresStore, incoming: Incoming) -> Identity:
        by_id = _as_id(self.athlete)
        if by_id is None:
            identity, _ = await store.identify(incoming, self.at)
            return identity
        if not await store.knows(by_id):
            raise ValueError(f"No athlete has the id {by_id}.")
        return Identity(by_id, self.session_id)


def _as_id(athlete: str) -> UUID | None:
    try:
        return UUID(athlete)
    except ValueError:
        return None
