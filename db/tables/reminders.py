"""Reminders people asked for."""

from datetime import datetime, time
from uuid import UUID

from sqlalchemy import ARRAY, Column, Index, SmallInteger, Time, text
from sqlmodel import Field, SQLModel

from db.tables.columns import key, moment


class ReminderRow(SQLModel, table=True):
    """What somebody is to be reminded of (null: to train), and when next; null when it is over.

    `clock` is the time on their clock, `days` are weekdays, Monday 0; none for one that comes once.
    """

    __tablename__ = "reminders"
    __table_args__ = (
        Index("ix_reminders_user_id", "user_id"),
        Index("ix_reminders_due", "due", "id", postgresql_where=text("due IS NOT NULL")),
    )

    id: UUID = key()
    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    what: str | None = None
    at: datetime = moment(now=True)
    due: datetime | None = moment()
    clock: time | None = Field(default=None, sa_column=Column(Time, nullable=True))
    days: list[int] = Field(sa_column=Column(ARRAY(SmallInteger), nullable=False, server_default=text("'{}'")))
