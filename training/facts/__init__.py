"""What the coach can say: typed facts, made from events and values. Replies are rendered from nothing else."""

from training.facts.coaching import (
    CoachingFact,
    CoachingSet,
    LanguageSet,
    RuleKept,
    RulesDropped,
    SettingsShown,
)
from training.facts.first_talk import (
    FirstQuestionAsked,
    FirstQuestionExplained,
    FirstTalkDone,
    FirstTalkFact,
    FirstTalkPutOff,
)
from training.facts.goals import (
    GoalEnded,
    GoalFact,
    GoalKept,
    GoalsShown,
    GoalTold,
    MetricKept,
    MetricsShown,
    ProfileKept,
    ProgressShown,
    StreakShown,
)
from training.facts.linking import AccountJoined, LinkFact, LinkFailed, LinkOffered
from training.facts.loads import InventoryKept, LoadFact, PlatesShown, RecordsShown, WarmUpShown
from training.facts.memories import MemoriesDropped, MemoriesShown, MemoryFact, MemoryKept, MemoryTold
from training.facts.outside import OutsideFact, OutsideLogged
from training.facts.own import (
    OwnExerciseAdded,
    OwnExerciseRemoved,
    OwnExerciseRenamed,
    OwnExercisesShown,
    OwnExerciseTold,
    OwnFact,
)
from training.facts.past import (
    ExerciseExplained,
    ExerciseJudged,
    HistoryShown,
    LastSetShown,
    PastFact,
    RecentShown,
    TimesShown,
)
from training.facts.plan import (
    ExerciseChanged,
    OptionsShown,
    OptionTaken,
    PlanFact,
    PlannedLine,
    PlanRefocused,
    PlanShown,
    RecentWorkout,
    TimeLeft,
)
from training.facts.programs import ProgramFact, ProgramShown, SessionDone
from training.facts.recovery import (
    AlternativesShown,
    AlternativeTold,
    ExerciseReviewed,
    Explained,
    RecoveryFact,
    RecoveryNoted,
    RecoveryShown,
    SourcesTold,
    VolumeLine,
    VolumeShown,
    WorkoutReviewed,
)
from training.facts.reminders import ReminderFact, ReminderKept, RemindersEnded, RemindersShown
from training.facts.safety import (
    HealthQuestionAsked,
    RedFlagAnswered,
    SafetyFact,
    ScreeningDone,
    ScreeningOffered,
    ScreeningPutOff,
)
from training.facts.supersets import SupersetEnded, SupersetFact, SupersetMade
from training.facts.talk import (
    DoneWithWhat,
    Greeting,
    HelpShown,
    LeftAsItWas,
    MoreOfWhat,
    NoFreeTalk,
    NothingAsked,
    NotUnderstood,
    PrivacyExplained,
    QuestionAnswered,
    QuestionOpen,
    SmallTalkMade,
    TalkFact,
    Thanked,
    TurnTakenBack,
    UnitSet,
)
from training.facts.workout import (
    Achievement,
    BackToExercise,
    EverythingDone,
    ExerciseDone,
    ExerciseFelt,
    ExerciseLeftOut,
    ExercisesPassedOver,
    ExerciseUp,
    SetPutRight,
    SetsLogged,
    SetTakenOff,
    SetUp,
    WeightEased,
    WorkoutBegun,
    WorkoutDone,
    WorkoutDropped,
    WorkoutFact,
    WorkoutPutAside,
)

__all__ = [
    "AccountJoined",
    "Achievement",
    "AlternativeTold",
    "AlternativesShown",
    "BackToExercise",
    "CoachingSet",
    "DoneWithWhat",
    "EverythingDone",
    "ExerciseChanged",
    "ExerciseDone",
    "ExerciseExplained",
    "ExerciseFelt",
    "ExerciseJudged",
    "ExerciseLeftOut",
    "ExerciseReviewed",
    "ExerciseUp",
    "ExercisesPassedOver",
    "Explained",
    "Fact",
    "FirstQuestionAsked",
    "FirstQuestionExplained",
    "FirstTalkDone",
    "FirstTalkPutOff",
    "GoalEnded",
    "GoalKept",
    "GoalTold",
    "GoalsShown",
    "Greeting",
    "HealthQuestionAsked",
    "HelpShown",
    "HistoryShown",
    "InventoryKept",
    "LanguageSet",
    "LastSetShown",
    "LeftAsItWas",
    "LinkFailed",
    "LinkOffered",
    "MemoriesDropped",
    "MemoriesShown",
    "MemoryKept",
    "MemoryTold",
    "MetricKept",
    "MetricsShown",
    "MoreOfWhat",
    "NoFreeTalk",
    "NotUnderstood",
    "NothingAsked",
    "OptionTaken",
    "OptionsShown",
    "OutsideLogged",
    "OwnExerciseAdded",
    "OwnExerciseRemoved",
    "OwnExerciseRenamed",
    "OwnExerciseTold",
    "OwnExercisesShown",
    "PlanRefocused",
    "PlanShown",
    "PlannedLine",
    "PlatesShown",
    "PrivacyExplained",
    "ProfileKept",
    "ProgramShown",
    "ProgressShown",
    "QuestionAnswered",
    "QuestionOpen",
    "RecentShown",
    "RecentWorkout",
    "RecordsShown",
    "RecoveryNoted",
    "RecoveryShown",
    "RedFlagAnswered",
    "ReminderKept",
    "RemindersEnded",
    "RemindersShown",
    "RuleKept",
    "RulesDropped",
    "ScreeningDone",
    "ScreeningOffered",
    "ScreeningPutOff",
    "SessionDone",
    "SetPutRight",
    "SetTakenOff",
    "SetUp",
    "SetsLogged",
    "SettingsShown",
    "SmallTalkMade",
    "SourcesTold",
    "StreakShown",
    "SupersetEnded",
    "SupersetMade",
    "Thanked",
    "TimeLeft",
    "TimesShown",
    "TurnTakenBack",
    "UnitSet",
    "VolumeLine",
    "VolumeShown",
    "WarmUpShown",
    "WeightEased",
    "WorkoutBegun",
    "WorkoutDone",
    "WorkoutDropped",
    "WorkoutPutAside",
    "WorkoutReviewed",
]

Fact = (
    CoachingFact
    | FirstTalkFact
    | GoalFact
    | LinkFact
    | LoadFact
    | MemoryFact
    | OutsideFact
    | OwnFact
    | PastFact
    | PlanFact
    | ProgramFact
    | RecoveryFact
    | ReminderFact
    | SafetyFact
    | SupersetFact
    | TalkFact
    | WorkoutFact
)
