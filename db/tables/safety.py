"""Safety: the red flags people raised."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from db.tables.columns import key, moment, one_of, same_owner
from training.safety import Category


class SafetyEventRow(SQLModel, table=True):
    """A red flag somebody raised: its kind, their words as they were understood, and the workout it interrupted.

    One a turn. `cleared_at` is when they said that they are well again, in the turn `cleared_by`.
    """

    __tablename__ = "safety_events"
    __table_args__ = (
        one_of("category", Category),
        UniqueConstraint("turn_id"),
        same_owner("workout_id", "workouts", ondelete="CASCADE"),
        same_owner("turn_id", "turns", ondelete="CASCADE"),
        same_owner("cleared_by", "turns", ondelete="CASCADE"),
        Index("ix_safety_events_open", "user_id", text("at DESC"), postgresql_where=text("cleared_at IS NULL")),
        Index("ix_safety_events_cleared_by", "cleared_by", postgresql_where=text("cleared_by IS NOT NULL")),
        Index("ix_safety_events_workout_id", "workout_id", postgresql_where=text("workout_id IS NOT NULL")),
    )

    id: UUID = key()
    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    category: str
    words: str
    workout_id: UUID | None = None
    turn_id: UUID
    at: datetime = moment(now=True)
    cleared_at: datetime | None = moment()
    cleared_by: UUID | None = None
