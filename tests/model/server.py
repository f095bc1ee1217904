"""A server on loopback that speaks the OpenAI API: it refuses what OpenAI refuses, and otherwise follows a script.

Tokens are counted so that anybody can count them again: a quarter of the characters of the JSON that was sent, rounded
up (`tokens_of`). What it says in `usage` is that.
"""

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from tests.model.answers import Json, body_of, prompt_tokens
from tests.model.faults import Reply, words
from tests.model.strictness import Rejected, check_chat, check_embeddings, texts_in

KEY = "sk-test"
T = TypeVar("T")
Script = Reply | Sequence[Reply] | Callable[[Json], Reply]
CHECKS: dict[str, Callable[[Json], None]] = {
    "/v1/chat/completions": check_chat,
    "/v1/embeddings": check_embeddings,
}


@dataclass(frozen=True)
class Request:
    """A request as it came. `size` is its body's, in bytes; header names are lower-case."""

    path: str
    headers: dict[str, str]
    body: Json
    size: int

    @property
    def prompt_tokens(self) -> int:
        """What this server counts for it."""
        return prompt_tokens(self.body)


class Stub:
    """The server. A script is one reply for all, a list of replies in order, or a function of the request's JSON."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self.port = 0
        self.listening: asyncio.Server | None = None
        self.talks: set[asyncio.Task[None]] = set()
        self.reset()

    @property
    def url(self) -> str:
        """What OPENAI_BASE_URL would be."""
        return f"http://127.0.0.1:{self.port}/v1"

    def reset(self) -> None:
        """Forget everything that was asked and scripted; end every conversation; listen."""
        self._run(self._hang_up())
        self.requests: list[Request] = []
        self.rejections: list[Rejected] = []
        self.errors: list[Exception] = []
        self.reported = (0, 0)
        self.hung_up = 0
        self._chat: Script = words("Hello.")
        self._embed: Script = Reply()
        self._run(self._listen())

    def follow(self, script: Script) -> None:
        """Answer chats by this script from now on."""
        self._chat = script
        self._run(self._listen())

    def embed(self, script: Script) -> None:
        """Answer embeddings by this script from now on; a plain Reply() gives vectors made of the texts' words."""
        self._embed = script
        self._run(self._listen())

    def close(self) -> None:
        """Stop for good."""
        self._run(self._hang_up())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()

    @property
    def chats(self) -> list[Request]:
        """The requests to /v1/chat/completions, in order."""
        return [request for request in self.requests if request.path.endswith("/chat/completions")]

    @property
    def embeddings(self) -> list[Request]:
        """The requests to /v1/embeddings, in order."""
        return [request for request in self.requests if request.path.endswith("/embeddings")]

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)

    async def _listen(self) -> None:
        if any(isinstance(script, Reply) and script.wire == "refused" for script in (self._chat, self._embed)):
            await self._hang_up()
        elif self.listening is None:
            door = socket.create_server(("127.0.0.1", self.port))
            self.port = door.getsockname()[1]
            self.listening = await asyncio.start_server(self._talk, sock=door)

    async def _hang_up(self) -> None:
        if self.listening is not None:
            self.listening.close()
            self.listening = None
        talks = list(self.talks)
        for talk in talks:
            talk.cancel()
        await asyncio.gather(*talks, return_exceptions=True)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        self.talks.add(talk)
        # Else the body would wait for the headers to be acknowledged, which takes its time.
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while await self._exchange(reader, writer):
                    pass
        finally:
            self.talks.discard(talk)
            writer.transport.abort()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Read a request and answer it; whether the connection stays."""
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = lines[0].split(" ", 2)
        headers = {
            name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)
        }
        raw = await reader.readexactly(int(headers.get("content-length", "0")))
        try:
            body = _read(method, path, raw)
            self.requests.append(Request(path, headers, body, len(raw)))
            _check(path, headers, body)
            reply = self._next(path, body)
        except Rejected as rejected:
            self.rejections.append(rejected)
            reply = Reply(status=rejected.status, body=json.dumps(rejected.body()).encode())
            body = {}
        return await self._send(reply, body, reader, writer)

    def _next(self, path: str, body: Json) -> Reply:
        script = self._embed if path.endswith("/embeddings") else self._chat
        if isinstance(script, Reply):
            return script
        try:
            if callable(script):
                return script(body)
            return script[len(self.embeddings if script is self._embed else self.chats) - 1]
        except Exception as error:
            self.errors.append(error)
            raise Rejected(f"the script is at its end: {error!r}", status=500) from error

    async def _send(self, reply: Reply, body: Json, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        if reply.wire in ("refused", "hang_up"):
            return False
        if reply.wire == "stall":
            return await self._wait_for_the_end(reader)
        content, counted = body_of(reply, body)
        length = 1_000_000_000 if reply.wire == "drip" else len(content)
        headers = {"Content-Type": "application/json", "Content-Length": str(length), **reply.headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        writer.write(f"HTTP/1.1 {reply.status} Scripted\r\n{head}\r\n".encode())
        await writer.drain()
        if reply.wire == "whole":
            self.reported = (self.reported[0] + counted[0], self.reported[1] + counted[1])
            writer.write(content)
            await writer.drain()
            return True
        if reply.wire in ("reset", "stall_halfway"):
            writer.write(content[: len(content) // 2])
            await writer.drain()
        if reply.wire == "reset":
            sock = writer.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if reply.wire == "drip":
            dripping = asyncio.ensure_future(_drip(writer))
            try:
                return await self._wait_for_the_end(reader)
            finally:
                dripping.cancel()
        return await self._wait_for_the_end(reader)

    async def _wait_for_the_end(self, reader: asyncio.StreamReader) -> bool:
        with suppress(ConnectionError):
            await reader.read()
        self.hung_up += 1
        return False


async def _drip(writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.02)


def _read(method: str, path: str, raw: bytes) -> Json:
    if path not in CHECKS:
        raise Rejected(f"Unknown request URL: {method} {path}", code="unknown_url", status=404)
    if method != "POST":
        raise Rejected(f"Not allowed to {method} on {path}", code="method_not_supported", status=405)
    try:
        body = json.loads(raw.decode())
    except ValueError as error:
        raise Rejected("We could not parse the JSON body of your request.") from error
    if not isinstance(body, dict):
        raise Rejected("The JSON body must be an object.")
    return body


def _check(path: str, headers: dict[str, str], body: Json) -> None:
    if headers.get("authorization") != f"Bearer {KEY}":
        raise Rejected("Incorrect API key provided", code="invalid_api_key", status=401)
    if not headers.get("content-type", "").startswith("application/json"):
        raise Rejected("Content-Type must be application/json")
    for text in texts_in(body):
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise Rejected("We could not parse the JSON body of your request: lone surrogate.")
    CHECKS[path](body)
