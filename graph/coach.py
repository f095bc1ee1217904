"""The Coach: a message in, a reply out. It keeps the promises of a turn: once, in order, in time, all or nothing."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from time import monotonic
from typing import Any, TypeVar, cast
from uuid import uuid4

from langchain_core.runnables import RunnableConfig
from langgraph.graph.state import CompiledStateGraph

from graph.allowance import Allowance, day_of
from graph.arrival import (
    DATABASE_UNAVAILABLE,
    OUTCOME_UNKNOWN,
    Arrival,
    MessageIdReused,
    TurnFailed,
    code_of,
    in_time,
    name_of,
    repeated,
)
from graph.codec import Json, viewing
from graph.journal import Journal
from graph.limits import Purse
from graph.lines import Lines
from graph.outages import persistently
from graph.patience import within
from graph.scratch import ScratchJournal
from graph.state import Attempt, Context, Identity, Incoming, StaleTurn, StoreAway, StoreUnavailable, silent
from graph.store import Store
from graph.turns import told
from graph.watched import Try, WatchedJournal
from language.flagged import flagged
from language.names import Names
from training.athlete import Athlete

Graph = CompiledStateGraph[Any, Any, Any, Any]
T = TypeVar("T")
log = logging.getLogger("fitcoach.coach")

ATTEMPTS = 3
MOST_TURNS = 200  # under way in one process, of clients who have left too
# What is worked on once a turn is over.
LEFT_TO_DO = frozenset({"WorkoutCompleted", "MemoryNoted"})
OUTCOME = ("reply", "events")  # of a turn's state: what is looked at once it is over
NOTE_SECONDS = 2.0  # to put a failure on record
URGENT_SECONDS = 10.0  # for a message with a red flag: longer nobody waits for what is kept of it


def _nothing() -> None:
    """Nobody works on what a turn has left to do."""


@dataclass
class Coach:
    """Handles messages. `clock` reads the time in UTC.

    `turn_seconds` bounds all that is done for a message from its arrival on, but for its commit, which is never cut
    short; `grace_seconds` bounds how long it is waited for what became of that. `left_to_do` is called when a turn has
    left something to be worked on.
    """

    graph: Graph
    store: Store
    names: Names
    clock: Callable[[], datetime]
    program_version: str
    turn_seconds: float = 25.0
    grace_seconds: float = 5.0
    allowance: Allowance = field(default_factory=Allowance)
    left_to_do: Callable[[], None] = _nothing
    lines: Lines = field(default_factory=Lines)
    most_turns: int = MOST_TURNS
    arriving: int = 0  # messages of which it is being found out whether there is room for them
    running: set[asyncio.Task[Any]] = field(default_factory=set)

    async def reply(self, incoming: Incoming, trace_id: str, progress: Callable[[str], None] = silent) -> Json:
        """The reply to a message; the same one however often it is sent. `progress` is told what is about to be done.

        Raises MessageIdReused or TurnFailed. A caller who leaves does not stop the turn.
        """
        if len(self.running) >= self.most_turns:
            raise TurnFailed("busy", trace_id, saved=None)
        arrival = self._arrival(incoming, trace_id, progress)
        return await self._detached(told(arrival, self._in_line(arrival)))

    async def talk(self, text: str, language_code: str | None, trace_id: str, client: str) -> Json:
        """The reply to a text of nobody's: nothing is known, kept or changed. TurnFailed when it takes too long.

        What a model has cost counts against the client.
        """
        arrival = self._arrival(Incoming("", "", "", text), trace_id, silent)
        return await told(arrival, self._talked(arrival, language_code, client))

    async def _talked(self, arrival: Arrival, language_code: str | None, client: str) -> Json:
        attempt = arrival.attempt(self.clock(), self.program_version)
        journal = ScratchJournal(attempt.turn_id, Athlete(language_set=language_code or ""))
        today = day_of(attempt.received_at)
        thinking = self.allowance.thinking(self._purse((None, client), today, chat=True), arrival.until)
        context = replace(
            self._context(journal, Identity(uuid4(), uuid4()), attempt, arrival), thinking=thinking, may_write=False
        )
        try:
            with in_time(arrival.trace_id):
                run = self.graph.ainvoke({"message": {"text": arrival.incoming.text}}, context=context)
                state = await within(arrival.seconds_left, run)
        finally:
            await self._count(client, today, arrival)
        reply: Json = state["reply"]
        return reply

    async def _count(self, client: str, today: datetime, arrival: Arrival) -> None:
        """Put on record what a client's talk has cost. That this fails is logged, and changes no answer."""
        if not arrival.expenses.spent.requests:
            return
        try:
            await within(NOTE_SECONDS, self.store.count_client(client, today, arrival.expenses.spent))
        except Exception as error:
            log.warning("cost not counted", extra={"error": type(error)})

    @property
    def has_room(self) -> bool:
        """Whether one more message may come in."""
        return len(self.running) + self.arriving < self.most_turns

    async def drain(self) -> None:
        """Wait until every turn under way has ended."""
        while self.running:
            await asyncio.wait(self.running)

    async def _detached(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.create_task(work)
        self.running.add(task)
        task.add_done_callback(self.running.discard)
        return await asyncio.shield(task)

    async def _in_line(self, arrival: Arrival) -> Json:
        async with AsyncExitStack() as place:
            try:
                async with asyncio.timeout(arrival.seconds_left):
                    await place.enter_async_context(self.lines.line(arrival.incoming.account))
            except TimeoutError as late:
                return await self._after_failure(late, arrival, [])
            return await self._handled(arrival)

    async def _handled(self, arrival: Arrival) -> Json:
        """The reply. Where the database breaks off, the turn is run again: what was not committed has left nothing."""
        tries: list[Try] = []
        try:
            return await persistently(lambda: self._tried(arrival, tries), arrival.until)
        except MessageIdReused:
            raise
        except Exception as error:
            return await self._after_failure(error, arrival, tries)

    async def _tried(self, arrival: Arrival, tries: list[Try]) -> Json:
        """The reply that was committed under this message's id, or else that of a new attempt; StaleTurn is run again.

        Every attempt is left in `tries`: when all fails, one of them may have been committed.
        """
        for _ in range(ATTEMPTS):
            attempt = arrival.attempt(self.clock(), self.program_version)
            asked = self.store.identify(arrival.incoming, attempt.received_at)
            identity, stored = await within(arrival.seconds_left, asked)
            arrival.ids["athlete_id"], arrival.ids["session_id"] = identity.athlete_id, identity.session_id
            if stored is not None:
                return repeated(stored, arrival.incoming)
            arrival.ids["turn_id"] = attempt.turn_id
            tries.append(Try(identity, attempt, WatchedJournal(self.store.journal(identity, attempt))))
            try:
                return await self._turn(tries[-1], arrival)
            except StaleTurn as error:
                log.info("stale turn, run again", extra=dict(arrival.ids))
                stale = error
        raise stale

    async def _turn(self, tried: Try, arrival: Arrival) -> Json:
        identity, attempt, journal = tried.identity, tried.attempt, tried.journal
        graph = self.graph.copy({"checkpointer": self.store.saver(identity)})
        config: RunnableConfig = {"configurable": {"thread_id": identity.thread_id}}
        message = {"id": attempt.incoming.message_id, "text": attempt.incoming.text}
        context = self._context(journal, identity, attempt, arrival)
        run = graph.ainvoke(
            {"message": message}, config, context=context, durability="exit", output_keys=OUTCOME, version="v2"
        )
        try:
            with viewing():
                state = (await within(arrival.seconds_left, run)).value
        except StaleTurn:
            raise
        except StoreUnavailable as error:
            committed = await journal.settled()
            if committed is None:
                log.warning("the database broke off", extra={"turn_id": attempt.turn_id})
                raise
            log.warning("thread not written", extra={"turn_id": attempt.turn_id, "error": type(error)})
            return committed
        except Exception as error:
            journal.give_up()
            log.warning("turn failed", extra={"turn_id": attempt.turn_id}, exc_info=error)
            raise
        if identity.closes or any(event["type"] in LEFT_TO_DO for event in state["events"]):
            self.left_to_do()
        return cast(Json, state["reply"])

    async def _after_failure(self, error: Exception, arrival: Arrival, tries: Sequence[Try]) -> Json:
        """What is true after something failed: the committed reply if there is one, else an honest failure."""
        code, saved, reply = code_of(error), None, None
        try:
            if not isinstance(error, StoreAway):
                reply = await within(self.grace_seconds, self._committed(arrival, tries))
                saved = False
        except MessageIdReused:
            raise
        except Exception as second:
            log.warning("outcome unknown", extra=dict(arrival.ids), exc_info=second)
            code = DATABASE_UNAVAILABLE
        if reply is not None:
            return reply
        if tries:
            await self._note(error, tries[-1])
        if any(each.journal.is_in_doubt for each in tries):
            code, saved = OUTCOME_UNKNOWN, None
        raise TurnFailed(code, arrival.trace_id, saved=saved) from error

    async def _committed(self, arrival: Arrival, tries: Sequence[Try]) -> Json | None:
        """The reply as it was committed, here or by another server that got the same message; None when none was."""
        reply = await tries[-1].journal.settled() if tries else None
        if reply is not None:
            return reply
        _, stored = await self.store.identify(arrival.incoming, self.clock())
        return None if stored is None else repeated(stored, arrival.incoming)

    async def _note(self, error: Exception, tried: Try) -> None:
        """Put a failed attempt on record. That this fails too is logged, and changes no answer."""
        try:
            noted = self.store.record_failure(tried.identity, tried.attempt, name_of(error))
            await within(NOTE_SECONDS, noted)
        except Exception as second:
            log.warning("failure not put on record", extra={"turn_id": tried.attempt.turn_id}, exc_info=second)

    def _purse(self, whose: tuple[str | None, str], today: datetime, *, chat: bool = False) -> Purse | None:
        """What models may still cost today; None: no bound."""
        most = self.allowance.chat_daily_tokens if chat else self.allowance.daily_tokens
        return None if most is None else self.store.purse(whose, today, most)

    def _arrival(self, incoming: Incoming, trace_id: str, progress: Callable[[str], None]) -> Arrival:
        begun = monotonic()
        seconds = self.turn_seconds if flagged(incoming.text) is None else min(self.turn_seconds, URGENT_SECONDS)
        return Arrival(incoming, trace_id, begun, begun + seconds, progress)

    def _context(self, journal: Journal, identity: Identity, attempt: Attempt, arrival: Arrival) -> Context:
        today = day_of(attempt.received_at)
        return Context(
            journal=journal,
            names=self.names,
            at=attempt.at,
            received_at=attempt.received_at,
            turn_id=attempt.turn_id,
            session_id=identity.session_id,
            trace_id=attempt.trace_id,
            elapsed_ms=attempt.elapsed_ms,
            embedder=self.allowance.embedder,
            shelf=self.allowance.shelf,
            thinking=self.allowance.thinking(self._purse(arrival.incoming.account, today), arrival.until),
            expenses=arrival.expenses,
            seen=attempt.seen,
            progress=arrival.progress,
        )
