"""A slot to be loaded: an exercise in today's shape with the last times it was done, and the step that comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Literal

from training.athlete import Level
from training.exercise import Exercise, Measure
from training.history import PastExercise
from training.inventory import Inventory
from training.lay_off import NOTHING_LOST_DAYS
from training.proposal import Reason
from training.sets import RecordedSet, SetType
from training.shaping import Shape

# Convention: a session this much lighter than one shortly before it was meant to be light, not a step back.
MEANT_LIGHT = 0.95
LIGHT_WITHIN = 3


# What a step can be made for; each has a sentence.
StepCode = Literal[
    "a_little_more",
    "all_sets_done",
    "deload",
    "easier_than_asked",
    "fell_short",
    "harder_than_asked",
    "lay_off",
    "light_day",
    "of_your_max",
    "ready_for_more",
    "regaining",
    "reset",
    "same_again",
    "too_heavy",
    "top_of_range",
]


class Progression(StrEnum):
    """How an exercise gets harder from time to time."""

    LINEAR = "linear"
    DOUBLE = "double"
    TOTAL_REPS = "total_reps"
    PERCENT = "percent"
    RPE = "rpe"


@dataclass(frozen=True)
class Slot:
    """An exercise to be loaded: its shape for today and the last times it was done, at least one, the newest first.

    `progression` is the programme's, None where the rules choose.
    """

    exercise: Exercise
    shape: Shape
    past: Sequence[PastExercise]
    at: datetime
    inventory: Inventory
    level: Level | None = None
    goal: str | None = None
    progression: Progression | None = None

    @cached_property
    def last(self) -> PastExercise:
        """The session to build on: the newest, or a heavier one shortly before it when the newest was meant light."""
        newest, weight = self.past[0], working_weight(self.past[0])
        if not weight or weight <= 0 or self.fell_short(newest):
            return newest
        best = newest
        for later, each in zip(self.past, self.past[1 : 1 + LIGHT_WITHIN], strict=False):
            if (later.at - each.at).days > NOTHING_LOST_DAYS or self.fell_short(each):
                break
            if (working_weight(best) or 0.0) < (working_weight(each) or 0.0) * MEANT_LIGHT:
                best = each
        return best

    @property
    def weight_kg(self) -> float | None:
        """The working weight to build on, in kg."""
        return working_weight(self.last)

    @property
    def counts(self) -> tuple[int, ...]:
        """How much was done in each set at that weight, in the exercise's measure."""
        return tuple(count(each, self.exercise.measure) for each in self.last.working_sets)

    @property
    def is_intervals(self) -> bool:
        """Whether nothing but intervals was done, which say little of a set without a rest."""
        return all(each.set_type is SetType.INTERVAL for each in self.last.working_sets)

    @property
    def rpe(self) -> float | None:
        """How hard the hardest of these sets was; None when it was not told."""
        return max((each.rpe for each in self.last.working_sets if each.rpe is not None), default=None)

    @property
    def tested_max_kg(self) -> float | None:
        """The heaviest single of the last times, in kg: a maximum that was tried, not estimated."""
        singles = (each for done in self.past for each in done.hard_sets if each.reps == 1)
        return max((each.weight_kg for each in singles if each.weight_kg and each.weight_kg > 0), default=None)

    def short(self, done: PastExercise) -> tuple[RecordedSet, ...]:
        """The sets of a session that stayed below the range, from the first at the working weight on.

        Lighter ones before it led up to it.
        """
        first = next(iter(done.working_sets), None)
        since = done.hard_sets[done.hard_sets.index(first) :] if first else ()
        tried = [each for each in since if each.set_type is not SetType.DROP and (each.reps != 1 or each == first)]
        return tuple(each for each in tried if each.reps is not None and each.reps < self.shape.low)

    def fell_short(self, done: PastExercise) -> bool:
        """Whether a session had sets like that."""
        return bool(self.short(done))


@dataclass(frozen=True)
class Step:
    """What was decided: the weight in kg (None for none), the range in the exercise's measure, and why."""

    weight_kg: float | None
    low: int
    high: int
    reason: Reason


def working_weight(done: PastExercise) -> float | None:
    """The working weight of a session in kg; None when there was none."""
    return done.working_sets[0].weight_kg if done.working_sets else None


def count(done: RecordedSet, measure: Measure) -> int:
    """How much a set was, in this measure."""
    if measure is Measure.REPS:
        return done.reps or 0
    return (done.duration_seconds if measure is Measure.SECONDS else round(done.distance_m or 0)) or 0


def step(
    slot: Slot,
    weight_kg: float | None,
    code: StepCode,
    *,
    low: int | None = None,
    high: int | None = None,
    before_kg: float | None = None,
    days: int | None = None,
    reps: int | None = None,
    sessions: int | None = None,
    percent: int | None = None,
) -> Step:
    """A step with its reason; the range is the slot's where none is given."""
    reason = Reason(
        code, days=days, weight_kg=weight_kg, before_kg=before_kg, reps=reps, sessions=sessions, percent=percent
    )
    return Step(weight_kg, low or slot.shape.low, high or slot.shape.high, reason)
