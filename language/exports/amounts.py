"""Numbers as exports write them: decimal points and commas, units in headers or beside, times of day and of a watch."""

import re
from collections.abc import Mapping
from typing import Protocol, TypeVar

from language.exports.values import Unreadable
from training.athlete import WeightUnit
from training.units import to_kg

T = TypeVar("T")

# Columns that say their unit themselves.
WEIGHTS = {
    "weight_kg": WeightUnit.KG,
    "weight (kg)": WeightUnit.KG,
    "weight_lbs": WeightUnit.LB,
    "weight_lb": WeightUnit.LB,
    "weight (lbs)": WeightUnit.LB,
    "weight (lb)": WeightUnit.LB,
}
METRES_PER_MILE = 1609.344  # exact by definition (international yard and pound agreement, 1959)
METRES_PER_FOOT = 0.3048  # exact, by the same agreement
DISTANCES = {
    "distance_km": 1000.0,
    "distance_miles": METRES_PER_MILE,
    "distance_meters": 1.0,
    "distance (meters)": 1.0,
    "distance (km)": 1000.0,
    "distance (miles)": METRES_PER_MILE,
    "distance (feet)": METRES_PER_FOOT,
}
WEIGHT_UNITS = {"kg": WeightUnit.KG, "kgs": WeightUnit.KG, "lb": WeightUnit.LB, "lbs": WeightUnit.LB}
DISTANCE_UNITS = {
    "m": 1.0,
    "meters": 1.0,
    "km": 1000.0,
    "mi": METRES_PER_MILE,
    "miles": METRES_PER_MILE,
    "ft": METRES_PER_FOOT,
    "yd": 3 * METRES_PER_FOOT,
    "cm": 0.01,
}
# The distance an app shows beside a weight in this unit, where it says neither.
OF_THE_SAME_SYSTEM = {WeightUnit.KG: 1000.0, WeightUnit.LB: METRES_PER_MILE}
_NUMBER = re.compile(r"[+-]?[0-9]{1,9}(?:[.,][0-9]{0,12})?(?:[eE][+-]?[0-9]{1,2})?")
_WATCH = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{2})(?:[.,][0-9]+)?")
_SPAN = re.compile(r"(?:([0-9]{1,4}) ?h)? ?(?:([0-9]{1,5}) ?m(?:in)?)? ?(?:([0-9]{1,6}) ?s(?:ec)?)?")


class Cells(Protocol):
    """A row's cells by their column; empty where there is none."""

    def __getitem__(self, column: str) -> str:
        """The cell of a column."""
        ...


def number(text: str) -> float | None:
    """A number, None for an empty cell. Unreadable for anything else."""
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        raise Unreadable("number", text)
    return float(text.replace(",", "."))


def amount(text: str) -> float | None:
    """A number that says something: apps write 0 where nothing was told."""
    return number(text) or None


def count(text: str) -> int | None:
    """A whole number that says something. Unreadable for a part of one."""
    value = amount(text)
    if value is not None and value != int(value):
        raise Unreadable("number", text)
    return None if value is None else int(value)


def seconds(text: str) -> int | None:
    """Seconds, to the nearest; at least one where any were told."""
    value = amount(text)
    return None if value is None else max(round(value), 1) if value > 0 else round(value)


def on_a_watch(text: str) -> int | None:
    """Seconds of mm:ss or h:mm:ss."""
    if not text:
        return None
    told = _WATCH.fullmatch(text)
    if told is None:
        raise Unreadable("time", text)
    hours, minutes, rest = (int(part or 0) for part in told.groups())
    return hours * 3600 + minutes * 60 + rest or None


def span(text: str) -> int | None:
    """Seconds of "2h 38m", or of a bare number of them; None where it is neither."""
    told = _SPAN.fullmatch(text)
    if text.isascii() and text.isdigit() and len(text) < 7:
        return int(text)
    if told is None or not text:
        return None
    hours, minutes, rest = (int(part or 0) for part in told.groups())
    return hours * 3600 + minutes * 60 + rest


def weight_kg(cells: Cells, unit: WeightUnit | None) -> float | None:
    """The weight in kg; the unit is the column's, the row's, or else this one."""
    for column, own in WEIGHTS.items():
        told = amount(cells[column])
        if told is not None:
            return to_kg(told, own)
    told = amount(cells["weight"])
    if told is None:
        return None
    return to_kg(told, _unit(cells["weight unit"], WEIGHT_UNITS, unit))


def distance_m(cells: Cells, unit: WeightUnit | None) -> float | None:
    """The distance in metres; where no unit is told, km go with kg and miles with lb."""
    for column, metres in DISTANCES.items():
        told = amount(cells[column])
        if told is not None:
            return round(told * metres, 3)
    told = amount(cells["distance"])
    if told is None:
        return None
    usual = None if unit is None else OF_THE_SAME_SYSTEM[unit]
    return round(told * _unit(cells["distance unit"], DISTANCE_UNITS, usual), 3)


def _unit(told: str, known: Mapping[str, T], usual: T | None) -> T:
    unit = known.get(told.lower()) if told else usual
    if unit is None:
        raise Unreadable("unit", told)
    return unit
