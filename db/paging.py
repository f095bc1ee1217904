"""Listings page by page: newest first, continued behind a row rather than at a count, so nothing is skipped."""

import base64
import binascii
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import tuple_
from sqlalchemy.orm import Mapped
from sqlmodel.sql.expression import SelectOfScalar

from graph.records import Asked, InvalidCursor


def paged(
    statement: SelectOfScalar[Any], time: Mapped[datetime], key: Mapped[UUID], asked: Asked
) -> SelectOfScalar[Any]:
    """The statement for one page, and one row more to see whether there is another."""
    if asked.after is not None:
        statement = statement.where(tuple_(time, key) < tuple_(*place_of(asked.after)))
    return statement.order_by(time.desc(), key.desc()).limit(asked.limit + 1)


def next_cursor(rows: Sequence[Any], time: str, asked: Asked) -> str | None:
    """Where the next page begins, None when these rows are the last. `time` names the column they are ordered by."""
    if len(rows) <= asked.limit:
        return None
    last = rows[asked.limit - 1]
    return cursor_of(getattr(last, time), last.id)


def cursor_of(time: datetime, key: UUID) -> str:
    """The place of a row in a listing."""
    return base64.urlsafe_b64encode(f"{time.isoformat()}|{key}".encode()).decode().rstrip("=")


def place_of(cursor: str) -> tuple[datetime, UUID]:
    """The row that a place is behind, by its time and its key. InvalidCursor."""
    try:
        time, _, key = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition("|")
        return datetime.fromisoformat(time), UUID(key)
    except (ValueError, binascii.Error) as error:
        raise InvalidCursor from error
