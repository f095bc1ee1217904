"""Recovery: what people told of it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, SmallInteger, text
from sqlmodel import Field, SQLModel

from db.tables.columns import between, key, moment, one_of, texts
from training.recovery import MOST_LEVEL, ReportKind


class RecoveryReportRow(SQLModel, table=True):
    """How sore muscles were at a time, or how bad the night was, from 0 (not at all) to 3. Sleep is of all muscles."""

    __tablename__ = "recovery_reports"
    __table_args__ = (
        one_of("kind", ReportKind),
        between("level", 0, MOST_LEVEL),
        Index("ix_recovery_reports_user_id_at", "user_id", text("at DESC")),
    )

    id: UUID = key()
    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    kind: str
    at: datetime = moment(now=True)
    muscles: list[str] = texts(present=True)
    level: int = Field(sa_column=Column(SmallInteger, nullable=False))
    source_turn: UUID | None = None
