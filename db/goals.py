"""Measures and goals as rows: how they are read and written, and how far each goal is by what is on record."""

from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Any
from uuid import UUID

from db.coaching import SPEAK, write_coaching
from db.outside import write_outside
from db.pool import Connection
from db.programs import write_program
from db.reminders import write_reminder
from db.statements import upsert
from graph.codec import from_json
from training.events import (
    CoachingChanged,
    GoalSet,
    GoalTakenBack,
    MetricRecorded,
    MetricTakenBack,
    OutsideChanged,
    ProfileTold,
    ProgramChanged,
    ProgramCreated,
    ProgramTakenBack,
    ProgressEvent,
    ReminderChanged,
    ReminderSet,
    ReminderTakenBack,
)
from training.goals import Counted, Goal
from training.metrics import Body, Metric

_EACH = ", ".join(f"('{each.value}', metric.{each.value})" for each in Body)
METRICS = f"""
SELECT metric.id, metric.created_at AS at, told.measure, told.value
FROM user_metrics metric CROSS JOIN LATERAL (VALUES {_EACH}) told(measure, value)
WHERE metric.user_id = %(me)s AND told.value IS NOT NULL
ORDER BY metric.created_at DESC, metric.id DESC LIMIT %(limit)s
"""  # noqa: S608  # made of constants alone
GOALS = """
SELECT goal.id, goal.goal_type AS kind, coalesce(goal.notes, replace(goal.goal_type, '_', ' ')) AS words,
    goal.start_date AS at, goal.measure AS counted, goal.target_value AS target, goal.wanted_change AS change,
    goal.start_value AS start, goal.exercise_id, exercise.name AS exercise,
    (goal.target_date AT TIME ZONE 'UTC')::date AS by, goal.status
FROM user_goals goal LEFT JOIN exercises exercise ON exercise.id = goal.exercise_id
WHERE goal.user_id = %(me)s ORDER BY goal.start_date DESC, goal.id DESC LIMIT %(limit)s
"""
# Every time an exercise was done, the newest first, in a workout that is over or outside any.
PERFORMANCES = """
SELECT log.exercise_id, exercise.name, log.date, log.completed_at, log.set_details, workout.started_at AS begun_at
FROM exercise_logs log
JOIN exercises exercise ON exercise.id = log.exercise_id
LEFT JOIN workouts workout ON workout.id = log.workout_id
WHERE log.user_id = %(me)s AND log.exercise_id = ANY(%(wanted)s) AND log.date >= %(since)s AND log.sets_completed > 0
    AND log.removed_at IS NULL
    AND (log.workout_id IS NULL OR (workout.status = 'completed' AND workout.cancelled_at IS NULL))
ORDER BY log.date DESC
"""
# Where goals of the body stand: at the last measure of theirs. Counted anew when a measure or a goal has changed.
_LAST = " ".join(
    f"WHEN '{each.value}' THEN (SELECT metric.{each.value} FROM user_metrics metric"  # noqa: S608  # as above
    f" WHERE metric.user_id = goal.user_id AND metric.{each.value} IS NOT NULL"
    " ORDER BY metric.created_at DESC LIMIT 1)"
    for each in Counted
    if each.body
)
STAND = f"""
UPDATE user_goals goal SET current_value = now.value, progress = CASE
        WHEN now.value IS NULL OR goal.target_value IS NULL OR goal.start_value IS NULL THEN NULL
        WHEN goal.start_value = goal.target_value THEN 100
        ELSE round(100 * least(1, greatest(0,
            (now.value - goal.start_value) / (goal.target_value - goal.start_value))))
    END
FROM (
    SELECT goal.id, CASE goal.measure {_LAST}
        WHEN 'lift' THEN (
            SELECT max(log.best_e1rm) FROM exercise_logs log LEFT JOIN workouts workout ON workout.id = log.workout_id
            WHERE log.user_id = goal.user_id AND log.exercise_id = goal.exercise_id AND log.removed_at IS NULL
                AND log.date > goal.start_date - interval '56 days'
                AND (log.workout_id IS NULL OR (workout.status = 'completed' AND workout.cancelled_at IS NULL))
        ) ELSE goal.current_value END AS value
    FROM user_goals goal WHERE goal.user_id = %(me)s AND goal.status = 'active'
) now
WHERE goal.id = now.id AND goal.user_id = %(me)s
"""  # noqa: S608  # made of constants alone
FORGET_METRIC = "DELETE FROM user_metrics WHERE id = %(id)s AND user_id = %(me)s"
FORGET_GOAL = "DELETE FROM user_goals WHERE id = %(id)s AND user_id = %(me)s"
PROFILE = {
    "birth_year": "UPDATE users SET birth_year = %(value)s WHERE id = %(me)s",
    "height_cm": "UPDATE users SET height = round(%(value)s::numeric), height_unit = 'cm' WHERE id = %(me)s",
    "language": SPEAK,
    "time_zone": "UPDATE users SET time_zone = %(value)s WHERE id = %(me)s",
    "level": """
INSERT INTO training_context (user_id, strength_level) VALUES (%(me)s, %(value)s)
ON CONFLICT (user_id) DO UPDATE SET strength_level = excluded.strength_level
""",
    "passed_over": """
INSERT INTO training_context (user_id, passed_over) VALUES (%(me)s, %(value)s)
ON CONFLICT (user_id) DO UPDATE SET passed_over = excluded.passed_over
""",
}


def goal_from(row: Mapping[str, Any]) -> Goal:
    """A goal from its row."""
    return from_json(Goal, row)


async def write_progress_event(connection: Connection, event: ProgressEvent, at: datetime, me: UUID) -> None:
    """Write a measure, a goal, a programme, something done or known of the athlete, or take it out again."""
    match event:
        case OutsideChanged():
            await write_outside(connection, event, at, me)
        case ProfileTold(name, _, after):
            value = list(after) if isinstance(after, tuple) else after
            await connection.execute(PROFILE[name].encode(), {"value": value, "me": me})
        case CoachingChanged():
            await write_coaching(connection, event, me)
        case ReminderSet() | ReminderChanged() | ReminderTakenBack():
            await write_reminder(connection, event, me)
        case MetricRecorded(metric):
            row = _metric_row(metric, me)
            await connection.execute(upsert("user_metrics", tuple(row)).encode(), row)
        case MetricTakenBack(metric):
            await connection.execute(FORGET_METRIC, {"id": metric.id, "me": me})
        case ProgramCreated() | ProgramChanged() | ProgramTakenBack():
            await write_program(connection, event, me)
        case GoalTakenBack(goal):
            await connection.execute(FORGET_GOAL, {"id": goal.id, "me": me})
        case _:
            row = _goal_row(event.goal if isinstance(event, GoalSet) else event.after, me)
            await connection.execute(upsert("user_goals", tuple(row)).encode(), row)


async def write_standings(connection: Connection, me: UUID) -> None:
    """Reckon how far the goals are from what is on record now."""
    await connection.execute(STAND.encode(), {"me": me})


def _metric_row(metric: Metric, me: UUID) -> dict[str, Any]:
    return {"id": metric.id, "user_id": me, metric.measure.value: metric.value, "created_at": metric.at}


def _goal_row(goal: Goal, me: UUID) -> dict[str, Any]:
    return {
        "id": goal.id,
        "user_id": me,
        "goal_type": goal.kind,
        "target_value": goal.target,
        "start_date": goal.at,
        "target_date": goal.by and datetime.combine(goal.by, time(), UTC),
        "status": goal.status,
        "notes": goal.words,
        "exercise_id": goal.exercise_id,
        "measure": goal.counted,
        "unit": goal.unit,
        "start_value": goal.start,
        "wanted_change": goal.change,
    }
