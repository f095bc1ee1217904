"""One bounded pool of connections for everything the server does, each acting as fit_app."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

from psycopg import AsyncConnection, OperationalError
from psycopg.rows import DictRow, dict_row
from psycopg_pool import PoolClosed, PoolTimeout, TooManyRequests

from db import traced
from graph.state import StoreUnavailable

Connection = AsyncConnection[DictRow]
Pool = traced.TracedPool
SET_ATHLETE = traced.SET_ATHLETE

WAIT_SECONDS = 5.0  # for a free connection; beyond that the server says it is busy
MOST_WAITING = 200
IDLE_SECONDS = 300.0
LIFE_SECONDS = 1800.0
RETRY_SECONDS = 2.0  # of attempts in growing steps; then each request tries anew, so an outage is not waited out
READY_SECONDS = 2.0  # to answer whether the database answers
# A host that is gone is noticed although it says nothing: at the start, while idle, and while it owes an answer.
NOTICED: dict[str, Any] = {
    "connect_timeout": 5,
    "keepalives": 1,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}


async def _as_it_was(connection: Connection) -> None:
    """A connection that comes back is as every borrower expects it, whatever the last one made of it."""
    connection.row_factory = dict_row
    await connection.set_autocommit(True)


@asynccontextmanager
async def opened(conninfo: str, size: int) -> AsyncIterator[Pool]:
    """A pool that is ready, for as long as the block lasts."""
    options: dict[str, Any] = {"autocommit": True, "row_factory": dict_row, **NOTICED}
    pool = Pool(
        conninfo,
        connection_class=traced.TracedConnection,
        reset=_as_it_was,
        kwargs=options,
        min_size=min(2, size),
        max_size=size,
        max_waiting=MOST_WAITING,
        timeout=WAIT_SECONDS,
        max_idle=IDLE_SECONDS,
        max_lifetime=LIFE_SECONDS,
        reconnect_timeout=RETRY_SECONDS,
        close_returns=True,
        open=False,
    )
    await pool.open(wait=True)
    try:
        yield pool
    finally:
        await pool.close()


@asynccontextmanager
async def connected(pool: Pool) -> AsyncIterator[Connection]:
    """A connection of the pool. StoreUnavailable when there is none, or when it breaks."""
    try:
        async with pool.connection() as connection:
            yield connection
    except (OperationalError, PoolTimeout, TooManyRequests, PoolClosed) as away:
        raise StoreUnavailable from away


async def account_owner(pool: Pool, account: tuple[str, str]) -> UUID | None:
    """Whose account with a provider it is, None where nobody's."""
    async with connected(pool) as connection:
        row = await (await connection.execute("SELECT identify(%s, %s, '') AS known", account)).fetchone()
    known = row["known"] if row else None
    return UUID(known["user_id"]) if known else None


@asynccontextmanager
async def transaction(pool: Pool, athlete_id: UUID) -> AsyncIterator[Connection]:
    """A transaction that sees this athlete's rows and no other's."""
    async with connected(pool) as connection, connection.transaction():
        await connection.execute(SET_ATHLETE, [str(athlete_id)])
        yield connection
