"""Programmes over weeks, and the days they consist of."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from db.tables.columns import counted, document, key, moment, one_of, owner, same_owner, worded


class TrainingProgramRow(SQLModel, table=True):
    """A programme a person follows: its weeks and days in `outline`, why it is as it is in `reasons`.

    At most one is active or paused.
    """

    __tablename__ = "training_programs"
    __table_args__ = (
        one_of("status", ("active", "completed", "paused", "abandoned")),
        one_of("level", ("beginner", "intermediate", "advanced")),
        Index(
            "ix_training_programs_open",
            "user_id",
            unique=True,
            postgresql_where=text("status IN ('active', 'paused')"),
        ),
        UniqueConstraint("id", "user_id"),
        same_owner("goal_id", "user_goals"),
    )

    id: UUID = key()
    user_id: UUID = owner()
    goal_id: UUID | None = None
    name: str | None = None
    description: str | None = None
    duration_weeks: int | None = None
    start_date: datetime = moment(now=True)
    end_date: datetime | None = moment()
    status: str = worded("active")
    current_week: int = counted(1)
    current_phase: str | None = None
    notes: str | None = None
    days_per_week: int | None = None
    level: str | None = None
    paused_at: datetime | None = moment()
    outline: dict[str, Any] | None = document()
    reasons: dict[str, Any] | None = document()


class ProgramWorkoutRow(SQLModel, table=True):
    """A day of a programme with its plan; its workout exists once the day is taken up."""

    __tablename__ = "program_workouts"
    __table_args__ = (
        same_owner("program_id", "training_programs", ondelete="CASCADE"),
        same_owner("workout_id", "workouts"),
        one_of("status", ("planned", "done", "missed")),
        Index("ix_program_workouts_workout_id", "workout_id"),
    )

    id: UUID = key()
    user_id: UUID = owner()
    program_id: UUID = Field(index=True)
    workout_id: UUID | None = None
    week_number: int | None = None
    day_number: int | None = None
    order: int | None = None
    notes: str | None = None
    planned_for: datetime | None = moment()
    plan: dict[str, Any] | None = document()
    status: str = worded("planned")
