"""What is measured of a body: what can be, what is worth a second look, and where it is going."""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import fmean
from uuid import UUID
from zoneinfo import ZoneInfo

from training.errors.goals import InvalidMetric, UnusualMetric
from training.trend import Trend, trend


class Body(StrEnum):
    """What is measured: weight in kg, all else in cm."""

    WEIGHT = "weight"
    CHEST = "chest"
    WAIST = "waist"
    HIPS = "hips"
    BICEPS = "biceps"
    THIGH = "thigh"
    HEIGHT = "height"


@dataclass(frozen=True)
class Metric:
    """One measure of a body at a time, in kg or cm."""

    id: UUID
    at: datetime
    measure: Body
    value: float


# Conventions: beyond these nobody is, in kg and cm; and what is usual, outside of which a first measure is asked about.
POSSIBLE: dict[Body, tuple[float, float]] = {
    Body.WEIGHT: (25, 400),
    Body.CHEST: (40, 250),
    Body.WAIST: (35, 300),
    Body.HIPS: (40, 300),
    Body.BICEPS: (10, 90),
    Body.THIGH: (20, 130),
    Body.HEIGHT: (90, 260),
}
USUAL: dict[Body, tuple[float, float]] = {
    Body.WEIGHT: (40, 160),
    Body.CHEST: (65, 150),
    Body.WAIST: (55, 150),
    Body.HIPS: (70, 160),
    Body.BICEPS: (20, 55),
    Body.THIGH: (35, 90),
    Body.HEIGHT: (140, 210),
}
FAR_FROM_LAST = 0.10  # convention: a jump of more than a tenth is a slip rather than a change
STALE_DAYS = 180  # convention: in half a year a body may well have changed that much
MEAN_DAYS = 7  # a mean of so many days evens out what food and water do from day to day. Convention.
TREND_DAYS = 28


def check(metric: Metric, before: Metric | None, confirmed: Collection[str]) -> None:
    """Raise InvalidMetric for what nobody can be, UnusualMetric for what looks like a slip and was not confirmed.

    `before` is the last one of the same measure, None where there is none; one older than STALE_DAYS says nothing.
    """
    low, high = POSSIBLE[metric.measure]
    if not (math.isfinite(metric.value) and low <= metric.value <= high):
        raise InvalidMetric(measure=metric.measure)
    if before is not None and metric.at - before.at > timedelta(days=STALE_DAYS):
        before = None
    if before is None:
        least, most = USUAL[metric.measure]
        strange = not least <= metric.value <= most
    else:
        strange = abs(metric.value - before.value) > FAR_FROM_LAST * before.value
    if strange and UnusualMetric.code not in confirmed:
        known = before.value if before else 0.0
        unit = "kg" if metric.measure is Body.WEIGHT else "cm"
        figures = {f"value_{unit}": metric.value, f"before_{unit}": known}
        raise UnusualMetric(measure=metric.measure, known=int(before is not None), unit=unit, **figures)


def latest(metrics: Iterable[Metric], measure: Body) -> Metric | None:
    """The newest one of a measure."""
    return max((each for each in metrics if each.measure is measure), key=lambda each: each.at, default=None)


def daily(metrics: Iterable[Metric], measure: Body, time_zone: str) -> tuple[tuple[date, float], ...]:
    """A measure day by day where the athlete lives, the oldest first: of a day the last word counts."""
    own = sorted((each for each in metrics if each.measure is measure), key=lambda each: each.at)
    zone = ZoneInfo(time_zone)
    return tuple(sorted({each.at.astimezone(zone).date(): each.value for each in own}.items()))


@dataclass(frozen=True)
class Course:
    """Where a measure stands and is going, in kg or cm.

    `recent` is the mean of the last MEAN_DAYS, else the last one; `trend` is over TREND_DAYS.
    """

    measure: Body
    recent: float
    latest: float
    on: date
    days: int
    trend: Trend | None


def course(metrics: Sequence[Metric], measure: Body, today: date, time_zone: str) -> Course | None:
    """Where a measure stands today and is going; None when it was never told."""
    days = daily(metrics, measure, time_zone)
    if not days:
        return None
    on, value = days[-1]
    recent = [each for day, each in days if today - day < timedelta(days=MEAN_DAYS)]
    window = [(day, each) for day, each in days if today - day <= timedelta(days=TREND_DAYS)]
    return Course(measure, fmean(recent) if recent else value, value, on, len(days), trend(window))
