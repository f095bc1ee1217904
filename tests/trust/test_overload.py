"""Too much at once: everybody is answered, and what waits is bounded."""

import asyncio
import resource
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import psycopg_pool
import pytest
from anyio.from_thread import BlockingPortal
from starlette.types import Message

from api.errors import ApiError
from api.limits import Room, admit_message
from db.address import Address
from db.limits import PostgresLimits
from db.pool import MOST_WAITING, connected, opened
from graph.arrival import TurnFailed
from graph.coach import MOST_TURNS, Coach
from graph.lines import Lines
from graph.state import Incoming
from tests.api.serving import OPEN, message, serving
from tests.figures import Figure
from tests.talking import Talker
from tests.trust.people import store_of
from tests.trust.processes import Process, server_process
from tests.trust.wire import Wire


def test_there_is_room_for_so_many_and_no_more() -> None:
    """Whoever does not get in is told at once, and whoever leaves makes room."""
    leave = asyncio.Event()
    inside: list[str] = []

    async def stays(scope: Any, _: Any, send: Any) -> None:
        inside.append(scope["path"])
        await leave.wait()
        await send({"type": "http.response.start", "status": 200, "headers": []})

    room = Room(stays, most={"anything": 2, "history": 1, "health": 1})

    async def status(path: str, method: str = "POST") -> int:
        sent: list[Message] = []

        async def send(message: Message) -> None:
            sent.append(message)

        scope = {"type": "http", "method": method, "path": path, "headers": [], "query_string": b""}
        await room(scope, _nothing, send)
        if sent[0]["status"] == 503:
            assert b"retry-after" in dict(sent[0]["headers"])
        return int(sent[0]["status"])

    async def crowd() -> list[int]:
        history = f"/api/users/{uuid4()}/history"
        first = [asyncio.create_task(status(path)) for path in ("/a", "/a", history)]
        first.append(asyncio.create_task(status("/health/live", "GET")))
        await asyncio.sleep(0)
        more = ("/a", history, "/health/live", "/health/else")
        refused = [await status(path) for path in more] + [await status("/health/ready", "HEAD")]
        leave.set()
        return [*refused, *await asyncio.gather(*first), await status("/a"), await status(history)]

    assert asyncio.run(crowd()) == [503, 503, 503, 503, 503, 200, 200, 200, 200, 200, 200]
    assert inside.count("/a") == 3


async def _nothing() -> Message:
    return {"type": "http.disconnect"}


@dataclass
class Held(Lines):
    """Lines in which everybody waits until they are let go."""

    let_go: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def line(self, account: tuple[str, str]) -> AsyncIterator[None]:
        """Wait."""
        await self.let_go.wait()
        yield


def test_turns_under_way_are_bounded(talker: Talker) -> None:
    """However many come at once: a place is taken before it is asked whether it may be had."""

    async def crowded() -> tuple[int, list[str]]:
        held = Held()
        coach = replace(talker.world.coach, running=set(), lines=held)
        said = asyncio.gather(*(_said(coach, talker) for _ in range(MOST_TURNS + 50)))
        for _ in range(100):
            await asyncio.sleep(0)
        peak, late = len(coach.running), Incoming("test", str(uuid4()), "1", "hi")
        with pytest.raises(TurnFailed):  # of a stream that begins only now
            await coach.reply(late, "trace")
        for each in coach.running:
            each.cancel()
        held.let_go.set()
        return peak, await said

    peak, said = talker.portal.call(crowded)

    assert peak == MOST_TURNS
    assert said.count("busy") == 50


async def _said(coach: Coach, talker: Talker) -> str:
    """How a message fares whose turn is given up."""
    incoming, limits = (
        Incoming("test", str(uuid4()), "1", "hi"),
        PostgresLimits(store_of(talker.world).pool, None, None),
    )
    try:
        await admit_message(limits, coach, "client", incoming)
        await coach.reply(incoming, "trace")
    except ApiError as refused:
        return refused.code
    except asyncio.CancelledError:
        return "given up"
    return "answered"


def test_who_waits_for_a_connection_is_bounded(talker: Talker, address: Address) -> None:
    async def crowded() -> int:
        async with opened(address.app, 2) as pool, connected(pool), connected(pool):
            waiting = [asyncio.create_task(pool.getconn()) for _ in range(MOST_WAITING + 10)]
            refused, waiting_on = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            while len(refused) < 10:
                more, waiting_on = await asyncio.wait(waiting_on, return_when=asyncio.FIRST_COMPLETED)
                refused |= more
            number = pool.get_stats()["requests_waiting"]
            for each in waiting_on:
                each.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
            assert {type(each.exception()) for each in refused} == {psycopg_pool.TooManyRequests}
            return number

    assert talker.portal.call(crowded) == MOST_WAITING


def test_a_server_has_room_for_so_many_and_no_more(address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also while its database is well, but slow."""
    monkeypatch.setattr("api.limits.MOST_REQUESTS", {"anything": 3, "history": 1, "health": 1})

    async def crowd(url: str, database: psycopg.Connection[Any]) -> tuple[list[str], list[int]]:
        async with httpx.AsyncClient(base_url=url, headers=OPEN, timeout=120) as http:
            sent = [asyncio.create_task(http.post("/api/message", json=message(str(uuid4())))) for _ in range(10)]
            first = [await each for each in islice(asyncio.as_completed(sent), 7)]
            database.rollback()
            statuses = [(await each).status_code for each in sent]
        return [answer.json()["error"]["code"] for answer in first], statuses

    with serving(address) as url, psycopg.connect(address.owner) as database:
        database.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE")
        refused, statuses = asyncio.run(crowd(url, database))

    assert refused == ["busy"] * 7
    assert sorted(statuses) == [200] * 3 + [503] * 7


@pytest.fixture
def many_files() -> Iterator[None]:
    """Room for the connections of a flood, here and in a server that is started from here."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, hard), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.usefixtures("many_files")
def test_a_flood_is_answered_while_the_database_says_nothing(
    address: Address, portal: BlockingPortal, tmp_path: Path, is_full: bool, figure: Figure
) -> None:
    number = 2000 if is_full else 600
    with ExitStack() as kept:
        wire, far = kept.enter_context(portal.wrap_async_context_manager(Wire.laid(address)))
        where = Address(owner=address.owner, app=far.app)
        server = kept.enter_context(server_process(tmp_path, where, {"FITCOACH_KEEP_SECONDS": "0"}))
        with httpx.Client(base_url=server.url, headers=server.headers, timeout=60) as api:
            assert api.post("/api/message", json=message(str(uuid4()))).status_code == 200
            before = _memory_from_now_on(server)
            portal.call(wire.speaks.clear)
            answers = asyncio.run(_flood(server, number))
            grown = _memory(server) - before
            portal.call(wire.speaks.set)
            after = _said_again(api)

    figure("requests at once while the database said nothing", number)
    figure("of these answered with 503 and Retry-After", sum(status == 503 and waits for status, waits in answers))
    figure("MiB of memory the server grew by", round(grown / 1024))
    assert [status for status, waits in answers if not (status == 503 and waits)] == []
    assert grown < 150 * 1024
    assert after == 200


async def _flood(server: Process, number: int) -> list[tuple[int, bool]]:
    """The statuses of so many messages at once, each of somebody else, and whether they say when to come again."""
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=server.url, headers=server.headers, timeout=300, limits=limits) as http:
        sent = (http.post("/api/message", json=message(str(uuid4()))) for _ in range(number))
        answers = await asyncio.gather(*sent)
    return [(answer.status_code, int(answer.headers.get("retry-after", 0)) > 0) for answer in answers]


def _said_again(api: httpx.Client) -> int:
    """The status of a message that is sent again as long as the database is away."""
    said = message(str(uuid4()))
    while (answer := api.post("/api/message", json=said)).status_code == 503:
        continue
    return answer.status_code


def _memory_from_now_on(server: Process) -> int:
    """The memory the server holds, in KiB; what it held at most before that is forgotten."""
    Path(f"/proc/{server.process.pid}/clear_refs").write_text("5")
    return _memory(server)


def _memory(server: Process) -> int:
    """The most memory the server has held so far, in KiB."""
    lines = Path(f"/proc/{server.process.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
