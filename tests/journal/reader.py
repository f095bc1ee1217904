"""Somebody who writes turns into a journal and reads from it."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from anyio.from_thread import BlockingPortal

from graph.codec import Json
from graph.journal import Recalled
from tests.journal.books import Book, Open, turn
from tests.talking import World

START = datetime(2026, 11, 16, 18, tzinfo=UTC)


class Reader:
    """Writes turns into a book and reads from it."""

    def __init__(self, book: Book, portal: BlockingPortal, world: World) -> None:
        self.book, self.portal, self.world, self.at = book, portal, world, START

    def says(self, *texts: str) -> Json:
        """Handle messages, a minute and a half apart; the state the last one ends in."""
        for text in texts:
            self.at += timedelta(seconds=90)
            state = self.portal.call(turn, self.book, self.world.coach.names, uuid4(), self.at, text)
        return state

    def recall(self) -> Recalled:
        """What the next turn would start from."""
        return self.portal.call(self.journal().recall)

    def journal(self) -> Open:
        """The journal for another turn."""
        return self.book.open(uuid4(), self.at, "")
