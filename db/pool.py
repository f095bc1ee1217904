"""One bounded pool of connections for everything the server does, each acting as fit_app."""

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from select import POLLIN, poll
from typing import Any
from uuid import UUID

from pgvector import Vector
from pgvector.psycopg.vector import VectorBinaryDumper
from psycopg import AsyncConnection, AsyncTransaction, OperationalError, adapters
from psycopg.errors import IdleInTransactionSessionTimeout, ReadOnlySqlTransaction, TransactionTimeout
from psycopg.rows import DictRow, dict_row
from psycopg.types.json import set_json_dumps, set_json_loads
from psycopg_pool import AsyncConnectionPool, PoolClosed, PoolTimeout, TooManyRequests
from pydantic_core import from_json, to_json

from db import traced
from db.address import CONNECT_SECONDS
from graph.metrics import DATABASE_SECONDS
from graph.state import StoreAway, StoreUnavailable
from graph.traces import CLIENT, span

Connection = AsyncConnection[DictRow]
Pool = traced.TracedPool
SET_ATHLETE = traced.SET_ATHLETE

WAIT_SECONDS = 5.0  # for a free connection; beyond that the server says it is busy
MOST_WAITING = 200
IDLE_SECONDS = 300.0
LIFE_SECONDS = 1800.0
CONNECT_PAUSE = 0.15  # between two attempts to connect, as long as anybody waits for a connection
READY_SECONDS = 2.0  # to answer whether the database answers
# After these a connection has nothing to offer: the database is a standby now, or has ended a transaction that took too
# long. The driver does not call that operational.
SPENT = (ReadOnlySqlTransaction, IdleInTransactionSessionTimeout, TransactionTimeout)
BROKEN = (OperationalError, *SPENT)
# A host that is gone is noticed although it says nothing: at the start, while idle, and while it owes an answer.
NOTICED: dict[str, Any] = {
    "connect_timeout": CONNECT_SECONDS,
    "keepalives": 1,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}

# Documents are most of what goes to the database and comes from it, and a vector is long as text.
set_json_dumps(to_json)
set_json_loads(from_json)
adapters.register_dumper(Vector, VectorBinaryDumper)


async def _as_it_was(connection: Connection) -> None:
    """A connection that comes back is as every borrower expects it, whatever the last one made of it."""
    connection.row_factory = dict_row
    await connection.set_autocommit(True)


async def _again_if_awaited(pool: AsyncConnectionPool[Any]) -> None:
    """Connect again while anybody waits: of itself the pool would do so with the next request only."""
    if pool.get_stats().get("requests_waiting"):
        await pool.check()


@asynccontextmanager
async def opened(conninfo: str, size: int, *, prepares: bool = True) -> AsyncIterator[Pool]:
    """A pool that is ready, for as long as the block lasts. It `prepares` what it is asked again and again."""
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)  # else each attempt to connect has two lines
    options: dict[str, Any] = {"autocommit": True, "row_factory": dict_row, **NOTICED}
    if not prepares:
        options["prepare_threshold"] = None
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
        reconnect_timeout=CONNECT_PAUSE,
        reconnect_failed=_again_if_awaited,
        close_returns=True,
        open=False,
    )
    await pool.open(wait=True)
    try:
        yield pool
    finally:
        await pool.close()


async def borrowed(pool: Pool) -> Connection:
    """A connection of the pool that is alive, to be given back with `pool.putconn`.

    Whatever ended while nobody used it, as all do when the database restarts, is left out: that costs no round trip,
    and no request.
    """
    while True:
        connection = await pool.getconn()
        if not connection.closed and _is_quiet(connection):
            return connection
        connection.pgconn.finish()
        await pool.putconn(connection)


def _is_quiet(connection: Connection) -> bool:
    """Whether the server has said nothing since: what it says to somebody who asked nothing is that it hangs up."""
    polled = poll()
    polled.register(connection.fileno(), POLLIN)
    return not polled.poll(0)


@contextmanager
def told() -> Iterator[None]:
    """Whatever says that the database broke off, as StoreUnavailable; StoreAway where there was no connection."""
    try:
        yield
    except (PoolTimeout, TooManyRequests, PoolClosed) as away:
        raise StoreAway from away
    except BROKEN as broken:
        raise StoreUnavailable from broken


@contextmanager
def used() -> Iterator[None]:
    """A use of the database, counted and traced; see told."""
    with told(), DATABASE_SECONDS.time(), span("transaction", CLIENT, system="postgresql"):
        yield


@asynccontextmanager
async def connected(pool: Pool) -> AsyncIterator[Connection]:
    """A connection of the pool. StoreUnavailable when there is none, or when it breaks."""
    with used():
        connection = await borrowed(pool)
        try:
            async with connection:
                yield connection
        except SPENT:
            connection.pgconn.finish()
            raise
        finally:
            await pool.putconn(connection)


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


@asynccontextmanager
async def writing(pool: Pool, athlete_id: UUID) -> AsyncIterator[Connection]:
    """Such a transaction that is begun together with its first statement.

    What follows is not: while statements are under way the database does not count how long it waits for the next one,
    and whoever is gone in the middle of them would hold others up.
    """
    async with connected(pool) as connection, AsyncExitStack() as begun:
        async with connection.pipeline():
            await begun.enter_async_context(AsyncTransaction(connection))
            await connection.execute(SET_ATHLETE, [str(athlete_id)])
        yield connection
