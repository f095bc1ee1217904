"""Goals, programmes and the training context, as REST shows them."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import col, select

from db.goals import goal_from
from db.memories import memory_from
from db.paging import next_cursor, paged
from db.pool import SET_ATHLETE, Pool, connected
from db.programs import followed_from
from db.recall import RECALL, recalled_from
from db.sessions import session
from db.tables import (
    ExerciseRow,
    ProgramWorkoutRow,
    TrainingContextRow,
    TrainingProgramRow,
    UserGoalRow,
    UserMemoryRow,
)
from graph.records import Asked, ContextRecord, GoalRecord, Page, ProgramRecord
from training.memories import MemoryKind


async def goals(engine: AsyncEngine, athlete_id: UUID, asked: Asked) -> Page[GoalRecord]:
    """See Records.goals."""
    mine = select(UserGoalRow).where(UserGoalRow.user_id == athlete_id)
    async with session(engine, athlete_id) as opened:
        rows = (await opened.exec(paged(mine, col(UserGoalRow.start_date), col(UserGoalRow.id), asked))).all()
        wanted = select(ExerciseRow).where(col(ExerciseRow.id).in_({row.exercise_id for row in rows}))
        names = {row.id: row.name for row in (await opened.exec(wanted)).all()}
    records = tuple(
        GoalRecord(goal_from(_goal(row, names.get(row.exercise_id))), row.current_value, row.progress)
        for row in rows[: asked.limit]
    )
    return Page(records, next_cursor(rows, "start_date", asked))


async def programs(engine: AsyncEngine, athlete_id: UUID, asked: Asked) -> Page[ProgramRecord]:
    """See Records.programs."""
    mine = select(TrainingProgramRow).where(
        TrainingProgramRow.user_id == athlete_id, col(TrainingProgramRow.outline).is_not(None)
    )
    ordered = paged(mine, col(TrainingProgramRow.start_date), col(TrainingProgramRow.id), asked)
    async with session(engine, athlete_id) as opened:
        rows = (await opened.exec(ordered)).all()
        ids = [row.id for row in rows]
        wanted = select(ProgramWorkoutRow).where(col(ProgramWorkoutRow.program_id).in_(ids))
        days = (await opened.exec(wanted)).all()
    records = tuple(
        ProgramRecord(followed_from(_program(row, [day for day in days if day.program_id == row.id])))
        for row in rows[: asked.limit]
    )
    return Page(records, next_cursor(rows, "start_date", asked))


async def training_context(pool: Pool, engine: AsyncEngine, athlete_id: UUID) -> ContextRecord:
    """See Records.training_context."""
    async with connected(pool) as connection, connection.pipeline():
        await connection.execute(SET_ATHLETE, [str(athlete_id)])
        cursor = await connection.execute(RECALL.encode(), {"me": athlete_id})
        (recalled,) = await cursor.fetchall()
    schedules = select(UserMemoryRow).where(
        UserMemoryRow.user_id == athlete_id,
        UserMemoryRow.topic == MemoryKind.SCHEDULE,
        col(UserMemoryRow.superseded_by).is_(None),
    )
    async with session(engine, athlete_id) as opened:
        known = select(TrainingContextRow).where(TrainingContextRow.user_id == athlete_id)
        context = (await opened.exec(known)).first()
        told = (await opened.exec(schedules.order_by(col(UserMemoryRow.created_at)))).all()
    memories = [memory_from({**vars(row), "kind": row.topic, "at": row.created_at}) for row in told]
    return ContextRecord(
        athlete=recalled_from(recalled["recalled"]).athlete,
        days=next((each.days for each in reversed(memories) if each.days), ()),
        recovery_status=context.recovery_status if context else None,
        recent_progress=context.recent_progress if context else None,
        last_updated=context.last_updated if context else None,
    )


def _goal(row: UserGoalRow, exercise: str | None) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.goal_type,
        "words": row.notes or row.goal_type.replace("_", " "),
        "at": row.start_date,
        "counted": row.measure,
        "target": row.target_value,
        "change": row.wanted_change,
        "start": row.start_value,
        "exercise_id": row.exercise_id,
        "exercise": exercise,
        "by": row.target_date and row.target_date.date(),
        "status": row.status,
    }


def _program(row: TrainingProgramRow, days: list[ProgramWorkoutRow]) -> dict[str, Any]:
    own = {"id": row.id, "status": row.status, "paused_at": row.paused_at, "goal_id": row.goal_id}
    taken = [
        {"id": str(day.id), "status": day.status, "workout_id": day.workout_id and str(day.workout_id)} for day in days
    ]
    return {"program": {**(row.outline or {}), **own}, "days": taken}
