"""Limits: how much of their budgets clients and accounts have left."""

from datetime import datetime

from sqlalchemy import Column, DateTime
from sqlmodel import Field, SQLModel


class LimitRow(SQLModel, table=True):
    """When a budget will be full again; a row whose time has passed says as much as none.

    The key is a hash that names nobody. Unlogged: after a crash every budget is full.
    """

    __tablename__ = "limits"
    __table_args__ = {"prefixes": ["UNLOGGED"]}  # as SQLAlchemy wants it

    key: bytes = Field(primary_key=True)
    full_at: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))
