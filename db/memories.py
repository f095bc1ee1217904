"""Memories as rows: what is written of them, and how those are found that words or a meaning are about."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from db.pool import Connection
from db.statements import upsert
from graph.codec import from_json, to_json
from language.recollection import Candidate
from training.events import MemoryEvent, MemoryNoted
from training.memories import Memory

# A few hundred rows of one athlete at most: all are looked at, and the vectors are compared where they lie.
LIVE = """
SELECT memory.id, memory.topic AS kind, memory.content, memory.created_at AS at, memory.details,
    CASE WHEN memory.embedding_model = %(embedder)s THEN 1 - (memory.embedding <=> %(vector)s::vector) END AS likeness
FROM user_memories memory
WHERE memory.user_id = %(me)s AND memory.superseded_by IS NULL AND memory.topic IS NOT NULL
    AND memory.content IS NOT NULL AND (%(kinds)s::text[] IS NULL OR memory.topic = ANY(%(kinds)s::text[]))
ORDER BY memory.created_at DESC, memory.id DESC
"""
NEWEST = f"{LIVE} LIMIT %(limit)s"
SUPERSEDE = "UPDATE user_memories SET superseded_by = %(by)s WHERE id = ANY(%(ids)s) AND user_id = %(me)s"
FORGET = "DELETE FROM user_memories WHERE id = ANY(%(ids)s) AND user_id = %(me)s"

# What a memory means for training, as it lies in `details`; what was not told is left out.
MEANING = ("areas", "side", "exercise_ids", "exercise_names", "equipment", "days", "minutes")


def memory_from(row: Mapping[str, Any]) -> Memory:
    """A memory from its row, with `topic` as `kind` and `created_at` as `at`."""
    told = {name: row["details"][name] for name in MEANING if name in row["details"]}
    return from_json(Memory, {**{name: row[name] for name in ("id", "kind", "content", "at")}, **told})


def candidate(row: Mapping[str, Any]) -> Candidate[Mapping[str, Any]]:
    """A row of LIVE as something that may be meant."""
    details = row["details"]
    named = [word for name in ("areas", "exercise_names", "equipment") for word in details.get(name) or ()]
    return Candidate(row, " ".join((row["content"], *named)), row["likeness"])


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
