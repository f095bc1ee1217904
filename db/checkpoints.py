"""LangGraph's saver under row-level security: it says whose thread it touches before it touches it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    ChannelVersions,
    Checkpoint,
    CheckpointMetadata,
    CheckpointTuple,
    get_serializable_checkpoint_metadata,
)
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from psycopg import AsyncCursor
from psycopg.rows import DictRow, dict_row
from psycopg.types.json import Jsonb

from db.pool import SET_ATHLETE, Pool, connected

# A thread is a view: nobody waits until it is on the disk, and a server that breaks down may lose what came last.
UNAWAITED = "SELECT set_config('synchronous_commit', 'off', true)"
MESSAGES = "messages"  # the one channel that is more than JSON
FOUND = "before"  # the workout as the turn found it: the turn's own record has it, too


class AthleteSaver(AsyncPostgresSaver):
    """A saver for one athlete's threads and one request. The library is pinned, and a test holds it to `_cursor`.

    Plain values lie in the checkpoint itself, where the library looks for them too: a turn is one row and its messages.
    """

    beside = frozenset({MESSAGES})  # what does not lie there

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

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        """See BaseCheckpointSaver.aput."""
        place, namespace = config["configurable"], config["configurable"]["checkpoint_ns"]
        plain = {name: value for name, value in checkpoint["channel_values"].items() if name not in self.beside}
        row = (
            place["thread_id"],
            namespace,
            checkpoint["id"],
            place.get("checkpoint_id"),
            Jsonb({**checkpoint, "channel_values": plain}),
            Jsonb(get_serializable_checkpoint_metadata(config, metadata)),
        )
        said = {name: version for name, version in new_versions.items() if name == MESSAGES}
        async with self._cursor() as cursor:
            await cursor.execute(UNAWAITED)
            for blob in self._dump_blobs(place["thread_id"], namespace, checkpoint["channel_values"], said):
                await cursor.execute(self.UPSERT_CHECKPOINT_BLOBS_SQL, blob)
            await cursor.execute(self.UPSERT_CHECKPOINTS_SQL, row)
        ids = {name: place[name] for name in ("thread_id", "checkpoint_ns")}
        return {"configurable": {**ids, "checkpoint_id": checkpoint["id"]}}


class TurnSaver(AthleteSaver):
    """Writes the thread of a turn and reads nothing of it: what it held is overwritten by the first step.

    What the turn found is left out: with it a thread would hold each workout twice.
    """

    beside = frozenset({MESSAGES, FOUND})

    async def aget_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        """See BaseCheckpointSaver.aget_tuple."""
        return None
