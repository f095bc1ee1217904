"""Sittings that are over, and texts without vectors: what waits, and what is kept of it, each as its own athlete."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db import embeddings
from db.limits import PostgresPurse
from db.memories import memories_from, write_memories
from db.pool import Connection, Pool, connected, transaction
from db.sitting import CHAT, WORKOUT
from graph.codec import event, from_json
from graph.limits import Purse
from graph.sittings import MOST_TURNS, Note, OverSitting, Waiting
from graph.state import NOT_UNDERSTOOD, TALK
from language.heard import Heard
from language.voice import Voice
from training.errors.kinds import TrainingError
from training.events import MemoryNoted, TurnUndone, WorkoutEvent
from training.evolve import touched
from training.memories import Memory
from training.remembering import after
from training.remembering import note as remembered
from training.workout import Phase, Workout

TO_NOTE = "SELECT user_id, session_id FROM sittings_to_close(%s, %s)"
TO_EMBED = "SELECT user_id FROM athletes_to_embed(%s, %s)"
# Counted before the turns are read, and once more before anything is kept.
SITTING = """
SELECT sitting.id, sitting.started_at, sitting.ended_at, sitting.noted_at, (
    SELECT jsonb_build_object(
        'turns', count(*), 'undone', count(*) FILTER (WHERE turn.undone_by IS NOT NULL),
        'last_at', coalesce(max(turn.received_at), sitting.started_at)
    ) FROM turns turn WHERE turn.session_id = sitting.id AND turn.user_id = %(me)s
) AS seen
FROM ai_sessions sitting WHERE sitting.id = %(sitting)s AND sitting.user_id = %(me)s
"""
TURNS = """
SELECT id, at, message, reply->>'text' AS reply, acts, events, undone_by IS NOT NULL AS is_undone,
    %(training)s IN (phase_before, phase_after) AS has_training,
    CASE row_number() OVER (ORDER BY number) WHEN 1 THEN nullif(recalled->'workout', 'null') END AS before
FROM (
    SELECT * FROM turns WHERE session_id = %(sitting)s AND user_id = %(me)s ORDER BY number DESC LIMIT %(most)s
) latest ORDER BY number
"""
PERSON = """
SELECT coalesce(settings.language, person.language_code, 'en') AS language,
    coalesce(person.weight_unit, 'kg') AS weight_unit, coalesce(person.time_zone, 'UTC') AS time_zone, (
        SELECT max(turn.at) FROM turns turn
        WHERE turn.user_id = person.id AND turn.undone_by IS NULL AND turn.events @> '[{"type": "MemoriesForgotten"}]'
    ) AS forgot_at, coalesce((
        SELECT jsonb_build_object('provider', account.provider, 'provider_user_id', account.provider_user_id)
        FROM user_accounts account WHERE account.user_id = person.id ORDER BY account.created_at, account.id LIMIT 1
    ), jsonb_build_object('provider', '', 'provider_user_id', person.id)) AS account
FROM users person LEFT JOIN coach_settings settings ON settings.user_id = person.id
WHERE person.id = %(me)s
"""
MEMORIES = """
SELECT id, topic AS kind, content, created_at AS at, details, superseded_by IS NULL AS is_live FROM user_memories
WHERE user_id = %(me)s AND topic IS NOT NULL AND content IS NOT NULL
"""
LOCK = "SELECT FROM users WHERE id = %(me)s FOR NO KEY UPDATE"
NEXT_VERSION = "UPDATE users SET version = version + 1 WHERE id = %(me)s"
COST = """
UPDATE ai_sessions SET model_calls = model_calls + %(calls)s, prompt_tokens = prompt_tokens + %(prompt)s,
    completion_tokens = completion_tokens + %(completion)s
WHERE id = %(sitting)s AND user_id = %(me)s
"""
KEEP = """
UPDATE ai_sessions SET ended_at = coalesce(ended_at, %(last_at)s), session_type = %(type)s, noted_at = %(noted_at)s,
    embedding = CASE WHEN summary = %(summary)s THEN embedding END, summary = %(summary)s
WHERE id = %(sitting)s AND user_id = %(me)s
"""


@dataclass(frozen=True)
class PostgresSittings:
    """See graph.sittings.Sittings."""

    pool: Pool

    async def to_note(self, last_before: datetime, most: int) -> tuple[tuple[UUID, UUID], ...]:
        """See Sittings.to_note."""
        async with connected(self.pool) as connection:
            rows = await (await connection.execute(TO_NOTE, [last_before, most])).fetchall()
        return tuple((row["user_id"], row["session_id"]) for row in rows)

    async def over(self, athlete_id: UUID, session_id: UUID, last_before: datetime) -> OverSitting | None:
        """See Sittings.over."""
        which = {"me": athlete_id, "sitting": session_id, "most": MOST_TURNS, "training": Phase.IN_PROGRESS.value}
        async with transaction(self.pool, athlete_id) as connection:
            sitting = await _one(connection, SITTING, which)
            if sitting is None or not _is_over(sitting, last_before):
                return None
            turns = await (await connection.execute(TURNS.encode(), which)).fetchall()
            person = await _one(connection, PERSON, which)
            memories = await (await connection.execute(MEMORIES, which)).fetchall()
        assert person is not None
        standing = [turn for turn in turns if not turn["is_undone"]]
        return OverSitting(
            id=session_id,
            started_at=sitting["started_at"],
            last_at=_last_at(sitting),
            seen=_seen(sitting),
            heard=tuple(_heard(turn, person["forgot_at"]) for turn in standing),
            workouts=_workouts(turns),
            has_training=any(turn["has_training"] for turn in standing),
            voice=from_json(Voice, {name: person[name] for name in ("language", "weight_unit", "time_zone")}),
            known=memories_from(memories),
            forgot_at=person["forgot_at"],
            account=(person["account"]["provider"], person["account"]["provider_user_id"]),
        )

    async def keep(self, athlete_id: UUID, sitting: OverSitting, note: Note, now: datetime) -> bool:
        """See Sittings.keep."""
        which = {"me": athlete_id, "sitting": sitting.id}
        async with transaction(self.pool, athlete_id) as connection:
            await connection.execute(LOCK, which)
            found = await _one(connection, SITTING, which)
            if found is None:
                return False
            spent = note.spent
            cost = {"calls": spent.requests, "prompt": spent.prompt_tokens, "completion": spent.completion_tokens}
            await connection.execute(COST, {**which, **cost})
            if found["noted_at"] is not None or _seen(found) != sitting.seen:
                return False
            await self._keep(connection, which, sitting, note, now)
            if found["ended_at"] is None or note.memories:
                await connection.execute(NEXT_VERSION, which)
        return True

    async def _keep(
        self, connection: Connection, which: dict[str, UUID], sitting: OverSitting, note: Note, now: datetime
    ) -> None:
        row = {
            "last_at": sitting.last_at,
            "type": WORKOUT if sitting.has_training else CHAT,
            "noted_at": now if note.is_final else None,
            "summary": note.summary,
        }
        await connection.execute(KEEP, {**which, **row})
        await _remember(connection, note.memories, which)

    def purse(self, account: tuple[str, str], day: datetime, most: int) -> Purse:
        """See Sittings.purse."""
        return PostgresPurse(self.pool, account, day.date(), most)

    async def to_embed(self, embedder: str, most: int) -> tuple[UUID, ...]:
        """See Sittings.to_embed."""
        async with connected(self.pool) as connection:
            rows = await (await connection.execute(TO_EMBED, [embedder, most])).fetchall()
        return tuple(row["user_id"] for row in rows)

    async def waiting(self, athlete_id: UUID, embedder: str, most: int) -> tuple[Waiting, ...]:
        """See Sittings.waiting."""
        async with transaction(self.pool, athlete_id) as connection:
            return await embeddings.waiting(connection, embedder, most)

    async def keep_vectors(
        self, athlete_id: UUID, embedder: str, vectors: Sequence[tuple[Waiting, Sequence[float]]]
    ) -> None:
        """See Sittings.keep_vectors."""
        async with transaction(self.pool, athlete_id) as connection:
            await embeddings.keep(connection, embedder, vectors)


async def _one(connection: Connection, statement: str, which: dict[str, Any]) -> dict[str, Any] | None:
    return await (await connection.execute(statement.encode(), which)).fetchone()


def _is_over(sitting: dict[str, Any], last_before: datetime) -> bool:
    if sitting["noted_at"] is not None:
        return False
    return sitting["ended_at"] is not None or _last_at(sitting) < last_before


def _last_at(sitting: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(sitting["seen"]["last_at"])


def _seen(sitting: dict[str, Any]) -> tuple[int, int]:
    return sitting["seen"]["turns"], sitting["seen"]["undone"]


def _heard(turn: dict[str, Any], forgot_at: datetime | None) -> Heard:
    """The turn's messages. What no act of the language stands for was told in words of the athlete's own.

    Of what was said before the athlete last had something forgotten no word is repeated.
    """
    if forgot_at is not None and turn["at"] <= forgot_at:
        return Heard(turn["id"], turn["at"], "", "", is_talk=False)
    asked = [act["name"] for act in turn["acts"]]
    is_talk = any(name in (NOT_UNDERSTOOD, TALK) for name in asked) or any(
        each["type"] == "MemoryNoted" for each in turn["events"]
    )
    return Heard(turn["id"], turn["at"], turn["message"], turn["reply"] or "", is_talk)


def _workouts(turns: Sequence[dict[str, Any]]) -> tuple[Workout, ...]:
    """The workouts these turns changed, as those leave them that were not undone."""
    if not turns:
        return ()
    here = {turn["id"] for turn in turns}
    before = turns[0]["before"]
    told = [event(data) for turn in turns if not turn["is_undone"] for data in turn["events"]]
    changes = [
        each
        for each in told
        if isinstance(each, WorkoutEvent) and not (isinstance(each, TurnUndone) and each.turn_id in here)
    ]
    return touched(None if before is None else from_json(Workout, before), changes)


async def _remember(connection: Connection, told: Sequence[Memory], which: dict[str, UUID]) -> None:
    """Note what is not known yet, and does not speak against anything told since."""
    rows = await (await connection.execute(MEMORIES, which)).fetchall()
    live = memories_from(row for row in rows if row["is_live"])
    for memory in told:
        noted = _noted(memory, live)
        if noted is not None:
            await write_memories(connection, noted, which["me"])
            live = after(live, [noted])


def _noted(memory: Memory, live: Sequence[Memory]) -> MemoryNoted | None:
    try:
        noted = remembered(memory, live)
    except TrainingError:  # more than there is room for
        return None
    return None if noted is None or any(old.at > memory.at for old in noted.supersedes) else noted
