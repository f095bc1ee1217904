"""Between a server and the database, counting what goes by: statements, and how often somebody waits for an answer."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from anyio.from_thread import start_blocking_portal
from psycopg.conninfo import conninfo_to_dict

from bench.database import Database
from db.embedded.folder import SOCKET

# Of PostgreSQL's protocol: a message has its kind, one byte, then its length with these four bytes; the first one of a
# connection has no kind. These run a statement: one that is sent as text, and one that was prepared.
RUNS = (b"Q", b"E")
LENGTH = 4


@dataclass
class Spoken:
    """What one side of a connection has said so far, taken apart."""

    waiting: bytearray = field(default_factory=bytearray)
    has_begun: bool = False

    def statements(self, data: bytes) -> int:
        """How many statements came to their end with this."""
        self.waiting += data
        found = 0
        while (message := self._next()) is not None:
            found += message in RUNS
        return found

    def _next(self) -> bytes | None:
        """The kind of the next message that is there in full; nothing for a connection's first one."""
        kind = 1 if self.has_begun else 0
        if len(self.waiting) < kind + LENGTH:
            return None
        size = kind + int.from_bytes(self.waiting[kind : kind + LENGTH], "big")
        if len(self.waiting) < size:
            return None
        found = bytes(self.waiting[:kind])
        del self.waiting[:size]
        self.has_begun = True
        return found


@dataclass
class Counter:
    """Carries bytes both ways. A round trip: something is asked after an answer came."""

    socket: Path
    statements: int = 0
    round_trips: int = 0

    @asynccontextmanager
    async def listening(self, door: Path) -> AsyncIterator[None]:
        """Listen at a socket of this path for as long as the block lasts."""
        server = await asyncio.start_unix_server(self.carry, door)
        try:
            yield
        finally:
            server.close()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection until either end closes it."""
        far_reader, far_writer = await asyncio.open_unix_connection(self.socket)
        answered = asyncio.Event()
        answered.set()
        ways = [
            asyncio.create_task(self._asks(reader, far_writer, answered)),
            asyncio.create_task(self._answers(far_reader, writer, answered)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            writer.close()
            far_writer.close()

    async def _asks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answered: asyncio.Event) -> None:
        spoken = Spoken()
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                self.statements += spoken.statements(data)
                self.round_trips += answered.is_set()
                answered.clear()
                writer.write(data)

    async def _answers(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answered: asyncio.Event
    ) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                answered.set()
                writer.write(data)


@contextmanager
def counted(database: Database) -> Iterator[tuple[Path, Counter]]:
    """The folder of a socket behind which the database answers, and the counter of what goes through it."""
    counter = Counter(Path(str(conninfo_to_dict(database.address.owner)["host"])) / SOCKET)
    with (
        tempfile.TemporaryDirectory(prefix="fit-") as folder,
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(counter.listening(Path(folder) / SOCKET)),
    ):
        yield Path(folder), counter
