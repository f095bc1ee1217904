"""A wire to the database and all that may be wrong with one: silence, delay, cuts, resets, answers that are kept."""

import asyncio
import random
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg_pool import AsyncConnectionPool

from db.address import Address
from db.embedded.folder import SOCKET

CUT = struct.pack("ii", 1, 0)  # linger for no time: whoever is connected gets a reset


@dataclass(eq=False)
class Wire:
    """Carries bytes to a socket and back. What is set counts from then on, for connections that are there too.

    While it does not speak nothing arrives, nobody is told, and no connection ends. `delay` is how long bytes take at
    most, in seconds; `cut_after` how many bytes of the database's a connection may still carry before it is reset;
    `withhold` is what, once somebody has sent it, gets no answer any more: `withheld` is set when there was one.
    """

    socket: Path
    speaks: asyncio.Event = field(default_factory=asyncio.Event)
    delay: float = 0.0
    cut_after: int | None = None
    withhold: bytes = b""
    withheld: asyncio.Event = field(default_factory=asyncio.Event)
    carried: set[asyncio.StreamWriter] = field(default_factory=set)

    @staticmethod
    @asynccontextmanager
    async def laid(address: Address) -> "AsyncIterator[tuple[Wire, Address]]":
        """A wire to this database, and the database's address at this end of it."""
        wire = Wire(Path(str(conninfo_to_dict(address.app)["host"])) / SOCKET)
        wire.speaks.set()
        server = await asyncio.start_server(wire.carry, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        here = make_conninfo(address.app, host="127.0.0.1", port=port, sslmode="disable", gssencmode="disable")
        try:
            yield wire, Address(owner=address.owner, app=here)
        finally:
            wire.speaks.set()
            server.close()

    def reset(self) -> None:
        """Break every connection off."""
        for writer in list(self.carried):
            _reset(writer)

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection, both ways, until either end closes it."""
        try:
            far_reader, far_writer = await asyncio.open_unix_connection(self.socket)
        except OSError:
            _reset(writer)
            return
        self.carried.add(writer)
        asked = asyncio.Event()
        both = [
            asyncio.ensure_future(self._there(reader, far_writer, asked)),
            asyncio.ensure_future(self._back(far_reader, writer, asked)),
        ]
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.carried.discard(writer)
            for way in both:
                way.cancel()
            await asyncio.gather(*both, return_exceptions=True)
            writer.close()
            far_writer.close()

    async def _there(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: asyncio.Event) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                await self._arrives()
                writer.write(data)
                if self.withhold and self.withhold in data:
                    asked.set()

    async def _back(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: asyncio.Event) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                if asked.is_set():
                    self.withheld.set()
                    await asyncio.Event().wait()
                await self._arrives()
                if self.cut_after is not None:
                    self.cut_after -= len(data)
                    if self.cut_after < 0:
                        self.cut_after = None
                        _reset(writer)
                        return
                writer.write(data)

    async def _arrives(self) -> None:
        await self.speaks.wait()
        if self.delay:
            await asyncio.sleep(random.uniform(0, self.delay))


async def set_on_all(pool: AsyncConnectionPool[Any], setting: str) -> None:
    """Make a setting of every connection that there is; those that come later do not have it."""
    lent = [await pool.getconn() for _ in range(pool.get_stats()["pool_size"])]
    for connection in lent:
        await connection.execute(setting)
        await pool.putconn(connection)


def _reset(writer: asyncio.StreamWriter) -> None:
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CUT)
    writer.transport.abort()
