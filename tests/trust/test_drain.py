"""A server that is told to go answers what it has begun, takes in nothing new, and leaves its database last."""

import signal
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from db.address import Address
from tests.model.faults import Reply, words
from tests.model.server import KEY, Stub
from tests.talking import World
from tests.trust.processes import Process, server_process

TALK = "what would you say makes a good coach, if you had to put it into words"
PATIENCE = "Patience, I would say."


@dataclass
class SlowModel:
    """A model that answers when it is let."""

    stub: Stub
    asked: threading.Event = field(default_factory=threading.Event)
    may_answer: threading.Event = field(default_factory=threading.Event)

    @property
    def settings(self) -> dict[str, str]:
        """The settings of a server that asks it."""
        model = {"OPENAI_BASE_URL": self.stub.url, "OPENAI_API_KEY": KEY, "FITCOACH_MODEL": "stub"}
        return {**model, "FITCOACH_TURN_SECONDS": "120", "FITCOACH_MODEL_SECONDS": "100"}

    def answer(self, _: Any) -> Reply:
        """What it answers, in its own time."""
        self.asked.set()
        self.may_answer.wait(90)
        return words(PATIENCE)


@pytest.fixture
def model() -> Iterator[SlowModel]:
    stub = Stub()
    slow = SlowModel(stub)
    stub.follow(slow.answer)
    yield slow
    slow.may_answer.set()
    stub.reset()
    stub.close()


@dataclass(frozen=True)
class Message:
    """A message of somebody's that takes a model to be answered."""

    name: str = field(default_factory=lambda: str(uuid4()))

    def sent(self, server: Process) -> httpx.Response:
        """Its answer."""
        return httpx.post(f"{server.url}/api/message", json=self._body, headers=server.headers, timeout=180)

    @contextmanager
    def streamed(self, server: Process) -> Iterator[Iterator[str]]:
        """The lines of its answer as events, once the first has come: its turn is under way."""
        headers = {**server.headers, "Accept": "text/event-stream"}
        with httpx.stream("POST", f"{server.url}/api/message", json=self._body, headers=headers, timeout=180) as answer:
            lines = answer.iter_lines()
            assert next(lines) == "event: progress"
            yield lines

    @property
    def _body(self) -> dict[str, Any]:
        return {"provider": "test", "providerUserId": self.name, "message": {"text": TALK, "messageId": "1"}}


@pytest.mark.parametrize("signals", [(signal.SIGTERM, signal.SIGTERM), (signal.SIGINT, signal.SIGTERM)])
def test_what_was_begun_is_answered(
    signals: tuple[signal.Signals, ...], address: Address, world: World, model: SlowModel, tmp_path: Path
) -> None:
    """Whoever waits for it, as a whole or as events, or has left."""
    plain, streamed, left = Message(), Message(), Message()
    with server_process(tmp_path, address, model.settings) as server, ThreadPoolExecutor(1) as threads:
        with left.streamed(server):
            pass
        answering = threads.submit(plain.sent, server)
        with streamed.streamed(server) as lines:
            assert model.asked.wait(90)
            for each in signals:
                server.process.send_signal(each)
                _wait_until_nobody_is_let_in(server)
            model.may_answer.set()
            *_, last = (line for line in lines if line)
        answer = answering.result()
        code, rest = server.ended()

    assert (answer.status_code, answer.json()["response"]["text"]) == (200, PATIENCE)
    assert PATIENCE in last
    assert [_replies(world, message) for message in (plain, streamed, left)] == [[PATIENCE]] * 3
    assert (code, rest) == (0, "")


def test_its_own_database_stops_last(model: SlowModel, tmp_path: Path) -> None:
    """And starts again with the turn in it."""
    message = Message()
    with server_process(tmp_path, settings=model.settings) as server, ThreadPoolExecutor(1) as threads:
        answering = threads.submit(message.sent, server)
        assert model.asked.wait(90)
        server.process.send_signal(signal.SIGTERM)
        _wait_until_nobody_is_let_in(server)
        model.may_answer.set()
        first = answering.result()
        assert server.ended() == (0, "")

    with server_process(tmp_path) as server:
        again = message.sent(server)

    assert first.status_code == 200
    assert again.content == first.content


def test_who_interrupts_twice_waits_no_longer(address: Address, world: World, model: SlowModel, tmp_path: Path) -> None:
    """What was not answered was not written either."""
    message = Message()
    with server_process(tmp_path, address, model.settings) as server, ThreadPoolExecutor(1) as threads:
        answering = threads.submit(message.sent, server)
        assert model.asked.wait(90)
        server.process.send_signal(signal.SIGINT)
        _wait_until_nobody_is_let_in(server)
        server.process.send_signal(signal.SIGINT)
        code, _ = server.ended()
        with suppress(httpx.TransportError):
            assert answering.result().status_code == 500

    assert code == 130
    assert _replies(world, message) == []


def _replies(world: World, message: Message) -> list[str]:
    rows = world.rows("SELECT reply FROM turns WHERE provider_user_id = %s", message.name)
    return [row["reply"]["text"] for row in rows]


def _wait_until_nobody_is_let_in(server: Process) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    while True:
        try:
            socket.create_connection((host, int(port)), timeout=60).close()
        except ConnectionRefusedError:
            return
