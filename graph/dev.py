"""The graph for LangGraph Studio: the same nodes and the same journal, for an athlete named in the context form.

Studio keeps the thread itself, so nothing is compiled in; what the Coach does before the graph, recall does here.
"""

import asyncio
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

from langgraph.runtime import Runtime

from db.journal import PostgresJournal
from db.pool import Pool, opened, transaction
from db.store import PostgresStore
from graph.allowance import day_of
from graph.bootstrap import clock, names, names_in, prepared, program_version
from graph.build import build_graph
from graph.journal import Reads, Recalled, Turn
from graph.limits import Purse
from graph.model import Embedder
from graph.relayed import answer, relayed
from graph.serving import allowance
from graph.shelf import Shelf
from graph.state import Attempt, Context, Expenses, Identity, Incoming, State, Thinking
from graph.strict import demand_strict
from graph.traces import trace_id
from language.names import Names
from language.warm import warm
from nodes.recall import recall
from settings import Settings

PROVIDER = "studio"
ALLOWANCE = allowance(Settings())
TURN_SECONDS = Settings().turn_seconds
POOL_SIZE = 3
MOST_OF_A_TEXT, MOST_OF_A_NAME = 4096, 200  # characters, as over HTTP


@dataclass
class Database:
    """The database of the settings, prepared once in this process, and its exercises; each loop has its own pool."""

    pools: dict[int, Pool] = field(default_factory=dict)
    kept: ExitStack = field(default_factory=ExitStack)
    kept_open: AsyncExitStack = field(default_factory=AsyncExitStack)
    conninfo: str | None = None
    names: Names = field(default_factory=names)

    async def pool(self) -> Pool:
        """The pool of the running loop."""
        loop = id(asyncio.get_running_loop())
        if self.conninfo is None:
            self.conninfo = await asyncio.to_thread(self._prepare)
        if loop not in self.pools:
            self.pools[loop] = await self.kept_open.enter_async_context(opened(self.conninfo, POOL_SIZE))
        return self.pools[loop]

    def _prepare(self) -> str:
        address = self.kept.enter_context(prepared(Settings()))
        self.names = names_in(address)
        return address.app


demand_strict()
DATABASE = Database()
warm(DATABASE.names)


@dataclass
class StudioJournal:
    """The journal of the athlete of this name.

    A run that is dry, names somebody by their id, or goes on from a checkpoint only reports. Who they are is looked up
    by the first step that reads, whichever that is; a turn of which none does is in a session of nobody's.
    """

    athlete: str
    dry_run: bool
    turn_id: UUID = field(default_factory=uuid4)
    at: datetime = field(default_factory=clock)
    begun: float = field(default_factory=monotonic)
    session_id: UUID = field(default_factory=uuid4)
    inner: PostgresJournal | None = None
    has_recalled: bool = False
    expenses: Expenses = field(default_factory=Expenses)

    @property
    def trace_id(self) -> str:
        """The trace of this run."""
        return trace_id(self.at, self.turn_id.hex)

    def elapsed_ms(self) -> int:
        """How long this run has taken so far."""
        return round((monotonic() - self.begun) * 1000)

    async def recall(self) -> Recalled:
        """See Journal.recall. Every run is a new message: one that is run again has another id."""
        journal = await self._journal()
        self.has_recalled = True
        return await journal.recall()

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
        return self.dry_run is False and self.has_recalled and _as_id(self.athlete) is None

    async def _answer(self, read: str, arguments: dict[str, Any]) -> Any:
        return await answer(await self._journal(), read, arguments)

    async def _journal(self) -> PostgresJournal:
        if self.inner is None:
            incoming = Incoming(PROVIDER, _checked_name(self.athlete), str(uuid4()), "")
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
        async with transaction(store.pool, by_id) as connection:
            found = await connection.execute("SELECT FROM users WHERE id = %s", [by_id])
        if not found.rowcount:
            raise ValueError(f"No athlete has the id {by_id}.")
        return Identity(by_id, self.session_id)


@dataclass(frozen=True)
class StudioPurse:
    """The tokens of a day in Studio: its own, not those of the person who is looked at."""

    athlete: str
    day: datetime

    async def reserve(self, tokens: int) -> bool:
        """See Purse.reserve."""
        purse = await self._purse()
        return purse is None or await purse.reserve(tokens)

    async def settle(self, reserved: int, used: int) -> None:
        """See Purse.settle."""
        if (purse := await self._purse()) is not None:
            await purse.settle(reserved, used)

    async def _purse(self) -> Purse | None:
        most = ALLOWANCE.daily_tokens
        return (
            None
            if most is None
            else PostgresStore(await DATABASE.pool()).purse((PROVIDER, self.athlete), self.day, most)
        )


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
        return DATABASE.names

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
        return self.journal.session_id

    @property
    def trace_id(self) -> str:
        """See Context.trace_id."""
        return self.journal.trace_id

    @property
    def embedder(self) -> Embedder | None:
        """See Context.embedder."""
        return ALLOWANCE.embedder

    @property
    def shelf(self) -> Shelf | None:
        """See Context.shelf."""
        return ALLOWANCE.shelf

    @property
    def expenses(self) -> Expenses:
        """See Context.expenses."""
        return self.journal.expenses

    @property
    def thinking(self) -> Thinking | None:
        """See Context.thinking."""
        today = day_of(self.at)
        until = self.journal.begun + TURN_SECONDS
        return ALLOWANCE.thinking(StudioPurse(self.athlete, today), until)

    def progress(self, stage: str) -> None:
        """See Context.progress: Studio shows the steps themselves."""

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


def _checked_name(athlete: object) -> str:
    if not isinstance(athlete, str) or not athlete.strip():
        raise ValueError("Name an athlete in the context: a name of your own, or an athlete's id.")
    return _checked_text(athlete, "The athlete's name", MOST_OF_A_NAME)


def _checked_message(message: object) -> str:
    text = message.get("text") if isinstance(message, dict) else None
    if not isinstance(text, str):
        raise ValueError('The message has to look like {"text": "hi"}.')
    return _checked_text(text, "The message's text", MOST_OF_A_TEXT)


def _checked_text(text: str, what: str, most: int) -> str:
    if len(text) > most:
        raise ValueError(f"{what} may have at most {most} characters.")
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in text):
        raise ValueError(f"{what} holds characters that no text has.")
    return text


async def checked_recall(state: State, runtime: Runtime[Context]) -> State:
    """Recall, if a turn can be made of the message: Studio's form lets anything through. ValueError when it cannot."""
    _checked_message(state["message"])
    return await recall(state, runtime)


graph = build_graph(StudioContext, checked_recall).compile()
graph.name = "coach"
