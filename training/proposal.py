"""What is wished of a workout, and what is proposed for one, each with its reasons."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from training.exercise import Area, Equipment, Muscle
from training.sets import PlannedSet


class Intensity(StrEnum):
    """How hard a workout is meant to be."""

    LIGHT = "light"
    MODERATE = "moderate"
    INTENSE = "intense"


class WorkoutType(StrEnum):
    """What a workout trains: which movements it is built from."""

    FULL_BODY = "full_body"
    UPPER = "upper"
    LOWER = "lower"
    PUSH = "push"
    PULL = "pull"
    CORE = "core"
    CONDITIONING = "conditioning"
    MOBILITY = "mobility"


@dataclass(frozen=True)
class Wish:
    """What the athlete asked of a workout; None or empty where nothing was said."""

    workout_type: WorkoutType | None = None
    muscles: tuple[Muscle, ...] = ()
    minutes: int | None = None
    equipment: tuple[Equipment, ...] | None = None
    intensity: Intensity | None = None


@dataclass(frozen=True)
class Reason:
    """Why something was proposed: a code the language layer has a sentence for, and its figures.

    `percent` is how far muscles are recovered, `hours` what they still need; `sets` were done this week, `wanted` is
    how many make sense; of a target that was told, `sets` were on record when another weight was.
    """

    code: str
    muscles: tuple[Muscle, ...] = ()
    days: int | None = None
    minutes: int | None = None
    equipment: tuple[Equipment, ...] = ()
    percent: int | None = None
    hours: int | None = None
    sets: float | None = None
    wanted: int | None = None
    areas: tuple[Area, ...] = ()
    weight_kg: float | None = None
    before_kg: float | None = None
    reps: int | None = None
    sessions: int | None = None


@dataclass(frozen=True)
class PlannedExercise:
    """An exercise as it is proposed, before it belongs to a workout; `warm_ups` lead up to its first set."""

    exercise_id: UUID
    name: str
    planned: tuple[PlannedSet, ...]
    reasons: tuple[Reason, ...] = ()
    warm_ups: tuple[PlannedSet, ...] = ()
    superset: int | None = None


@dataclass(frozen=True)
class Option:
    """One of the workouts offered for today; `session_id` is the programme's that it is, if it is one's."""

    workout_type: WorkoutType
    intensity: Intensity
    focus: tuple[Muscle, ...]
    exercises: tuple[PlannedExercise, ...]
    minutes: int
    rationale: tuple[Reason, ...]
    session_id: UUID | None = None
