"""A connection to the server: its requests' heads come whole, in time and within bounds, or it is closed."""

from asyncio import TimerHandle, Transport
from datetime import datetime
from http import HTTPStatus
from typing import Any, cast

from fastapi import FastAPI
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.errors import KINDS
from api.headers import CLOSED, HEADERS
from api.tracing import TRACE_HEADER, told
from api.wire import Error, ErrorResponse

MOST_HEAD_BYTES = 32 * 1024  # of a request line and its headers, and what came with their end
HEAD_SECONDS = 10.0


class Connection(HttpToolsProtocol):
    """Waits for the head of a request only so long, and takes in only so much of it.

    The framework below does neither: who sends a header now and then would be waited for without end.
    """

    head_seconds = HEAD_SECONDS
    head_timer: TimerHandle | None = None
    head_bytes = 0
    is_in_head = True

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # a socket is all that comes
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._wait_no_longer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take in some of a request."""
        if self.is_in_head:
            self._wait()
            self.head_bytes += len(data)
        super().data_received(data)
        if self.is_in_head and self.head_bytes > MOST_HEAD_BYTES and not self.transport.is_closing():
            self._refuse("headers_too_large")

    def on_headers_complete(self) -> None:
        """Go on to the body."""
        self.is_in_head = False
        self._wait_no_longer()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The next thing to come is another request."""
        super().on_message_complete()
        self.is_in_head, self.head_bytes = True, 0

    def on_response_complete(self) -> None:
        """Wait for another request; for the rest of a body that was answered before its end only as long."""
        super().on_response_complete()
        if not self.is_in_head and not self.transport.is_closing():
            self._wait()

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP, in the way of all errors."""
        self._refuse("malformed_http")

    def _refuse(self, code: str) -> None:
        kind = KINDS[code]
        body = ErrorResponse(error=Error(code=code, message=kind.message)).model_dump_json(by_alias=True).encode()
        headers: dict[str, Any] = {
            **HEADERS,
            "content-security-policy": CLOSED,
            "content-type": "application/json",
            "content-length": len(body),
            "connection": "close",
            TRACE_HEADER: told(code, kind.status, self._clock()),
        }
        first = f"HTTP/1.1 {kind.status} {HTTPStatus(kind.status).phrase}"
        lines = [first, *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        self.transport.write("\r\n".join(lines).encode() + body)
        self.transport.close()

    def _clock(self) -> datetime:
        now: datetime = cast(FastAPI, self.config.app).state.clock()
        return now

    def _wait(self) -> None:
        if self.head_timer is None:
            self.head_timer = self.loop.call_later(self.head_seconds, self._give_up)

    def _give_up(self) -> None:
        self.head_timer = None
        if getattr(self.cycle, "response_complete", True):
            self.transport.close()
        else:  # somebody still waits for the answer to the request before
            self._wait()

    def _wait_no_longer(self) -> None:
        if self.head_timer is not None:
            self.head_timer.cancel()
            self.head_timer = None
