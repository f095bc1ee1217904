"""A client that costs next to nothing itself: what is measured is the server's time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True)
class Request:
    """What is posted, with the headers it needs."""

    path: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()

    def encoded(self) -> bytes:
        """The request as it is sent."""
        lines = [f"POST {self.path} HTTP/1.1", "Host: 127.0.0.1", "Content-Type: application/json"]
        lines += [f"Content-Length: {len(self.body)}", *(f"{name}: {value}" for name, value in self.headers)]
        return "\r\n".join([*lines, "", ""]).encode() + self.body


@dataclass(frozen=True)
class Answer:
    """What came back, how long it took from sending the request to having read all of it, and when to ask again."""

    status: int
    body: bytes
    seconds: float
    retry_after: float = 0.0


@dataclass(frozen=True)
class Client:
    """One connection that stays open."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @staticmethod
    @asynccontextmanager
    async def opened(port: int) -> "AsyncIterator[Client]":
        """A client of a server on this machine."""
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            yield Client(reader, writer)
        finally:
            writer.close()

    async def post(self, request: Request) -> Answer:
        """Send a request and read the answer."""
        data = request.encoded()
        begun = perf_counter()
        self.writer.write(data)
        head = await self.reader.readuntil(b"\r\n\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(b":") for line in head.split(b"\r\n"))}
        body = await self.reader.readexactly(int(headers[b"content-length"]))
        return Answer(int(head[9:12]), body, perf_counter() - begun, float(headers.get(b"retry-after", 0)))
