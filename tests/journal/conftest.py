"""Both journals for every test that asks for a reader."""

from collections.abc import Callable

import pytest
from anyio.from_thread import BlockingPortal

from tests.journal.books import Book, PostgresBook, ScratchBook
from tests.journal.reader import Reader
from tests.talking import World


@pytest.fixture(params=["scratch", "postgres"])
def reader(request: pytest.FixtureRequest, portal: BlockingPortal, world: World) -> Reader:
    books: dict[str, Callable[[], Book]] = {
        "scratch": ScratchBook,
        "postgres": lambda: PostgresBook(world.pool),
    }
    return Reader(books[request.param](), portal, world)
