"""What the coach can say of a workout under way, and of its end."""

from dataclasses import dataclass

from training.exercise import Area
from training.exercise_log import Ratings
from training.history import PastExercise
from training.proposal import Reason, WorkoutType
from training.sets import PlannedSet, RecordedSet, Side


@dataclass(frozen=True)
class WorkoutBegun:
    """Training began or went on."""

    resumed: bool
    sets_done: int


@dataclass(frozen=True)
class ExerciseUp:
    """The exercise that comes now, with nothing done of it yet; `takes_weight` when it is loaded from outside.

    `warm_up` are the sets that lead up to its first weight; `rest_seconds` the rest after a round, where it is done in
    turns with others; `per_side`: what is asked is asked of each side.
    """

    exercise: str
    planned: tuple[PlannedSet, ...]
    takes_weight: bool
    last: PastExercise | None
    warm_up: tuple[PlannedSet, ...] = ()
    in_turns_with: tuple[str, ...] = ()
    rest_seconds: int = 0
    per_side: bool = False


@dataclass(frozen=True)
class SetUp:
    """The set that comes now in an exercise that has begun; `planned` is None when the plan is fulfilled.

    `why` says why it is another one than was planned. `side` is the one still to be done of a set that is half done;
    `is_drop`: the weight is to be dropped now, without a rest.
    """

    exercise: str
    number: int
    of: int
    planned: PlannedSet | None
    why: Reason | None = None
    side: Side | None = None
    is_drop: bool = False
    per_side: bool = False


@dataclass(frozen=True)
class EverythingDone:
    """No exercise of the workout is open any more."""

    sets: int


@dataclass(frozen=True)
class SetsLogged:
    """Sets that are on record now. `done` counts the exercise's sets that count, `of` the planned ones (0: none)."""

    exercise: str
    sets: tuple[RecordedSet, ...]
    done: int
    of: int


@dataclass(frozen=True)
class ExerciseDone:
    """An exercise that is finished, in sums. Weights in kg; the average is over the sets that used one."""

    exercise: str
    sets: int
    average_weight_kg: float | None
    volume_kg: float


@dataclass(frozen=True)
class ExerciseLeftOut:
    """An exercise that was skipped."""

    exercise: str


@dataclass(frozen=True)
class ExercisesPassedOver:
    """Exercises that did not get their turn, for they load these areas, which hurt."""

    exercises: tuple[str, ...]
    areas: tuple[Area, ...]


@dataclass(frozen=True)
class BackToExercise:
    """An exercise that was begun before is under way again."""

    exercise: str


@dataclass(frozen=True)
class SetPutRight:
    """A recorded set before and after its correction. `number` is the one people see; warm-ups have none."""

    exercise: str
    before: RecordedSet
    after: RecordedSet
    number: int | None = None


@dataclass(frozen=True)
class SetTakenOff:
    """A set that is off the record now, and how many that count are left of the exercise. `number` as people saw it."""

    exercise: str
    deleted: RecordedSet
    left: int
    number: int | None = None


@dataclass(frozen=True)
class ExerciseFelt:
    """How an exercise felt, as noted."""

    exercise: str
    ratings: Ratings
    feedback: str | None


@dataclass(frozen=True)
class WeightEased:
    """The sets to come are asked for at less than they were, for the last one was called heavy. Weights in kg."""

    exercise: str
    weight_kg: float
    before_kg: float


@dataclass(frozen=True)
class WorkoutPutAside:
    """The workout is paused."""

    sets_done: int
    exercises_left: int


@dataclass(frozen=True)
class WorkoutDropped:
    """The workout was cancelled, with this many recorded sets."""

    sets: int


@dataclass(frozen=True)
class Achievement:
    """Something done better than the last time, or than ever before.

    Figures in kg, reps, seconds or metres as `kind` says.
    """

    kind: str
    exercise: str
    now: float
    before: float
    is_record: bool = False


@dataclass(frozen=True)
class WorkoutDone:
    """A completed workout in sums.

    `is_fulfilled` says that all that was planned was done; `days_away` is how long there was no workout before it.
    """

    workout_type: WorkoutType | None
    minutes: int
    exercises: tuple[PastExercise, ...]
    sets: int
    volume_kg: float
    achievements: tuple[Achievement, ...]
    skipped: tuple[str, ...]
    is_fulfilled: bool = False
    days_away: int | None = None


WorkoutFact = (
    WorkoutBegun
    | ExerciseUp
    | SetUp
    | EverythingDone
    | SetsLogged
    | ExerciseDone
    | ExerciseLeftOut
    | ExercisesPassedOver
    | BackToExercise
    | SetPutRight
    | SetTakenOff
    | ExerciseFelt
    | WeightEased
    | WorkoutPutAside
    | WorkoutDropped
    | WorkoutDone
)
