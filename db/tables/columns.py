"""What columns are made of: the types and constraints every table uses in the same way."""

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from pgvector.sqlalchemy import Vector
from sqlalchemy import ARRAY, CheckConstraint, Column, Computed, DateTime, ForeignKeyConstraint, Text, func, text
from sqlalchemy.dialects.postgresql import JSONB, TSVECTOR
from sqlmodel import Field, SQLModel

METADATA = SQLModel.metadata
METADATA.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
EMBEDDING_SIZE = 1536
SHORT_SIZE = 256  # of the embedder that is built in


def key() -> Any:
    """A primary key: random, so that nobody's row can be guessed."""
    return Field(
        default_factory=uuid4, primary_key=True, sa_column_kwargs={"server_default": text("gen_random_uuid()")}
    )


def owner(*, alone: bool = False) -> Any:
    """Whose row it is; it goes when they go. `alone` when they have only one such row."""
    return Field(foreign_key="users.id", ondelete="CASCADE", index=not alone, unique=alone)


def moment(*, now: bool = False) -> Any:
    """A point in time with its zone; with `now` the present one when nothing is given."""
    default = func.now() if now else None
    return Field(default=None, sa_column=Column(DateTime(timezone=True), nullable=not now, server_default=default))


def document(default: str | None = None) -> Any:
    """A JSON document; with a default it is never missing."""
    return Field(default=None, sa_column=Column(JSONB, nullable=default is None, server_default=default))


def texts(*, present: bool = False) -> Any:
    """A list of texts; `present` when it is empty rather than missing."""
    default = text("'{}'") if present else None
    return Field(default=None, sa_column=Column(ARRAY(Text), nullable=not present, server_default=default))


def counted(default: int = 0) -> Any:
    """A whole number that is never missing."""
    return Field(default=default, sa_column_kwargs={"server_default": str(default)})


def flag(*, default: bool = False) -> Any:
    """A yes or no that is never missing."""
    return Field(default=default, sa_column_kwargs={"server_default": "true" if default else "false"})


def worded(default: str) -> Any:
    """A text that is never missing."""
    return Field(default=default, sa_column_kwargs={"server_default": default})


def embedding() -> Any:
    """A vector of EMBEDDING_SIZE numbers."""
    return Field(default=None, sa_column=Column(Vector(EMBEDDING_SIZE), nullable=True))


def beginnings(of: str) -> Any:
    """How the words of a text begin, three letters of each: kept by the database itself, to be looked for."""
    words = rf"regexp_split_to_array(regexp_replace({of}, '(\w{{3}})\w*', '\1', 'g'), '\W+')"
    return Field(default=None, sa_column=Column(TSVECTOR, Computed(f"array_to_tsvector(array_remove({words}, ''))")))


def meaning(of: str) -> Any:
    """What a vector says, without the zeros that fill it up: kept by the database itself, to be compared."""
    rest = f"subvector({of}, {SHORT_SIZE + 1}, {EMBEDDING_SIZE - SHORT_SIZE})"
    made = f"CASE WHEN vector_norm({rest}) = 0 THEN subvector({of}, 1, {SHORT_SIZE}) ELSE {of} END"
    return Field(default=None, sa_column=Column(Vector(), Computed(made)))


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Only these values, or none."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f'"{column}" IN ({listed})', name=f"{column}_is_known")


def between(column: str, low: int, high: int) -> CheckConstraint:
    """Only this range, or nothing."""
    return CheckConstraint(f'"{column}" BETWEEN {low} AND {high}', name=f"{column}_in_range")


def same_owner(column: str, table: str, **options: Any) -> ForeignKeyConstraint:
    """A reference to a row of the same user's: the database refuses anybody else's."""
    return ForeignKeyConstraint([column, "user_id"], [f"{table}.id", f"{table}.user_id"], **options)
