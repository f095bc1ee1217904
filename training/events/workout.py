"""What happens while a workout is done: it begins, is interrupted and ends, and so do its exercises."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from training.exercise_log import Ratings
from training.proposal import Reason
from training.workout import Workout


@dataclass(frozen=True)
class WorkoutStarted:
    """Planning became training."""

    at: datetime


@dataclass(frozen=True)
class WorkoutPaused:
    """Training was interrupted; everything recorded stays."""

    at: datetime


@dataclass(frozen=True)
class WorkoutResumed:
    """Training went on after a pause."""

    at: datetime


@dataclass(frozen=True)
class WorkoutCompleted:
    """The workout is over, and this is what it showed."""

    at: datetime
    insights: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class WorkoutCancelled:
    """The workout was dropped; its rows stay, out of every listing."""

    at: datetime


@dataclass(frozen=True)
class ExerciseStarted:
    """This exercise is the one under way now."""

    log_id: UUID
    at: datetime


@dataclass(frozen=True)
class ExerciseFinished:
    """This exercise is done; how long its muscles are expected to need, in hours."""

    log_id: UUID
    at: datetime
    recovery_hours: int


@dataclass(frozen=True)
class ExerciseSkipped:
    """Nothing of this exercise will be done."""

    log_id: UUID
    at: datetime
    reason: str | None = None


@dataclass(frozen=True)
class ExerciseRated:
    """The athlete said how an exercise felt."""

    log_id: UUID
    ratings: Ratings
    feedback: str | None


@dataclass(frozen=True)
class TurnUndone:
    """What an earlier turn did was taken back.

    The workout is again as it was before that turn (None: there was none); one that the turn had begun is dropped.
    """

    turn_id: UUID
    at: datetime
    workout: Workout | None
    dropped_id: UUID | None
