"""Sets: what is asked (`PlannedSet`), what the athlete reports (`PerformedSet`), what is on record (`RecordedSet`)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from training.exercise import Measure


class SetType(StrEnum):
    """How a set counts; a warm-up never counts towards targets, volume or records."""

    WORKING = "working"
    WARMUP = "warmup"
    DROP = "drop"
    FAILURE = "failure"


class Side(StrEnum):
    """Which side worked: one of them, or each in turn (reps are then per side)."""

    LEFT = "left"
    RIGHT = "right"
    EACH = "each"


@dataclass(frozen=True)
class PlannedSet:
    """One set that is asked for: from `low` to `high` of the measure, with a weight in kg where one is known."""

    measure: Measure
    low: int
    high: int
    weight_kg: float | None
    rest_seconds: int
    rpe: float | None = None
    set_type: SetType = SetType.WORKING


@dataclass(frozen=True)
class PerformedSet:
    """One set as the athlete reports it. Weight is the external load in kg, negative for assistance, None for none."""

    weight_kg: float | None = None
    reps: int | None = None
    duration_seconds: int | None = None
    distance_m: float | None = None
    set_type: SetType = SetType.WORKING
    rpe: float | None = None
    side: Side | None = None
    feedback: str | None = None

    def recorded(self, number: int, at: datetime, source: UUID, rest_seconds: int | None = None) -> "RecordedSet":
        """The set as it goes on record: at this place of its exercise, done then, told by this source."""
        return RecordedSet(
            number=number,
            weight_kg=self.weight_kg,
            reps=self.reps,
            duration_seconds=self.duration_seconds,
            distance_m=self.distance_m,
            rest_seconds=rest_seconds,
            completed_at=at,
            set_type=self.set_type,
            rpe=self.rpe,
            side=self.side,
            feedback=self.feedback,
            source_turn=source,
        )


@dataclass(frozen=True)
class RecordedSet:
    """One set on record. `number` counts from 1 within its exercise; `rest_seconds`: the gap before it, where known."""

    number: int
    weight_kg: float | None
    reps: int | None
    duration_seconds: int | None
    distance_m: float | None
    rest_seconds: int | None
    completed_at: datetime
    set_type: SetType
    rpe: float | None
    side: Side | None
    feedback: str | None
    source_turn: UUID

    @property
    def is_hard(self) -> bool:
        """Whether it counts towards targets, volume and records."""
        return self.set_type is not SetType.WARMUP

    @property
    def volume_kg(self) -> float:
        """Weight times reps of a set that counts, in kg; assistance and holds move no volume."""
        if not self.is_hard or not self.weight_kg or not self.reps:
            return 0.0
        return max(self.weight_kg, 0.0) * self.reps

    def numbered(self, number: int) -> "RecordedSet":
        """The same set at another place in its exercise."""
        return replace(self, number=number)

    def performed(self) -> PerformedSet:
        """What was done, without when and where: the pattern for "same again"."""
        return PerformedSet(
            weight_kg=self.weight_kg,
            reps=self.reps,
            duration_seconds=self.duration_seconds,
            distance_m=self.distance_m,
            set_type=self.set_type,
            side=self.side,
        )


def top_set(sets: tuple[RecordedSet, ...]) -> RecordedSet | None:
    """The heaviest set that counts; among equals the one with the most reps, then the longest."""
    hard = [each for each in sets if each.is_hard]
    return max(
        hard,
        key=lambda each: (each.weight_kg or 0.0, each.reps or 0, each.duration_seconds or 0, each.distance_m or 0.0),
        default=None,
    )
