"""Turns under load: so many athletes at once, each in a thread and a workout of their own, each set awaited."""

import asyncio
import json
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from http import HTTPStatus
from time import perf_counter
from uuid import uuid4

from bench.client import Client
from bench.contenders import COACH, OPENING, SET, Contender
from bench.database import Database

AT_ONCE = 8  # who talk unmeasured
BUSY = (429, 503)
TRIES = 5


class Misunderstood(Exception):
    """A turn did not do what it is measured for; the message shows the answer."""


@dataclass(frozen=True)
class Run:
    """What so many turns took. CPU is in seconds, of the server's process and of all of the database's."""

    latencies: tuple[float, ...]
    seconds: float
    server_cpu: float
    database_cpu: float
    written: int
    kept: int

    @property
    def turns(self) -> int:
        """How many there were."""
        return len(self.latencies)


async def say(contender: Contender, client: Client, athlete: str, text: str) -> float:
    """Say something and see that it was answered, a set that it was logged; how long it took. Misunderstood.

    Who is told to come again does so, with the same message, and their waiting counts.
    """
    taken, message_id = 0.0, uuid4().hex
    for _ in range(TRIES):
        answer = await client.post(contender.says(athlete, message_id, text))
        taken += answer.seconds
        if answer.status not in BUSY:
            break
        await asyncio.sleep(answer.retry_after)
        taken += answer.retry_after
    if answer.status != HTTPStatus.OK or (text.endswith(SET) and not is_logged(contender, answer.body)):
        raise Misunderstood(f"{contender.name}, {text}: {answer.status} {answer.body.decode()}")
    return taken


def is_logged(contender: Contender, body: bytes) -> bool:
    """Whether an answer says that a set was logged; the echo says what was said."""
    told = json.loads(body)
    if contender.name == COACH:
        return any(each["type"] == "log_sets" and each["status"] == "completed" for each in _actions(told))
    return "80" in told["text"]


def _actions(told: dict[str, dict[str, dict[str, list[dict[str, str]]]]]) -> list[dict[str, str]]:
    return told["response"]["metadata"]["actions"]


async def talked(contender: Contender, athletes: Sequence[str], texts: Sequence[str]) -> None:
    """Let each of these athletes say all of this, several of them at once."""
    places = asyncio.Semaphore(AT_ONCE)

    async def talk(athlete: str) -> None:
        async with places, Client.opened(contender.server.port) as client:
            for text in texts:
                await say(contender, client, athlete, text)

    await asyncio.gather(*map(talk, athletes))


async def measured(contender: Contender, database: Database, clients: int, turns: int) -> Run:
    """So many new athletes, who all log so many sets at once."""
    athletes = [f"athlete-{uuid4().hex}" for _ in range(clients)]
    await talked(contender, athletes, OPENING)
    async with AsyncExitStack() as kept:
        opened = [await kept.enter_async_context(Client.opened(contender.server.port)) for _ in athletes]

        async def train(client: Client, athlete: str) -> list[float]:
            return [await say(contender, client, athlete, SET) for _ in range(turns)]

        before = await _stand(contender, database)
        begun = perf_counter()
        latencies = await asyncio.gather(*map(train, opened, athletes))
        seconds = perf_counter() - begun
    after = await _stand(contender, database)
    server, of_database, written, kept_bytes = (now - then for now, then in zip(after, before, strict=True))
    taken = tuple(each for of_client in latencies for each in of_client)
    return Run(taken, seconds, server, of_database, int(written), int(kept_bytes))


async def _stand(contender: Contender, database: Database) -> tuple[float, float, float, float]:
    written = await database.quiet()
    return (
        contender.server.cpu_seconds(),
        database.cpu_seconds(),
        float(written),
        float(database.kept(contender.schemas)),
    )
