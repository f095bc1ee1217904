"""One athlete's journal over many turns, in memory or in PostgreSQL, for tests that hold both to the same promises."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID, uuid4

from anyio.from_thread import BlockingPortal

from db.journal import PostgresJournal
from db.pool import Pool
from graph.build import build_graph
from graph.codec import Json
from graph.journal import Journal, Reads, Recalled
from graph.scratch import ScratchJournal
from graph.state import Attempt, Context, Identity, Incoming
from language.names import Names
from tests.talking import World

GRAPH = build_graph().compile()


class Open(Journal, Reads, Protocol):
    """A journal for one turn that is asked without anybody in between."""


class Book(Protocol):
    """An athlete's journal, opened for one turn after another."""

    def open(self, turn_id: UUID, at: datetime, text: str) -> Open:
        """The journal for a turn."""
        ...


@dataclass
class ScratchBook:
    """In memory."""

    journal: ScratchJournal = field(default_factory=lambda: ScratchJournal(uuid4()))

    def open(self, turn_id: UUID, at: datetime, text: str) -> Open:
        """See Book.open."""
        self.journal.turn_id = turn_id
        return self.journal


@dataclass
class PostgresBook:
    """In PostgreSQL, for an athlete who is new on the first turn."""

    pool: Pool
    identity: Identity = field(default_factory=lambda: Identity(uuid4(), uuid4(), is_new=True, opens_session=True))
    name: str = field(default_factory=lambda: str(uuid4()))

    def open(self, turn_id: UUID, at: datetime, text: str) -> Open:
        """See Book.open."""
        incoming = Incoming("book", self.name, str(turn_id), text)
        attempt = Attempt(incoming, at, at, turn_id, "trace", "test", lambda: 0)
        return PostgresJournal(self.pool, self.identity, attempt)

    def begun(self, events: Sequence[Json]) -> None:
        """The athlete is known from now on, and their sitting open until a workout is over."""
        is_over = any(event["type"] == "WorkoutCompleted" for event in events)
        session_id = uuid4() if is_over else self.identity.session_id
        self.identity = Identity(self.identity.athlete_id, session_id, opens_session=is_over)


async def turn(book: Book, names: Names, turn_id: UUID, at: datetime, text: str) -> Json:
    """Handle one message and return the state it ends in."""
    journal = book.open(turn_id, at, text)
    context = Context(journal, names, at, at, turn_id, UUID(int=0), "trace", lambda: 0)
    state: dict[str, Any] = await GRAPH.ainvoke({"message": {"id": str(turn_id), "text": text}}, context=context)
    if isinstance(book, PostgresBook):
        book.begun(state["events"])
    return state


def told_alike(texts: Iterable[str], at: datetime, portal: BlockingPortal, world: World) -> Recalled:
    """What is recalled after these texts, told to a journal of each kind and answered alike by both all along."""
    books: list[Book] = [ScratchBook(), PostgresBook(world.pool)]
    recalled = [Recalled(), Recalled()]
    for text in texts:
        at += timedelta(seconds=90)
        turn_id = uuid4()

        states = [portal.call(turn, book, world.coach.names, turn_id, at, text) for book in books]
        recalled = [portal.call(book.open(uuid4(), at, "").recall) for book in books]

        assert states[0]["reply"]["text"] == states[1]["reply"]["text"], text
        assert states[0]["events"] == states[1]["events"], text
        assert recalled[0] == recalled[1], text
    return recalled[0]
