"""Programmes as rows: how they are read and written, and how far they are by the workouts that took up their days."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from psycopg.types.json import Jsonb

from db.pool import Connection
from db.statements import upsert
from graph.codec import from_json, to_json
from training.events import ProgramCreated, ProgramEvent, ProgramTakenBack
from training.programs.program import Followed, Program, Session, sessions
from training.workout import Workout, WorkoutStatus

PROGRAM = """
SELECT program.outline || jsonb_build_object(
        'id', program.id, 'status', program.status, 'paused_at', program.paused_at, 'goal_id', program.goal_id
    ) AS program, (
        SELECT jsonb_agg(jsonb_build_object('id', day.id, 'status', day.status, 'workout_id', day.workout_id))
        FROM program_workouts day WHERE day.program_id = program.id AND day.user_id = program.user_id
    ) AS days
FROM training_programs program
WHERE program.user_id = %(me)s AND program.status IN ('active', 'paused') AND program.outline IS NOT NULL
"""
FORGET = "DELETE FROM training_programs WHERE id = %(id)s AND user_id = %(me)s"
# A day belongs to the workout that took it up, until that is another one's or dropped.
LEAVE = """
UPDATE program_workouts SET workout_id = NULL, status = 'planned'
WHERE user_id = %(me)s AND workout_id = %(workout)s AND id IS DISTINCT FROM %(session)s
"""
TAKE = """
UPDATE program_workouts SET workout_id = %(workout)s, status = %(status)s
WHERE user_id = %(me)s AND id = %(session)s
"""
# The week and phase of the first day that is not done; with none left it is completed, and no longer if one comes back.
ADVANCE = """
UPDATE training_programs program SET
    current_week = coalesce(upcoming.week, program.duration_weeks, program.current_week),
    current_phase = coalesce(program.outline->'weeks'->(upcoming.week - 1)->>'phase', program.current_phase),
    status = CASE WHEN upcoming.week IS NULL AND program.status = 'active' THEN 'completed'
        WHEN upcoming.week IS NOT NULL AND program.status = 'completed' THEN 'active' ELSE program.status END
FROM (
    SELECT day.program_id, min(day.week_number) FILTER (WHERE day.status <> 'done') AS week
    FROM program_workouts day WHERE day.user_id = %(me)s GROUP BY day.program_id
) upcoming
WHERE upcoming.program_id = program.id AND program.user_id = %(me)s AND program.status IN ('active', 'completed')
    AND program.outline IS NOT NULL
"""
OF_ROWS = ("id", "status", "paused_at", "goal_id")


def followed_from(row: Mapping[str, Any]) -> Followed:
    """A programme with its sessions from its row and those of its days."""
    program = from_json(Program, row["program"])
    days = {UUID(day["id"]): day for day in row["days"] or []}
    return Followed(program, tuple(_session(each, days.get(each.id)) for each in sessions(program)))


def _session(session: Session, day: Mapping[str, Any] | None) -> Session:
    if day is None:
        return session
    workout_id = day["workout_id"] and UUID(day["workout_id"])
    return replace(session, status=day["status"], workout_id=workout_id)


async def write_program(connection: Connection, event: ProgramEvent, me: UUID) -> None:
    """Write a programme and its days, or take it out again; days that were taken up keep their day."""
    if isinstance(event, ProgramTakenBack):
        await connection.execute(FORGET, {"id": event.program.id, "me": me})
        return
    program = event.program if isinstance(event, ProgramCreated) else event.after
    made = sessions(program)
    row = _row(program, made, me)
    await connection.execute(upsert("training_programs", tuple(row)).encode(), row)
    for order, session in enumerate(made):
        day = _day_row(program, session, order, me)
        await connection.execute(upsert("program_workouts", tuple(day)).encode(), day)


async def follow(connection: Connection, workouts: Iterable[Workout], dropped: Iterable[UUID], me: UUID) -> None:
    """Take up, leave or finish the days of programmes as these workouts now do."""
    for workout in workouts:
        session = None if workout.cancelled_at is not None else workout.session_id
        status = "done" if workout.status is WorkoutStatus.COMPLETED else "planned"
        which = {"me": me, "workout": workout.id, "session": session, "status": status}
        await connection.execute(LEAVE, which)
        if session is not None:
            await connection.execute(TAKE, which)
    for workout_id in dropped:
        await connection.execute(LEAVE, {"me": me, "workout": workout_id, "session": None})


async def advance(connection: Connection, me: UUID) -> None:
    """Bring programmes to the week they are in."""
    await connection.execute(ADVANCE, {"me": me})


def _row(program: Program, made: tuple[Session, ...], me: UUID) -> dict[str, Any]:
    outline = {name: value for name, value in to_json(program).items() if name not in OF_ROWS}
    return {
        "id": program.id,
        "user_id": me,
        "goal_id": program.goal_id,
        "name": program.name,
        "duration_weeks": len(program.weeks),
        "start_date": _moment(program.starts_on, program.time_zone),
        "end_date": _moment(made[-1].planned_for, program.time_zone),
        "status": program.status,
        "current_phase": program.weeks[0].phase,
        "days_per_week": len(program.days),
        "level": program.level,
        "paused_at": program.paused_at,
        "outline": Jsonb(outline),
        "reasons": Jsonb({"reasons": outline["reasons"]}),
    }


def _day_row(program: Program, session: Session, order: int, me: UUID) -> dict[str, Any]:
    day = program.days[session.day - 1]
    return {
        "id": session.id,
        "user_id": me,
        "program_id": program.id,
        "week_number": session.week,
        "day_number": session.day,
        "order": order,
        "planned_for": _moment(session.planned_for, program.time_zone),
        "plan": Jsonb({**to_json(day), **to_json(program.weeks[session.week - 1])}),
    }


def _moment(day: date, time_zone: str) -> datetime:
    """Midnight of a day where the athlete lives."""
    return datetime.combine(day, time(), ZoneInfo(time_zone)).astimezone(UTC)
