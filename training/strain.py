"""What hard sets cost: for how many hours they are felt, and how much of a muscle they take."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import exp

from training.exercise import Exercise, LoadType, Mechanic
from training.history import TrainedExercise
from training.kinds import is_heavy
from training.sets import RecordedSet, rounds

# Hours until performance is back, by kind of exercise. Trial: Korak 2015 (IJES 8:85) saw single-joint work nearly back
# at 24 h, most multi-joint work at 48 h, and heavy barbell lifts only at 72 h in slow recoverers.
ISOLATION_HOURS = 36
COMPOUND_HOURS = 48
HEAVY_HOURS = 72
# Trial: Moran-Navarro 2017 (EJAP): sets to failure slow recovery by 24 to 48 h. That RPE 9 does so too is convention.
FAILURE_HOURS = 24
FAILURE_RPE = 9.0
# Trial: Radaelli 2012: the untrained need more than 72 h where others need about 48.
NOVICE_HOURS = 24
# Convention: easy work that takes no load (walks, rides) is recovered from overnight, and a set of it tires a quarter.
UNLOADED_HOURS = 12
UNLOADED_SHARE = 0.25
# Convention: fewer than three hard sets cost proportionally less; each beyond them a twelfth more, up to a half.
FULL_DOSE_SETS = 3
MORE_PER_SET = 1 / 12
MOST_MORE = 0.5
# Convention: nothing takes longer than a week (Fitbod's bound); right after v sets e^(-v/3) is left (openGym's curve).
MOST_HOURS = 168
DEPTH_SETS = 3.0


def recovery_hours(exercise: Exercise, hard_sets: Sequence[RecordedSet]) -> int:
    """Hours until the muscles of this exercise are expected to perform as before, from its sets alone."""
    to_failure = any(each.to_failure or (each.rpe or 0) >= FAILURE_RPE for each in hard_sets)
    return round(_hours(_full_dose(exercise), len(rounds(hard_sets)), FAILURE_HOURS * to_failure))


@dataclass(frozen=True)
class Slow:
    """What makes one athlete slower than another: hours on top of each kind of work, and a factor on all."""

    extra_hours: int = 0
    factor: float = 1.0


@dataclass(frozen=True)
class Effort:
    """An exercise of a workout as one muscle felt it; `share` 1 where it was for the muscle, a half where it helped."""

    exercise: Exercise
    done: TrainedExercise
    share: float

    @property
    def to_failure(self) -> bool:
        """Whether any set of it went to failure, or nearly."""
        return self.done.failures > 0 or (self.done.rpe or 0) >= FAILURE_RPE

    @property
    def dose(self) -> float:
        """Its hard sets, as far as the muscle felt them."""
        unloaded = UNLOADED_SHARE if self.exercise.load is LoadType.NONE else 1.0
        return self.share * self.done.hard_sets * unloaded


@dataclass(frozen=True)
class Fatigue:
    """What is left of a strain: the part of a muscle it still takes, from 0 to 1, and for how many hours."""

    taken: float = 0.0
    hours_left: float = 0.0


def fatigue(efforts: Sequence[Effort], at: datetime, slow: Slow) -> Fatigue:
    """What a workout still takes of a muscle: it falls evenly from its end until nothing is left."""
    dose = sum(each.dose for each in efforts)
    extra = FAILURE_HOURS * any(each.to_failure for each in efforts) + slow.extra_hours
    hours = slow.factor * _hours(max(_full_dose(each.exercise) for each in efforts), dose, extra)
    return falling(1 - exp(-dose / DEPTH_SETS), min(MOST_HOURS, hours), max(each.done.at for each in efforts), at)


def falling(taken: float, hours: float, since: datetime, at: datetime) -> Fatigue:
    """What is left at a time of a strain that takes this much at first and is over after so many hours."""
    gone = max(0.0, (at - since).total_seconds() / 3600)
    return Fatigue(taken * (1 - gone / hours), hours - gone) if gone < hours else Fatigue()


def _hours(full_dose: int, sets: float, extra: float) -> float:
    more = min(max(0.0, sets - FULL_DOSE_SETS) * MORE_PER_SET, MOST_MORE)
    return (full_dose + extra) * (min(sets, FULL_DOSE_SETS) / FULL_DOSE_SETS + more)


def _full_dose(exercise: Exercise) -> int:
    if exercise.load is LoadType.NONE:
        return UNLOADED_HOURS
    if exercise.mechanic is Mechanic.ISOLATION:
        return ISOLATION_HOURS
    return HEAVY_HOURS if is_heavy(exercise) else COMPOUND_HOURS
