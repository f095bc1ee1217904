"""What REST shows of a person's workouts, and of the exercises done in them and outside any."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from db.paging import next_cursor, paged
from db.rows import log_from, workout_from
from db.sessions import session
from db.tables import ExerciseLogRow, ExerciseRow, WorkoutRow
from graph.records import Asked, LogRecord, Page
from training.workout import Workout, WorkoutStatus


async def workouts(engine: AsyncEngine, athlete_id: UUID, asked: Asked) -> Page[Workout]:
    """See Records.workouts."""
    mine = select(WorkoutRow).where(WorkoutRow.user_id == athlete_id, col(WorkoutRow.cancelled_at).is_(None))
    async with session(engine, athlete_id) as opened:
        rows = (await opened.exec(paged(mine, col(WorkoutRow.created_at), col(WorkoutRow.id), asked))).all()
        shown = await _workouts(opened, rows[: asked.limit])
    return Page(shown, next_cursor(rows, "created_at", asked))


async def active_workout(engine: AsyncEngine, athlete_id: UUID) -> Workout | None:
    """See Records.active_workout."""
    active = select(WorkoutRow).where(
        WorkoutRow.user_id == athlete_id,
        col(WorkoutRow.cancelled_at).is_(None),
        WorkoutRow.status != WorkoutStatus.COMPLETED,
    )
    async with session(engine, athlete_id) as opened:
        shown = await _workouts(opened, (await opened.exec(active)).all())
    return shown[0] if shown else None


async def workout(engine: AsyncEngine, athlete_id: UUID, workout_id: UUID) -> Workout | None:
    """See Records.workout."""
    wanted = select(WorkoutRow).where(
        WorkoutRow.user_id == athlete_id, WorkoutRow.id == workout_id, col(WorkoutRow.cancelled_at).is_(None)
    )
    async with session(engine, athlete_id) as opened:
        shown = await _workouts(opened, (await opened.exec(wanted)).all())
    return shown[0] if shown else None


async def exercise_logs(engine: AsyncEngine, athlete_id: UUID, asked: Asked) -> Page[LogRecord]:
    """See Records.exercise_logs."""
    done = (
        select(ExerciseLogRow)
        .outerjoin(WorkoutRow, col(WorkoutRow.id) == ExerciseLogRow.workout_id)
        .where(
            ExerciseLogRow.user_id == athlete_id,
            ExerciseLogRow.sets_completed > 0,
            col(ExerciseLogRow.removed_at).is_(None),
            col(WorkoutRow.cancelled_at).is_(None),
        )
    )
    async with session(engine, athlete_id) as opened:
        rows = (await opened.exec(paged(done, col(ExerciseLogRow.date), col(ExerciseLogRow.id), asked))).all()
        names = await _names(opened, rows)
    records = tuple(_log_record(row, names[row.exercise_id]) for row in rows[: asked.limit])
    return Page(records, next_cursor(rows, "date", asked))


async def _workouts(opened: AsyncSession, rows: Sequence[WorkoutRow]) -> tuple[Workout, ...]:
    """The workouts of these rows, each with its exercises in order."""
    ids = [row.id for row in rows]
    wanted = select(ExerciseLogRow).where(
        col(ExerciseLogRow.workout_id).in_(ids), col(ExerciseLogRow.removed_at).is_(None)
    )
    logs = (await opened.exec(wanted.order_by(col(ExerciseLogRow.order)))).all()
    names = await _names(opened, logs)
    documents = [{**log.model_dump(), "name": names[log.exercise_id]} for log in logs]
    return tuple(
        workout_from(row.model_dump(), [log for log in documents if log["workout_id"] == row.id]) for row in rows
    )


async def _names(opened: AsyncSession, logs: Sequence[ExerciseLogRow]) -> dict[UUID, str]:
    wanted = select(ExerciseRow).where(col(ExerciseRow.id).in_({log.exercise_id for log in logs}))
    return {row.id: row.name or "" for row in (await opened.exec(wanted)).all()}


def _log_record(row: ExerciseLogRow, name: str) -> LogRecord:
    return LogRecord(
        log=log_from({**row.model_dump(), "name": name}),
        workout_id=row.workout_id,
        order=row.order,
        date=row.date,
        hard_sets=row.hard_sets,
        volume_kg=row.volume,
        best_e1rm_kg=row.best_e1rm,
    )
