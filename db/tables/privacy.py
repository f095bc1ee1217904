"""Privacy: what remains of people who were erased."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Column
from sqlmodel import Field, SQLModel

from db.tables.columns import key, moment


class ErasureRow(SQLModel, table=True):
    """That somebody was erased: when, and how many rows there were of theirs. Nothing says whose they were."""

    __tablename__ = "erasures"

    id: UUID = key()
    at: datetime = moment(now=True)
    rows_erased: int = Field(sa_column=Column(BigInteger, nullable=False))
