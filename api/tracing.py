"""What stands before all else: the trace of a request, its line in the log, and an answer to what nobody foresaw."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import unexpected
from graph.metrics import ERRORS, REQUESTS
from graph.traces import SERVER, Span, begun, present

log = logging.getLogger("fitcoach.request")
TRACE_HEADER = "x-trace-id"
# What stands for a path that is none of ours, and for a method nobody knows: neither is told as it was sent.
NOWHERE, OTHER = "none", "OTHER"
METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
LEFT = 499  # the status of a request whose sender left before its answer, as servers log it


@dataclass(frozen=True)
class Tracing:
    """Gives every request its trace: the one it brings as W3C traceparent, or a new one."""

    app: ASGIApp
    clock: Callable[[], datetime]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Trace one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        method = request.method if request.method in METHODS else OTHER
        parent = request.headers.get("traceparent", "")
        with begun(method, self.clock(), parent, SERVER, method=method) as span:
            request.state.trace_id = present()
            answered = _Answered(send, present())
            try:
                await self._handed_on(request, receive, answered)
            finally:
                _tell_of(request, method, answered.status, span)

    async def _handed_on(self, request: Request, receive: Receive, answered: "_Answered") -> None:
        try:
            await self.app(request.scope, receive, answered)
        except Exception as error:
            if answered.status != LEFT:
                raise
            await unexpected(request, error)(request.scope, receive, answered)


class _Answered:
    """Sends a response with its trace in a header, and knows its status once it has begun to."""

    def __init__(self, send: Send, trace_id: str) -> None:
        self.send, self.trace_id, self.status = send, trace_id, LEFT

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            MutableHeaders(scope=message)[TRACE_HEADER] = self.trace_id
        await self.send(message)


def told(code: str, status: int, at: datetime) -> str:
    """Tell of what was refused before it was a request, as of any other; its trace."""
    with begun(OTHER, at, kind=SERVER, method=OTHER) as span:
        _tell(span, OTHER, NOWHERE, status, code)
        return present()


def _tell_of(request: Request, method: str, status: int, span: Span) -> None:
    """The route's template, never the path, which holds ids and whatever else was sent."""
    route = getattr(request.scope.get("route"), "path", NOWHERE)
    client = getattr(request.state, "client", None)
    _tell(span, method, route, status, getattr(request.state, "error_code", None), client)


def _tell(span: Span, method: str, route: str, status: int, code: str | None, client: str | None = None) -> None:
    span.rename(f"{method} {route}")
    span.mark(route=route, status=status)
    REQUESTS.labels(method, route, str(status)).observe(span.seconds)
    line: dict[str, Any] = {"method": method, "route": route, "status": status, "duration_ms": span.milliseconds}
    if client is not None:
        line["key_id"] = client
    if code is not None:
        span.mark(code=code)
        ERRORS.labels(code).inc()
        line["code"] = code
    if status >= 500:
        span.fail(str(status))
    log.info("request", extra=line)
