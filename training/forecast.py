"""When a goal is reached if it goes on as it does, and how sure that is."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from training.goals import Counted, Goal
from training.trend import Trend


class Outlook(StrEnum):
    """What a trend says of a goal."""

    REACHED = "reached"
    OPEN = "open"  # there is nothing to count
    TOO_EARLY = "too_early"
    STANDS_STILL = "stands_still"
    AWAY = "away"
    FAR = "far"  # further than a forecast is worth anything
    ON_COURSE = "on_course"


FARTHEST_DAYS = 730  # convention: beyond two years a straight line says nothing


@dataclass(frozen=True)
class Forecast:
    """When a goal is reached if it goes on like this: the day, and the span its uncertainty gives.

    `late` None: it may well never be. `points` and `days` are what its line rests on (training/trend.py).
    """

    outlook: Outlook
    on: date | None = None
    early: date | None = None
    late: date | None = None
    per_week: float | None = None
    points: int = 0
    days: int = 0
    is_clear: bool = False


def forecast(goal: Goal, now: float | None, course: Trend | None, points: int, today: date) -> Forecast:
    """When a goal is reached. `course` None: too few `points` to say."""
    if goal.target is None or goal.counted is Counted.WORKOUTS:
        return Forecast(Outlook.REACHED if goal.is_reached(now) else Outlook.OPEN)
    if goal.is_reached(now):
        return Forecast(Outlook.REACHED)
    if course is None or now is None:
        return Forecast(Outlook.TOO_EARLY, points=points)
    told = Forecast(
        Outlook.STANDS_STILL,
        per_week=course.per_week,
        points=course.points,
        days=course.days,
        is_clear=course.is_clear,
    )
    left = goal.target - course.level
    days = _days(left, course.per_week)
    if days is None:
        return replace(told, outlook=Outlook.AWAY if course.is_clear else Outlook.STANDS_STILL)
    if days > FARTHEST_DAYS:
        return replace(told, outlook=Outlook.FAR)
    slow, fast = sorted((course.low, course.high), key=lambda slope: slope * left)
    early, late = _days(left, fast), _days(left, slow)
    return replace(
        told,
        outlook=Outlook.ON_COURSE,
        on=_after(today, days),
        early=None if early is None else _after(today, early),
        late=None if late is None or late > FARTHEST_DAYS else _after(today, late),
    )


def _days(left: float, per_week: float) -> float | None:
    """Days until this much is done at this pace; None when it never is."""
    return 7 * left / per_week if left * per_week > 0 else None


def _after(today: date, days: float) -> date:
    return date.fromordinal(today.toordinal() + max(1, round(days)))
