"""LangGraph's saver under row-level security: it says whose thread it touches before it touches it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from psycopg import AsyncCursor
from psycopg.rows import DictRow, dict_row

from db.pool import SET_ATHLETE, Pool, connected


class AthleteSaver(AsyncPostgresSaver):
    """A saver for one athlete's threads and one request. The library is pinned, and a test holds it to `_cursor`."""

    def __init__(self, pool: Pool, athlete_id: UUID) -> None:
        # Strict: a thread holds messages and plain JSON, and nothing else is ever made of what lies in it.
        super().__init__(pool, serde=JsonPlusSerializer(allowed_msgpack_modules=None))
        self.pool = pool
        self.athlete_id = athlete_id

    @asynccontextmanager
    async def _cursor(self, *, pipeline: bool = False) -> AsyncIterator[AsyncCursor[DictRow]]:
        """A cursor whose statements go to the server together, as one transaction that knows the athlete."""
        async with (
            connected(self.pool) as connection,
            connection.pipeline(),
            connection.cursor(binary=True, row_factory=dict_row) as cursor,
        ):
            await connection.execute(SET_ATHLETE, [str(self.athlete_id)])
            yield cursor
