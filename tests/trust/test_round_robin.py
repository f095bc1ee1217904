"""Conversations, each message of which goes to the other one of two server processes, come out as with one Coach."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from itertools import cycle
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import httpx
import pytest

from db.embedded.lease import Lease
from graph.codec import Json
from tests.conftest import migrated
from tests.conversations.test_conversations import FILES, HERE, hold
from tests.talking import Talker, Time, World
from tests.trust.clocked import FILE
from tests.trust.deployment import UNBOUNDED
from tests.trust.processes import Process, server_process

SAMPLE = 24
# Nothing goes on between messages, and a busy machine gets the time it needs.
SETTINGS = {"FITCOACH_KEEP_SECONDS": "0", "FITCOACH_TURN_SECONDS": "900", **UNBOUNDED}
PROGRAM = (sys.executable, "-m", "tests.trust.clocked")


@dataclass
class RoundRobin:
    """Two servers on one database, the file that tells them the time, and whoever is next."""

    servers: tuple[Process, ...]
    time: Path
    world: World
    http: httpx.Client
    answered: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.next = cycle(self.servers)

    def tell_time(self, now: datetime) -> None:
        """Let both know what time it is."""
        self.time.write_text(now.isoformat())

    def sent(self, body: Json) -> Json:
        """What the next server answers to a message."""
        server = next(self.next)
        answer = self.http.post(f"{server.url}/api/message", json=body, headers=server.headers)
        assert answer.status_code == 200, answer.text
        self.answered.append(server.url)
        response: Json = answer.json()["response"]
        return response


@dataclass
class Caller(Talker):
    """Somebody who talks with whichever server is next."""

    servers: RoundRobin = field(kw_only=True)

    def say(self, text: str, *, message_id: str | None = None, sent_at: datetime | None = None) -> Json:
        self.time.now += self.between
        self.servers.tell_time(self.time.now)
        message = {"text": text, "messageId": message_id or str(uuid4())}
        body: dict[str, Any] = {"provider": self.provider, "providerUserId": self.name, "message": message}
        if sent_at is not None:
            message["timestamp"] = sent_at.isoformat()
        if self.language is not None:
            body["metadata"] = {"languageCode": self.language}
        return self.servers.sent(body)


@pytest.fixture(scope="module")
def round_robin(server: Lease, worker_id: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RoundRobin]:
    """Two servers on a database of this worker's own."""
    folder = tmp_path_factory.mktemp("round_robin")
    address = migrated(server, f"round_robin_{worker_id}")
    time = folder / "time"
    time.write_text(Time().now.isoformat())
    settings = {**SETTINGS, FILE: str(time)}
    with ExitStack() as kept:
        servers = tuple(kept.enter_context(server_process(folder, address, settings, PROGRAM)) for _ in range(2))
        http = kept.enter_context(httpx.Client(timeout=1000))
        yield RoundRobin(servers, time, kept.enter_context(World.seen(address)), http)


def _spread(files: list[Path], number: int) -> list[Path]:
    """As many of them, from every folder: each folder's first, then each one's second, and so on."""
    places: dict[Path, int] = {}
    turns = []
    for file in files:
        turns.append((places.setdefault(file.parent, 0), file))
        places[file.parent] += 1
    return [file for _, file in sorted(turns)][:number]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A fixed sample of the conversations; all of them at full size."""
    chosen = FILES if metafunc.config.getoption("--full") else _spread(FILES, SAMPLE)
    metafunc.parametrize("file", chosen, ids=[str(file.relative_to(HERE).with_suffix("")) for file in chosen])


def test_conversation(file: Path, round_robin: RoundRobin) -> None:
    """No server knows anything that the other does not find in the database."""
    round_robin.answered.clear()

    hold(file, Caller(cast(Any, None), round_robin.world, Time(), servers=round_robin))

    assert len(set(round_robin.answered)) == min(2, len(round_robin.answered))
