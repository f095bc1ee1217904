"""What the coach can say of measures, goals, streaks, progress and the athlete themselves."""

from dataclasses import dataclass
from datetime import date, datetime

from training.forecast import Forecast
from training.goals import Counted, GoalKind, GoalStatus
from training.lift_courses import LiftCourse
from training.metrics import Body, Course
from training.streaks import Streak


@dataclass(frozen=True)
class GoalTold:
    """A goal, where it stands `now`, and what its trend says; figures in kg, cm, reps, seconds, metres or a week."""

    words: str
    kind: GoalKind
    counted: Counted | None
    exercise: str | None
    target: float | None
    change: float | None
    start: float | None
    now: float | None
    percent: int | None
    by: date | None
    forecast: Forecast


@dataclass(frozen=True)
class MetricKept:
    """A measure is on record, in kg or cm, with the one before it; `goals` are those it is counted for."""

    measure: Body
    value: float
    before: float | None
    before_at: datetime | None
    goals: tuple[GoalTold, ...] = ()


@dataclass(frozen=True)
class MetricsShown:
    """How measures stand and where they are going; `points` are the last ones of the only measure asked about."""

    courses: tuple[Course, ...]
    points: tuple[tuple[date, float], ...] = ()


@dataclass(frozen=True)
class GoalKept:
    """A goal is set, in the place of one in other words, or was changed."""

    goal: GoalTold
    is_new: bool
    replaced: str | None = None


@dataclass(frozen=True)
class GoalEnded:
    """A goal is reached or given up."""

    words: str
    status: GoalStatus


@dataclass(frozen=True)
class GoalsShown:
    """The goals, the newest first."""

    goals: tuple[GoalTold, ...]


@dataclass(frozen=True)
class StreakShown:
    """How many weeks in a row were trained as planned."""

    streak: Streak


@dataclass(frozen=True)
class ProgressShown:
    """What the last weeks came to: workouts, where the main exercises have gone, and the goals, if there are.

    `last_at` is when somebody trained last who has not in all those weeks; `under_way` how many sets the workout under
    way has so far, None where there is none.
    """

    weeks: int
    workouts: int
    lifts: tuple[LiftCourse, ...]
    goals: tuple[GoalTold, ...] = ()
    last_at: datetime | None = None
    under_way: int | None = None


@dataclass(frozen=True)
class ProfileKept:
    """Something of the athlete is known from now on: level, birth_year or time_zone."""

    name: str
    value: str | int | float


GoalFact = MetricKept | MetricsShown | GoalKept | GoalEnded | GoalsShown | StreakShown | ProgressShown | ProfileKept
