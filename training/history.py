"""What an athlete did before, as far back as a decision needs it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from training.proposal import Reason, WorkoutType
from training.sets import RecordedSet, SetType, Side, rounds


@dataclass(frozen=True)
class TrainedExercise:
    """An exercise done lately, as sums. `workout_id` is None for what was logged outside a workout.

    `begun_at` is when its workout began; `failures` are sets taken to failure, `rpe` the effort of the hardest that
    was rated, `best_e1rm_kg` the best estimate of its sets, in kg.
    """

    workout_id: UUID | None
    workout_type: WorkoutType | None
    exercise_id: UUID
    name: str
    at: datetime
    hard_sets: int
    volume_kg: float
    failures: int = 0
    rpe: float | None = None
    best_e1rm_kg: float | None = None
    begun_at: datetime | None = None

    @property
    def day_at(self) -> datetime:
        """A moment of the day it counts for: a workout across midnight is of the day it began."""
        return self.begun_at or self.at


@dataclass(frozen=True)
class PastExercise:
    """An exercise done before, set by set. `begun_at` is when its workout began, None for what was done outside any."""

    exercise_id: UUID
    name: str
    at: datetime
    sets: tuple[RecordedSet, ...]
    begun_at: datetime | None = None

    @property
    def day_at(self) -> datetime:
        """A moment of the day it counts for: a workout across midnight is of the day it began."""
        return self.begun_at or self.at

    @cached_property
    def hard_sets(self) -> tuple[RecordedSet, ...]:
        """The sets that count."""
        return tuple(each for each in self.sets if each.is_hard)

    @cached_property
    def working_sets(self) -> tuple[RecordedSet, ...]:
        """Those at the working weight: none of them a drop, or a single tried beside other sets."""
        whole = [each for each in self.hard_sets if each.set_type is not SetType.DROP]
        tried = [each for each in whole if each.set_type is not SetType.INTERVAL] or whole
        counted = [each for each in tried if each.reps != 1] or tried
        heaviest = max((each.weight_kg for each in counted if each.weight_kg is not None), default=None)
        return tuple(each for each in counted if each.weight_kg == heaviest)

    @property
    def sets_done(self) -> int:
        """How many they are, as sets are counted: with their drops, and with both sides."""
        return len(rounds(self.sets))

    @property
    def working_weight_kg(self) -> float | None:
        """The heaviest external load of its sets that count, in kg; None when none was used."""
        return max((each.weight_kg for each in self.hard_sets if each.weight_kg is not None), default=None)

    @property
    def volume_kg(self) -> float:
        """Weight times reps of the sets that count, in kg."""
        return sum(each.volume_kg for each in self.sets)


@dataclass(frozen=True)
class PastWorkout:
    """A completed workout with everything done in it, and what it showed."""

    id: UUID
    workout_type: WorkoutType | None
    started_at: datetime
    completed_at: datetime
    exercises: tuple[PastExercise, ...]
    insights: tuple[Reason, ...] = ()

    @property
    def volume_kg(self) -> float:
        """Weight times reps of all sets that count, in kg."""
        return sum(done.volume_kg for done in self.exercises)


@dataclass(frozen=True)
class Sitting:
    """Talk that is over, in short: messages that belonged together. `session_type` is workout or chat."""

    id: UUID
    started_at: datetime
    ended_at: datetime
    session_type: str
    summary: str


class RecordKind(StrEnum):
    """In what a set or a session is the best so far."""

    WEIGHT = "weight"
    E1RM = "e1rm"
    REPS = "reps"
    DURATION = "duration"
    DISTANCE = "distance"
    VOLUME = "volume"


@dataclass(frozen=True)
class Record:
    """The best so far. `value` is kg, reps, seconds or metres as `kind` says; `weight_kg` and `reps` are of the set.

    `side` is left or right where sides were told apart; None for both, and for the volume of a session.
    """

    exercise_id: UUID
    exercise: str
    kind: RecordKind
    value: float
    at: datetime
    weight_kg: float | None = None
    reps: int | None = None
    side: Side | None = None
