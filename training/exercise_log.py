"""An exercise of a workout on record: what is planned, what was done, how it felt."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from training.errors.sets import SetNotFound
from training.proposal import Reason
from training.sets import PlannedSet, RecordedSet, Round, SetType, Side, rounds


class ExerciseStatus(StrEnum):
    """The status an exercise of a workout keeps on record."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Ratings:
    """How an exercise felt, each from 1 to 5; None where nothing was said."""

    performance: int | None = None
    difficulty: int | None = None
    energy: int | None = None
    fatigue: int | None = None

    def updated(self, newer: "Ratings") -> "Ratings":
        """These ratings with what the newer ones say on top."""
        return Ratings(
            performance=newer.performance or self.performance,
            difficulty=newer.difficulty or self.difficulty,
            energy=newer.energy or self.energy,
            fatigue=newer.fatigue or self.fatigue,
        )


@dataclass(frozen=True)
class ExerciseLog:
    """An exercise of a workout: what is planned, what was done, how it felt.

    Those of one workout with the same `superset` are done in turns.
    """

    id: UUID
    exercise_id: UUID
    name: str
    planned: tuple[PlannedSet, ...]
    status: ExerciseStatus = ExerciseStatus.PENDING
    sets: tuple[RecordedSet, ...] = ()
    started_at: datetime | None = None
    completed_at: datetime | None = None
    recovery_hours: int | None = None
    ratings: Ratings = Ratings()
    feedback: str | None = None
    reasons: tuple[Reason, ...] = ()
    superset: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done or being done."""
        return self.status in (ExerciseStatus.PENDING, ExerciseStatus.IN_PROGRESS)

    @property
    def hard_sets(self) -> tuple[RecordedSet, ...]:
        """The sets that count."""
        return tuple(each for each in self.sets if each.is_hard)

    @property
    def rounds(self) -> tuple[Round, ...]:
        """The sets that count, as they are counted: with their drops, and with both sides."""
        return rounds(self.sets)

    @property
    def sets_done(self) -> int:
        """How many sets that count were done."""
        return len(self.rounds)

    @property
    def heads(self) -> tuple[RecordedSet, ...]:
        """The sets that the planned ones are held against: of each that counts the first part."""
        return tuple(each.head for each in self.rounds)

    @property
    def unfinished(self) -> Round | None:
        """The first round of which a side, or the drops that are planned, are still to be done."""
        waiting = (each for place, each in enumerate(self.rounds) if each.missing or self._lacks_drops(place, each))
        return next(waiting, None)

    def _lacks_drops(self, place: int, done: Round) -> bool:
        asked = self.planned[place].set_type if place < len(self.planned) else None
        is_last = place == self.sets_done - 1
        return asked is SetType.DROP and is_last and not done.has_drops

    @property
    def missing_side(self) -> Side | None:
        """The side that is still to be done of a set of which the other one was."""
        return self.unfinished.missing if self.unfinished else None

    @property
    def next_planned(self) -> PlannedSet | None:
        """What is asked of the next set; None when the plan is fulfilled."""
        done = self.sets_done
        return self.planned[done] if done < len(self.planned) else None

    @property
    def weight_in_use_kg(self) -> float | None:
        """The weight of the last set that counts, else the one planned for the next, else for the last; in kg.

        One that was told after the last set goes before that.
        """
        used = next((each.weight_kg for each in reversed(self.hard_sets) if each.weight_kg is not None), None)
        planned = self.next_planned or (self.planned[-1] if self.planned else None)
        is_told = any(each.code == "told_target" and each.sets == len(self.sets) for each in self.reasons)
        if is_told and planned is not None and planned.weight_kg is not None:
            return planned.weight_kg
        return used if used is not None else planned.weight_kg if planned else None

    @property
    def is_fulfilled(self) -> bool:
        """Whether every planned set was done."""
        return bool(self.planned) and self.sets_done >= len(self.planned) and self.unfinished is None

    @property
    def volume_kg(self) -> float:
        """Weight times reps over the sets that count, in kg."""
        return sum(each.volume_kg for each in self.sets)

    def set_numbered(self, number: int) -> RecordedSet:
        """The set with this number on record, or SetNotFound."""
        for each in self.sets:
            if each.number == number:
                return each
        raise SetNotFound(number=number, exercise=self.name, recorded=len(self.sets))

    def set_shown_as(self, number: int) -> RecordedSet:
        """The set people know by this number, or SetNotFound. They count the sets that count, drops with theirs."""
        if not 1 <= number <= self.sets_done:
            raise SetNotFound(number=number, exercise=self.name, recorded=self.sets_done)
        return self.rounds[number - 1].head

    def number_shown(self, recorded: RecordedSet) -> int | None:
        """The number people know a set by; None for a warm-up."""
        return next((place for place, each in enumerate(self.rounds, start=1) if recorded in each.sets), None)
