"""How long what was trained needs. A first, cautious estimate per exercise."""

from collections.abc import Sequence

from training.exercise import Exercise, LoadType, Mechanic, Pattern
from training.sets import RecordedSet, SetType

# Hours until performance is back, by kind of exercise. Trial: Korak 2015 (IJES 8:85) saw single-joint work nearly back
# at 24 h, most multi-joint work at 48 h, and heavy barbell lifts only at 72 h in slow recoverers.
ISOLATION_HOURS = 36
COMPOUND_HOURS = 48
HEAVY_HOURS = 72
# Trial: Moran-Navarro 2017 (EJAP): sets to failure slow recovery by 24 to 48 h.
FAILURE_HOURS = 24
# Convention: easy work that takes no load (walks, stretches) is recovered from overnight.
UNLOADED_HOURS = 12
# Convention: fewer than three hard sets cost proportionally less.
FULL_DOSE_SETS = 3

_HEAVY = (Pattern.SQUAT, Pattern.HINGE)


def recovery_hours(exercise: Exercise, hard_sets: Sequence[RecordedSet]) -> int:
    """Hours until the muscles of this exercise are expected to perform as before."""
    if exercise.load is LoadType.NONE or not hard_sets:
        return UNLOADED_HOURS if hard_sets else 0
    hours = _full_dose(exercise) * min(len(hard_sets), FULL_DOSE_SETS) / FULL_DOSE_SETS
    to_failure = any(each.set_type is SetType.FAILURE or (each.rpe or 0) >= 10 for each in hard_sets)
    return round(hours) + (FAILURE_HOURS if to_failure else 0)


def _full_dose(exercise: Exercise) -> int:
    if exercise.mechanic is Mechanic.ISOLATION:
        return ISOLATION_HOURS
    return HEAVY_HOURS if exercise.pattern in _HEAVY and exercise.load is LoadType.EXTERNAL else COMPOUND_HOURS
