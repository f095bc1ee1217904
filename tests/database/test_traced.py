"""Whoever looks at the database sees whose trace a statement belongs to, and no statement is planned anew for it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from db.pool import Pool, connected, opened, transaction
from graph.traces import begun, traceparent
from tests.talking import World

NAME = "SELECT current_setting('application_name') AS name"
NOW = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)


@asynccontextmanager
async def _one(address: Address) -> AsyncIterator[Pool]:
    async with opened(address.app, 2) as pool:
        yield pool


async def _named(address: Address) -> tuple[str, str, str]:
    """How a connection is called in a transaction within a trace, what that trace is, and how it is called then."""
    async with _one(address) as pool:
        with begun("test", NOW):
            trace = traceparent()
            async with transaction(pool, uuid4()) as connection:
                within = await (await connection.execute(NAME)).fetchone()
        async with connected(pool) as connection:
            after = await (await connection.execute(NAME)).fetchone()
    assert within is not None
    assert after is not None
    return within["name"], trace, after["name"]


def test_a_connection_is_called_after_the_trace_for_a_transaction(portal: BlockingPortal, address: Address) -> None:
    within, trace, after = portal.call(_named, address)

    assert within == f"fit-coach {trace[3:35]}"
    assert trace[3:35] not in after


async def _seen(address: Address, world: World) -> tuple[str, str]:
    async with _one(address) as pool:
        with begun("test", NOW):
            async with connected(pool) as connection:
                pid = connection.info.backend_pid
                await connection.execute("SELECT 'looked at'")
                (row,) = world.rows("SELECT query FROM pg_stat_activity WHERE pid = %s", pid)
                return str(row["query"]), traceparent()


def test_the_first_statement_of_whoever_borrows_a_connection_carries_the_trace(
    portal: BlockingPortal, address: Address, world: World
) -> None:
    world.connection.execute("RESET ROLE")
    try:
        query, trace = portal.call(_seen, address, world)
    finally:
        world.connection.execute("SET ROLE fit_admin")

    assert query == f"SELECT 'looked at' /*traceparent='{trace}'*/"


async def _prepared(address: Address) -> list[str]:
    """The statements that a connection has prepared after the same ones in many traces."""
    async with opened(address.app, 2) as pool:
        found: list[str] = []
        for _ in range(30):
            with begun("test", NOW):
                async with transaction(pool, uuid4()) as connection:
                    await connection.execute("SELECT count(*) FROM turns WHERE message = %s", ["a"])
                    rows = await connection.execute("SELECT statement FROM pg_prepared_statements", prepare=False)
                    found = [row["statement"] for row in await rows.fetchall()]
        return found


def test_statements_are_prepared_as_without_traces(portal: BlockingPortal, address: Address) -> None:
    assert portal.call(_prepared, address) == ["SELECT count(*) FROM turns WHERE message = $1"]


@pytest.mark.parametrize("parent", ["", f"00-{'a' * 32}-{'b' * 16}-01"])
def test_a_trace_has_a_parent_for_whoever_is_asked(parent: str) -> None:
    with begun("test", NOW, parent):
        assert len(traceparent()) == 55
        assert not parent or traceparent()[3:35] == "a" * 32
    assert traceparent() == ""
