"""One person's texts that wait for a vector, and the vectors once they are made.

Memories and the summaries of sittings alike. The connection's transaction says whose these are (SET_ATHLETE). A vector
changes nothing that anybody told, so `users.version` stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from db.pool import Connection

ME = "nullif(current_setting('app.user_id', true), '')::uuid"
WAITING = f"""
SELECT id, text FROM (
    SELECT memory.id, memory.content AS text, memory.created_at AS at
    FROM user_memories memory
    WHERE memory.user_id = {ME} AND memory.content IS NOT NULL
        AND (memory.embedding IS NULL OR memory.embedding_model IS DISTINCT FROM %(embedder)s)
    UNION ALL
    SELECT sitting.id, sitting.summary, sitting.started_at
    FROM ai_sessions sitting
    WHERE sitting.user_id = {ME} AND sitting.summary IS NOT NULL
        AND (sitting.embedding IS NULL OR sitting.embedding_model IS DISTINCT FROM %(embedder)s)
) waiting ORDER BY at DESC, id LIMIT %(limit)s
"""  # noqa: S608  # made of constants alone
KEEP = {
    table: f"""
UPDATE {table} kept SET embedding = made.vector::vector, embedding_model = %(embedder)s
FROM unnest(%(ids)s::uuid[], %(vectors)s::text[]) AS made(id, vector)
WHERE kept.user_id = {ME} AND kept.id = made.id
"""  # noqa: S608  # made of constants alone
    for table in ("user_memories", "ai_sessions")
}


@dataclass(frozen=True)
class Waiting:
    """A text without a vector of this embedder, and the id of its row."""

    id: UUID
    text: str


async def waiting(connection: Connection, embedder: str, limit: int) -> list[Waiting]:
    """The person's texts that have no vector of this embedder, the newest first."""
    found = await connection.execute(WAITING.encode(), {"embedder": embedder, "limit": limit})
    return [Waiting(**row) for row in await found.fetchall()]


async def keep(connection: Connection, embedder: str, vectors: Mapping[UUID, Sequence[float]]) -> None:
    """Set the vectors of these texts; a text that is gone by now is passed over."""
    made = {"ids": [*vectors], "vectors": [str(list(vector)) for vector in vectors.values()], "embedder": embedder}
    for statement in KEEP.values():
        await connection.execute(statement.encode(), made)
