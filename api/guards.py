"""What stands before every request: its trace, its declared size, who sends it, its type, and its body in time."""

import asyncio
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import ApiError, answer, unexpected
from graph.traces import trace_id

MOST_BYTES = 64 * 1024
HISTORY_PATH = re.compile(r"/api/users/[^/]+/history")
MOST_HISTORY_BYTES = 10 * 1024 * 1024
HISTORY_SECONDS = 60.0
OPEN_PATHS = frozenset({"/health/live", "/health/ready", "/docs", "/openapi.json"})
TRACE_HEADER = "x-trace-id"
HOLDER = "local"  # there is one token, and whoever holds it is one client
_TRACEPARENT = re.compile(r"^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$")


@dataclass(frozen=True)
class Guards:
    """Hands on a request that is small enough, knows the token and carries JSON (a history: CSV); answers any other."""

    app: ASGIApp
    token: str
    clock: Callable[[], datetime]
    body_seconds: float = 10.0  # for a request to arrive whole

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Guard one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        request.state.trace_id = traced_as = self._trace_id(request)
        request.state.client = HOLDER
        traced = _Traced(send, traced_as)
        try:
            body = await self._admitted(request, receive)
        except ClientDisconnect:
            return
        except ApiError as refused:
            await answer(request, refused.code)(scope, receive, traced)
            return
        again = _replayed(body, receive)
        try:
            await self.app(scope, again, traced)
        except Exception as error:
            if traced.has_started:
                raise
            await unexpected(request, error)(scope, again, traced)

    async def _admitted(self, request: Request, receive: Receive) -> bytes:
        """The body of a request that may come in. ApiError with the code of what is wrong with any other.

        Nobody without the token is waited for.
        """
        is_history = request.method == "POST" and HISTORY_PATH.fullmatch(request.url.path) is not None
        most = MOST_HISTORY_BYTES if is_history else MOST_BYTES
        declared = request.headers.get("content-length", "0")
        if declared.isdigit() and int(declared) > most:
            raise ApiError("body_too_large")
        if request.url.path not in OPEN_PATHS and not self._is_known(request.headers.get("authorization", "")):
            raise ApiError("unauthorized")
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        wanted = "text/csv" if is_history else "application/json"
        is_wrong = kind != wanted or "content-encoding" in request.headers
        if request.method == "POST" and is_wrong and _is_taken(request):
            raise ApiError("needs_csv" if is_history else "unsupported_media_type")
        try:
            async with asyncio.timeout(HISTORY_SECONDS if is_history else self.body_seconds):
                return await _body(receive, most)
        except TimeoutError as late:
            raise ApiError("request_timeout") from late

    def _is_known(self, authorization: str) -> bool:
        """Whether it is the token, compared in constant time; the scheme's name may be in any case."""
        scheme, _, given = authorization.partition(" ")
        is_token = secrets.compare_digest(given.encode(), self.token.encode())
        return scheme.lower() == "bearer" and bool(self.token) and is_token

    def _trace_id(self, request: Request) -> str:
        """The trace a request brings (W3C traceparent), or a new one, under a name that tells the day and the time."""
        now = self.clock()
        brought = _TRACEPARENT.match(request.headers.get("traceparent", ""))
        number = brought[1] if brought else secrets.token_hex(16)
        return trace_id(now, number)


def _is_taken(request: Request) -> bool:
    """Whether there is a route for this; what there is none for is told so, whatever it carries."""
    return any(route.matches(request.scope)[0] is Match.FULL for route in request.app.routes)


async def _body(receive: Receive, most: int) -> bytes:
    """The whole body. ApiError when it is too large, ClientDisconnect when its sender leaves before its end."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > most:
            raise ApiError("body_too_large")
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
