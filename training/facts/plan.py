"""What the coach can say of options and of the plan."""

from dataclasses import dataclass
from datetime import datetime

from training.exercise import Area
from training.exercise_log import ExerciseStatus
from training.proposal import Intensity, Option, Reason, WorkoutType
from training.sets import PlannedSet


@dataclass(frozen=True)
class RecentWorkout:
    """A workout of the last two weeks in a line. `at` is when it was done."""

    at: datetime
    workout_type: WorkoutType | None
    exercises: tuple[str, ...]


@dataclass(frozen=True)
class OptionsShown:
    """What was done lately and what is offered for today; `held_back` says why something wished is not."""

    recent: tuple[RecentWorkout, ...]
    options: tuple[Option, ...]
    held_back: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class PlannedLine:
    """An exercise of a plan in a line."""

    name: str
    planned: tuple[PlannedSet, ...]
    sets_done: int
    status: ExerciseStatus
    in_turns_with: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlanShown:
    """The plan as it stands, or what is left of it."""

    workout_type: WorkoutType | None
    intensity: Intensity | None
    minutes: int | None
    exercises: tuple[PlannedLine, ...]
    paused: bool
    under_way: bool


@dataclass(frozen=True)
class OptionTaken:
    """An option became the plan."""

    number: int


@dataclass(frozen=True)
class ExerciseChanged:
    """The plan was changed in one place. `change` is added, removed, moved, substituted, followed or retargeted.

    `followed` is a swap for an exercise that keeps the `sets` it has on record; `spares` are areas that hurt, which
    the new exercise does not load.
    """

    change: str
    exercise: str
    other: str | None = None
    place: int | None = None
    planned: tuple[PlannedSet, ...] = ()
    sets: int = 0
    spares: tuple[Area, ...] = ()


@dataclass(frozen=True)
class PlanRefocused:
    """The plan was made anew."""

    intensity: Intensity
    minutes: int


@dataclass(frozen=True)
class TimeLeft:
    """About how long the rest of the plan takes, and what it is: so many exercises, so many sets.

    `there_are` is how many minutes there are for it, where that was said.
    """

    minutes: int
    exercises: int
    sets: int
    there_are: int | None = None

    @property
    def fits(self) -> bool:
        """Whether there is time for it."""
        return self.there_are is None or self.minutes <= self.there_are


PlanFact = OptionsShown | PlanShown | OptionTaken | ExerciseChanged | PlanRefocused | TimeLeft
