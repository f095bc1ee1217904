"""People: who they are, how they sign in, their measures, settings, memories, goals and training context."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Column, Date, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from db.tables.columns import (
    beginnings,
    between,
    counted,
    document,
    embedding,
    flag,
    key,
    meaning,
    moment,
    one_of,
    owner,
    same_owner,
    texts,
    worded,
)
from language.languages import LANGUAGES
from training.athlete import RecoveryStatus, WeightUnit
from training.coaching import Detail
from training.goals import Counted, GoalKind, GoalStatus
from training.memories import MemoryKind
from training.proposal import Intensity

GOALS = tuple(GoalKind)
LEVELS = ("beginner", "intermediate", "advanced")


class UserRow(SQLModel, table=True):
    """A person. `version` counts the writes to anything of theirs; a turn that recalled an older one is stale.

    `joined_to` is whom their last account was joined to: they are the same person, and go with them.
    """

    __tablename__ = "users"
    __table_args__ = (
        one_of("weight_unit", WeightUnit),
        one_of("height_unit", ("cm", "in")),
        Index("ix_users_joined_to", "joined_to", postgresql_where=text("joined_to IS NOT NULL")),
    )

    id: UUID = key()
    name: str | None = None
    email: str | None = Field(default=None, unique=True)
    gender: str | None = None
    height: int | None = None
    height_unit: str | None = None
    weight_unit: str | None = None
    birth_year: int | None = None
    fitness_goal: str | None = None
    tone: str | None = None
    reminder_enabled: bool = flag()
    first_name: str | None = None
    last_name: str | None = None
    language_code: str | None = None
    created_at: datetime = moment(now=True)
    username: str | None = None
    time_zone: str | None = None
    preferences: dict[str, Any] = document(default="{}")
    version: int = counted()
    joined_to: UUID | None = Field(default=None, foreign_key="users.id", ondelete="CASCADE")


class UserAccountRow(SQLModel, table=True):
    """A person's account with a provider."""

    __tablename__ = "user_accounts"
    __table_args__ = (UniqueConstraint("provider", "provider_user_id"),)

    id: UUID = key()
    user_id: UUID = owner()
    provider: str
    provider_user_id: str
    username: str | None = None
    created_at: datetime = moment(now=True)
    updated_at: datetime = moment(now=True)


class UserMetricRow(SQLModel, table=True):
    """Body measures at a point in time, in kg and cm."""

    __tablename__ = "user_metrics"

    id: UUID = key()
    user_id: UUID = owner()
    weight: float | None = None
    chest: float | None = None
    waist: float | None = None
    hips: float | None = None
    biceps: float | None = None
    thigh: float | None = None
    height: float | None = None
    created_at: datetime = moment(now=True)


class CoachSettingsRow(SQLModel, table=True):
    """How the coach behaves towards a person. `language` is the one they wish for, `behavior_rules` hold one a line."""

    __tablename__ = "coach_settings"
    __table_args__ = (one_of("detail", Detail), one_of("language", LANGUAGES))

    id: UUID = key()
    user_id: UUID = owner(alone=True)
    tone: str | None = None
    behavior_rules: str | None = None
    encouragement_style: str | None = None
    prep_hints: bool = flag(default=True)
    feedback_questions: bool = flag(default=True)
    detail: str | None = None
    language: str | None = None


# The text of a memory that words are looked for in. As language.recollection has it of a memory.
SEARCHED = (
    "lower(content) || ' ' || replace(lower(coalesce(details->>'areas', '') || ' ' ||"
    " coalesce(details->>'exercise_names', '') || ' ' || coalesce(details->>'equipment', '')), '_', ' ')"
)


class UserMemoryRow(SQLModel, table=True):
    """Something to remember about a person: `content` in their words, told at `created_at`, of the kind `topic`.

    `details` say what it means for training. One that another has taken the place of is superseded and no longer true.
    """

    __tablename__ = "user_memories"
    __table_args__ = (
        one_of("topic", MemoryKind),
        UniqueConstraint("id", "user_id"),
        same_owner("superseded_by", "user_memories", ondelete="CASCADE"),
        Index("ix_user_memories_waiting", "user_id", postgresql_where=text("embedding IS NULL")),
    )

    id: UUID = key()
    user_id: UUID = owner()
    topic: str | None = None
    content: str | None = None
    embedding: list[float] | None = embedding()
    embedding_model: str | None = None
    created_at: datetime = moment(now=True)
    details: dict[str, Any] = document(default="{}")
    superseded_by: UUID | None = None
    beginnings: str | None = beginnings(SEARCHED)
    meaning: list[float] | None = meaning("embedding")


class UserGoalRow(SQLModel, table=True):
    """What a person wants to reach: `target_value` and the other figures are in `unit`, counted by `measure`.

    `wanted_change` is what is to be gained or lost while it is not known yet from where; `progress` in percent.
    """

    __tablename__ = "user_goals"
    __table_args__ = (
        one_of("goal_type", GOALS),
        one_of("status", GoalStatus),
        one_of("measure", Counted),
        between("progress", 0, 100),
        UniqueConstraint("id", "user_id"),
    )

    id: UUID = key()
    user_id: UUID = owner()
    goal_type: str
    target_value: float | None = None
    current_value: float | None = None
    start_date: datetime = moment(now=True)
    target_date: datetime | None = moment()
    status: str = worded("active")
    notes: str | None = None
    exercise_id: UUID | None = Field(default=None, foreign_key="exercises.id")
    measure: str | None = None
    unit: str | None = None
    start_value: float | None = None
    wanted_change: float | None = None
    progress: int | None = None


class TrainingContextRow(SQLModel, table=True):
    """What training has to reckon with: level, equipment, limits, time, answers about health, and how it goes."""

    __tablename__ = "training_context"
    __table_args__ = (
        one_of("primary_goal", tuple(goal for goal in GOALS if goal != "flexibility")),
        one_of("strength_level", LEVELS),
        one_of("recovery_status", RecoveryStatus),
        one_of("intensity_preference", Intensity),
    )

    id: UUID = key()
    user_id: UUID = owner(alone=True)
    primary_goal: str | None = None
    target_areas: dict[str, Any] | None = document()
    timeline_months: int | None = None
    strength_level: str | None = None
    recovery_status: str | None = None
    recovery_factor: float | None = None
    recent_progress: dict[str, Any] | None = document()
    training_schedule: dict[str, Any] | None = document()
    intensity_preference: str | None = None
    equipment_available: list[str] | None = texts()
    physical_limitations: list[str] | None = texts()
    time_limitations: dict[str, Any] | None = document()
    inventory: dict[str, Any] | None = document()
    screening: dict[str, Any] | None = document()
    screening_offers: list[date] | None = Field(default=None, sa_column=Column(ARRAY(Date), nullable=True))
    passed_over: list[str] | None = texts()
    last_updated: datetime = moment(now=True)
    notes: str | None = None
