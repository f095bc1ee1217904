"""A wire to the database that can fall silent: nothing that is sent arrives, nobody is told, and no connection ends."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from db.address import Address
from db.embedded.folder import SOCKET


@dataclass
class Wire:
    """Carries bytes to a socket and back, but holds them while it is silent."""

    socket: Path
    speaks: asyncio.Event = field(default_factory=asyncio.Event)

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

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection, both ways, until either end closes it."""
        far_reader, far_writer = await asyncio.open_unix_connection(self.socket)
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._carry(reader, far_writer))
                both.create_task(self._carry(far_reader, writer))
        finally:
            writer.close()
            far_writer.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            await self.speaks.wait()
            writer.write(data)
        writer.close()
