"""One athlete's rows for the length of one turn: what it recalls, what it looks up, and the commit."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from pgvector import Vector
from psycopg.errors import UniqueViolation

from db.best import RECORD_SESSIONS
from db.goals import GOALS, METRICS, PERFORMANCES, goal_from
from db.linking import link_offer
from db.memories import NEWEST, best, meant, memories_from
from db.outside import TOLD_OUTSIDE
from db.pool import SET_ATHLETE, Connection, Pool, connected, transaction, writing
from db.programs import PROGRAM, followed_from
from db.recall import LAST_TIMES, RECALL, recalled_from
from db.recovery import REPORTS
from db.reminders import REMINDERS, reminder_from
from db.rows import past_exercise_from
from db.writing import write_turn
from graph.codec import Json, event, from_json
from graph.journal import Reads, Recalled, Turn, UndoableTurn
from graph.state import Attempt, Identity, StaleTurn
from training.athlete import Athlete
from training.events import OutsideChanged
from training.goals import Goal
from training.history import PastExercise, PastWorkout, Sitting, TrainedExercise
from training.linking import LinkOffer
from training.memories import Memory, MemoryKind
from training.metrics import Metric
from training.outside import OutsideTold
from training.programs.program import Followed
from training.recovery import RecoveryReport
from training.reminders import Reminder
from training.workout import Workout

TRAINED = """
SELECT log.workout_id, workout.workout_type, log.exercise_id, exercise.name,
    coalesce(log.completed_at, log.date) AS at, log.hard_sets, log.volume AS volume_kg, hard.failures, hard.rpe,
    log.best_e1rm AS best_e1rm_kg, workout.started_at AS begun_at
FROM exercise_logs log
JOIN exercises exercise ON exercise.id = log.exercise_id
LEFT JOIN workouts workout ON workout.id = log.workout_id
CROSS JOIN LATERAL (
    SELECT max((each->>'rpe')::float8) AS rpe, count(*) FILTER (
        WHERE each->>'set_type' IN ('failure', 'amrap') OR (each->>'rpe')::float8 >= 10
    ) AS failures
    FROM jsonb_array_elements(log.set_details->'sets') each
    WHERE each->>'set_type' IS DISTINCT FROM 'warmup'
) hard
WHERE log.user_id = %(me)s AND log.date >= %(since)s AND log.sets_completed > 0 AND log.removed_at IS NULL
    AND (log.workout_id IS NULL OR (workout.status = 'completed' AND workout.cancelled_at IS NULL))
ORDER BY log.date DESC, log."order" DESC
"""
PAST_WORKOUTS = """
SELECT workout.id, workout.workout_type, workout.started_at, workout.completed_at, workout.insights, (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'exercise_id', log.exercise_id, 'name', exercise.name, 'completed_at', log.completed_at, 'date', log.date,
        'set_details', log.set_details, 'begun_at', workout.started_at
    ) ORDER BY log."order"), '[]')
    FROM exercise_logs log JOIN exercises exercise ON exercise.id = log.exercise_id
    WHERE log.workout_id = workout.id AND log.sets_completed > 0 AND log.removed_at IS NULL
) AS exercises
FROM workouts workout
WHERE workout.user_id = %(me)s AND workout.status = 'completed' AND workout.cancelled_at IS NULL
ORDER BY workout.status_since DESC LIMIT %(limit)s
"""
UNDOABLE = """
SELECT turn.id AS turn_id, turn.at, turn.recalled->'workout' AS workout, turn.events, turn.acts AS done
FROM turns turn
WHERE turn.user_id = %(me)s AND turn.at >= %(since)s AND turn.undone_by IS NULL AND turn.events <> '[]'
    AND NOT turn.events @> '[{"type": "TurnUndone"}]'
ORDER BY turn.number DESC LIMIT 1
"""
LAST_DONE = """
SELECT turn.acts AS done FROM turns turn WHERE turn.user_id = %(me)s ORDER BY turn.number DESC LIMIT 1
"""
# Near in meaning counts four times as much as new; after a month half of being new is left. Convention.
SITTINGS = """
SELECT sitting.id, sitting.started_at, sitting.ended_at, coalesce(sitting.session_type, 'chat') AS session_type,
    sitting.summary
FROM ai_sessions sitting
WHERE sitting.user_id = %(me)s AND sitting.ended_at IS NOT NULL AND sitting.summary IS NOT NULL
ORDER BY
    0.8 * coalesce(CASE WHEN sitting.embedding_model = %(embedder)s
        THEN 1 - nullif(sitting.embedding <=> %(vector)s::vector, 'NaN') END, 0)
    + 0.2 / (1 + greatest(extract(epoch FROM %(now)s - sitting.ended_at), 0) / (30 * 86400)) DESC,
    sitting.ended_at DESC
LIMIT %(limit)s
"""
# What a turn finds taken when another one of the athlete's was there first.
TAKEN_BY_ANOTHER = frozenset(
    {
        "uq_turns_provider_provider_user_id_message_id",
        "uq_turns_user_id_number",
        "uq_user_accounts_provider_provider_user_id",
    }
)


@dataclass(frozen=True)
class PostgresJournal:
    """See graph.journal.Journal."""

    pool: Pool
    identity: Identity
    attempt: Attempt

    @property
    def reads(self) -> Reads:
        """See Journal.reads."""
        return self

    async def recall(self) -> Recalled:
        """See Journal.recall. Whoever was erased since they were identified makes the turn stale."""
        if self.identity.is_new:
            return Recalled(Athlete(language_set=self.attempt.incoming.language_code or ""))
        (row,) = await self._read(RECALL)
        if row["recalled"]["athlete"] is None:
            raise StaleTurn
        recalled = recalled_from(row["recalled"])
        language = recalled.athlete.language_set or self.attempt.incoming.language_code or ""
        return replace(recalled, athlete=replace(recalled.athlete, language_set=language))

    async def trained(self, since: datetime) -> tuple[TrainedExercise, ...]:
        """See Reads.trained."""
        return tuple(from_json(TrainedExercise, row) for row in await self._read(TRAINED, since=since))

    async def last_times(self, exercise_ids: Collection[UUID], limit: int = 1) -> tuple[PastExercise, ...]:
        """See Reads.last_times."""
        statement = LAST_TIMES.format(wanted="%(wanted)s::uuid[]", limit="%(limit)s")
        rows = await self._read(statement, wanted=list(exercise_ids), limit=limit)
        found = sorted((past_exercise_from(row) for row in rows), key=lambda past: past.at, reverse=True)
        return tuple(past for each in exercise_ids for past in found if past.exercise_id == each)

    async def record_sessions(self, exercise_ids: Collection[UUID] | None = None) -> tuple[PastExercise, ...]:
        """See Reads.record_sessions."""
        wanted = None if exercise_ids is None else list(exercise_ids)
        return tuple(past_exercise_from(row) for row in await self._read(RECORD_SESSIONS, wanted=wanted))

    async def past_workouts(self, limit: int) -> tuple[PastWorkout, ...]:
        """See Reads.past_workouts."""
        rows = await self._read(PAST_WORKOUTS, limit=limit)
        done = ({**row, "exercises": [past_exercise_from(each) for each in row["exercises"]]} for row in rows)
        return tuple(from_json(PastWorkout, row) for row in done)

    async def performances(self, exercise_ids: Collection[UUID], since: datetime) -> tuple[PastExercise, ...]:
        """See Reads.performances."""
        rows = await self._read(PERFORMANCES, wanted=list(exercise_ids), since=since)
        return tuple(map(past_exercise_from, rows))

    async def metrics(self, limit: int) -> tuple[Metric, ...]:
        """See Reads.metrics."""
        return tuple(from_json(Metric, row) for row in await self._read(METRICS, limit=limit))

    async def goals(self, limit: int) -> tuple[Goal, ...]:
        """See Reads.goals."""
        return tuple(map(goal_from, await self._read(GOALS, limit=limit)))

    async def program(self) -> Followed | None:
        """See Reads.program."""
        for row in await self._read(PROGRAM):
            return followed_from(row)
        return None

    async def reminders(self) -> tuple[Reminder, ...]:
        """See Reads.reminders."""
        return tuple(map(reminder_from, await self._read(REMINDERS)))

    async def link_offer(self, code_hash: str) -> LinkOffer:
        """See Reads.link_offer."""
        async with transaction(self.pool, self.identity.athlete_id) as connection:
            account = self.attempt.incoming.account
            return await link_offer(connection, account, code_hash, self.attempt.received_at)

    async def undoable(self, since: datetime) -> UndoableTurn | None:
        """See Reads.undoable."""
        for row in await self._read(UNDOABLE, since=since):
            workout = row["workout"] and from_json(Workout, row["workout"])
            return from_json(UndoableTurn, {**row, "workout": workout})
        return None

    async def told_outside(self, since: datetime) -> tuple[OutsideTold, ...]:
        """See Reads.told_outside."""
        changes = ((row["at"], event(row["change"])) for row in await self._read(TOLD_OUTSIDE, since=since))
        return tuple(OutsideTold(at, each) for at, each in changes if isinstance(each, OutsideChanged))

    async def sittings(self, vector: Sequence[float] | None, embedder: str, limit: int) -> tuple[Sitting, ...]:
        """See Reads.sittings."""
        wanted = None if vector is None else Vector(list(vector))
        now = self.attempt.received_at
        rows = await self._read(SITTINGS, vector=wanted, embedder=embedder, now=now, limit=limit)
        return tuple(from_json(Sitting, row) for row in rows)

    async def recovery_reports(self, since: datetime) -> tuple[RecoveryReport, ...]:
        """See Reads.recovery_reports."""
        return tuple(from_json(RecoveryReport, row) for row in await self._read(REPORTS, since=since))

    async def last_done(self) -> tuple[Json, ...]:
        """See Reads.last_done."""
        rows = await self._read(LAST_DONE)
        return tuple(rows[0]["done"]) if rows else ()

    async def memories(
        self,
        words: str = "",
        vector: tuple[float, ...] | None = None,
        embedder: str | None = None,
        limit: int = 12,
        kinds: Collection[MemoryKind] = (),
        *,
        related_only: bool = False,
    ) -> tuple[Memory, ...]:
        """See Reads.memories."""
        asked = {"kinds": [str(kind) for kind in kinds] or None, "limit": limit}
        if not words and vector is None:
            return memories_from(await self._read(NEWEST, **asked))
        statement, wanted = best(words)
        meaning = {"vector": meant(vector), "embedder": embedder if vector else None}
        return memories_from(await self._read(statement, **asked, **wanted, **meaning, related_only=related_only))

    async def commit(self, turn: Turn) -> None:
        """See Journal.commit. A message that another process has committed meanwhile makes this turn stale too."""
        try:
            async with writing(self.pool, self.identity.athlete_id) as connection:
                await self._write(connection, turn)
        except UniqueViolation as taken:
            if taken.diag.constraint_name in TAKEN_BY_ANOTHER:
                raise StaleTurn from taken
            raise

    async def _write(self, connection: Connection, turn: Turn) -> None:
        await write_turn(connection, self.identity, self.attempt, turn)

    async def _read(self, statement: str, **arguments: object) -> list[dict[str, Any]]:
        """Rows of one statement, seen as this athlete; both go to the server together."""
        me = self.identity.athlete_id
        async with connected(self.pool) as connection, connection.pipeline():
            await connection.execute(SET_ATHLETE, [str(me)])
            cursor = await connection.execute(statement.encode(), {"me": me, **arguments})
            return await cursor.fetchall()
