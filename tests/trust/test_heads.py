"""Requests that come slowly, without end, or as no HTTP: nobody waits for them, and all else is answered."""

import re
import socket
from collections.abc import Iterator
from contextlib import suppress
from select import select
from uuid import uuid4

import pytest
from prometheus_client import REGISTRY

from api.connections import Connection
from db.address import Address
from tests.api.serving import client, message, serving


class Hurried(Connection):
    """A connection of little patience."""

    head_seconds = 0.3


@pytest.fixture(scope="module")
def hurried(address: Address) -> Iterator[str]:
    with serving(address, connection=Hurried) as url:
        yield url


def _connected(url: str) -> socket.socket:
    host, port = url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=60)


@pytest.mark.parametrize("begun", [b"", b"POST /api/mess", b"GET /health/live HTTP/1.1\r\nHost: x\r\nX-A: 1\r\n"])
def test_a_head_that_does_not_come_is_not_waited_for(begun: bytes, hurried: str) -> None:
    with _connected(hurried) as connection:
        connection.sendall(begun)

        assert connection.recv(4096) == b""


def test_a_head_that_trickles_is_not_waited_for(hurried: str) -> None:
    """One that comes after another request neither."""
    with _connected(hurried) as connection:
        connection.sendall(b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"200 OK" in connection.recv(4096)
        connection.sendall(b"GET /health/live HTTP/1.1\r\n")

        assert _is_hung_up_on(connection, b"X-A: 1\r\n")


def test_a_body_that_nobody_wants_is_not_waited_for(hurried: str) -> None:
    with _connected(hurried) as connection:
        connection.sendall(b"POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 10000\r\n\r\n")
        assert b"401 Unauthorized" in connection.recv(4096)

        assert _is_hung_up_on(connection, b"x")


def _is_hung_up_on(connection: socket.socket, trickle: bytes) -> bool:
    """Whether the other end closes the connection, however long something trickles in."""
    sent = 0
    while not select([connection], [], [], 0.05)[0]:
        connection.sendall(trickle)
        sent += 1
    try:
        return connection.recv(4096) == b"" and sent > 1
    except ConnectionResetError:
        return True


def test_a_slow_turn_is_not_taken_for_a_slow_head(hurried: str) -> None:
    with client(hurried) as api:
        first, second = (
            api.post("/api/message", json=message(str(uuid4()), text)) for text in ("let's start a workout", "hi")
        )

    assert [first.status_code, second.status_code] == [200, 200]


@pytest.mark.parametrize(
    ("request_line", "headers"),
    [
        (b"GET /health/live HTTP/1.1\r\n", b"X-Many: 1\r\n" * 100_000),
        (b"GET /health/live HTTP/1.1\r\n", b"X-Long: " + b"x" * 1_000_000),
        (b"GET /health/live?" + b"x" * 1_000_000, b""),
    ],
    ids=["many headers", "a long one", "a long query"],
)
def test_a_head_without_end_is_refused(request_line: bytes, headers: bytes, hurried: str) -> None:
    answer = _answer_to(hurried, request_line + headers)

    assert answer.startswith(b"HTTP/1.1 431 ")
    assert b'"code":"headers_too_large"' in answer


def test_what_is_no_http_is_refused_in_the_way_of_all_errors(hurried: str, lines: list[tuple[str, str]]) -> None:
    counted = (
        ("fitcoach_errors_total", {"code": "malformed_http"}),
        ("fitcoach_request_seconds_count", {"method": "OTHER", "route": "none", "status": "400"}),
    )
    before = [REGISTRY.get_sample_value(*each) or 0 for each in counted]

    answer = _answer_to(hurried, b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n")

    trace = re.search(rb"x-trace-id: (fit_\S+)", answer)
    assert trace is not None
    assert ("request", trace[1].decode()) in lines
    assert [REGISTRY.get_sample_value(*each) for each in counted] == [each + 1 for each in before]
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"x-content-type-options: nosniff" in answer
    assert b'"code":"malformed_http"' in answer


def _answer_to(url: str, request: bytes) -> bytes:
    """What comes back, however much of the request is taken in."""
    with _connected(url) as connection:
        answer = b""
        with suppress(OSError):  # it may be refused before its end
            connection.sendall(request)
        with suppress(ConnectionResetError):
            while part := connection.recv(65536):
                answer += part
        return answer


def test_a_query_as_long_as_a_head_may_be_is_answered(hurried: str) -> None:
    with client(hurried) as api:
        assert api.get(f"/api/exercises?query={'x' * 20_000}").status_code == 400
