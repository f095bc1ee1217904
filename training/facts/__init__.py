"""What the coach can say: typed facts, made from events and values. Replies are rendered from nothing else."""

from dataclasses import dataclass
from datetime import datetime

from training.athlete import WeightUnit
from training.exercise import Area, Equipment
from training.facts.goals import (
    GoalEnded as GoalEnded,
)
from training.facts.goals import (
    GoalFact as GoalFact,
)
from training.facts.goals import (
    GoalKept as GoalKept,
)
from training.facts.goals import (
    GoalsShown as GoalsShown,
)
from training.facts.goals import (
    GoalTold as GoalTold,
)
from training.facts.goals import (
    MetricKept as MetricKept,
)
from training.facts.goals import (
    MetricsShown as MetricsShown,
)
from training.facts.goals import (
    ProfileKept as ProfileKept,
)
from training.facts.goals import (
    StreakShown as StreakShown,
)
from training.facts.loads import InventoryKept as InventoryKept
from training.facts.loads import LoadFact
from training.facts.loads import PlatesShown as PlatesShown
from training.facts.loads import RecordsShown as RecordsShown
from training.facts.loads import WarmUpShown as WarmUpShown
from training.facts.own import OwnExerciseAdded as OwnExerciseAdded
from training.facts.own import OwnExerciseRemoved as OwnExerciseRemoved
from training.facts.own import OwnExerciseRenamed as OwnExerciseRenamed
from training.facts.own import OwnExercisesShown as OwnExercisesShown
from training.facts.own import OwnExerciseTold as OwnExerciseTold
from training.facts.own import OwnFact
from training.facts.programs import ProgramFact
from training.facts.programs import ProgramShown as ProgramShown
from training.facts.programs import SessionDone as SessionDone
from training.facts.recovery import AlternativesShown as AlternativesShown
from training.facts.recovery import AlternativeTold as AlternativeTold
from training.facts.recovery import ExerciseReviewed as ExerciseReviewed
from training.facts.recovery import Explained as Explained
from training.facts.recovery import RecoveryFact
from training.facts.recovery import RecoveryNoted as RecoveryNoted
from training.facts.recovery import RecoveryShown as RecoveryShown
from training.facts.recovery import SourcesTold as SourcesTold
from training.facts.recovery import VolumeLine as VolumeLine
from training.facts.recovery import VolumeShown as VolumeShown
from training.facts.recovery import WorkoutReviewed as WorkoutReviewed
from training.facts.safety import HealthQuestionAsked as HealthQuestionAsked
from training.facts.safety import RedFlagAnswered as RedFlagAnswered
from training.facts.safety import SafetyFact
from training.facts.safety import ScreeningDone as ScreeningDone
from training.facts.safety import ScreeningOffered as ScreeningOffered
from training.facts.safety import ScreeningPutOff as ScreeningPutOff
from training.facts.supersets import SupersetEnded as SupersetEnded
from training.facts.supersets import SupersetFact
from training.facts.supersets import SupersetMade as SupersetMade
from training.history import PastExercise, PastWorkout
from training.memories import MemoryKind
from training.sets import PlannedSet, RecordedSet, Side
from training.workout import ExerciseStatus, Intensity, Option, Phase, Ratings, Reason, WorkoutType


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
    """A completed workout in sums."""

    workout_type: WorkoutType | None
    minutes: int
    exercises: tuple[PastExercise, ...]
    sets: int
    volume_kg: float
    achievements: tuple[Achievement, ...]
    skipped: tuple[str, ...]


@dataclass(frozen=True)
class HistoryShown:
    """Workouts done before, the newest first."""

    workouts: tuple[PastWorkout, ...]


@dataclass(frozen=True)
class TimesShown:
    """The last times of an exercise, the newest first."""

    exercise: str
    times: tuple[PastExercise, ...]


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
class UnitSet:
    """The unit of weight from now on."""

    unit: WeightUnit


@dataclass(frozen=True)
class MemoryTold:
    """A fact about the athlete as they told it, when, and what it means for training; exercises by their names."""

    kind: MemoryKind
    content: str
    at: datetime
    areas: tuple[Area, ...] = ()
    exercises: tuple[str, ...] = ()
    equipment: tuple[Equipment, ...] | None = None
    days: tuple[int, ...] = ()
    minutes: int | None = None


@dataclass(frozen=True)
class MemoryKept:
    """Something is remembered from now on, in the place of what was `replaced`; `is_new` False: it was already.

    `against` are exercises still to be done in the workout that do not go with it; the plan keeps them. `gone` are
    those whose place is taken for good by the one preferred.
    """

    memory: MemoryTold
    is_new: bool = True
    replaced: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True)
class MemoriesDropped:
    """These facts are forgotten."""

    contents: tuple[str, ...]


@dataclass(frozen=True)
class MemoriesShown:
    """What is remembered of the athlete, or of it what `about` is about; `more` are left out for their number."""

    memories: tuple[MemoryTold, ...]
    about: str | None = None
    more: int = 0


@dataclass(frozen=True)
class TurnTakenBack:
    """What an earlier turn had done and is undone now: its acts, and the sets among it."""

    acts: tuple[str, ...]
    sets: tuple[SetsLogged, ...]


@dataclass(frozen=True)
class Greeting:
    """Hello, and where the athlete stands."""

    phase: Phase
    paused: bool


@dataclass(frozen=True)
class Thanked:
    """You're welcome."""


@dataclass(frozen=True)
class HelpShown:
    """What can be said in this phase."""

    phase: Phase


@dataclass(frozen=True)
class DoneWithWhat:
    """ "Done" may mean the set, the exercise or the workout."""

    exercise: str | None


@dataclass(frozen=True)
class NothingAsked:
    """A yes or no to nothing; `chosen` is False while options wait for a choice."""

    phase: Phase
    paused: bool
    chosen: bool


@dataclass(frozen=True)
class LeftAsItWas:
    """A no to what was asked, or only offered: nothing was changed."""

    was_offered: bool = False


@dataclass(frozen=True)
class NotUnderstood:
    """Words that name no act here; `words` quotes them when the rest of the message was understood."""

    phase: Phase
    paused: bool
    words: str | None = None


@dataclass(frozen=True)
class NoFreeTalk:
    """What the built-in language cannot answer got no answer from a model either.

    `reason` is away (none answers), spent (the day's share is used up), unsure (nothing in it was backed), limit (it
    took too many steps), unsafe (it could have harmed somebody) or growing (it was of losing weight, to a minor).
    """

    reason: str


Fact = (
    OptionsShown
    | PlanShown
    | OptionTaken
    | ExerciseChanged
    | PlanRefocused
    | WorkoutBegun
    | ExerciseUp
    | SetUp
    | EverythingDone
    | SetsLogged
    | ExerciseDone
    | ExerciseLeftOut
    | BackToExercise
    | SetPutRight
    | SetTakenOff
    | ExerciseFelt
    | WorkoutPutAside
    | WorkoutDropped
    | WorkoutDone
    | LoadFact
    | HistoryShown
    | TimesShown
    | RecentShown
    | ExerciseExplained
    | UnitSet
    | MemoryKept
    | MemoriesDropped
    | MemoriesShown
    | RecoveryFact
    | SafetyFact
    | TurnTakenBack
    | Greeting
    | Thanked
    | HelpShown
    | DoneWithWhat
    | NothingAsked
    | LeftAsItWas
    | NotUnderstood
    | NoFreeTalk
    | GoalFact
    | ProgramFact
    | OwnFact
    | SupersetFact
)
