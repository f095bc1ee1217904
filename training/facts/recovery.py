"""Facts about recovery, volume, looking back and reasons."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from training.exercise import Muscle
from training.history import PastExercise, PastWorkout
from training.proposal import Intensity, Reason, WorkoutType
from training.recovery import Recovery, ReportKind
from training.sets import PlannedSet
from training.sources import Source
from training.volume import Group, Verdict


@dataclass(frozen=True)
class RecoveryShown:
    """How muscles are: those asked about, or all of them (`every`); `factor` is how long this athlete needs."""

    recovery: tuple[Recovery, ...]
    every: bool
    factor: float = 1.0


@dataclass(frozen=True)
class RecoveryNoted:
    """A report of soreness or sleep as it was noted; no muscles: the whole body."""

    kind: ReportKind
    level: int
    muscles: tuple[Muscle, ...] = ()
    hours: float | None = None


@dataclass(frozen=True)
class VolumeLine:
    """A group's hard sets of a week, against how many make sense."""

    group: Group
    sets: float
    low: int
    high: int
    verdict: Verdict
    days: int


@dataclass(frozen=True)
class VolumeShown:
    """This week's hard sets by group. The landmarks are what `source` says, no law."""

    lines: tuple[VolumeLine, ...]
    source: str


@dataclass(frozen=True)
class ExerciseReviewed:
    """An exercise of a workout that is over, beside the last time before it."""

    done: PastExercise
    before: PastExercise | None


@dataclass(frozen=True)
class WorkoutReviewed:
    """A workout that is over: each exercise beside the time before, the week's sets, what recovers, what it showed."""

    workout: PastWorkout
    exercises: tuple[ExerciseReviewed, ...]
    volume: tuple[VolumeLine, ...]
    recovery: tuple[Recovery, ...]
    insights: tuple[Reason, ...]


@dataclass(frozen=True)
class AlternativeTold:
    """An exercise that can stand in for another, and what speaks for it."""

    name: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class AlternativesShown:
    """What can be done instead of an exercise, the nearest first; `planned` where it stands in the workout."""

    exercise: str
    alternatives: tuple[AlternativeTold, ...]
    planned: bool


@dataclass(frozen=True)
class Explained:
    """Why something is as it is, in recorded reasons. `about` is a name, where it is about an exercise.

    `what` is what was asked about: workout, program, exercise, target, weight, sets, muscles, absent (not planned),
    offered (in the options of these numbers, in `figures`), or a refusal with its `code` and `figures`. `planned` and
    `last` are the figures a target was made from.
    """

    what: str
    about: str | None = None
    reasons: tuple[Reason, ...] = ()
    planned: tuple[PlannedSet, ...] = ()
    last: PastExercise | None = None
    code: str | None = None
    figures: Mapping[str, object] = field(default_factory=dict)
    workout_type: WorkoutType | None = None
    intensity: Intensity | None = None


@dataclass(frozen=True)
class SourcesTold:
    """What kind of knowledge the reasons told last stand on."""

    sources: tuple[Source, ...]


RecoveryFact = (
    RecoveryShown | RecoveryNoted | VolumeShown | WorkoutReviewed | AlternativesShown | Explained | SourcesTold
)
