"""Workouts that were done elsewhere, written as those that were done here: once, and beside turns under way."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from db.own import own_of
from db.pool import Connection, Pool, connected, transaction
from db.rows import Row, log_row, place_row, workout_from, workout_row
from db.statements import insert
from graph.bringing import Written
from graph.records import NobodyThere
from training.duplicates import Brought, unknown_of
from training.own import OwnExercise
from training.workout import Workout

# Whoever holds the athlete's row writes; a second import, or a turn, waits for its end.
LOCK = "SELECT version FROM users WHERE id = %(me)s FOR UPDATE"
NEXT_VERSION = "UPDATE users SET version = version + 1 WHERE id = %(me)s"
KNOWN = """
SELECT id FROM workouts WHERE user_id = %(me)s AND id = ANY(%(workouts)s)
UNION ALL
SELECT id FROM exercise_logs WHERE user_id = %(me)s AND id = ANY(%(logs)s)
"""
BESIDE = """
SELECT to_jsonb(workout) AS workout, (
    SELECT coalesce(jsonb_agg(to_jsonb(log) || jsonb_build_object('name', '') ORDER BY log."order"), '[]')
    FROM exercise_logs log WHERE log.workout_id = workout.id AND log.removed_at IS NULL
) AS logs
FROM workouts workout
WHERE workout.user_id = %(me)s AND workout.cancelled_at IS NULL
    AND workout.started_at <= %(last)s AND coalesce(workout.completed_at, 'infinity') >= %(first)s
"""
NOTE = "UPDATE workouts SET notes = %(note)s WHERE id = %(id)s AND user_id = %(me)s"


@dataclass(frozen=True)
class PostgresPast:
    """See graph.bringing.Past."""

    pool: Pool

    async def athlete_id(self, account: tuple[str, str]) -> UUID | None:
        """See Past.athlete_id."""
        async with connected(self.pool) as connection:
            row = await (await connection.execute("SELECT identify(%s, %s, '') AS known", account)).fetchone()
        return UUID(row["known"]["user_id"]) if row and row["known"] else None

    async def own(self, athlete_id: UUID) -> tuple[OwnExercise, ...]:
        """See Past.own."""
        async with transaction(self.pool, athlete_id) as connection:
            return await own_of(connection, athlete_id)

    async def write(self, athlete_id: UUID, workouts: Sequence[Brought], *, dry: bool) -> Written:
        """See Past.write."""
        async with transaction(self.pool, athlete_id) as connection:
            locked = await connection.execute(LOCK, {"me": athlete_id})
            if not (locked.rowcount or dry):
                raise NobodyThere
            known, beside = await _on_record(connection, athlete_id, workouts)
            new = await asyncio.to_thread(_new, workouts, known, beside)
            if new and not dry:
                tables = await asyncio.to_thread(_rows, [each for each, _ in new], known, athlete_id)
                await _insert(connection, athlete_id, tables, new)
        return Written(
            workouts=len(new),
            sets=sum(each.sets for each, _ in new),
            doubtful=tuple(each for each, is_doubtful in new if is_doubtful),
        )


async def _on_record(
    connection: Connection, me: UUID, workouts: Sequence[Brought]
) -> tuple[frozenset[UUID], list[dict[str, Any]]]:
    """The ids of these workouts and their exercises that are there, and the workouts in the same span of time."""
    logs = [log.id for each in workouts for log in each.workout.exercises]
    ids = {"me": me, "workouts": [each.workout.id for each in workouts], "logs": logs}
    known = await (await connection.execute(KNOWN, ids)).fetchall()
    span = {"first": min(each.first for each in workouts), "last": max(each.last for each in workouts)}
    beside = await (await connection.execute(BESIDE, {"me": me, **span})).fetchall()
    return frozenset(row["id"] for row in known), beside


def _new(
    workouts: Sequence[Brought], known: frozenset[UUID], beside: Sequence[dict[str, Any]]
) -> list[tuple[Brought, bool]]:
    """What of these is not on record, each with whether it is doubtful."""
    others = [workout_from(row["workout"], row["logs"]) for row in beside]
    judged = (unknown_of(each, known, [other for other in others if _meets(each, other)]) for each in workouts)
    return [(each, is_doubtful) for each, is_doubtful in judged if each.workout.exercises]


def _meets(brought: Brought, other: Workout) -> bool:
    begun = other.started_at
    return begun is not None and begun <= brought.last and (other.completed_at or brought.first) >= brought.first


def _rows(new: Sequence[Brought], known: frozenset[UUID], me: UUID) -> dict[str, list[Row]]:
    """Rows by their table, in the order in which they can be written."""
    tables: dict[str, list[Row]] = {"workouts": [], "exercise_logs": [], "workout_exercises": []}
    for each in new:
        workout = each.workout
        if workout.id not in known:
            tables["workouts"].append(workout_row(workout, workout.status_since, me))
        for place, log in enumerate(workout.exercises):
            tables["exercise_logs"].append(log_row(log, place, workout, me))
            tables["workout_exercises"].append(place_row(log, place, workout, me))
    return tables


async def _insert(
    connection: Connection, me: UUID, tables: dict[str, list[Row]], new: Sequence[tuple[Brought, bool]]
) -> None:
    await connection.execute(NEXT_VERSION, {"me": me})
    async with connection.cursor() as cursor:
        for table, rows in tables.items():
            if rows:
                await cursor.executemany(insert(table, tuple(rows[0])).encode(), rows)
        notes = [{"note": each.note, "id": each.workout.id, "me": me} for each, _ in new if each.note]
        if notes:
            await cursor.executemany(NOTE, notes)
