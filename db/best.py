"""The sessions that hold personal records: a few rows, however long somebody has trained."""

from uuid import UUID

from db.own import own_of
from db.pool import SET_ATHLETE, Pool, connected
from db.rows import past_exercise_from
from training.exercise import Catalogue
from training.history import Record
from training.own import together
from training.records import records

# Of each exercise the sessions with the best set at each weight and side (most reps, longest, farthest), the one with
# the best estimate and the one that moved most. What they hold is reckoned by training.records, like anything else.
RECORD_SESSIONS = """
WITH done AS (
    SELECT log.id, log.exercise_id, exercise.name, log.date, log.completed_at, log.set_details, log.volume,
        log.best_e1rm, workout.started_at AS begun_at
    FROM exercise_logs log
    JOIN exercises exercise ON exercise.id = log.exercise_id
    LEFT JOIN workouts workout ON workout.id = log.workout_id
    WHERE log.user_id = %(me)s AND log.hard_sets > 0 AND log.removed_at IS NULL
        AND (%(wanted)s::uuid[] IS NULL OR log.exercise_id = ANY(%(wanted)s::uuid[]))
        AND (log.workout_id IS NULL OR (workout.status = 'completed' AND workout.cancelled_at IS NULL))
), sets AS (
    SELECT done.id, done.exercise_id, done.date, each->'weight' AS weight, each->'side' AS side,
        (each->>'reps')::numeric AS reps, (each->>'duration_seconds')::numeric AS seconds,
        (each->>'distance_m')::numeric AS metres, each->>'set_type' AS set_type
    FROM done CROSS JOIN jsonb_array_elements(done.set_details->'sets') each
    WHERE each->>'set_type' <> 'warmup'
), best AS (
    (SELECT DISTINCT ON (exercise_id, weight, side) id FROM sets
        ORDER BY exercise_id, weight, side, reps DESC NULLS LAST, date)
    UNION
    (SELECT DISTINCT ON (exercise_id, side) id FROM sets WHERE seconds IS NOT NULL AND metres IS NULL
        AND set_type <> 'interval' ORDER BY exercise_id, side, seconds DESC, date)
    UNION
    (SELECT DISTINCT ON (exercise_id, side) id FROM sets WHERE metres IS NOT NULL
        ORDER BY exercise_id, side, metres DESC, date)
    UNION
    (SELECT DISTINCT ON (exercise_id) id FROM done WHERE best_e1rm IS NOT NULL
        ORDER BY exercise_id, best_e1rm DESC, date)
    UNION
    (SELECT DISTINCT ON (exercise_id) id FROM done WHERE volume > 0 ORDER BY exercise_id, volume DESC, date)
)
SELECT done.exercise_id, done.name, done.date, done.completed_at, done.set_details, done.begun_at
FROM done JOIN best USING (id)
ORDER BY done.date
"""


async def best_of(pool: Pool, catalogue: Catalogue, athlete_id: UUID, exercise_id: UUID | None) -> tuple[Record, ...]:
    """Somebody's personal records, of all exercises or of one."""
    wanted = {"me": athlete_id, "wanted": None if exercise_id is None else [exercise_id]}
    async with connected(pool) as connection, connection.pipeline():
        await connection.execute(SET_ATHLETE, [str(athlete_id)])
        own = await own_of(connection, athlete_id)
        cursor = await connection.execute(RECORD_SESSIONS.encode(), wanted)
        rows = await cursor.fetchall()
    return records((past_exercise_from(row) for row in rows), together(catalogue, own).by_id)
