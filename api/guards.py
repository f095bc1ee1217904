"""What stands before every request: its trace, its size, who sends it, its type. One pass, in that order."""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import answer, unexpected
from graph.traces import trace_id

MOST_BYTES = 64 * 1024
OPEN_PATHS = frozenset({"/health/live", "/health/ready", "/docs", "/openapi.json"})
TRACE_HEADER = "x-trace-id"
_TRACEPARENT = re.compile(r"^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$")


@dataclass(frozen=True)
class Guards:
    """Hands on a request that is small enough, knows the token and carries JSON; answers any other itself."""

    app: ASGIApp
    token: str
    clock: Callable[[], datetime]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Guard one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        request.state.trace_id = traced_as = self._trace_id(request)
        body = await _body(request, receive)
        refusal = self._refusal(request, body)
        traced = _Traced(send, traced_as)
        again = _replayed(body or b"", receive)
        if refusal is not None:
            await answer(request, refusal)(scope, again, traced)
            return
        try:
            await self.app(scope, again, traced)
        except Exception as error:
            if traced.has_started:
                raise
            await unexpected(request, error)(scope, again, traced)

    def _refusal(self, request: Request, body: bytes | None) -> str | None:
        """The code of what is wrong with a request, None when nothing is."""
        if body is None:
            return "body_too_large"
        given = request.headers.get("authorization", "").encode()
        # Compared in constant time, whatever was given.
        known = secrets.compare_digest(given, f"Bearer {self.token}".encode())
        if not known and request.url.path not in OPEN_PATHS:
            return "unauthorized"
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        return "unsupported_media_type" if request.method == "POST" and kind != "application/json" else None

    def _trace_id(self, request: Request) -> str:
        """The trace a request brings (W3C traceparent), or a new one, under a name that tells the day and the time."""
        now = self.clock()
        brought = _TRACEPARENT.match(request.headers.get("traceparent", ""))
        number = brought[1] if brought else secrets.token_hex(16)
        return trace_id(now, number)


async def _body(request: Request, receive: Receive) -> bytes | None:
    """The body, or None when it is too large: whether it says so, or shows it."""
    declared = request.headers.get("content-length", "0")
    if declared.isdigit() and int(declared) > MOST_BYTES:
        return None
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def _replayed(body: bytes, receive: Receive) -> Receive:
    """The body once more, for whoever comes next; then what the connection brings."""
    parts: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replayed() -> Message:
        return parts.pop() if parts else await receive()

    return replayed


class _Traced:
    """Sends a response with its trace in a header, and knows whether it has begun to."""

    def __init__(self, send: Send, trace_id: str) -> None:
        self.send, self.trace_id, self.has_started = send, trace_id, False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.has_started = True
            MutableHeaders(scope=message)[TRACE_HEADER] = self.trace_id
        await self.send(message)
