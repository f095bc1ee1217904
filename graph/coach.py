"""The Coach: a message in, a reply out. It keeps the promises of a turn: once, in order, in time, all or nothing."""

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from typing import Any, Protocol, TypeVar
from uuid import uuid4

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph.state import CompiledStateGraph

from graph.codec import Json
from graph.lines import Lines
from graph.scratch import ScratchJournal
from graph.state import (
    Attempt,
    Context,
    Identity,
    Incoming,
    Journal,
    StaleTurn,
    StoredTurn,
    StoreUnavailable,
)
from graph.watched import WatchedJournal
from language.names import Names
from training.athlete import Athlete

Graph = CompiledStateGraph[Any, Any, Any, Any]
T = TypeVar("T")
log = logging.getLogger("fitcoach.coach")

ATTEMPTS = 3
# A message's own time counts when it is at most this old, or this far ahead of a clock that runs late.
OLDEST = timedelta(hours=24)
AHEAD = timedelta(minutes=2)


class MessageIdReused(Exception):
    """The message id was used before, for another text."""


class TurnFailed(Exception):
    """The turn could not be done. `saved` is False when surely nothing was written, None when that is unknown."""

    def __init__(self, code: str, trace_id: str, *, saved: bool | None) -> None:
        super().__init__(code)
        self.code, self.trace_id, self.saved = code, trace_id, saved


class Store(Protocol):
    """What the Coach knows of the database."""

    async def identify(self, incoming: Incoming, now: datetime) -> tuple[Identity, StoredTurn | None]:
        """Whose message it is, in which sitting, and the turn if it was handled before. Writes nothing."""
        ...

    def journal(self, identity: Identity, attempt: Attempt) -> Journal:
        """The athlete's journal for one attempt at a turn."""
        ...

    def saver(self, identity: Identity) -> BaseCheckpointSaver[Any]:
        """Where the thread is kept, for this request alone: a shared saver would queue everybody behind one lock."""
        ...

    async def record_failure(self, identity: Identity, attempt: Attempt, error: str, state: Json) -> None:
        """Note an attempt that failed, outside its transaction."""
        ...


@dataclass
class Coach:
    """Handles messages. `clock` reads the time in UTC; `turn_seconds` bounds a whole turn."""

    graph: Graph
    store: Store
    names: Names
    clock: Callable[[], datetime]
    program_version: str
    turn_seconds: float = 25.0
    lines: Lines = field(default_factory=Lines)
    running: set[asyncio.Task[Any]] = field(default_factory=set)

    async def reply(self, incoming: Incoming, trace_id: str) -> Json:
        """The reply to a message; the same one however often it is sent.

        Raises MessageIdReused, TurnFailed, or what the store raises when it is away. A caller who leaves does not stop
        the turn.
        """
        return await self._detached(self._in_line(incoming, trace_id))

    async def talk(self, text: str, language_code: str | None, trace_id: str) -> Json:
        """The reply to a text of nobody's: nothing is known, kept or changed."""
        attempt = self._attempt(Incoming("", "", "", text), trace_id)
        athlete = Athlete(language=language_code or "en")
        journal = ScratchJournal(attempt.turn_id, athlete)
        context = _context(journal, self.names, Identity(uuid4(), uuid4()), attempt, may_write=False)
        async with asyncio.timeout(self.turn_seconds):
            state = await self.graph.ainvoke({"message": {"text": text}}, context=context)
        reply: Json = state["reply"]
        return reply

    async def drain(self) -> None:
        """Wait until every turn under way has ended."""
        while self.running:
            await asyncio.wait(self.running)

    async def _detached(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.create_task(work)
        self.running.add(task)
        task.add_done_callback(self.running.discard)
        return await asyncio.shield(task)

    async def _in_line(self, incoming: Incoming, trace_id: str) -> Json:
        async with self.lines.line(incoming.account):
            for _ in range(ATTEMPTS):
                attempt = self._attempt(incoming, trace_id)
                identity, stored = await self.store.identify(incoming, attempt.received_at)
                if stored is not None:
                    return _again(stored, incoming)
                try:
                    return await self._turn(identity, attempt)
                except StaleTurn:
                    log.info("stale turn, run again", extra={"trace_id": trace_id})
            raise TurnFailed("busy", trace_id, saved=False)

    async def _turn(self, identity: Identity, attempt: Attempt) -> Json:
        journal = WatchedJournal(self.store.journal(identity, attempt))
        graph = self.graph.copy({"checkpointer": self.store.saver(identity)})
        config: RunnableConfig = {"configurable": {"thread_id": identity.thread_id}}
        message = {"id": attempt.incoming.message_id, "text": attempt.incoming.text}
        context = _context(journal, self.names, identity, attempt)
        try:
            async with asyncio.timeout(self.turn_seconds):
                state = await graph.ainvoke({"message": message}, config, context=context, durability="exit")
        except StaleTurn:
            raise
        except Exception as error:
            return await self._after_failure(error, identity, attempt, journal)
        reply: Json = state["reply"]
        return reply

    async def _after_failure(
        self, error: Exception, identity: Identity, attempt: Attempt, journal: WatchedJournal
    ) -> Json:
        """What is true after something failed: the committed reply if there is one, else an honest failure."""
        log.warning("turn failed: %s", type(error).__name__, extra={"trace_id": attempt.trace_id}, exc_info=error)
        await journal.settled()
        try:
            _, stored = await self.store.identify(attempt.incoming, attempt.received_at)
            if stored is not None:
                return _again(stored, attempt.incoming)
            await self.store.record_failure(identity, attempt, _named(error), journal.seen)
        except StoreUnavailable as away:
            saved = None if journal.committing is not None else False
            raise TurnFailed("database_unavailable", attempt.trace_id, saved=saved) from away
        if isinstance(error, StoreUnavailable):
            raise TurnFailed("database_unavailable", attempt.trace_id, saved=False) from error
        code = "too_slow" if isinstance(error, TimeoutError) else "turn_failed"
        raise TurnFailed(code, attempt.trace_id, saved=False) from error

    def _attempt(self, incoming: Incoming, trace_id: str) -> Attempt:
        now, begun = self.clock(), monotonic()
        return Attempt(
            incoming=incoming,
            at=event_time(incoming.sent_at, now),
            received_at=now,
            turn_id=uuid4(),
            trace_id=trace_id,
            program_version=self.program_version,
            elapsed_ms=lambda: round((monotonic() - begun) * 1000),
        )


def event_time(sent_at: datetime | None, now: datetime) -> datetime:
    """When a message counts as sent: by its own time where that is credible, never in the future."""
    if sent_at is None or not now - OLDEST <= sent_at <= now + AHEAD:
        return now
    return min(sent_at, now)


def _context(
    journal: Journal, names: Names, identity: Identity, attempt: Attempt, *, may_write: bool = True
) -> Context:
    return Context(
        journal=journal,
        names=names,
        at=attempt.at,
        received_at=attempt.received_at,
        turn_id=attempt.turn_id,
        session_id=identity.session_id,
        trace_id=attempt.trace_id,
        elapsed_ms=attempt.elapsed_ms,
        may_write=may_write,
    )


def _again(stored: StoredTurn, incoming: Incoming) -> Json:
    if stored.digest != incoming.digest:
        raise MessageIdReused
    reply: Json = json.loads(stored.reply)
    return reply


def _named(error: Exception) -> str:
    """The error without its message, which may quote what the athlete wrote."""
    return f"{type(error).__module__}.{type(error).__qualname__}"
