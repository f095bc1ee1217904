"""Goals: what somebody wants to reach, how far along they are, and what is asked before a goal that may do harm."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from training.anomalies import HEAVIEST_LIFT_KG
from training.errors.goals import GoalDatePast, GoalUnreachable, LosesFast, TargetUnderweight
from training.errors.safety import LosesWeightAsMinor
from training.metrics import POSSIBLE, Body
from training.safety import ADULT_AGE


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
# Convention (WHO): below this body mass index adults are underweight.
UNDERWEIGHT_BMI = 18.5
# Conventions: beyond these nobody means it.
MOST_WORKOUTS = 14  # a week
MOST_OF_A_MEASURE = 1_000_000  # reps, seconds or metres
LONGEST_YEARS = 10
# Convention: where a weight is not known, a loss that is too fast for nearly everybody is seen all the same.
ASSUMED_KG = 100.0


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
    if not _can_be(goal):
        raise GoalUnreachable(words=goal.words)
    losing = goal.kind is GoalKind.WEIGHT_LOSS or (goal.counted is Counted.WEIGHT and goal.goes_down)
    check_kind(GoalKind.WEIGHT_LOSS if losing else goal.kind, person.age)
    if goal.counted is Counted.WEIGHT and losing:
        _check_loss(goal, person, today, confirmed)


def check_kind(kind: GoalKind, age: int | None) -> None:
    """Raise LosesWeightAsMinor for what no coach plans with somebody who is still growing."""
    if kind is GoalKind.WEIGHT_LOSS and age is not None and age < ADULT_AGE:
        raise LosesWeightAsMinor


def _can_be(goal: Goal) -> bool:
    """Whether a target is something that anybody could have."""
    if goal.target is None or goal.counted is None:
        return True
    if goal.counted.body is not None:
        low, high = POSSIBLE[goal.counted.body]
        return low <= goal.target <= high
    most = {Counted.WORKOUTS: MOST_WORKOUTS, Counted.LIFT: HEAVIEST_LIFT_KG}.get(goal.counted, MOST_OF_A_MEASURE)
    return 0 < goal.target <= most


def _check_loss(goal: Goal, person: Person, today: date, confirmed: Collection[str]) -> None:
    if goal.target is not None and person.height_cm and TargetUnderweight.code not in confirmed:
        least = UNDERWEIGHT_BMI * (person.height_cm / 100) ** 2
        if goal.target < least:
            raise TargetUnderweight(target_kg=goal.target, least_kg=round(least, 1))
    known = goal.start if goal.start is not None else person.weight_kg
    weight = known or ASSUMED_KG
    loss = -(goal.change or 0.0) if known is None or goal.target is None else known - goal.target
    if goal.by is None or LosesFast.code in confirmed:
        return
    per_week, most = 7 * loss / (goal.by - today).days, FASTEST_LOSS * weight
    if per_week > most:
        raise LosesFast(per_week_kg=round(per_week, 1), most_kg=round(most, 1))


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
    started = ((each, each.started(value)) for each in waiting)
    return tuple((before, after) for before, after in started if _can_be(after))
