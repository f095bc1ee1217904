"""A connection to the server: its requests' heads come whole, in time and within bounds, or it is closed."""

import json
from asyncio import TimerHandle, Transport
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.headers import CLOSED, HEADERS

MOST_HEAD_BYTES = 32 * 1024  # of a request line and its headers, and what came with their end
HEAD_SECONDS = 10.0
REFUSED = {
    400: ("Bad Request", "malformed_http", "That is no HTTP request."),
    431: ("Request Header Fields Too Large", "headers_too_large", "The headers are too large."),
}


class Connection(HttpToolsProtocol):
    """Waits for the head of a request only so long, and takes in only so much of it.

    The framework below does neither: who sends a header now and then would be waited for without end.
    """

    head_seconds = HEAD_SECONDS
    head_timer: TimerHandle | None = None
    head_bytes = 0
    is_in_head = True

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
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
            self._refuse(431)

    def on_headers_complete(self) -> None:
        """Go on to the body."""
        self.is_in_head = False
        self._wait_no_longer()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The next thing to come is another request."""
        super().on_message_complete()
        self.is_in_head, self.head_bytes = True, 0

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP, in the way of all errors."""
        self._refuse(400)

    def _refuse(self, status: int) -> None:
        phrase, code, message = REFUSED[status]
        body = json.dumps({"status": "error", "error": {"code": code, "message": message, "details": None}}).encode()
        headers: dict[str, Any] = {
            **HEADERS,
            "content-security-policy": CLOSED,
            "content-type": "application/json",
            "content-length": len(body),
            "connection": "close",
        }
        lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        self.transport.write("\r\n".join(lines).encode() + body)
        self.transport.close()

    def _wait(self) -> None:
        if self.head_timer is None:
            self.head_timer = self.loop.call_later(self.head_seconds, self._give_up)

    def _give_up(self) -> None:
        self.head_timer = None
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()
        else:  # somebody still waits for the answer to the request before
            self._wait()

    def _wait_no_longer(self) -> None:
        if self.head_timer is not None:
            self.head_timer.cancel()
            self.head_timer = None
