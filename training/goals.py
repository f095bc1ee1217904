"""Goals: what somebody wants to reach, how far along they are, and what is asked before a goal that may do harm."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from training.errors import GoalDatePast, GoalUnreachable, LosesFast, LosesWeightAsMinor, TargetUnderweight
from training.metrics import Body
from training.trend import Trend


class GoalKind(StrEnum):
    """What a goal is about."""

    WEIGHT_LOSS = "weight_loss"
    MUSCLE_GAIN = "muscle_gain"
    ENDURANCE = "endurance"
    STRENGTH = "strength"
    FLEXIBILITY = "flexibility"
    GENERAL_FITNESS = "general_fitness"


class Counted(StrEnum):
    """What a goal is counted by: a measure of the body, what an exercise comes to, or workouts a week."""

    WEIGHT = "weight"
    CHEST = "chest"
    WAIST = "waist"
    HIPS = "hips"
    BICEPS = "biceps"
    THIGH = "thigh"
    LIFT = "lift"
    REPS = "reps"
    SECONDS = "seconds"
    METRES = "metres"
    WORKOUTS = "workouts"

    @property
    def body(self) -> Body | None:
        """The measure of the body it is, if it is one."""
        return Body(self.value) if self.value in set(Body) else None


class GoalStatus(StrEnum):
    """Where a goal stands."""

    ACTIVE = "active"
    COMPLETED = "completed"
    ABANDONED = "abandoned"


UNITS: dict[Counted, str] = {
    Counted.WEIGHT: "kg",
    Counted.LIFT: "kg",
    Counted.REPS: "reps",
    Counted.SECONDS: "s",
    Counted.METRES: "m",
    Counted.WORKOUTS: "per_week",
}


@dataclass(frozen=True)
class Goal:
    """A goal. `target` and `start` are kg, cm, reps, seconds, metres or workouts a week as `counted` says.

    Both may be open: a goal of getting stronger has neither, and one of losing 5 kg knows its target once the weight it
    begins at is known; until then there is only the `change`. `words` are the athlete's own, `by` is their day.
    """

    id: UUID
    kind: GoalKind
    words: str
    at: datetime
    counted: Counted | None = None
    target: float | None = None
    change: float | None = None
    start: float | None = None
    exercise_id: UUID | None = None
    exercise: str | None = None
    by: date | None = None
    status: GoalStatus = GoalStatus.ACTIVE

    @property
    def unit(self) -> str | None:
        """What its figures are in."""
        return UNITS.get(self.counted, "cm") if self.counted else None

    def is_about_the_same(self, other: "Goal") -> bool:
        """Whether one takes the place of the other: counted alike, of the same exercise; else of the same kind."""
        if self.counted is None or other.counted is None:
            return self.counted is other.counted and self.kind is other.kind
        return (self.counted, self.exercise_id) == (other.counted, other.exercise_id)

    def started(self, value: float) -> "Goal":
        """The goal once it is known where it begins; a change then becomes a target."""
        target = self.target if self.target is not None or self.change is None else value + self.change
        return replace(self, start=value, target=target)

    def percent(self, now: float | None) -> int | None:
        """How much of the way from start to target lies behind, 0 to 100; None while one of the three is open."""
        if now is None or self.target is None:
            return None
        start = 0.0 if self.counted is Counted.WORKOUTS else self.start
        if start is None:
            return None
        if start == self.target:
            return 100
        return round(100 * min(1.0, max(0.0, (now - start) / (self.target - start))))

    def is_reached(self, now: float | None) -> bool:
        """Whether a value is at the target or beyond it, seen from where it started."""
        if now is None or self.target is None:
            return False
        return now <= self.target if self.goes_down else now >= self.target

    @property
    def goes_down(self) -> bool:
        """Whether less is more."""
        if self.start is not None and self.target is not None and self.start != self.target:
            return self.target < self.start
        return self.kind is GoalKind.WEIGHT_LOSS or (self.change or 0) < 0


# Convention, that of most guidelines: losing more than a hundredth of the body's weight a week costs muscle.
FASTEST_LOSS = 0.01
# WHO: below this body mass index adults are underweight.
UNDERWEIGHT_BMI = 18.5
ADULT_AGE = 18
FASTEST_GAIN_TIMES = 3.0  # convention: a lift that is to be three times what it is looks like a slip
MOST_WORKOUTS = 14  # a week
LONGEST_YEARS = 10


@dataclass(frozen=True)
class Person:
    """What a goal's soundness depends on: weight in kg, height in cm, age in years; None where it is not known."""

    weight_kg: float | None = None
    height_cm: float | None = None
    age: int | None = None


def check(goal: Goal, person: Person, today: date, confirmed: Collection[str]) -> None:
    """Raise what speaks against a goal.

    GoalDatePast and GoalUnreachable for what cannot be; LosesWeightAsMinor, which no yes settles; LosesFast and
    TargetUnderweight unless confirmed.
    """
    if goal.by is not None and not 0 < (goal.by - today).days <= LONGEST_YEARS * 366:
        raise GoalDatePast(words=goal.words)
    if goal.target is not None and goal.target <= 0:
        raise GoalUnreachable(words=goal.words)
    if goal.counted is Counted.WORKOUTS and (goal.target or 0) > MOST_WORKOUTS:
        raise GoalUnreachable(words=goal.words)
    losing = goal.kind is GoalKind.WEIGHT_LOSS or (goal.counted is Counted.WEIGHT and goal.goes_down)
    if losing and person.age is not None and person.age < ADULT_AGE:
        raise LosesWeightAsMinor
    if goal.counted is Counted.WEIGHT and losing:
        _check_loss(goal, person, today, confirmed)


def _check_loss(goal: Goal, person: Person, today: date, confirmed: Collection[str]) -> None:
    if goal.target is not None and person.height_cm and TargetUnderweight.code not in confirmed:
        least = UNDERWEIGHT_BMI * (person.height_cm / 100) ** 2
        if goal.target < least:
            raise TargetUnderweight(target_kg=goal.target, least_kg=round(least, 1))
    weight = goal.start if goal.start is not None else person.weight_kg
    if goal.target is None or goal.by is None or weight is None or LosesFast.code in confirmed:
        return
    weeks = (goal.by - today).days / 7
    if (weight - goal.target) / weeks > FASTEST_LOSS * weight:
        per_week, most = (weight - goal.target) / weeks, FASTEST_LOSS * weight
        raise LosesFast(per_week_kg=round(per_week, 1), most_kg=round(most, 1))


class Outlook(StrEnum):
    """What a trend says of a goal."""

    REACHED = "reached"
    OPEN = "open"  # there is nothing to count
    TOO_EARLY = "too_early"
    STANDS_STILL = "stands_still"
    AWAY = "away"
    FAR = "far"  # further than a forecast is worth anything
    ON_COURSE = "on_course"


FARTHEST_DAYS = 730  # convention: beyond two years a straight line says nothing


@dataclass(frozen=True)
class Forecast:
    """When a goal is reached if it goes on like this: the day, and the span its uncertainty gives.

    `late` None: it may well never be. `points` and `days` are what it rests on, by training.trend.METHOD.
    """

    outlook: Outlook
    on: date | None = None
    early: date | None = None
    late: date | None = None
    per_week: float | None = None
    points: int = 0
    days: int = 0
    is_clear: bool = False


def forecast(goal: Goal, now: float | None, course: Trend | None, points: int, today: date) -> Forecast:
    """When a goal is reached. `course` None: too few `points` to say."""
    if goal.target is None or goal.counted is Counted.WORKOUTS:
        return Forecast(Outlook.REACHED if goal.is_reached(now) else Outlook.OPEN)
    if goal.is_reached(now):
        return Forecast(Outlook.REACHED)
    if course is None or now is None:
        return Forecast(Outlook.TOO_EARLY, points=points)
    told = Forecast(
        Outlook.STANDS_STILL,
        per_week=course.per_week,
        points=course.points,
        days=course.days,
        is_clear=course.is_clear,
    )
    left = goal.target - course.level
    days = _days(left, course.per_week)
    if days is None:
        return replace(told, outlook=Outlook.AWAY if course.is_clear else Outlook.STANDS_STILL)
    if days > FARTHEST_DAYS:
        return replace(told, outlook=Outlook.FAR)
    slow, fast = sorted((course.low, course.high), key=lambda slope: slope * left)
    early, late = _days(left, fast), _days(left, slow)
    return replace(
        told,
        outlook=Outlook.ON_COURSE,
        on=_after(today, days),
        early=None if early is None else _after(today, early),
        late=None if late is None or late > FARTHEST_DAYS else _after(today, late),
    )


def _days(left: float, per_week: float) -> float | None:
    """Days until this much is done at this pace; None when it never is."""
    return 7 * left / per_week if left * per_week > 0 else None


def _after(today: date, days: float) -> date:
    return date.fromordinal(today.toordinal() + max(1, round(days)))


def replaced_by(goal: Goal, known: Iterable[Goal]) -> Goal | None:
    """The active goal that a new one takes the place of."""
    return next((old for old in known if old.status is GoalStatus.ACTIVE and goal.is_about_the_same(old)), None)


def active(known: Iterable[Goal]) -> tuple[Goal, ...]:
    """The goals somebody is after, the newest first."""
    return tuple(
        sorted((each for each in known if each.status is GoalStatus.ACTIVE), key=lambda each: each.at, reverse=True)
    )


def begun(known: Sequence[Goal], body: Body, value: float) -> tuple[tuple[Goal, Goal], ...]:
    """The active goals that learn from a measure where they begin: each before and after."""
    waiting = (each for each in active(known) if each.counted and each.counted.body is body and each.start is None)
    return tuple((each, each.started(value)) for each in waiting)
