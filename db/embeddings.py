"""One person's texts that wait for a vector, and the vectors once they are made.

Memories and the summaries of sittings alike. The connection's transaction says whose these are (SET_ATHLETE). A vector
changes nothing that anybody told, so `users.version` stays.
"""

from collections.abc import Sequence

from db.pool import Connection
from graph.sittings import Waiting

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
FROM unnest(%(ids)s::uuid[], %(texts)s::text[], %(vectors)s::text[]) AS made(id, text, vector)
WHERE kept.user_id = {ME} AND kept.id = made.id AND kept.{column} = made.text
"""  # noqa: S608  # made of constants alone
    for table, column in (("user_memories", "content"), ("ai_sessions", "summary"))
}


async def waiting(connection: Connection, embedder: str, limit: int) -> tuple[Waiting, ...]:
    """The person's texts that have no vector of this embedder, the newest first."""
    found = await connection.execute(WAITING.encode(), {"embedder": embedder, "limit": limit})
    return tuple(Waiting(**row) for row in await found.fetchall())


async def keep(connection: Connection, embedder: str, vectors: Sequence[tuple[Waiting, Sequence[float]]]) -> None:
    """Set the vectors of these texts; one that is gone or another one by now is passed over."""
    made = {
        "ids": [text.id for text, _ in vectors],
        "texts": [text.text for text, _ in vectors],
        "vectors": [str(list(vector)) for _, vector in vectors],
        "embedder": embedder,
    }
    for statement in KEEP.values():
        await connection.execute(statement.encode(), made)
