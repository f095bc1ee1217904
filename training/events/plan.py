"""What becomes of a plan."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from training.exercise_log import ExerciseLog
from training.proposal import Option, Reason, Wish
from training.sets import PlannedSet


@dataclass(frozen=True)
class WorkoutPlanned:
    """A workout was asked for and options were made for it."""

    workout_id: UUID
    at: datetime
    wish: Wish
    options: tuple[Option, ...]


@dataclass(frozen=True)
class OptionsOffered:
    """Other options took the place of the ones before."""

    wish: Wish
    options: tuple[Option, ...]


@dataclass(frozen=True)
class OptionChosen:
    """One of the options became the plan."""

    number: int
    option: Option
    exercises: tuple[ExerciseLog, ...]


@dataclass(frozen=True)
class ExerciseAdded:
    """An exercise joined the workout at this place, 0 being the first; `follows` is one it takes over from.

    `reason`, here and below, is the athlete's own word for why.
    """

    log: ExerciseLog
    position: int
    follows: UUID | None = None
    reason: str | None = None


@dataclass(frozen=True)
class ExerciseRemoved:
    """An exercise of which nothing was done left the workout."""

    log_id: UUID
    reason: str | None = None


@dataclass(frozen=True)
class ExerciseSubstituted:
    """Another exercise took the slot of one of which nothing was done."""

    log_id: UUID
    exercise_id: UUID
    name: str
    planned: tuple[PlannedSet, ...]
    reason: str | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class ExerciseMoved:
    """An exercise changed its place in the order, 0 being the first. Moved behind others it waits for its turn."""

    log_id: UUID
    position: int
    reason: str | None = None


@dataclass(frozen=True)
class ExerciseRetargeted:
    """An exercise is asked for with other sets, reps, weight or rest."""

    log_id: UUID
    planned: tuple[PlannedSet, ...]
    reason: str | None = None


@dataclass(frozen=True)
class ExercisesJoined:
    """These exercises are done in turns from now on, a set of each; `superset` is their number in the workout."""

    log_ids: tuple[UUID, ...]
    superset: int


@dataclass(frozen=True)
class ExercisesParted:
    """The exercises of this superset are done one after the other again."""

    superset: int


@dataclass(frozen=True)
class WorkoutRefocused:
    """The whole plan was made anew with another focus, intensity or length."""

    wish: Wish
    option: Option
    exercises: tuple[ExerciseLog, ...]
