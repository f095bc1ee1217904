"""Sets worth a second look before they are recorded, and sets that nobody can have done.

Why just these are asked about: docs/decisions/0011-what-is-asked-about.md.
"""

import math
from collections.abc import Collection, Sequence
from statistics import median

from training.errors.sets import InvalidSet, UnusualMeasure, UnusualReps, UnusualWeight
from training.exercise import Equipment, Exercise, LoadType, Measure, Pattern
from training.sets import PerformedSet, SetType

# Conventions, all of them: where a typing slip becomes likelier than a lift.
FAR_FROM_RECENT = 0.5  # of the recent working weight
NEAR_ENOUGH_KG = 2.5  # the step from one pair of small dumbbells to the next
HEAVIEST_LIFT_KG = 500.0  # the heaviest deadlift on record is 501 kg (2020)
MOST_UNLOADED_REPS = 100
MOST_LOADED_REPS = 50  # of a loaded exercise, unless that many are planned
FAR_BEYOND_PLANNED = 3  # times the reps that are asked for
IMPOSSIBLE_KG = 1000.0
IMPOSSIBLE_COUNT = 1000
LONGEST_SECONDS = 24 * 3600
FARTHEST_METRES = 300_000.0
MOST_SETS_AT_ONCE = 20

# Convention: the top of what strong recreational lifters use, in kg, by movement. Hand-held weights are one hand's.
USUAL_TOP_KG: dict[Pattern, float] = {
    Pattern.SQUAT: 260,
    Pattern.HINGE: 300,
    Pattern.LUNGE: 140,
    Pattern.HORIZONTAL_PUSH: 200,
    Pattern.VERTICAL_PUSH: 120,
    Pattern.HORIZONTAL_PULL: 180,
    Pattern.VERTICAL_PULL: 150,
    Pattern.FLY: 100,
    Pattern.RAISE: 40,
    Pattern.ELBOW_FLEXION: 80,
    Pattern.ELBOW_EXTENSION: 100,
    Pattern.KNEE_EXTENSION: 160,
    Pattern.KNEE_FLEXION: 140,
    Pattern.HIP_EXTENSION: 300,
    Pattern.HIP_ABDUCTION: 150,
    Pattern.HIP_ADDUCTION: 150,
    Pattern.CALF_RAISE: 300,
    Pattern.SHRUG: 250,
    Pattern.CARRY: 200,
    Pattern.OLYMPIC: 180,
}
USUAL_TOP_ELSEWHERE_KG = 80.0
USUAL_TOP_MACHINE_KG = 350.0  # sledges and stacks carry part of the load themselves
USUAL_TOP_HAND_KG = 70.0
USUAL_TOP_ADDED_KG = 60.0  # hung on, or worn, beside the body's own weight


def check_number(sets: int) -> None:
    """Raise InvalidSet for no sets, or far too many at once; asked before any of them is made."""
    if not 1 <= sets <= MOST_SETS_AT_ONCE:
        raise InvalidSet(reason="count", value=sets)


def check_possible(sets: Sequence[PerformedSet]) -> None:
    """Raise InvalidSet for what cannot be: no number at all, negative or absurd ones, far too many sets at once."""
    check_number(len(sets))
    for each in sets:
        _within("reps", each.reps, 1, IMPOSSIBLE_COUNT)
        _within("seconds", each.duration_seconds, 1, LONGEST_SECONDS)
        _within("metres", each.distance_m, 1, FARTHEST_METRES)
        _within("weight", each.weight_kg, -IMPOSSIBLE_KG, IMPOSSIBLE_KG)
        _within("rpe", each.rpe, 1, 10)
        if each.reps is None and each.duration_seconds is None and each.distance_m is None:
            raise InvalidSet(reason="empty", value=None)


def check_usual(
    exercise: Exercise,
    sets: Sequence[PerformedSet],
    recent_kg: Sequence[float],
    confirmed: Collection[str],
    planned_reps: int | None = None,
) -> None:
    """Raise NeedsConfirmation for what is possible but looks like a slip, unless that kind of doubt was confirmed.

    `recent_kg` are the recent working weights of this exercise, 0 where it was done without one; empty when there are
    none. `planned_reps` is the most that is asked of a set, None for the catalogue's.
    """
    most = planned_reps or exercise.range[1]
    for each in sets:
        for doubt in (
            _of_measure(exercise, each),
            _of_weight(exercise, each, recent_kg),
            _of_reps(exercise, each, most),
        ):
            if doubt is not None and doubt.code not in confirmed:
                raise doubt


def usual_top_kg(exercise: Exercise) -> float:
    """Above this, and with no history, a weight is asked about. In kg."""
    if exercise.load is LoadType.BODYWEIGHT:
        return USUAL_TOP_ADDED_KG
    if Equipment.DUMBBELL in exercise.equipment or Equipment.KETTLEBELL in exercise.equipment:
        return USUAL_TOP_HAND_KG
    if Equipment.MACHINE in exercise.equipment:
        return USUAL_TOP_MACHINE_KG
    return USUAL_TOP_KG.get(exercise.pattern, USUAL_TOP_ELSEWHERE_KG)


def _of_measure(exercise: Exercise, each: PerformedSet) -> UnusualMeasure | None:
    counted = {
        Measure.REPS: each.reps,
        Measure.SECONDS: each.duration_seconds,
        Measure.METRES: each.distance_m or each.duration_seconds,
    }[exercise.measure]
    weightless = exercise.load is LoadType.NONE and each.weight_kg
    assisted = (each.weight_kg or 0) < 0 and exercise.load is LoadType.EXTERNAL
    fits = counted is not None and not weightless and not assisted
    return None if fits else UnusualMeasure(exercise=exercise.name, measure=exercise.measure)


def _of_reps(exercise: Exercise, each: PerformedSet, planned: int) -> UnusualReps | None:
    limit = max(MOST_LOADED_REPS, FAR_BEYOND_PLANNED * planned) if exercise.is_loaded else MOST_UNLOADED_REPS
    many = each.reps is not None and each.reps > min(limit, MOST_UNLOADED_REPS)
    return UnusualReps(exercise=exercise.name, reps=each.reps) if many else None


def _of_weight(exercise: Exercise, each: PerformedSet, recent_kg: Sequence[float]) -> UnusualWeight | None:
    weight = each.weight_kg or 0.0
    weighted = [recent for recent in recent_kg if recent]
    if not weight:
        lifted = exercise.is_loaded and each.reps is not None and each.set_type is not SetType.WARMUP
        strange = lifted and 0.0 not in recent_kg
    elif weighted:
        strange = all(_is_far(weight, recent, each.set_type) for recent in weighted)
    else:
        strange = weight > usual_top_kg(exercise)
    if not strange and weight <= HEAVIEST_LIFT_KG:
        return None
    usual = median(weighted) if weighted else usual_top_kg(exercise)
    known = int(bool(weighted))
    return UnusualWeight(
        exercise=exercise.name, weight_kg=weight, usual_kg=usual, known=known, weightless=int(not weight)
    )


def _is_far(weight: float, recent_kg: float, set_type: SetType) -> bool:
    apart = weight - recent_kg
    if abs(apart) <= NEAR_ENOUGH_KG or abs(apart) <= FAR_FROM_RECENT * abs(recent_kg):
        return False
    lighter_on_purpose = apart < 0 and set_type in (SetType.WARMUP, SetType.DROP)
    return not lighter_on_purpose


def _within(reason: str, value: float | None, low: float, high: float) -> None:
    if value is not None and not (math.isfinite(value) and low <= value <= high):
        raise InvalidSet(reason=reason, value=value if math.isfinite(value) else None)
