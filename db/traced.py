"""Connections that say whose trace they work for, and a pool that lends them anew.

The first statement of a borrower's carries the trace as a comment, in the form of sqlcommenter, and is the one that is
never prepared: with a comment of its own each time, every statement would be planned anew. It is the one that says
whose rows are seen; for the rest of its transaction the connection is named after the trace, so that the activity view
and the log of the server show it beside each slow statement.
"""

from typing import Any

from psycopg import AsyncConnection, AsyncCursor
from psycopg.rows import DictRow
from psycopg_pool import AsyncConnectionPool

from graph.traces import traceparent

# Says whose rows the transaction may see. It ends with the transaction, so no connection carries it to the next person.
# What is asked for one athlete is found by index, however much there is of theirs: a plan made once for everybody does,
# and PostgreSQL would rather make one each time, which takes a third of what it takes to look.
SET_ATHLETE = "SELECT set_config('app.user_id', %s, true), set_config('plan_cache_mode', 'force_generic_plan', true)"
SET_TRACE = ", set_config('application_name', %s, true)"


class TracedConnection(AsyncConnection[DictRow]):
    """A connection whose first statement in the hands of each borrower carries the trace."""

    is_first = False

    async def close(self) -> None:
        """See AsyncConnection.close, which leaves one that is closed already out of the pool it was borrowed from."""
        pool: TracedPool | None = getattr(self, "_pool", None)
        if self.closed and pool is not None:
            await pool.putconn(self)
        else:
            await super().close()

    async def execute(self, query: Any, params: Any = None, **given: Any) -> AsyncCursor[DictRow]:
        """See AsyncConnection.execute."""
        trace = traceparent() if self.is_first else ""
        self.is_first = False
        if not trace:
            return await super().execute(query, params, **given)
        if query == SET_ATHLETE:
            query, params = SET_ATHLETE + SET_TRACE, [*params, f"fit-coach {trace[3:35]}"]
        text = query.decode() if isinstance(query, bytes) else query
        commented = f"{text} /*traceparent='{trace}'*/".encode()
        return await super().execute(commented, params, **{**given, "prepare": False})


class TracedPool(AsyncConnectionPool[AsyncConnection[DictRow]]):
    """A pool whose connections know when they have been borrowed anew."""

    async def getconn(self, timeout: float | None = None) -> AsyncConnection[DictRow]:  # noqa: ASYNC109  # the pool's
        """See AsyncConnectionPool.getconn."""
        borrowed = await super().getconn(timeout)
        if isinstance(borrowed, TracedConnection):
            borrowed.is_first = True
        return borrowed
