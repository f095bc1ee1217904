"""What the coach can say of exercises that athletes add themselves."""

from dataclasses import dataclass

from training.exercise import Equipment, LoadType, Measure, Muscle


@dataclass(frozen=True)
class OwnExerciseTold:
    """An exercise of the athlete's own: what it trains, with what, and how a set of it is counted."""

    name: str
    muscles: tuple[Muscle, ...]
    equipment: tuple[Equipment, ...]
    load: LoadType
    measure: Measure


@dataclass(frozen=True)
class OwnExerciseAdded:
    """An exercise is known from now on, planned like `like`; `is_back` when it had been removed before."""

    exercise: OwnExerciseTold
    like: str | None
    is_back: bool = False


@dataclass(frozen=True)
class OwnExerciseRenamed:
    """An exercise of the athlete's own is called otherwise."""

    before: str
    after: str


@dataclass(frozen=True)
class OwnExerciseRemoved:
    """An exercise of the athlete's own is known to their history alone."""

    name: str


@dataclass(frozen=True)
class OwnExercisesShown:
    """The exercises the athlete has added."""

    exercises: tuple[OwnExerciseTold, ...]


OwnFact = OwnExerciseAdded | OwnExerciseRenamed | OwnExerciseRemoved | OwnExercisesShown
