"""What stands before every request: its declared size, who sends it, its type, and its body in time."""

import asyncio
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from starlette.requests import ClientDisconnect, Request
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.away import answer_unread, hear
from api.clients import Bearer, Clients, Refused
from api.errors import ApiError, answer
from api.signing import Signed
from graph.limits import TooManyRequests
from graph.patience import within
from graph.state import StoreUnavailable

log = logging.getLogger("fitcoach.api")

MOST_BYTES = 64 * 1024
HISTORY_PATH = re.compile(r"/api/users/[^/]+/history")
MOST_HISTORY_BYTES = 10 * 1024 * 1024
HISTORY_SECONDS = 60.0
STORE_SECONDS = 10.0  # to find out whose a request is
MOST_AWAITED = 100  # bodies of nobody knows whom
GAVE_WAY = 0.0  # the deadline of who was waited for longest, once somebody else needs the place
OPEN_PATHS = frozenset({"/health/live", "/health/ready", "/docs", "/openapi.json"})


@dataclass(frozen=True)
class Guards:
    """Hands on what is small enough, of a known client and carries JSON (a history: CSV); answers all else itself."""

    app: ASGIApp
    clients: Clients
    body_seconds: float = 10.0  # for a request to arrive whole
    most_awaited: int = MOST_AWAITED
    awaited: list[asyncio.Timeout] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Guard one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        try:
            body = await self._admitted(request, receive)
        except ClientDisconnect:
            return
        except ApiError as refused:
            await answer(request, refused.code)(scope, receive, send)
            return
        except (StoreUnavailable, TooManyRequests) as why:
            await (await answer_unread(request, why))(scope, receive, send)
            return
        await self.app(scope, _replayed(body, receive), send)

    async def _admitted(self, request: Request, receive: Receive) -> bytes:
        """The body of a request that may come in. ApiError with the code of what is wrong with any other.

        Nobody is waited for who brings no token that is right, or nothing that a signature could belong to; nor is the
        body of what is open to everybody.
        """
        is_large = is_history(request.scope)
        declared = request.headers.get("content-length", "0")
        if declared.isdigit() and int(declared) > _most(is_large):
            raise ApiError("body_too_large")
        if request.scope["path"] in OPEN_PATHS:
            return b""
        body = None
        try:
            claim = self.clients.claim(request)
            if isinstance(claim, Signed):
                body = await self._unknown(receive, is_large)
            await self._admit(request, claim, body or b"")
        except Refused as refused:
            log.warning("refused", extra={"cause": refused.cause})
            raise ApiError("unauthorized") from refused
        except (StoreUnavailable, TooManyRequests):
            with suppress(ApiError):  # a body that did not come says nothing, and what is wrong is something else
                hear(request, await self._unknown(receive, is_large) if body is None else body)
            raise
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        is_wrong = kind != ("text/csv" if is_large else "application/json") or "content-encoding" in request.headers
        if request.method == "POST" and is_wrong and _is_taken(request):
            raise ApiError("needs_csv" if is_large else "unsupported_media_type")
        return await self._whole(receive, is_large) if body is None else body

    async def _unknown(self, receive: Receive, is_large: bool) -> bytes:
        """The whole body of nobody knows whom, who may give way to others."""
        return await self._whole(receive, is_large, self.awaited)

    async def _whole(self, receive: Receive, is_large: bool, among: list[asyncio.Timeout] | None = None) -> bytes:
        """The whole body, in time."""
        try:
            async with asyncio.timeout(HISTORY_SECONDS if is_large else self.body_seconds) as patience:
                with self._place(patience, [] if among is None else among):
                    return await _body(receive, _most(is_large))
        except TimeoutError as late:
            raise ApiError("busy" if patience.when() == GAVE_WAY else "request_timeout") from late

    @contextmanager
    def _place(self, patience: asyncio.Timeout, among: list[asyncio.Timeout]) -> Iterator[None]:
        """A place among those who are waited for. Where there is none, who was waited for longest gives way."""
        if len(among) >= self.most_awaited and not (longest := among.pop(0)).expired():
            longest.reschedule(GAVE_WAY)
        among.append(patience)
        try:
            yield
        finally:
            if patience in among:
                among.remove(patience)

    async def _admit(self, request: Request, claim: Bearer | Signed, body: bytes) -> None:
        """Note whose request it is. Refused, TooManyRequests; StoreUnavailable where that is not known in time."""
        try:
            client = await within(STORE_SECONDS, self.clients.client(request, claim, body))
        except TimeoutError as late:
            raise StoreUnavailable from late
        request.state.client, request.state.providers = client.id, client.providers


def is_history(scope: Scope) -> bool:
    """Whether somebody brings a history: its body may be large."""
    return scope["method"] == "POST" and HISTORY_PATH.fullmatch(scope["path"]) is not None


def _most(is_large: bool) -> int:
    return MOST_HISTORY_BYTES if is_large else MOST_BYTES


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
