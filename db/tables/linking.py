"""Second accounts: codes that join them, and tries that failed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, DateTime, Index, text
from sqlmodel import Field, SQLModel

from db.tables.columns import key, moment, owner


class LinkCodeRow(SQLModel, table=True):
    """A code that joins one more account to a person until `expires_at`, once. Only its hash is kept."""

    __tablename__ = "link_codes"

    id: UUID = key()
    user_id: UUID = owner()
    code_hash: str = Field(index=True)
    expires_at: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))
    used_at: datetime | None = moment()


class LinkTryRow(SQLModel, table=True):
    """A code that did not work, and which account said it."""

    __tablename__ = "link_tries"
    __table_args__ = (Index("ix_link_tries_at", text("at DESC")),)

    id: UUID = key()
    provider: str
    provider_user_id: str
    at: datetime = moment(now=True)
