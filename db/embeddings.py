"""Vectors beside the texts they stand for: what still waits for one, and keeping it."""

from collections.abc import Sequence
from uuid import UUID

from db.pool import Connection
from graph.sittings import Waiting

# What is embedded: the table, and the text. A row without any has a dash's vector, so that it waits no longer.
_TEXTS = {
    "user_memories": "coalesce(nullif(btrim(content), ''), '-')",
    "ai_sessions": "coalesce(nullif(btrim(summary), ''), '-')",
}
_STALE = "user_id = %(me)s AND (embedding IS NULL OR embedding_model IS DISTINCT FROM %(embedder)s)"
WAITING = f"""
SELECT 'user_memories' AS "table", id, {_TEXTS["user_memories"]} AS text FROM user_memories WHERE {_STALE}
UNION ALL
SELECT 'ai_sessions', id, {_TEXTS["ai_sessions"]} FROM ai_sessions WHERE {_STALE} AND summary IS NOT NULL
LIMIT %(most)s
"""  # noqa: S608  # made of constants alone
# A text that has changed meanwhile waits for another one.
KEEP = {
    table: f"""
UPDATE {table} SET embedding = %(vector)s::vector, embedding_model = %(embedder)s
WHERE id = %(id)s AND user_id = %(me)s AND {text} = %(text)s
"""  # noqa: S608
    for table, text in _TEXTS.items()
}


async def waiting(connection: Connection, me: UUID, embedder: str, most: int) -> tuple[Waiting, ...]:
    """Texts of this athlete's that have no vector of this embedder."""
    rows = await connection.execute(WAITING.encode(), {"me": me, "embedder": embedder, "most": most})
    return tuple([Waiting(**row) async for row in rows])


async def keep(
    connection: Connection, me: UUID, embedder: str, vectors: Sequence[tuple[Waiting, Sequence[float]]]
) -> None:
    """Keep vectors of this embedder."""
    for text, vector in vectors:
        row = {"me": me, "embedder": embedder, "id": text.id, "text": text.text, "vector": str(list(vector))}
        await connection.execute(KEEP[text.table].encode(), row)
