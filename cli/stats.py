"""What athletes do, in counts."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

from rich.console import Console
from rich.table import Table

from cli.serve import unusable
from graph.bootstrap import DatabaseUnusable, clock, prepared, stats
from graph.stats import FEWEST, Cell, Row, Stats
from settings import Settings

WEEKS = 12  # that are told of, unless it is said since when
LONGEST = timedelta(days=20 * 365)
TITLES = {
    "active": "Active: wrote within the last",
    "weeks": "By week, from Monday on (UTC)",
    "retention": "Retention: of those who began in a month, who wrote in their week 1, 4 and 12",
    "goals": "Goals set in this time, by where they stand now",
    "ratings": "How exercises were rated, 1 to 5",
    "turns": "Messages answered, and those that no model was asked for",
    "failures": "Attempts at an answer that failed, by error",
}


def show(settings: Settings, since: datetime | None, *, as_json: bool) -> int:
    """Print the counts from the Monday before `since` (a date) on; the exit code."""
    now = clock()
    begin = _monday(now - timedelta(weeks=WEEKS) if since is None else since.replace(tzinfo=UTC))
    if now - begin > LONGEST:
        print(f"That is too long ago: --since names a day of the last {LONGEST.days // 365} years.", file=sys.stderr)
        return 2
    if begin > now:
        print("That is yet to come: --since names a day in the past.", file=sys.stderr)
        return 2
    try:
        with prepared(settings) as address:
            counted = stats(address, begin, now)
    except DatabaseUnusable as error:
        return unusable(error)
    print(_json(counted)) if as_json else _print(counted)
    return 0


def _monday(day: datetime) -> datetime:
    return (day - timedelta(days=day.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)


def _json(counted: Stats) -> str:
    told = {**asdict(counted), "fewest": FEWEST}
    return json.dumps(told, indent=2, default=lambda at: at.isoformat().replace("+00:00", "Z"))


def _print(counted: Stats) -> None:
    console = Console(highlight=False)
    console.print(f"From {counted.since:%d %b %Y} to {counted.until:%d %b %Y, %H:%M} UTC.")
    for name, rows in counted.tables.items():
        console.print(f"\n{TITLES[name]}" if rows else f"\n{TITLES[name]}: none", style="bold" if rows else None)
        if rows:
            console.print(_table(rows))


def _table(rows: Sequence[Row]) -> Table:
    table = Table(box=None, pad_edge=False)
    for name, cell in rows[0].items():
        table.add_column(name.replace("_", " "), justify="left" if isinstance(cell, str) else "right")
    for row in rows:
        table.add_row(*map(_shown, row.values()))
    return table


def _shown(cell: Cell) -> str:
    return f"<{FEWEST}" if cell is None else str(cell)
