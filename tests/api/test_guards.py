"""What stands before every route, met as an HTTP client meets it: half requests, odd headers, places that are not."""

import asyncio
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from starlette.requests import Request

from api import errors
from api.clients import Client, Clients, Refused
from api.guards import MOST_BYTES, Guards
from api.health import Readiness
from cli.serve import local_token
from db.address import Address
from graph.state import StoreUnavailable
from settings import Settings
from tests.api.serving import serving
from tests.clients import Key

ROOT = Path(__file__).parents[2]


def _now() -> datetime:
    return datetime(2026, 11, 16, tzinfo=UTC)


JSON = b"Content-Type: application/json\r\n"


def test_nobody_without_the_token_is_waited_for(url: str) -> None:
    half = b"POST /api/message HTTP/1.1\r\nHost: x\r\n" + JSON + b"Content-Length: 100\r\n\r\n{"

    assert _answer(url, half).startswith(b"HTTP/1.1 401 ")


def _chat(*headers: tuple[bytes, bytes]) -> dict[str, Any]:
    """The scope of a request that brings JSON."""
    given = [(b"content-type", b"application/json"), *headers]
    scope = {"type": "http", "method": "POST", "path": "/api/chat", "headers": given, "query_string": b""}
    return scope | {"client": ("127.0.0.1", 1234)}


async def _never(*_: object) -> None:
    raise AssertionError("the request was handed on")


async def _late() -> Any:
    await asyncio.Event().wait()


async def _refused(guards: Guards, scope: dict[str, Any]) -> int:
    """The status of a request that is not handed on and whose body does not come."""
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    await guards(scope, _late, send)
    return int(sent[0]["status"])


def _forged() -> dict[str, Any]:
    """The scope of a request with headers of a signature, that may be one as long as the body does not come."""
    headers = Key("bot-1", "secret").headers(_now(), "POST", "/")
    return _chat(*((name.lower().encode(), value.encode()) for name, value in headers.items()))


def test_a_body_that_does_not_come_is_not_waited_for_long() -> None:
    guards = Guards(_never, Clients("secret", _now), body_seconds=0.01)

    assert asyncio.run(_refused(guards, _forged())) == 408


def test_of_bodies_of_nobody_knows_whom_few_are_waited_for() -> None:
    """Who was waited for longest gives way, and is told to come again: whoever sends all at once does not have to."""
    guards = Guards(_never, Clients("", _now), body_seconds=3600, most_awaited=3)

    async def crowd() -> list[int]:
        waiting = []
        for _ in range(10):
            waiting.append(asyncio.create_task(_refused(guards, _forged())))
            await asyncio.sleep(0)
        gone = await asyncio.gather(*waiting[:7])
        assert [each.done() for each in waiting[7:]] == [False] * 3
        for each in waiting[7:]:
            each.cancel()
        return gone

    assert asyncio.run(crowd()) == [503] * 7


@dataclass(frozen=True)
class Away(Clients):
    """Clients of a server whose database is away."""

    async def client(self, *_: object) -> Client:
        """Nobody can tell."""
        raise StoreUnavailable


def test_what_a_body_says_that_does_not_come_is_not_missed_while_the_database_is_away() -> None:
    """It would be looked at for a red flag alone: the database is what is told of."""
    guards, app = Guards(_never, Away("secret", _now), body_seconds=0.01), FastAPI()
    errors.install(app)

    assert asyncio.run(_refused(guards, _chat((b"authorization", b"Bearer secret")) | {"app": app})) == 503


@pytest.mark.parametrize("path", ["/health/live", "/health/ready", "/docs", "/openapi.json"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_body_is_waited_for_where_everybody_may_come(method: str, path: str, url: str) -> None:
    half = f"{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode()

    assert _answer(url, half).split()[1] == (b"200" if method == "GET" else b"405")


def test_whether_the_database_answers_is_asked_once_for_all() -> None:
    asked, now, answer = [], [0.0], asyncio.Event()

    async def ask() -> bool:
        asked.append(now[0])
        await answer.wait()
        return len(asked) == 1

    async def many() -> list[bool]:
        readiness = Readiness(1.0, lambda: now[0])
        waiting = [asyncio.create_task(readiness.known(ask)) for _ in range(50)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        answer.set()
        first = await asyncio.gather(*waiting[1:])
        now[0] = 0.9
        soon = await readiness.known(ask)
        now[0] = 1.0
        return [all(first), soon, await readiness.known(ask)]

    assert asyncio.run(many()) == [True, True, False]
    assert asked == [0.0, 1.0]


def test_who_asks_whether_a_server_is_ready_shares_an_answer(address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    async def is_ready(_: object) -> bool:
        asked.append(True)
        return True

    monkeypatch.setattr("db.records.PostgresRecords.is_ready", is_ready)
    monkeypatch.setattr("api.health.Readiness", partial(Readiness, kept_seconds=3600))
    with serving(address) as url:
        assert {httpx.get(f"{url}/health/ready").status_code for _ in range(5)} == {200}

    assert asked == [True]


@pytest.mark.parametrize("odd", ["his%0Atory", "his%09tory", "history%0D", "history%3Fx", "history%23x"])
def test_only_a_history_may_be_large(odd: str, api: httpx.Client) -> None:
    """A path is what it is, not what is left of it where addresses are read."""
    answer = api.post(f"/api/users/{uuid4()}/{odd}", content=b"x" * (MOST_BYTES + 1))

    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "body_too_large")


def test_a_message_whose_sender_left_before_its_end_is_not_handled(url: str, api: httpx.Client) -> None:
    name = str(uuid4())
    body = f'{{"provider":"test","providerUserId":"{name}","message":{{"text":"hi","messageId":"1"}}}}'.encode()
    head = f"Authorization: {api.headers['authorization']}\r\nContent-Length: {len(body) + 3}\r\n\r\n".encode()

    _answer(url, b"POST /api/message HTTP/1.1\r\nHost: x\r\n" + JSON + head + body, read=False)

    told = {"provider": "test", "providerUserId": name}
    assert api.post("/api/user", json=told).json()["status"] == "created"


def test_the_scheme_is_named_in_any_case(url: str, api: httpx.Client) -> None:
    token = api.headers["authorization"].split()[1]
    answers = [httpx.get(f"{url}/api/exercises", headers={"Authorization": f"{scheme} {token}"}) for scheme in SCHEMES]

    assert [answer.status_code for answer in answers] == [200, 200, 401]


SCHEMES = ("bearer", "BEARER", "Basic")


@pytest.mark.parametrize("given", [b"Bearer ", b"Bearer  ", b"Bearer", b""])
def test_no_token_opens_nothing(given: bytes) -> None:
    request = Request({"type": "http", "headers": [(b"authorization", given)], "client": ("127.0.0.1", 1234)})

    clients = Clients("", _now)

    with pytest.raises(Refused):
        asyncio.run(clients.client(request, clients.claim(request), b""))


def test_a_packed_body_is_refused(api: httpx.Client) -> None:
    answer = api.post("/api/chat", json={"text": "hi"}, headers={"Content-Encoding": "gzip"})

    assert (answer.status_code, answer.json()["error"]["code"]) == (415, "unsupported_media_type")


def test_a_place_with_a_slash_too_many_is_none(api: httpx.Client) -> None:
    answer = api.get("/api/exercises/", headers={"Host": "elsewhere.example"})

    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")


def test_a_wrong_method_is_told_the_right_one(api: httpx.Client) -> None:
    answer = api.get("/api/message")

    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


def test_a_wrong_method_is_told_so_whatever_it_carries(api: httpx.Client) -> None:
    answers = [api.post(path, content=b"x") for path in ("/health/live", "/api/exercises", "/api/nothing", "/api/chat")]

    assert [answer.status_code for answer in answers] == [405, 405, 404, 415]
    assert answers[1].headers["allow"] == "GET"


def test_what_is_kept_of_a_person_is_bounded(api: httpx.Client) -> None:
    told: dict[str, Any] = {"provider": "test", "providerUserId": str(uuid4())}
    goals = [api.post("/api/user", json=told | {"profile": {"goals": [f"{n}.{i}" for i in range(20)]}}) for n in (1, 2)]
    words = [
        api.post("/api/user", json=told | {"profile": {"preferences": {f"mine{n}": "x" * 20_000}}}) for n in (1, 2)
    ]

    assert [answer.status_code for answer in (*goals, *words)] == [200, 400, 200, 400]
    assert [answer.json()["error"]["details"][0]["field"] for answer in (goals[1], words[1])] == [
        "profile.goals",
        "profile.preferences",
    ]


def test_a_server_that_is_told_to_go_does_not_wait_for_half_a_request(address: Address, tmp_path: Path) -> None:
    environment = {"DATABASE_URL": address.owner, "FITCOACH_DATA_DIR": str(tmp_path), "FITCOACH_TURN_SECONDS": "1"}
    command = [str(Path(sys.executable).parent / "fit-coach"), "serve", "--port", "0"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True, cwd=ROOT) as server:
        assert server.stderr is not None
        url = server.stderr.readline().split()[1].rstrip(";")
        token = local_token(Settings(data_dir=tmp_path))
        head = f"Authorization: Bearer {token}\r\nContent-Length: 100\r\n\r\n{{".encode()
        with _sent(url, b"POST /api/chat HTTP/1.1\r\nHost: x\r\n" + JSON + head):
            server.send_signal(signal.SIGTERM)
            assert server.wait(timeout=60) == 0


def _sent(url: str, request: bytes) -> socket.socket:
    host, port = url.removeprefix("http://").split(":")
    connection = socket.create_connection((host, int(port)), timeout=20)
    connection.sendall(request)
    return connection


def _answer(url: str, request: bytes, *, read: bool = True) -> bytes:
    with _sent(url, request) as connection:
        return connection.recv(65536) if read else b""


def test_a_method_that_is_not_there_is_told_which_ones_are(api: httpx.Client) -> None:
    answer = api.put(f"/api/users/{uuid4()}", json={})

    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, DELETE")
