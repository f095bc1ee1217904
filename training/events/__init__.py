"""Everything that can happen to an athlete's training, in the past tense. Events are all that is ever committed."""

from training.events.goals import (
    GoalChanged,
    GoalEvent,
    GoalSet,
    GoalTakenBack,
    MetricEvent,
    MetricRecorded,
    MetricTakenBack,
)
from training.events.linking import AccountLinked, LinkCodeMade, LinkCodeRevoked, LinkEvent
from training.events.memories import MemoriesForgotten, MemoryEvent, MemoryNoted
from training.events.outside import OutsideChanged
from training.events.own import OwnExerciseChanged
from training.events.plan import (
    ExerciseAdded,
    ExerciseMoved,
    ExerciseRemoved,
    ExerciseRetargeted,
    ExercisesJoined,
    ExercisesParted,
    ExerciseSubstituted,
    OptionChosen,
    OptionsOffered,
    WorkoutPlanned,
    WorkoutRefocused,
)
from training.events.profile import CoachingChanged, InventoryChanged, ProfileTold, WeightUnitChanged
from training.events.programs import ProgramChanged, ProgramCreated, ProgramEvent, ProgramTakenBack
from training.events.recovery import RecoveryAssessed, RecoveryEvent, RecoveryReported, RecoveryUnreported
from training.events.reminders import ReminderChanged, ReminderEvent, ReminderSet, ReminderTakenBack
from training.events.safety import RedFlagCleared, RedFlagRaised, RedFlagReopened, SafetyEvent, ScreeningChanged
from training.events.sets import SetCorrected, SetDeleted, SetRecorded
from training.events.workout import (
    ExerciseFinished,
    ExerciseRated,
    ExerciseSkipped,
    ExerciseStarted,
    TurnUndone,
    WorkoutCancelled,
    WorkoutCompleted,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)

__all__ = [
    "AccountLinked",
    "AthleteEvent",
    "CoachingChanged",
    "Event",
    "ExerciseAdded",
    "ExerciseFinished",
    "ExerciseMoved",
    "ExerciseRated",
    "ExerciseRemoved",
    "ExerciseRetargeted",
    "ExerciseSkipped",
    "ExerciseStarted",
    "ExerciseSubstituted",
    "ExercisesJoined",
    "ExercisesParted",
    "GoalChanged",
    "GoalEvent",
    "GoalSet",
    "GoalTakenBack",
    "InventoryChanged",
    "LinkCodeMade",
    "LinkCodeRevoked",
    "LinkEvent",
    "MemoriesForgotten",
    "MemoryEvent",
    "MemoryNoted",
    "MetricEvent",
    "MetricRecorded",
    "MetricTakenBack",
    "OptionChosen",
    "OptionsOffered",
    "OutsideChanged",
    "OwnExerciseChanged",
    "ProfileTold",
    "ProgramChanged",
    "ProgramCreated",
    "ProgramEvent",
    "ProgramTakenBack",
    "ProgressEvent",
    "RecoveryAssessed",
    "RecoveryEvent",
    "RecoveryReported",
    "RecoveryUnreported",
    "RedFlagCleared",
    "RedFlagRaised",
    "RedFlagReopened",
    "ReminderChanged",
    "ReminderEvent",
    "ReminderSet",
    "ReminderTakenBack",
    "SafetyEvent",
    "ScreeningChanged",
    "SetCorrected",
    "SetDeleted",
    "SetRecorded",
    "TurnUndone",
    "WeightUnitChanged",
    "WorkoutCancelled",
    "WorkoutCompleted",
    "WorkoutEvent",
    "WorkoutPaused",
    "WorkoutPlanned",
    "WorkoutRefocused",
    "WorkoutResumed",
    "WorkoutStarted",
]

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
ProgressEvent = ProfileTold | CoachingChanged | ReminderEvent | MetricEvent | GoalEvent | ProgramEvent | OutsideChanged
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
