"""What athletes do, in counts: how it is counted stands in `db/stats.py`, what of it may be told here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

FEWEST = 5  # people that a figure may be of
PEOPLE = "athletes"  # the column that counts them, or the end of its name
Cell = str | int | float | None
Row = Mapping[str, Cell]


@dataclass(frozen=True)
class Stats:
    """Tables of counts by name, from `since` until `until`. None in place of a figure of fewer than FEWEST people."""

    since: datetime
    until: datetime
    tables: Mapping[str, Sequence[Row]]


def without_few(row: Row) -> Row:
    """The row without the figures that are of one to four people; texts say what a row is about, and stay.

    Where the row says by `athletes` of how many it is, and these are few, all its figures go.
    """
    is_of_few = _is_few(row.get(PEOPLE))
    return {name: None if _is_hidden(name, cell, is_of_few) else cell for name, cell in row.items()}


def _is_hidden(name: str, cell: Cell, is_of_few: bool) -> bool:
    if isinstance(cell, str):
        return False
    return is_of_few or (name.endswith(PEOPLE) and _is_few(cell))


def _is_few(people: Cell) -> bool:
    return isinstance(people, int) and 0 < people < FEWEST
