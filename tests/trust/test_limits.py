"""Limits: exact, whichever process is asked, fair between athletes, and always with the time to come again."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg.errors import InsufficientPrivilege
from psycopg.rows import dict_row

from db.address import Address
from db.limits import ADMIT
from graph.limits import MINUTE, pace
from tests.api.serving import OPEN, client, serving
from tests.talking import World
from tests.trust.gcra import NOTHING, Gcra
from tests.trust.processes import server_process

ADMIT_AT = ADMIT.replace(") AS", ", %s) AS")
BEGUN = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)
FLAG = "I have chest pain and my left arm hurts"
Figure = Callable[[str, object], None]
Rows = psycopg.Connection[dict[str, Any]]


@pytest.fixture(scope="module")
def app(address: Address) -> Iterator[Rows]:
    """A connection as the server has it."""
    with psycopg.connect(address.app, row_factory=dict_row, autocommit=True) as connection:
        yield connection


def asked(
    app: Rows, at: datetime, client: str, per_client: int, account: str, per_account: int, message_id: str | None = None
) -> timedelta:
    """How long the database says that a request has to wait."""
    arguments = [client, pace(per_client), "test", account, message_id, pace(per_account), at]
    row = app.execute(ADMIT_AT.encode(), arguments).fetchone()
    assert row is not None
    waited: timedelta = row["wait"]
    return waited


rates = st.integers(0, 12) | st.sampled_from([7, 60, 6000])
steps = st.tuples(st.sampled_from("ab"), st.integers(0, 30_000_000) | st.integers(0, 3))


@given(st.lists(steps, max_size=60), rates, rates)
def test_the_statement_is_the_algorithm(
    app: Rows, asks: list[tuple[str, int]], per_client: int, per_account: int
) -> None:
    """Whoever asks and whenever: the same are admitted, and the others wait as long to the microsecond."""
    run, model, at = str(uuid4()), Gcra(), BEGUN
    for who, microseconds in asks:
        at += timedelta(microseconds=microseconds)
        expected = model.admit(at, (who, per_account), ("client", per_client))

        assert asked(app, at, run, per_client, f"{who} {run}", per_account) == expected


@given(st.integers(1, 7000))
@settings(max_examples=20)
def test_a_minutes_worth_may_come_at_once_and_no_more(app: Rows, per_minute: int) -> None:
    """Were a pace rounded up, the last of them would be refused."""
    name, model = str(uuid4()), Gcra()
    waits = [model.admit(BEGUN, (name, per_minute)) for _ in range(per_minute + 1)]
    few = min(per_minute, 40)

    assert [wait == NOTHING for wait in waits] == [True] * per_minute + [False]
    assert {asked(app, BEGUN, "", 0, name, per_minute) for _ in range(few)} == {NOTHING}


@given(st.integers(1, 20), st.integers(0, 59_000_000))
@settings(max_examples=30)
def test_who_comes_when_told_to_is_admitted(app: Rows, per_minute: int, microseconds: int) -> None:
    name, at = str(uuid4()), BEGUN + timedelta(microseconds=microseconds)
    for _ in range(per_minute):
        asked(app, BEGUN, "", 0, name, per_minute)
    while (wait := asked(app, at, "", 0, name, per_minute)) == NOTHING:
        pass

    assert asked(app, at + wait, "", 0, name, per_minute) == NOTHING


def test_what_a_client_is_refused_costs_the_account_nothing(app: Rows) -> None:
    client, account = str(uuid4()), str(uuid4())
    asked(app, BEGUN, client, 1, "", 0)

    refused = [asked(app, BEGUN, client, 1, account, 3) for _ in range(5)]

    assert all(wait > NOTHING for wait in refused)
    assert [asked(app, BEGUN, "", 0, account, 3) == NOTHING for _ in range(4)] == [True, True, True, False]


def test_what_an_account_is_refused_costs_the_client_nothing(app: Rows) -> None:
    client, account = str(uuid4()), str(uuid4())

    flood = [asked(app, BEGUN, client, 3, account, 1) for _ in range(9)]

    assert [wait == NOTHING for wait in flood] == [True, *[False] * 8]
    assert [asked(app, BEGUN, client, 3, str(uuid4()), 1) == NOTHING for _ in range(3)] == [True, True, False]


def test_rows_name_nobody_and_are_swept_up(app: Rows, world: World, portal: BlockingPortal) -> None:
    name, now = str(uuid4()), datetime.now(UTC)  # noqa: TID251  # the policy compares with the database's own clock
    asked(app, now, name, 60, name, 60)
    asked(app, now - timedelta(hours=1), f"{name} before", 60, f"{name} before", 60)
    before = world.rows("SELECT key, full_at FROM limits")

    portal.call(world.served.limits.sweep)
    after = world.rows("SELECT key, full_at FROM limits")

    assert name not in repr(before)
    assert any(row["full_at"] < now for row in before)
    assert not any(row["full_at"] < now for row in after)
    assert any(row["full_at"] > now for row in after)


@pytest.mark.parametrize("statement", ["SELECT * FROM limits", "UPDATE limits SET full_at = now()"])
def test_the_server_draws_on_budgets_by_the_function_alone(statement: str, app: Rows) -> None:
    with pytest.raises(InsufficientPrivilege):
        app.execute(statement.encode())


@pytest.fixture(scope="module")
def two(address: Address) -> Iterator[tuple[str, str]]:
    """Two servers on one database, with small budgets."""
    small = {"account_per_minute": 6, "client_per_minute": 100_000}
    with serving(address, **small) as one, serving(address, **small) as other:
        yield one, other


def told(name: str, number: object, text: str = "hi") -> dict[str, Any]:
    """A message of somebody's."""
    return {"provider": "test", "providerUserId": name, "message": {"text": text, "messageId": str(number)}}


async def said(url: str, name: str, number: object, text: str = "hi") -> httpx.Response:
    """The answer to a message that is sent on a connection of its own."""
    async with httpx.AsyncClient(base_url=url, headers=OPEN, timeout=60) as http:
        return await http.post("/api/message", json=told(name, number, text))


async def all_said(*messages: Any) -> list[httpx.Response]:
    """The answers to messages that are sent at once."""
    return list(await asyncio.gather(*messages))


def test_a_flood_does_not_refuse_others(two: tuple[str, str], figure: Figure) -> None:
    flooding = str(uuid4())
    others = [str(uuid4()) for _ in range(10)]
    flood = [said(two[number % 2], flooding, number) for number in range(60)]
    calm = [said(two[number % 2], other, 1) for number, other in enumerate(others)]

    answers = asyncio.run(all_said(*flood, *calm))
    figure("messages of a flood that were refused", sum(each.status_code == 429 for each in answers[:60]))
    figure("messages beside it that were refused", sum(each.status_code == 429 for each in answers[60:]))

    assert 429 in {answer.status_code for answer in answers[:60]}
    assert 429 not in {answer.status_code for answer in answers[60:]}


def test_a_refusal_says_when_to_come_again(two: tuple[str, str], app: Rows) -> None:
    name = str(uuid4())
    answers = asyncio.run(all_said(*(said(two[number % 2], name, number) for number in range(20))))
    refused = [answer for answer in answers if answer.status_code == 429]

    assert refused
    for answer in refused:
        body = answer.json()
        assert 1 <= int(answer.headers["retry-after"]) <= 10
        assert body["error"]["code"] == "too_many_requests"
        assert body["response"]["text"].startswith("That is faster than I can follow.")


def test_a_red_flag_is_never_one_too_many(two: tuple[str, str]) -> None:
    name = str(uuid4())
    answers = asyncio.run(all_said(*(said(two[0], name, number) for number in range(12))))
    assert 429 in {answer.status_code for answer in answers}

    flagged = asyncio.run(said(two[1], name, "flag", FLAG))

    assert flagged.status_code == 200
    assert flagged.json()["response"]["redFlag"] == "chest_pain"


def test_a_repeat_costs_the_athlete_nothing(two: tuple[str, str]) -> None:
    name = str(uuid4())
    first = asyncio.run(said(two[0], name, "first"))

    repeats = asyncio.run(all_said(*(said(two[number % 2], name, "first") for number in range(30))))
    others = [asyncio.run(said(two[0], name, number)).status_code for number in range(5)]

    assert {each.content for each in repeats} == {first.content}
    assert others == [200] * 5


def test_a_clients_requests_are_counted_whatever_they_ask(address: Address) -> None:
    with serving(address, client_per_minute=1) as url, client(url) as http:
        first, second = (http.get("/api/exercises?limit=1") for _ in range(2))
        words = http.post("/api/message", json=told(str(uuid4()), 1))
        alive = http.get("/health/ready")

    assert [first.status_code, second.status_code, words.status_code, alive.status_code] == [200, 429, 429, 200]
    assert second.json()["error"]["code"] == "too_many_requests"
    assert 1 <= int(second.headers["retry-after"]) <= 60


def test_no_bound_is_none(address: Address) -> None:
    name = str(uuid4())
    with serving(address, account_per_minute=0, client_per_minute=0) as url:
        answers = asyncio.run(all_said(*(said(url, name, number) for number in range(50))))

    assert {answer.status_code for answer in answers} == {200}


def test_two_processes_admit_what_one_budget_holds(
    address: Address, world: World, tmp_path: Path, is_full: bool, figure: Figure
) -> None:
    """Eight clients ask all the time. All that is asserted of time was read by the database."""
    name, per_minute, seconds = str(uuid4()), 300 if is_full else 30, 60.0 if is_full else 1.0
    small = {"FITCOACH_ACCOUNT_PER_MINUTE": str(per_minute), "FITCOACH_CLIENT_PER_MINUTE": "0"}
    small["FITCOACH_KEEP_SECONDS"] = "0"
    with (
        server_process(tmp_path, address, small) as one,
        server_process(tmp_path, address, small) as other,
        ExitStack() as kept,
    ):
        clients = [
            kept.enter_context(httpx.Client(base_url=each.url, headers=each.headers, timeout=60))
            for each in (one, other) * 4
        ]
        first = _used_up(clients[0], world, name)
        asked = sum(_in_threads(clients, name, seconds))
        last = _used_up(clients[1], world, name)

    pace, admitted = MINUTE / per_minute, last.admitted - first.admitted
    figure("messages asked for by 8 clients of two processes", asked)
    figure(f"admitted, of {(last.before - first.before) / pace:.1f} there was room for", admitted)
    assert admitted == (last.full_at - first.full_at) / pace
    assert (last.before - first.after) / pace - 1 <= admitted <= (last.after - first.before) / pace + 1


@dataclass(frozen=True)
class UsedUp:
    """A budget at a moment when there was no room in it: how much was admitted, and the moment, by the database."""

    admitted: int
    before: datetime
    after: datetime
    full_at: datetime


def _used_up(http: httpx.Client, world: World, name: str) -> UsedUp:
    """Ask until that is refused."""
    while True:
        before = _now(world)
        if http.post("/api/message", json=told(name, uuid4())).status_code == 429:
            break
    admitted = len(world.rows("SELECT FROM turns WHERE provider_user_id = %s", name))
    return UsedUp(admitted, before, _now(world), _full_at(world, name))


def _in_threads(clients: list[httpx.Client], name: str, seconds: float) -> list[int]:
    """Have every client ask for so long, all at once; how often each has asked."""
    until = monotonic() + seconds

    def hammer(http: httpx.Client) -> int:
        asked = 0
        while monotonic() < until:
            answer = http.post("/api/message", json=told(name, uuid4()))
            assert answer.status_code == 200 or "retry-after" in answer.headers
            asked += 1
        return asked

    with ThreadPoolExecutor(len(clients)) as threads:
        return list(threads.map(hammer, clients))


def _full_at(world: World, name: str) -> datetime:
    account = sha256(f"account test {name}".encode()).digest()
    (row,) = world.rows("SELECT full_at FROM limits WHERE key = %s", account)
    found: datetime = row["full_at"]
    return found


def _now(world: World) -> datetime:
    (row,) = world.rows("SELECT clock_timestamp() AS now")
    now: datetime = row["now"]
    return now
