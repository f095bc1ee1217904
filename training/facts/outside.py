"""What the coach can say of sets done outside any workout."""

from dataclasses import dataclass
from datetime import datetime

from training.sets import RecordedSet


@dataclass(frozen=True)
class OutsideLogged:
    """Sets that are on record now as done at a time, told later; `has_hour` False where only its day was told.

    `done` counts the exercise's sets of that time that count.
    """

    exercise: str
    sets: tuple[RecordedSet, ...]
    done: int
    at: datetime
    has_hour: bool
    told_at: datetime


OutsideFact = OutsideLogged
