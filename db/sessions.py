"""SQLModel sessions on the one pool: for the reads of REST and for registration, where statements need not be few."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast
from uuid import UUID

from psycopg.rows import tuple_row
from sqlalchemy import NullPool, event, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

from db.pool import BROKEN, SPENT, Connection, Pool, borrowed, used
from graph.state import StoreUnavailable

ME = text("SELECT set_config('app.user_id', :me, true)")


def engine_on(pool: Pool) -> AsyncEngine:
    """An engine that borrows its connections from the pool and gives them back when it closes them."""

    async def lent() -> Connection:
        connection = await borrowed(pool)
        connection.row_factory = tuple_row  # type: ignore[assignment]  # what SQLAlchemy expects; the pool puts it back
        await connection.set_autocommit(False)
        return connection

    made = create_async_engine("postgresql+psycopg://", poolclass=NullPool, async_creator=lent)
    event.listen(made.sync_engine, "handle_error", _leave)
    return made


def _leave(context: ExceptionContext) -> None:
    """Close a connection that has nothing to offer any more: what comes back closed is not lent again."""
    if isinstance(context.original_exception, SPENT) and context.connection is not None:
        cast(Connection, context.connection.connection.driver_connection).pgconn.finish()
        context.is_disconnect = True


@asynccontextmanager
async def session(engine: AsyncEngine, athlete_id: UUID) -> AsyncIterator[AsyncSession]:
    """A transaction that sees this athlete's rows and no other's. StoreUnavailable when the database is away."""
    try:
        with used():
            async with AsyncSession(engine, expire_on_commit=False) as opened, opened.begin():
                await (await opened.connection()).execute(ME, {"me": str(athlete_id)})
                yield opened
    except DBAPIError as error:
        if isinstance(error.orig, BROKEN):
            raise StoreUnavailable from error
        raise
