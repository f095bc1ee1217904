"""What stands before every request: its trace, its declared size, who sends it, its type, and its body in time."""

import asyncio
import logging
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.away import answer_away, hear
from api.clients import Bearer, Clients, Refused
from api.errors import ApiError, answer, unexpected
from api.signing import Signed
from graph.patience import within
from graph.state import StoreUnavailable
from graph.traces import trace_id

log = logging.getLogger("fitcoach.api")

MOST_BYTES = 64 * 1024
HISTORY_PATH = re.compile(r"/api/users/[^/]+/history")
MOST_HISTORY_BYTES = 10 * 1024 * 1024
HISTORY_SECONDS = 60.0
STORE_SECONDS = 10.0  # to find out whose a request is
OPEN_PATHS = frozenset({"/health/live", "/health/ready", "/docs", "/openapi.json"})
TRACE_HEADER = "x-trace-id"
_TRACEPARENT = re.compile(r"^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$")


@dataclass(frozen=True)
class Guards:
    """Hands on what is small enough, of a known client and carries JSON (a history: CSV); answers all else itself."""

    app: ASGIApp
    clients: Clients
    clock: Callable[[], datetime]
    body_seconds: float = 10.0  # for a request to arrive whole

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Guard one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        request.state.trace_id = traced_as = self._trace_id(request)
        traced = _Traced(send, traced_as)
        try:
            body = await self._admitted(request, receive)
        except ClientDisconnect:
            return
        except ApiError as refused:
            await answer(request, refused.code)(scope, receive, traced)
            return
        except StoreUnavailable as away:
            await (await answer_away(request, away))(scope, receive, traced)
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

        Nobody is waited for who brings no token that is right, or nothing that a signature could belong to.
        """
        is_history = request.method == "POST" and HISTORY_PATH.fullmatch(request.url.path) is not None
        most = MOST_HISTORY_BYTES if is_history else MOST_BYTES
        declared = request.headers.get("content-length", "0")
        if declared.isdigit() and int(declared) > most:
            raise ApiError("body_too_large")
        body = None
        try:
            claim = None if request.url.path in OPEN_PATHS else self.clients.claim(request)
            if isinstance(claim, Signed):
                body = await self._whole(receive, is_history)
            if claim is not None:
                await self._admit(request, claim, body or b"")
        except Refused as cause:
            log.warning("refused: %s", cause, extra={"trace_id": request.state.trace_id})
            raise ApiError("unauthorized") from cause
        except StoreUnavailable:
            hear(request, await self._whole(receive, is_history) if body is None else body)
            raise
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        wanted = "text/csv" if is_history else "application/json"
        if request.method == "POST" and (kind != wanted or "content-encoding" in request.headers):
            raise ApiError("needs_csv" if is_history else "unsupported_media_type")
        return await self._whole(receive, is_history) if body is None else body

    async def _whole(self, receive: Receive, is_history: bool) -> bytes:
        """The whole body, in time."""
        try:
            async with asyncio.timeout(HISTORY_SECONDS if is_history else self.body_seconds):
                return await _body(receive, MOST_HISTORY_BYTES if is_history else MOST_BYTES)
        except TimeoutError as late:
            raise ApiError("request_timeout") from late

    async def _admit(self, request: Request, claim: Bearer | Signed, body: bytes) -> None:
        """Note whose request it is. Refused; StoreUnavailable where the database does not tell in time."""
        try:
            client = await within(STORE_SECONDS, self.clients.client(request, claim, body))
        except TimeoutError as late:
            raise StoreUnavailable from late
        request.state.client, request.state.providers = client.id, client.providers

    def _trace_id(self, request: Request) -> str:
        """The trace a request brings (W3C traceparent), or a new one, under a name that tells the day and the time."""
        now = self.clock()
        brought = _TRACEPARENT.match(request.headers.get("traceparent", ""))
        number = brought[1] if brought else secrets.token_hex(16)
        return trace_id(now, number)


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
