"""Memories as rows: what is written of them, and how those are found that words or a meaning are about."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from db.pool import Connection
from db.statements import upsert
from graph.codec import from_json, to_json
from language.concepts import alike
from language.recollection import LEAST_SHARED, NEAR_IN_MEANING, WEIGHT_OF_AGE, forms, telling_words
from training.events import MemoryEvent, MemoryNoted
from training.memories import Memory

TOLD = """
memory.user_id = %(me)s AND memory.superseded_by IS NULL AND memory.topic IS NOT NULL AND memory.content IS NOT NULL
    AND (%(kinds)s::text[] IS NULL OR memory.topic = ANY(%(kinds)s::text[]))
"""
COLUMNS = "memory.id, memory.topic AS kind, memory.content, memory.created_at AS at, memory.details"
NEWEST = f"""
SELECT {COLUMNS} FROM user_memories memory WHERE {TOLD}
ORDER BY memory.created_at DESC, memory.id DESC LIMIT %(limit)s
"""  # noqa: S608  # made of constants alone
# A few hundred rows of one athlete at most: all are looked at, where they lie. As language.recollection.best does it.
BEST = f"""
WITH measured AS MATERIALIZED (
    SELECT {COLUMNS}, told.shared,
        CASE WHEN memory.embedding_model = %(embedder)s
            THEN greatest(nullif(1 - (memory.embedding <=> %(vector)s::vector), 'NaN'), 0) END AS likeness
    FROM user_memories memory
    CROSS JOIN LATERAL (
        SELECT lower(memory.content) || ' ' || replace(lower(concat_ws(' ', memory.details->>'areas',
            memory.details->>'exercise_names', memory.details->>'equipment')), '_', ' ') AS text
        OFFSET 0  -- made once a row, not once a use
    ) named
    CROSS JOIN LATERAL (
        SELECT avg((strpos(named.text, start) > 0 AND named.text ~ pattern)::int)::float AS shared
        FROM unnest(%(starts)s::text[], %(patterns)s::text[]) AS wanted(start, pattern)
    ) told
    WHERE {TOLD}
), aged AS (
    SELECT *, (row_number() OVER (ORDER BY at DESC, id DESC) - 1)::float / count(*) OVER () AS age FROM measured
)
SELECT id, kind, content, at, details FROM aged
WHERE NOT %(related_only)s OR shared > 0 OR likeness >= {NEAR_IN_MEANING}
ORDER BY coalesce(shared, 0) + coalesce(likeness, 0) - {WEIGHT_OF_AGE} * age DESC, age LIMIT %(limit)s
"""  # noqa: S608  # made of constants alone
SUPERSEDE = "UPDATE user_memories SET superseded_by = %(by)s WHERE id = ANY(%(ids)s) AND user_id = %(me)s"
FORGET = "DELETE FROM user_memories WHERE id = ANY(%(ids)s) AND user_id = %(me)s"

# What a memory means for training, as it lies in `details`; what was not told is left out.
MEANING = ("areas", "side", "exercise_ids", "exercise_names", "equipment", "days", "minutes", "instead_of")


def memory_from(row: Mapping[str, Any]) -> Memory:
    """A memory from its row, with `topic` as `kind` and `created_at` as `at`."""
    told = {name: row["details"][name] for name in MEANING if name in row["details"]}
    return from_json(Memory, {**{name: row[name] for name in ("id", "kind", "content", "at")}, **told})


def named(words: str) -> dict[str, list[str]]:
    """The words to look for: each with its forms for PostgreSQL, and with how they begin if they begin alike."""
    telling = telling_words(words)
    return {
        "starts": ["" if alike(word) else word[:LEAST_SHARED] for word in telling],
        "patterns": [rf"\y({forms(word)})\y" for word in telling],
    }


async def write_memories(connection: Connection, event: MemoryEvent, me: UUID) -> None:
    """Write what is remembered, or take out what is not any more."""
    if not isinstance(event, MemoryNoted):
        await connection.execute(FORGET, {"ids": [memory.id for memory in event.memories], "me": me})
        return
    row = _row(event.memory, me)
    await connection.execute(upsert("user_memories", tuple(row)).encode(), row)
    if event.supersedes:
        ids = [memory.id for memory in event.supersedes]
        await connection.execute(SUPERSEDE, {"by": event.memory.id, "ids": ids, "me": me})


def _row(memory: Memory, me: UUID) -> dict[str, Any]:
    """A row of `user_memories`, true from now on."""
    told = to_json(memory)
    details = {name: told[name] for name in MEANING if told[name] is not None and (told[name] or name == "equipment")}
    return {
        "id": memory.id,
        "user_id": me,
        "topic": memory.kind,
        "content": memory.content,
        "created_at": memory.at,
        "details": Jsonb(details),
        "superseded_by": None,
    }
