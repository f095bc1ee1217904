"""Limits: how much of their budgets clients and people have left, and what models have cost them today."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Column, DateTime
from sqlmodel import Field, SQLModel


class LimitRow(SQLModel, table=True):
    """When a budget will be full again; a row whose time has passed says as much as none.

    The key is a hash that names nobody. Unlogged: after a crash every budget is full.
    """

    __tablename__ = "limits"
    __table_args__ = {"prefixes": ["UNLOGGED"]}  # as SQLAlchemy wants it

    key: bytes = Field(primary_key=True)
    full_at: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))


class TokenDayRow(SQLModel, table=True):
    """The tokens of a day (UTC) that models have cost a person or a client, with those that are set aside for them.

    The key is a hash that names nobody. Once the day is over everywhere nobody asks for it.
    """

    __tablename__ = "token_days"

    key: bytes = Field(primary_key=True)
    day: date = Field(primary_key=True)
    tokens: int = Field(sa_column=Column(BigInteger, nullable=False))
