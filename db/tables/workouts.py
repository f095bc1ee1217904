"""Training: the catalogue of exercises, workouts, what was planned and done in them, and how plans were changed."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from db.tables.columns import (
    between,
    counted,
    document,
    embedding,
    flag,
    key,
    moment,
    one_of,
    owner,
    same_owner,
    texts,
    worded,
)
from training.exercise import Category, LoadType, Measure, Mechanic, Pattern
from training.exercise_log import ExerciseStatus
from training.modifications import ModificationType
from training.proposal import Intensity, WorkoutType
from training.workout import WorkoutStatus

ACTIVE = "status IN ('planning', 'in_progress') AND cancelled_at IS NULL"


class ExerciseRow(SQLModel, table=True):
    """An exercise everybody can do, or (`is_global` false) one of a person's own. `position` is its place."""

    __tablename__ = "exercises"
    __table_args__ = (
        one_of("category", Category),
        one_of("pattern", Pattern),
        one_of("mechanic", Mechanic),
        one_of("load_type", LoadType),
        one_of("measure", Measure),
        ForeignKeyConstraint(["created_by"], ["users.id"], ondelete="CASCADE"),
        Index("ix_exercises_created_by", "created_by", postgresql_where=text("NOT is_global")),
    )

    id: UUID = key()
    name: str | None = None
    category: str | None = None
    is_global: bool = Field(default=True, sa_column=Column(Boolean, nullable=False, server_default="true"))
    created_by: UUID | None = None
    description: str | None = None
    technique: str | None = None
    embedding: list[float] | None = embedding()
    embedding_model: str | None = None
    key: str | None = Field(default=None, unique=True)
    aliases: list[str] = texts(present=True)
    pattern: str | None = None
    primary_muscles: list[str] = texts(present=True)
    secondary_muscles: list[str] = texts(present=True)
    equipment: list[str] = texts(present=True)
    mechanic: str | None = None
    load_type: str | None = None
    bodyweight_share: float = Field(default=0.0, sa_column_kwargs={"server_default": "0"})
    unilateral: bool = flag()
    measure: str = worded("reps")
    range_low: int | None = None
    range_high: int | None = None
    rest_seconds: int | None = None
    contraindications: list[str] = texts(present=True)
    position: int = counted()
    removed_at: datetime | None = moment()


class WorkoutRow(SQLModel, table=True):
    """A workout. Of a person's at most one is active; `status_since` is when it last changed its status."""

    __tablename__ = "workouts"
    __table_args__ = (
        one_of("status", WorkoutStatus),
        one_of("workout_type", WorkoutType),
        one_of("intensity", Intensity),
        UniqueConstraint("id", "user_id"),
        same_owner("current_exercise_id", "exercise_logs", use_alter=True, deferrable=True, initially="DEFERRED"),
        Index("uq_workouts_active", "user_id", unique=True, postgresql_where=text(ACTIVE)),
        Index("ix_workouts_user_id_status_since", "user_id", text("status_since DESC")),
        Index(
            "ix_workouts_current_exercise_id",
            "current_exercise_id",
            postgresql_where=text("current_exercise_id IS NOT NULL"),
        ),
    )

    id: UUID = key()
    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    name: str | None = None
    notes: str | None = None
    created_at: datetime = moment(now=True)
    updated_at: datetime = moment(now=True)
    status: str = worded("planning")
    current_exercise_id: UUID | None = None
    started_at: datetime | None = moment()
    completed_at: datetime | None = moment()
    cancelled_at: datetime | None = moment()
    status_since: datetime = moment(now=True)
    workout_type: str | None = None
    intensity: str | None = None
    focus: list[str] = texts(present=True)
    minutes: int | None = None
    rationale: list[dict[str, Any]] = document(default="[]")
    insights: list[dict[str, Any]] = document(default="[]")
    wish: dict[str, Any] = document(default="{}")
    options: list[dict[str, Any]] = document(default="[]")


class WorkoutExerciseRow(SQLModel, table=True):
    """An exercise's place in a workout. Its id is that of its exercise_logs row."""

    __tablename__ = "workout_exercises"
    __table_args__ = (same_owner("workout_id", "workouts", ondelete="CASCADE"),)

    id: UUID = key()
    user_id: UUID = owner()
    workout_id: UUID = Field(index=True)
    exercise_id: UUID = Field(foreign_key="exercises.id")
    order: int | None = None


class ExerciseLogRow(SQLModel, table=True):
    """An exercise of a workout (or, without one, done outside): what was asked and why, what was done, and its sums.

    `planned_sets` is the target set by set, `reasons` why it was planned; `hard_sets`, `volume`, `top_weight`,
    `top_reps` and `best_e1rm` are sums of `set_details`, written with them so that history is never scanned set by set.
    Weights in kg. `removed_at` says that an undo took the exercise out of its workout when sets of it were recorded:
    the row stays, and counts for nothing. Those of a workout with the same `superset` are done in turns.
    """

    __tablename__ = "exercise_logs"
    __table_args__ = (
        one_of("status", ExerciseStatus),
        between("performance_rating", 1, 5),
        between("difficulty_level", 1, 5),
        between("energy_level", 1, 5),
        between("muscle_fatigue", 1, 5),
        UniqueConstraint("id", "user_id"),
        same_owner("workout_id", "workouts", ondelete="CASCADE"),
        Index("ix_exercise_logs_user_id_exercise_id_date", "user_id", "exercise_id", text("date DESC")),
        Index("ix_exercise_logs_user_id_date", "user_id", text("date DESC")),
    )

    id: UUID = key()
    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    workout_id: UUID | None = Field(default=None, index=True)
    exercise_id: UUID = Field(foreign_key="exercises.id")
    order: int | None = None
    date: datetime = moment(now=True)
    sets: int | None = None
    reps: int | None = None
    weight: float | None = None
    comment: str | None = None
    status: str = worded("pending")
    started_at: datetime | None = moment()
    completed_at: datetime | None = moment()
    sets_completed: int = counted()
    current_set: int = counted()
    planned_sets: list[dict[str, Any]] = document(default="[]")
    set_details: dict[str, Any] = document(default='{"sets": []}')
    user_feedback: str | None = None
    performance_rating: int | None = None
    difficulty_level: int | None = None
    energy_level: int | None = None
    muscle_fatigue: int | None = None
    recovery_time: int | None = None
    hard_sets: int = counted()
    volume: float = Field(default=0.0, sa_column_kwargs={"server_default": "0"})
    top_weight: float | None = None
    top_reps: int | None = None
    best_e1rm: float | None = None
    removed_at: datetime | None = moment()
    reasons: list[dict[str, Any]] = document(default="[]")
    superset: int | None = None


class WorkoutModificationRow(SQLModel, table=True):
    """A change of a workout's content, with what it was before and after. `order` counts the changes of one turn."""

    __tablename__ = "workout_modifications"
    __table_args__ = (
        one_of("modification_type", ModificationType),
        same_owner("workout_id", "workouts", ondelete="CASCADE"),
        ForeignKeyConstraint(["created_by"], ["users.id"], ondelete="CASCADE"),
    )

    id: UUID = key()
    user_id: UUID = owner()
    workout_id: UUID = Field(index=True)
    exercise_id: UUID | None = Field(default=None, foreign_key="exercises.id")
    modification_type: str
    previous_state: dict[str, Any] | None = document()
    new_state: dict[str, Any] | None = document()
    reason: str | None = None
    created_at: datetime = moment(now=True)
    order: int = counted()
    created_by: UUID = Field(index=True)
