"""What an athlete said about sets: values between the words and the acts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar

from training.athlete import WeightUnit
from training.exercise import LoadType, Measure
from training.sets import SetType, Side

# More bare reps than this, at less weight than reps, are weight and reps the wrong way round.
MOST_REPS_AT_A_WEIGHT = 30
# How far a number may lie from the weight in use and still be taken for a weight, as a share of it.
NEAR = 0.5


class Certainty(StrEnum):
    """How sure a reading is: it runs, it runs and says so, or it is asked about."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    UNSURE = "unsure"

    def and_(self, other: "Certainty") -> "Certainty":
        """The lesser of the two."""
        order = list(Certainty)
        return max(self, other, key=order.index)


@dataclass(frozen=True)
class SaidSet:
    """One or several (`times`) equal sets in the athlete's words: weight in `unit`, or none named.

    `weight` None with `bodyweight` False means: the weight in use. `number` is a lone number whose part is open; `rest`
    is in seconds, between the bouts of an interval.
    """

    weight: float | None = None
    unit: WeightUnit | None = None
    bodyweight: bool = False
    reps: int | None = None
    seconds: int | None = None
    metres: float | None = None
    times: int = 1
    set_type: SetType = SetType.WORKING
    rpe: float | None = None
    side: Side | None = None
    feedback: str | None = None
    number: float | None = None
    rest: int | None = None

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    @property
    def is_counted(self) -> bool:
        """Whether it says how many reps, how long or how far."""
        return self.reps is not None or self.seconds is not None or self.metres is not None

    def number_counted(self, measure: Measure) -> "SaidSet":
        """The set with its lone number, if it has one, as what its exercise counts."""
        return self if self.number is None else self.counting(self.number, measure)

    def counting(self, count: float, measure: Measure) -> "SaidSet":
        """The set with a bare number as what its exercise counts; one that is no whole number of reps stays open."""
        told = replace(self, number=None)
        if measure is Measure.SECONDS:
            return replace(told, seconds=round(count))
        if measure is Measure.METRES:
            return replace(told, metres=count)
        return replace(told, reps=int(count)) if count.is_integer() else replace(told, number=count)


@dataclass(frozen=True)
class Bar:
    """A bar that plates are counted on: its own weight and that of a full plate, in `unit`."""

    empty: float
    plate: float
    unit: WeightUnit


@dataclass(frozen=True)
class InUse:
    """What is known of the exercise the sets belong to: how it is counted and loaded, and the weight in use.

    `weight` is in the athlete's own unit; `bar` what it is loaded on, where that is a bar.
    """

    measure: Measure = Measure.REPS
    load: LoadType = LoadType.EXTERNAL
    weight: float | None = None
    unilateral: bool = False
    bar: Bar | None = None

    @property
    def is_loaded(self) -> bool:
        """Whether its sets are reps at a weight."""
        return self.load is LoadType.EXTERNAL and self.measure is Measure.REPS

    def is_near(self, number: float) -> bool:
        """Whether a bare number may well be the weight in use."""
        return self.weight is not None and abs(number - self.weight) <= NEAR * self.weight


@dataclass(frozen=True)
class Said:
    """Sets as said, and how sure their reading is."""

    sets: tuple[SaidSet, ...]
    certainty: Certainty


def sets_as_arguments(sets: Sequence[SaidSet]) -> list[dict[str, object]]:
    """The sets as plain JSON values, without what was not said."""
    default = SaidSet()
    return [
        {
            name: str(value) if isinstance(value, StrEnum) else value
            for name, value in vars(each).items()
            if value != getattr(default, name)
        }
        for each in sets
    ]
