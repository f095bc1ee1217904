"""The statement that draws on budgets: the algorithm to the microsecond, all or none, and rows that name nobody."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg.errors import InsufficientPrivilege
from psycopg.rows import dict_row

from db.address import Address
from db.limits import ADMIT_CLIENT, ADMIT_FLAG, ADMIT_MESSAGE, PostgresLimits, PostgresPurse
from db.pool import opened
from graph.bootstrap import clock
from graph.limits import pace
from settings import Settings
from tests.database.gcra import NOTHING, Gcra
from tests.talking import Talker, World
from tests.trust.people import store_of

BEGUN = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)
Rows = psycopg.Connection[dict[str, Any]]


@pytest.fixture(scope="module")
def app(address: Address) -> Iterator[Rows]:
    """A connection as the server has it."""
    with psycopg.connect(address.app, row_factory=dict_row, autocommit=True) as connection:
        yield connection


def asked(
    app: Rows, at: datetime, client: str, per_client: int, account: str, per_account: int, message_id: str | None = None
) -> timedelta:
    """How long the database says that a message has to wait, of which its client's request was counted before."""
    waits = waited(app, ADMIT_CLIENT, at, client, pace(per_client), None, None)
    if waits != NOTHING or not per_account:
        return waits
    return waited(app, ADMIT_MESSAGE, at, client, pace(per_client), "test", account, message_id, pace(per_account))


def waited(app: Rows, statement: str, at: datetime, *arguments: object) -> timedelta:
    """How long the database says that it is to be waited."""
    row = app.execute(statement.replace(") AS", ", %s) AS").encode(), [*arguments, at]).fetchone()
    assert row is not None
    wait: timedelta = row["wait"]
    return wait


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
        expected = model.admit(at, ("client", per_client), (who, per_account))

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


def test_a_person_has_one_budget_whichever_account_they_write_from(app: Rows, talker: Talker) -> None:
    """Also of those who wrote from one that was joined later."""
    talker.say("hi")
    other = str(uuid4())
    before = [asked(app, BEGUN, "", 0, name, 3) for name in (talker.name, other)]
    talker.world.connection.execute(
        "INSERT INTO user_accounts (user_id, provider, provider_user_id) VALUES (%s, 'test', %s)", [talker.id, other]
    )

    after = [asked(app, BEGUN, "", 0, name, 3) for name in (other, talker.name, other)]

    assert [wait == NOTHING for wait in (*before, *after)] == [True, True, True, True, False]


def test_flags_have_a_budget_of_their_own(app: Rows) -> None:
    name = str(uuid4())
    asked(app, BEGUN, "", 0, name, 1)
    waits = [waited(app, ADMIT_FLAG, BEGUN, "test", name, pace(2)) for _ in range(3)]

    assert [wait == NOTHING for wait in waits] == [True, True, False]


def test_a_replay_costs_its_client_nothing_and_a_refusal_spends_no_nonce(app: Rows) -> None:
    client, first, second = (str(uuid4()) for _ in range(3))
    nonces = (first, first, first, second, second)
    waits = [waited(app, ADMIT_CLIENT, BEGUN, client, pace(2), nonce, BEGUN) for nonce in nonces]
    third = waited(app, ADMIT_CLIENT, BEGUN, client, pace(2), str(uuid4()), BEGUN)
    refused = [waited(app, ADMIT_CLIENT, BEGUN, client, pace(1), "again", BEGUN) for _ in range(2)]

    assert waits == [NOTHING, None, None, NOTHING, None]
    assert third > NOTHING
    assert all(refused)


@pytest.mark.parametrize("whose", [("test", "{}"), (None, "{}")])
def test_tokens_are_set_aside_before_they_are_used(
    whose: tuple[str | None, str], portal: BlockingPortal, address: Address
) -> None:
    """Fifty at once out of two pools: as many as there is room for, and what was not used is there again."""

    async def raced() -> list[bool]:
        async with opened(address.app, 5) as one, opened(address.app, 5) as other:
            day, name = BEGUN.date(), whose[1].format(uuid4())
            purses = [PostgresPurse(pool, (whose[0], name), day, 1000) for pool in (one, other)]
            won = await asyncio.gather(*(purses[number % 2].reserve(300) for number in range(50)))
            await purses[0].settle(300, 50)
            later = [await purses[1].reserve(each) for each in (351, 350, 1)]
            tomorrow = PostgresPurse(one, (whose[0], name), day + timedelta(days=1), 1000)
            return [sum(won) == 3, *later, await tomorrow.reserve(5000), await tomorrow.reserve(1)]

    assert portal.call(raced) == [True, False, True, False, True, False]


def test_rows_name_nobody_and_are_swept_up(app: Rows, world: World, portal: BlockingPortal) -> None:
    name, now = str(uuid4()), clock()  # the policy compares with the database's own clock
    asked(app, now, name, 60, name, 60)
    asked(app, now - timedelta(hours=1), f"{name} before", 60, f"{name} before", 60)
    before = world.rows("SELECT key, full_at FROM limits")

    portal.call(world.served.limits.sweep)
    after = world.rows("SELECT key, full_at FROM limits")

    assert world.served.limits.sweep in world.served.keeper.chores
    assert name not in repr(before)
    assert any(row["full_at"] < now for row in before)
    assert not any(row["full_at"] < now for row in after)
    assert any(row["full_at"] > now for row in after)


def test_a_nonce_is_kept_as_long_as_it_is_needed_and_goes_then(app: Rows, world: World, portal: BlockingPortal) -> None:
    """Its signature is in time for ten minutes at most; after an hour nobody asks for it."""
    limits, now, client = world.served.limits, clock(), str(uuid4())
    ages = {"young": timedelta(0), "still young": timedelta(minutes=55), "old": timedelta(minutes=65)}
    for name, age in ages.items():
        assert portal.call(limits.admit, client, name, now - age)

    portal.call(limits.sweep)

    assert [portal.call(limits.admit, client, name, now) for name in ages] == [False, False, True]


def test_a_nonce_is_kept_for_longer_where_told_to(world: World, portal: BlockingPortal) -> None:
    limits, now, client = world.served.limits, clock(), str(uuid4())
    assert isinstance(limits, PostgresLimits)
    ages = {"old": timedelta(hours=2), "older": timedelta(hours=4)}
    for name, age in ages.items():
        assert portal.call(limits.admit, client, name, now - age)

    portal.call(replace(limits, nonces_kept=Settings(keep_nonces_hours=3).nonces_kept).sweep)

    assert [portal.call(limits.admit, client, name, now) for name in ages] == [False, True]


def test_the_server_sees_no_nonce_that_is_needed(app: Rows, world: World, portal: BlockingPortal) -> None:
    now = clock()
    assert portal.call(world.served.limits.admit, str(uuid4()), "young", now)

    assert not any(row["at"] > now - timedelta(hours=1) for row in app.execute("SELECT at FROM nonces"))


def test_a_day_of_tokens_goes_when_it_is_over_everywhere(world: World, portal: BlockingPortal) -> None:
    today = clock().date()
    world.connection.execute("DELETE FROM token_days")
    for days in (0, 1, 2, 3, 400):
        purse = PostgresPurse(store_of(world).pool, ("test", "x"), today - timedelta(days=days), 10)
        assert portal.call(purse.reserve, 1)

    portal.call(world.served.limits.sweep)

    left = world.rows("SELECT day FROM token_days ORDER BY day DESC")
    assert [(today - row["day"]).days for row in left] == [0, 1, 2]


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM limits",
        "UPDATE limits SET full_at = now()",
        "UPDATE token_days SET tokens = 0",
        "INSERT INTO nonces (key_id, nonce) VALUES ('x', 'y')",
    ],
)
def test_the_server_draws_on_budgets_by_the_function_alone(statement: str, app: Rows) -> None:
    with pytest.raises(InsufficientPrivilege):
        app.execute(statement.encode())
