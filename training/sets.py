"""Sets: what is asked (`PlannedSet`), what the athlete reports (`PerformedSet`), what is on record (`RecordedSet`)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from training.exercise import Measure


class SetType(StrEnum):
    """How a set counts; a warm-up never counts towards targets, volume or records.

    A drop follows another set with less weight and no rest; `amrap` is as many reps as possible; `interval` is one of
    several short bouts with a short rest between them. Planned, `drop` is a set that drops follow.
    """

    WORKING = "working"
    WARMUP = "warmup"
    DROP = "drop"
    FAILURE = "failure"
    AMRAP = "amrap"
    INTERVAL = "interval"


class Side(StrEnum):
    """Which side worked: one of them, or each in turn (reps are then per side)."""

    LEFT = "left"
    RIGHT = "right"
    EACH = "each"


@dataclass(frozen=True)
class PlannedSet:
    """One set that is asked for: from `low` to `high` of the measure, with a weight in kg where one is known.

    An interval is so many `bouts` of that, with the rest between them.
    """

    measure: Measure
    low: int
    high: int
    weight_kg: float | None
    rest_seconds: int
    rpe: float | None = None
    set_type: SetType = SetType.WORKING
    bouts: int = 1

    @property
    def asks_more(self) -> bool:
        """Whether it asks for more than its range: as many as possible, to failure, or drops behind it."""
        return self.set_type in (SetType.AMRAP, SetType.FAILURE, SetType.DROP)


@dataclass(frozen=True)
class PerformedSet:
    """One set as the athlete reports it. Weight is the external load in kg, negative for assistance, None for none.

    `rest_seconds` is the rest before it, where that was told.
    """

    weight_kg: float | None = None
    reps: int | None = None
    duration_seconds: int | None = None
    distance_m: float | None = None
    set_type: SetType = SetType.WORKING
    rpe: float | None = None
    side: Side | None = None
    feedback: str | None = None
    rest_seconds: int | None = None

    def recorded(self, number: int, at: datetime, source: UUID, rest_seconds: int | None = None) -> "RecordedSet":
        """The set as it goes on record: at this place of its exercise, done then, told by this source."""
        return RecordedSet(
            number=number,
            weight_kg=self.weight_kg,
            reps=self.reps,
            duration_seconds=self.duration_seconds,
            distance_m=self.distance_m,
            rest_seconds=rest_seconds if self.rest_seconds is None else self.rest_seconds,
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
    def to_failure(self) -> bool:
        """Whether nothing was left at its end; convention: as many reps as possible are to failure."""
        return self.set_type in (SetType.FAILURE, SetType.AMRAP)

    @property
    def volume_kg(self) -> float:
        """Weight times reps of a set that counts, in kg; assistance and holds move no volume.

        A side alone is half a set, so that both together move what they do when they are told as one.
        """
        if not self.is_hard or not self.weight_kg or not self.reps:
            return 0.0
        return max(self.weight_kg, 0.0) * self.reps * (0.5 if self.side in (Side.LEFT, Side.RIGHT) else 1.0)

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
            rest_seconds=self.rest_seconds if self.set_type is SetType.INTERVAL else None,
        )


@dataclass(frozen=True)
class Round:
    """Sets that count as one: a set with its drops, the two sides of it, or a bout of intervals.

    Convention: a drop set is one hard set, however often the weight is dropped, for nothing is rested between; ACSM
    2026 (trial) saw no more come of it than of a plain set.
    """

    sets: tuple[RecordedSet, ...]

    @property
    def head(self) -> RecordedSet:
        """The set that the others belong to."""
        return self.sets[0]

    @property
    def missing(self) -> Side | None:
        """The side that is still to be done, where only the other one was."""
        sides = {each.side for each in self.sets}
        if sides == {Side.LEFT}:
            return Side.RIGHT
        return Side.LEFT if sides == {Side.RIGHT} else None

    @property
    def has_drops(self) -> bool:
        """Whether the weight was dropped after its first set."""
        return any(each.set_type is SetType.DROP for each in self.sets[1:])

    def takes(self, next_set: RecordedSet) -> bool:
        """Whether a set done right after these belongs to them."""
        if next_set.set_type is SetType.INTERVAL:
            last = self.sets[-1]
            return last.set_type is SetType.INTERVAL and last.source_turn == next_set.source_turn
        return next_set.set_type is SetType.DROP


def rounds(sets: Iterable[RecordedSet]) -> tuple[Round, ...]:
    """The sets that count, as they are counted. The nth left side and the nth right side are one."""
    made: list[Round] = []
    last = 0
    for each in (one for one in sets if one.is_hard):
        place = last if made and made[last].takes(each) else None
        if place is None and each.side in (Side.LEFT, Side.RIGHT):
            place = next((at for at, known in enumerate(made) if known.missing is each.side), None)
        if place is None:
            made.append(Round((each,)))
            last = len(made) - 1
        else:
            made[place] = Round((*made[place].sets, each))
            last = place
    return tuple(made)


def top_set(sets: tuple[RecordedSet, ...]) -> RecordedSet | None:
    """The heaviest set that counts; among equals the one with the most reps, then the longest."""
    hard = [each for each in sets if each.is_hard]
    return max(
        hard,
        key=lambda each: (each.weight_kg or 0.0, each.reps or 0, each.duration_seconds or 0, each.distance_m or 0.0),
        default=None,
    )
