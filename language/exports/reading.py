"""A CSV's text as an export: rows understood one by one, then put together as workouts."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from language.exports.dates import in_utc
from language.exports.lines import Line, Untold, understood
from language.exports.table import Row, rows
from language.exports.values import (
    App,
    Export,
    ExportedExercise,
    ExportedSet,
    ExportedWorkout,
    UnitNeeded,
    Unread,
    Unreadable,
)
from training.athlete import WeightUnit


def read(text: str, zone: ZoneInfo, now: datetime, unit: WeightUnit | None = None) -> Export:
    """What a CSV holds that one of the known apps exported.

    Times in it are the wall clock's in `zone`; nothing in it may lie after `now`. `unit` is that of the weights where
    the file does not say it. Raises an ExportError when nothing of the file can be read; single lines that cannot be
    are listed.
    """
    told = Untold(zone, now, unit)
    layout, found = rows(text)
    if not layout.has_unit and unit is None:
        raise UnitNeeded
    lines: list[Line] = []
    unread: list[Unread] = []
    for row in found:
        line = _understood(row, told) if isinstance(row, Row) else row
        if isinstance(line, Unread):
            unread.append(line)
        elif line is not None:
            lines.append(line)
    kept, repeated = _once(layout.app, lines)
    workouts = (_workout(group, now) for group in _by_start(kept) if any(each.performed for each in group))
    return Export(layout.app, tuple(sorted(workouts, key=lambda each: each.started_at)), tuple(unread), repeated)


def _understood(row: Row, told: Untold) -> Line | Unread | None:
    try:
        return understood(row, told)
    except Unreadable as why:
        return Unread(row.line, why.reason, why.value)


def _by_start(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each workout, in the file's order; a start on the wall's clock is one workout's."""
    groups: dict[datetime, list[Line]] = {}
    for line in lines:
        groups.setdefault(line.local.replace(tzinfo=None), []).append(line)
    return list(groups.values())


def _once(app: App, lines: Sequence[Line]) -> tuple[list[Line], tuple[int, ...]]:
    """The lines without those that repeat another, and where the latter stand.

    Equal sets are often done one after another. So a line repeats another only where it has the other's number within
    the exercise, or where a whole workout stands there twice; an app that numbers no sets repeats nothing.
    """
    if app is App.FITNOTES:
        return list(lines), ()
    kept: list[Line] = []
    repeated: list[int] = []
    for group in _by_start(lines):
        half = len(group) // 2
        if len(group) == 2 * half and _cells(group[:half]) == _cells(group[half:]):
            repeated += [line.row.line for line in group[half:]]
            group = group[:half]
        once = _once_numbered(group)
        repeated += [line.row.line for line in group if line not in once]
        kept += once
    return kept, tuple(sorted(repeated))


def _once_numbered(group: Sequence[Line]) -> list[Line]:
    kept: list[Line] = []
    seen: set[tuple[str, ...]] = set()
    for line in group:
        if kept and kept[-1].exercise != line.exercise:
            seen.clear()
        if line.number is None or line.row.cells not in seen:
            kept.append(line)
        seen.add(line.row.cells)
    return kept


def _cells(lines: Sequence[Line]) -> list[tuple[str, ...]]:
    return [line.row.cells for line in lines]


def _workout(group: Sequence[Line], now: datetime) -> ExportedWorkout:
    first = group[0]
    day_only = first.row.layout.app is App.FITNOTES
    return ExportedWorkout(
        local=first.local.replace(tzinfo=None),
        started_at=min(in_utc(first.local), now),
        ended_at=first.ended_at,
        exercises=tuple(_exercise(lines) for lines in _by_exercise(group)),
        name=first.workout,
        note=next((line.workout_note for line in group if line.workout_note), None),
        day_only=day_only,
    )


def _by_exercise(group: Sequence[Line]) -> list[list[Line]]:
    """The lines of each exercise; one that was come back to is one exercise."""
    found: dict[str, list[Line]] = {}
    for line in group:
        found.setdefault(line.exercise, []).append(line)
    return [lines for lines in found.values() if any(line.performed for line in lines)]


def _exercise(lines: Sequence[Line]) -> ExportedExercise:
    notes = dict.fromkeys(line.exercise_note for line in lines if line.exercise_note)
    return ExportedExercise(
        name=lines[0].exercise,
        sets=tuple(ExportedSet(line.row.line, line.performed) for line in lines if line.performed is not None),
        note="\n".join(notes) or None,
        superset=lines[0].superset,
    )
