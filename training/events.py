"""Everything that can happen to an athlete's training, in the past tense. Events are all that is ever committed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from training.athlete import WeightUnit
from training.coaching import Coaching
from training.goals import Goal
from training.inventory import Inventory
from training.memories import Memory
from training.metrics import Metric
from training.own import OwnExercise
from training.programs.program import Program
from training.recovery import Assessment, RecoveryReport
from training.reminders import Reminder
from training.safety import Category, OpenFlag
from training.screening import Screening
from training.sets import PlannedSet, RecordedSet
from training.workout import ExerciseLog, Option, Ratings, Reason, Wish, Workout


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
class SetRecorded:
    """A set went on record."""

    log_id: UUID
    recorded: RecordedSet


@dataclass(frozen=True)
class SetCorrected:
    """A recorded set was put right, by the athlete's word."""

    log_id: UUID
    before: RecordedSet
    after: RecordedSet


@dataclass(frozen=True)
class SetDeleted:
    """A recorded set was taken off the record, by the athlete's word; later ones move up."""

    log_id: UUID
    deleted: RecordedSet


@dataclass(frozen=True)
class ExerciseRated:
    """The athlete said how an exercise felt."""

    log_id: UUID
    ratings: Ratings
    feedback: str | None


@dataclass(frozen=True)
class WeightUnitChanged:
    """The athlete is spoken to in another unit of weight."""

    before: WeightUnit
    after: WeightUnit


@dataclass(frozen=True)
class InventoryChanged:
    """What the athlete has to load with is another from now on; None is a usual gym."""

    before: Inventory | None
    after: Inventory | None


@dataclass(frozen=True)
class MemoryNoted:
    """Something about the athlete is remembered; what it takes the place of is no longer true."""

    memory: Memory
    supersedes: tuple[Memory, ...] = ()


@dataclass(frozen=True)
class MemoriesForgotten:
    """These memories are gone, by the athlete's word."""

    memories: tuple[Memory, ...]


@dataclass(frozen=True)
class RecoveryReported:
    """The athlete told how sore they are, or how they slept."""

    report: RecoveryReport
    turn_id: UUID


@dataclass(frozen=True)
class RecoveryUnreported:
    """What was told of recovery is taken back."""

    report: RecoveryReport


@dataclass(frozen=True)
class RecoveryAssessed:
    """How the athlete recovers, as the workouts so far show it."""

    before: Assessment
    after: Assessment
    at: datetime


@dataclass(frozen=True)
class ProfileTold:
    """Something of the athlete is known, or known anew: the Athlete's field `name`."""

    name: Literal["level", "birth_year", "height_cm", "time_zone", "language", "passed_over"]
    before: str | int | float | tuple[str, ...] | None
    after: str | int | float | tuple[str, ...] | None


@dataclass(frozen=True)
class CoachingChanged:
    """The coach behaves otherwise from now on, in what is another in `after`."""

    before: Coaching
    after: Coaching


@dataclass(frozen=True)
class ReminderSet:
    """The athlete is to be reminded of something."""

    reminder: Reminder


@dataclass(frozen=True)
class ReminderChanged:
    """A reminder comes at another time, or no more."""

    before: Reminder
    after: Reminder


@dataclass(frozen=True)
class ReminderTakenBack:
    """A reminder never was: an undo took back its setting."""

    reminder: Reminder


@dataclass(frozen=True)
class MetricRecorded:
    """A measure of the body went on record."""

    metric: Metric


@dataclass(frozen=True)
class MetricTakenBack:
    """A measure of the body is off the record: an undo took back its telling."""

    metric: Metric


@dataclass(frozen=True)
class GoalSet:
    """The athlete is after something from now on."""

    goal: Goal


@dataclass(frozen=True)
class GoalChanged:
    """A goal is another now: its target, its day, where it begins, or whether it is still one."""

    before: Goal
    after: Goal


@dataclass(frozen=True)
class GoalTakenBack:
    """A goal never was: an undo took back its setting."""

    goal: Goal


@dataclass(frozen=True)
class ProgramCreated:
    """A programme is followed from now on."""

    program: Program


@dataclass(frozen=True)
class ProgramChanged:
    """A programme was paused, gone on with, or given up."""

    before: Program
    after: Program


@dataclass(frozen=True)
class ProgramTakenBack:
    """A programme never was: an undo took back its making."""

    program: Program


@dataclass(frozen=True)
class OutsideChanged:
    """What was done of an exercise outside any workout is on record (`before` None), is another, or is off it."""

    before: ExerciseLog | None
    after: ExerciseLog | None


@dataclass(frozen=True)
class OwnExerciseChanged:
    """An athlete's own exercise is there from now on (`before` is None), is called otherwise, or is removed."""

    before: OwnExercise | None
    after: OwnExercise


@dataclass(frozen=True)
class RedFlagRaised:
    """The athlete told of something that ends training for now, in these words; `workout_id` was the active workout."""

    id: UUID
    category: Category
    words: str
    workout_id: UUID | None
    at: datetime
    turn_id: UUID


@dataclass(frozen=True)
class RedFlagCleared:
    """The athlete said that they are well again."""

    flag: OpenFlag
    at: datetime
    turn_id: UUID


@dataclass(frozen=True)
class RedFlagReopened:
    """That the athlete is well again was taken back; `turn_id` is the turn that had said so."""

    flag: OpenFlag
    turn_id: UUID


@dataclass(frozen=True)
class ScreeningChanged:
    """A question about health was answered, or an answer was taken back."""

    before: Screening
    after: Screening


@dataclass(frozen=True)
class LinkCodeMade:
    """A code may join one more account to the athlete until `expires_at`; `code_hash` is how it is kept."""

    id: UUID
    code_hash: str
    expires_at: datetime


@dataclass(frozen=True)
class LinkCodeRevoked:
    """A code joins no account: an undo took back its making."""

    id: UUID


@dataclass(frozen=True)
class AccountLinked:
    """The account that the turn came from is now the athlete's whose code this is."""

    code_hash: str


@dataclass(frozen=True)
class TurnUndone:
    """What an earlier turn did was taken back.

    The workout is again as it was before that turn (None: there was none); one that the turn had begun is dropped.
    """

    turn_id: UUID
    at: datetime
    workout: Workout | None
    dropped_id: UUID | None


WorkoutEvent = (
    WorkoutPlanned
    | OptionsOffered
    | OptionChosen
    | ExerciseAdded
    | ExerciseRemoved
    | ExerciseSubstituted
    | ExerciseMoved
    | ExerciseRetargeted
    | ExercisesJoined
    | ExercisesParted
    | WorkoutRefocused
    | WorkoutStarted
    | WorkoutPaused
    | WorkoutResumed
    | WorkoutCompleted
    | WorkoutCancelled
    | ExerciseStarted
    | ExerciseFinished
    | ExerciseSkipped
    | SetRecorded
    | SetCorrected
    | SetDeleted
    | ExerciseRated
    | TurnUndone
)
MemoryEvent = MemoryNoted | MemoriesForgotten
RecoveryEvent = RecoveryReported | RecoveryUnreported | RecoveryAssessed
GoalEvent = GoalSet | GoalChanged | GoalTakenBack
MetricEvent = MetricRecorded | MetricTakenBack
ProgramEvent = ProgramCreated | ProgramChanged | ProgramTakenBack
ReminderEvent = ReminderSet | ReminderChanged | ReminderTakenBack
ProgressEvent = ProfileTold | CoachingChanged | ReminderEvent | MetricEvent | GoalEvent | ProgramEvent | OutsideChanged
SafetyEvent = RedFlagRaised | RedFlagCleared | RedFlagReopened | ScreeningChanged
LinkEvent = LinkCodeMade | LinkCodeRevoked | AccountLinked
AthleteEvent = (
    WeightUnitChanged
    | InventoryChanged
    | LinkEvent
    | OwnExerciseChanged
    | MemoryEvent
    | ProgressEvent
    | RecoveryEvent
    | SafetyEvent
)
Event = WorkoutEvent | AthleteEvent
