"""Two server processes on one database: copies, restarts and ended connections cost no message and double none."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from itertools import cycle, islice
from uuid import uuid4

import httpx
import pytest
from anyio.from_thread import BlockingPortal
from psycopg import OperationalError

from db.pool import WAIT_SECONDS
from tests.figures import Figure
from tests.talking import Talker, Time, World
from tests.trust.client import Client
from tests.trust.deployment import KEEP_SECONDS, Deployment
from tests.trust.invariants import check_everything, lost_and_doubled

COPIES = 8
CLIENTS = 16
SUMMED_UP = "SELECT FROM ai_sessions WHERE user_id = %s AND noted_at IS NOT NULL"
# What somebody says, over and over: workouts with sets, questions, and what takes something back.
TRAINS = ("let's start a workout", "1", "start")
TALK = (*TRAINS, "80x8", "82.5x8", "what's left?", "85x8", "undo", "finish the workout", "hi")


@asynccontextmanager
async def _clients(deployment: Deployment, number: int) -> AsyncIterator[list[Client]]:
    async with Client.opened(deployment) as http:
        yield [Client(deployment, http) for _ in range(number)]


def _lost_and_doubled(clients: Sequence[Client], deployment: Deployment, portal: BlockingPortal) -> tuple[int, int]:
    """How many of the messages that were answered have no effect, and how many more than one."""
    with deployment.seen() as world:
        return lost_and_doubled((_talker(client, world, portal), client.replies) for client in clients)


def _check(clients: Sequence[Client], deployment: Deployment, portal: BlockingPortal) -> None:
    """All that holds of them."""
    with deployment.seen() as world:
        for client in clients:
            check_everything(_talker(client, world, portal), client.replies)


def _talker(client: Client, world: World, portal: BlockingPortal) -> Talker:
    return Talker(portal, world, Time(), name=client.name)


def test_copies_at_once_have_one_effect_and_equal_replies(
    deployment: Deployment, portal: BlockingPortal, is_full: bool, figure: Figure
) -> None:
    messages = 200 if is_full else 4
    others: list[int] = []

    async def copied() -> Client:
        async with _clients(deployment, 1) as (client,):
            for text in TRAINS:
                await client.say(text)
            for number in range(messages):
                message = {"text": f"back squat {60 + number % 40 / 2}x8", "messageId": str(uuid4())}
                urls = islice(cycle(deployment.urls), COPIES)
                for answer in await asyncio.gather(*(client.sent(message, url) for url in urls)):
                    assert answer.status_code == 200, answer.text
                    client.keep(message["messageId"], answer)
                altered = await client.sent({**message, "text": "back squat 61x8"}, deployment.urls[number % 2])
                others.append(altered.status_code)
        return client

    client = portal.call(copied)
    lost, doubled = _lost_and_doubled([client], deployment, portal)
    with deployment.seen() as world:
        effects = _talker(client, world, portal).events().count("SetRecorded")

    figure("messages sent in 8 copies at once to two servers", messages)
    figure("effects of them, lost, doubled", (effects, lost, doubled))
    figure("altered bodies refused with 422", others.count(422))
    _check([client], deployment, portal)
    assert (effects, lost, doubled) == (messages, 0, 0)
    assert len(client.replies) == messages + len(TRAINS)
    assert others == [422] * messages


def _talked(
    deployment: Deployment, portal: BlockingPortal, turns: int, disturb: Callable[[], object], pause: float
) -> list[Client]:
    """Clients who have talked while the database was disturbed every so many seconds, and once at least."""
    times: list[object] = []

    async def disturbed() -> None:
        while True:
            await asyncio.sleep(pause)
            with suppress(OperationalError):  # it is on its way back: it is disturbed the next time
                times.append(await asyncio.to_thread(disturb))

    async def talk() -> list[Client]:
        async with _clients(deployment, CLIENTS) as clients:
            trouble = asyncio.create_task(disturbed())
            await asyncio.gather(*(_says(client, turns // CLIENTS + 1) for client in clients))
            while not times and not trouble.done():
                await asyncio.gather(*(_says(client, len(TALK)) for client in clients))
            trouble.cancel()
            await asyncio.gather(trouble, return_exceptions=True)
            return clients

    return portal.call(talk)


async def _says(client: Client, turns: int) -> None:
    for text in islice(cycle(TALK), turns):
        await client.say(text)


@pytest.mark.timed
def test_restarts_of_the_database_cost_no_message(
    deployment: Deployment, portal: BlockingPortal, is_full: bool, figure: Figure
) -> None:
    """Restarted as hard as can be, in the middle of turns; and no server has to be."""
    restarts: list[float] = []
    most = 3 if is_full else 1

    def restart() -> None:
        if len(restarts) < most:
            begun = time.monotonic()
            deployment.restart()
            restarts.append(time.monotonic() - begun)

    clients = _talked(deployment, portal, 3000 if is_full else 60, restart, 5.0 if is_full else 0.5)
    lost, doubled = _lost_and_doubled(clients, deployment, portal)
    failed = sum(client.failed for client in clients)
    slowest = max(second for client in clients for second in client.seconds)

    figure("turns across restarts of the database", sum(len(client.replies) for client in clients))
    figure("restarts, failed after retry, lost, doubled", (len(restarts), failed, lost, doubled))
    figure("requests sent again by clients", sum(client.tried_again for client in clients))
    figure("slowest turn across restarts, slowest restart, seconds", (round(slowest, 2), round(max(restarts), 2)))
    _check(clients, deployment, portal)
    assert (failed, lost, doubled) == (0, 0, 0)
    assert len(restarts) == most
    assert not is_full or slowest <= 3


def test_ended_connections_cost_no_message(
    deployment: Deployment, portal: BlockingPortal, is_full: bool, figure: Figure
) -> None:
    ended: list[int] = []

    clients = _talked(deployment, portal, 1000 if is_full else 40, lambda: ended.append(deployment.terminate()), 0.05)
    lost, doubled = _lost_and_doubled(clients, deployment, portal)
    failed = sum(client.failed for client in clients)

    figure("turns while connections were ended at random", sum(len(client.replies) for client in clients))
    figure("connections ended, failed after retry, lost, doubled", (sum(ended), failed, lost, doubled))
    _check(clients, deployment, portal)
    assert (failed, lost, doubled) == (0, 0, 0)
    assert sum(ended) > 0


def test_a_database_that_stays_away_is_told_of_and_found_again(deployment: Deployment, portal: BlockingPortal) -> None:
    """503 with Retry-After; and afterwards the servers go on without being started again."""
    read = f"/api/users/{uuid4()}"

    async def said() -> list[httpx.Response]:
        async with _clients(deployment, 1) as (client,):
            message = {"text": "hi", "messageId": "m1"}
            url = deployment.urls[0]
            with deployment.away():
                away = [await client.sent(message, url), await client.http.get(url + read)]
            return [*away, await client.sent(message, url), await client.http.get(url + read)]

    message, read_too, again, read_again = portal.call(said)

    assert (message.status_code, message.json()["error"]["code"]) == (503, "database_unavailable")
    assert (read_too.status_code, read_too.json()["error"]["code"]) == (503, "database_unavailable")
    assert int(message.headers["Retry-After"]) > 0 < int(read_too.headers["Retry-After"])
    assert (again.status_code, read_again.status_code) == (200, 404)


def test_a_database_that_was_away_finds_its_keepers_at_work(deployment: Deployment, portal: BlockingPortal) -> None:
    """Every server has looked for work while there was no database, and one sums up what comes later."""
    with deployment.away():
        time.sleep(WAIT_SECONDS + 4 * KEEP_SECONDS)  # in which each has begun to look, and has waited in vain
    deployment.restart()

    async def trained() -> Client:
        async with _clients(deployment, 1) as (client,):
            for text in (*TRAINS, "80x8", "finish the workout"):
                await client.say(text)
            return client

    client = portal.call(trained)
    with deployment.seen() as world:
        talker = _talker(client, world, portal)
        for _ in range(1200):
            if world.rows(SUMMED_UP, talker.id):
                return
            time.sleep(0.05)
    raise TimeoutError
