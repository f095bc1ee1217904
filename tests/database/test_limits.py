"""The statement that draws on budgets: the algorithm to the microsecond, all or none, and rows that name nobody."""

from collections.abc import Iterator
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
from db.limits import ADMIT
from graph.limits import pace
from tests.database.gcra import NOTHING, Gcra
from tests.talking import World

ADMIT_AT = ADMIT.replace(") AS", ", %s) AS")
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

    assert world.served.limits.sweep in world.served.keeper.chores
    assert name not in repr(before)
    assert any(row["full_at"] < now for row in before)
    assert not any(row["full_at"] < now for row in after)
    assert any(row["full_at"] > now for row in after)


@pytest.mark.parametrize("statement", ["SELECT * FROM limits", "UPDATE limits SET full_at = now()"])
def test_the_server_draws_on_budgets_by_the_function_alone(statement: str, app: Rows) -> None:
    with pytest.raises(InsufficientPrivilege):
        app.execute(statement.encode())
