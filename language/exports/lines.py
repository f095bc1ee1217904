"""What one row of an export says, app by app."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from language.exports.amounts import amount, count, distance_m, on_a_watch, seconds, span, weight_kg
from language.exports.dates import day, in_utc, moment
from language.exports.table import Row
from language.exports.values import App, Unreadable
from training.anomalies import check_possible
from training.athlete import WeightUnit
from training.errors.sets import InvalidSet
from training.sets import PerformedSet, SetType

# Convention: whoever trained longer than this forgot to say that it was over.
LONGEST = timedelta(hours=24)
HEVY_TYPES = {
    "": SetType.WORKING,
    "normal": SetType.WORKING,
    "warmup": SetType.WARMUP,
    "failure": SetType.FAILURE,
    "dropset": SetType.DROP,
}
STRONG_TYPES = {"w": SetType.WARMUP, "d": SetType.DROP, "f": SetType.FAILURE}
NOT_A_SET = "rest timer"
A_NOTE = "note"


@dataclass(frozen=True)
class Untold:
    """What a file does not say: the athlete's time zone, the present time, and the unit where none is told."""

    zone: ZoneInfo
    now: datetime
    unit: WeightUnit | None = None


@dataclass(frozen=True)
class Line:
    """A row as it was understood; `performed` is None for one that is a note alone.

    `number` tells the sets of an exercise apart, where the app numbers them.
    """

    row: Row
    local: datetime
    exercise: str
    performed: PerformedSet | None
    number: str | None = None
    ended_at: datetime | None = None
    workout: str | None = None
    workout_note: str | None = None
    exercise_note: str | None = None
    superset: int | None = None


def understood(row: Row, told: Untold) -> Line | None:
    """What a row says, None for one that says nothing of training. Unreadable for one that cannot be taken."""
    line = READERS[row.layout.app](row, told)
    if line is None:
        return None
    if in_utc(line.local) > told.now and row.layout.app is not App.FITNOTES:
        raise Unreadable("future", row["start_time"] or row["date"])
    if not line.exercise:
        raise Unreadable("exercise")
    if line.performed is not None:
        _check(line.performed)
    return line


def _check(performed: PerformedSet) -> None:
    try:
        check_possible([performed])
    except InvalidSet as error:
        what = "" if error.facts["value"] is None else f"{error.facts['value']:g}"
        raise Unreadable(
            "empty" if error.facts["reason"] == "empty" else f"impossible_{error.facts['reason']}", what
        ) from error


def _hevy(row: Row, told: Untold) -> Line:
    local = moment(row["start_time"], told.zone)
    kind = HEVY_TYPES.get(row["set_type"].lower().replace("_", "").replace(" ", ""))
    if kind is None:
        raise Unreadable("set_type", row["set_type"])
    performed = PerformedSet(
        weight_kg=weight_kg(row, told.unit),
        reps=count(row["reps"]),
        duration_seconds=seconds(row["duration_seconds"]),
        distance_m=distance_m(row, told.unit),
        set_type=kind,
        rpe=amount(row["rpe"]),
    )
    return Line(
        row=row,
        local=local,
        exercise=row["exercise_title"],
        performed=performed,
        number=row["set_index"],
        ended_at=_ended(local, _moment_or_none(row["end_time"], told.zone), told.now),
        workout=row["title"] or None,
        workout_note=row["description"] or None,
        exercise_note=row["exercise_notes"] or None,
        superset=int(row["superset_id"]) if row["superset_id"].isdecimal() else None,
    )


def _moment_or_none(text: str, zone: ZoneInfo) -> datetime | None:
    try:
        return moment(text, zone)
    except Unreadable:
        return None


def _strong(row: Row, told: Untold) -> Line | None:
    order = row["set order"].lower()
    if order == NOT_A_SET:
        return None
    local = moment(row["date"], told.zone)
    lasted = span(row["duration"] or row["workout duration"] or row["duration (sec)"])
    line = Line(
        row=row,
        local=local,
        exercise=row["exercise name"],
        performed=None,
        ended_at=None if lasted is None else _after(local, lasted, told.now),
        workout=row["workout name"] or None,
        workout_note=row["workout notes"] or None,
    )
    if order == A_NOTE:
        return replace(line, exercise_note=row["notes"] or None)
    performed = PerformedSet(
        weight_kg=weight_kg(row, told.unit),
        reps=count(row["reps"]),
        duration_seconds=seconds(row["seconds"]),
        distance_m=distance_m(row, told.unit),
        set_type=_strong_type(order, row),
        rpe=amount(row["rpe"]),
        feedback=row["notes"] or None,
    )
    return replace(line, performed=performed, number=order if order.isdecimal() else None)


def _strong_type(order: str, row: Row) -> SetType:
    if order.isdecimal():
        return SetType.WORKING
    kind = STRONG_TYPES.get(order)
    if kind is None:
        raise Unreadable("set_order", row["set order"])
    return kind


def _fitnotes(row: Row, told: Untold) -> Line:
    performed = PerformedSet(
        weight_kg=weight_kg(row, told.unit),
        reps=count(row["reps"]),
        duration_seconds=on_a_watch(row["time"]),
        distance_m=distance_m(row, told.unit),
        set_type=_fitnotes_type(row["kind"].lower()),
        feedback=row["comment"] or row["notes"] or None,
    )
    local = day(row["date"], told.zone)
    if local.date() > told.now.astimezone(told.zone).date():
        raise Unreadable("future", row["date"])
    return Line(row=row, local=local, exercise=row["exercise"], performed=performed)


def _fitnotes_type(kind: str) -> SetType:
    """The column may say what kind of exercise it is, too; that is no kind of set."""
    known = {"warm": SetType.WARMUP, "drop": SetType.DROP, "fail": SetType.FAILURE}
    return next((known[word] for word in known if word in kind), SetType.WORKING)


def _after(local: datetime, lasted: int, now: datetime) -> datetime | None:
    return _ended(local, in_utc(local) + timedelta(seconds=lasted), now)


def _ended(local: datetime, end: datetime | None, now: datetime) -> datetime | None:
    """The end in UTC where it can be one: behind the start, within a day, and not still to come."""
    if end is None:
        return None
    start, late = in_utc(local), in_utc(end)
    if late < start:
        late = in_utc(end.replace(fold=1))  # the hour that the clocks went through twice
    return late if start < late <= min(now, start + LONGEST) else None


READERS: dict[App, Callable[[Row, Untold], Line | None]] = {
    App.HEVY: _hevy,
    App.STRONG: _strong,
    App.FITNOTES: _fitnotes,
}
