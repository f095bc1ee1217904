"""What the coach can say of what was done before, and of an exercise."""

from dataclasses import dataclass
from datetime import datetime

from training.exercise import Area
from training.facts.plan import RecentWorkout
from training.history import PastExercise, PastWorkout
from training.sets import RecordedSet


@dataclass(frozen=True)
class HistoryShown:
    """Workouts done before, and what was done since then outside any, the newest first; or all of one day.

    `on` is a moment of that day.
    """

    workouts: tuple[PastWorkout, ...]
    outside: tuple[PastExercise, ...] = ()
    on: datetime | None = None


@dataclass(frozen=True)
class TimesShown:
    """The last times of an exercise, the newest first."""

    exercise: str
    times: tuple[PastExercise, ...]


@dataclass(frozen=True)
class LastSetShown:
    """The set done last in the workout, with all of its exercise so far; `number` is None for a warm-up."""

    exercise: str
    last: RecordedSet
    number: int | None
    sets: tuple[RecordedSet, ...]


@dataclass(frozen=True)
class RecentShown:
    """The workouts of the last two weeks, the newest first."""

    workouts: tuple[RecentWorkout, ...]


@dataclass(frozen=True)
class ExerciseExplained:
    """How an exercise is done."""

    exercise: str
    description: str
    technique: str
    muscles: tuple[str, ...]


@dataclass(frozen=True)
class ExerciseJudged:
    """What an exercise trains, and of the areas asked about those it loads; of all areas where none was asked about."""

    exercise: str
    muscles: tuple[str, ...]
    loads: tuple[Area, ...]
    asked: tuple[Area, ...]


PastFact = HistoryShown | TimesShown | LastSetShown | RecentShown | ExerciseExplained | ExerciseJudged
