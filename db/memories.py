"""Memories as rows: what is written of them, and how those are found that words or a meaning are about."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from pgvector import Vector
from psycopg.types.json import Jsonb

from db.pool import Connection
from db.statements import upsert
from db.tables.athletes import SEARCHED
from db.tables.columns import SHORT_SIZE
from graph.codec import from_json, to_json
from language.recollection import NEAR_IN_MEANING, WEIGHT_OF_AGE, beginnings, forms, spelled, telling_words
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
# That all ages are one place more changes no order.
BEST = f"""
SELECT id, kind, content, at, details FROM (
    SELECT *, cume_dist() OVER (ORDER BY at DESC, id DESC) AS age FROM (
        SELECT {COLUMNS}, {{shared}} AS shared,
            CASE WHEN memory.embedding_model = %(embedder)s
                AND vector_dims(memory.meaning) = vector_dims(%(vector)s::vector)  -- that of no words is longer
                THEN greatest(nullif(1 - (memory.meaning <=> %(vector)s::vector), 'NaN'), 0) END AS likeness
        FROM user_memories memory
        WHERE {TOLD}
        OFFSET 0  -- measured once a row
    ) measured
    WHERE NOT %(related_only)s OR shared > 0 OR likeness >= {NEAR_IN_MEANING}
) found
ORDER BY shared + coalesce(likeness, 0) - {WEIGHT_OF_AGE} * age DESC, age LIMIT %(limit)s
"""  # noqa: S608  # made of constants alone
# Few memories have a word, and how their words begin tells which at once. Most have it as it was said: its many
# meanings are looked for only where they do not, which takes thirty times as long.
STANDS = f"""
CASE WHEN memory.beginnings @@ %(begins_{{place}})s::tsquery
    THEN (lower(content) ~ %(spelled_{{place}})s OR ({SEARCHED}) ~ %(forms_{{place}})s)::int ELSE 0 END
"""
SUPERSEDE = "UPDATE user_memories SET superseded_by = %(by)s WHERE id = ANY(%(ids)s) AND user_id = %(me)s"
FORGET = "DELETE FROM user_memories WHERE id = ANY(%(ids)s) AND user_id = %(me)s"

# What a memory means for training, as it lies in `details`; what was not told is left out.
MEANING = ("areas", "side", "exercise_ids", "exercise_names", "equipment", "days", "minutes", "instead_of")


def memory_from(row: Mapping[str, Any]) -> Memory:
    """A memory from its row, with `topic` as `kind` and `created_at` as `at`."""
    (memory,) = memories_from([row])
    return memory


def memories_from(rows: Iterable[Mapping[str, Any]]) -> tuple[Memory, ...]:
    """Memories from such rows."""
    return from_json(tuple[Memory, ...], [{**row["details"], **row} for row in rows])


def best(words: str) -> tuple[str, dict[str, str]]:
    """The statement that finds what these words are about, and what it asks for as PostgreSQL's expressions: how each
    word begins, and what may stand for it.
    """
    telling, asked = telling_words(words), dict[str, str]()
    for place, word in enumerate(telling):
        asked[f"begins_{place}"] = " | ".join(f"'{each}'" for each in beginnings(word))
        asked |= {f"spelled_{place}": rf"\y({spelled(word)})\y", f"forms_{place}": rf"\y({forms(word)})\y"}
    standing = " + ".join(STANDS.format(place=place) for place in range(len(telling)))
    return BEST.format(shared=f"({standing})::float / {len(telling)}" if telling else "0"), asked


def meant(vector: Sequence[float] | None) -> Vector | None:
    """A vector as the `meaning` of memories has it."""
    if vector is None:
        return None
    return Vector(list(vector if any(vector[SHORT_SIZE:]) else vector[:SHORT_SIZE]))


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
