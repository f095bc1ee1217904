"""Sets in the athlete's words turned into sets in kg, reps, seconds and metres."""

from dataclasses import replace

from language.said import MOST_REPS_AT_A_WEIGHT, SaidSet
from tools.desk import Desk
from training.anomalies import check_number
from training.athlete import WeightUnit
from training.errors.sets import CountMissing, NumberUnclear, SetNotAsSaid, WeightMissing
from training.exercise import Exercise
from training.exercise_log import ExerciseLog
from training.loadable import inventory_of
from training.reacting import weight_in_use
from training.sets import PerformedSet, RecordedSet, SetType
from training.units import from_kg, to_kg

SaidSets = list[SaidSet]
SAME = 0.051  # as said, so to a tenth of the unit
CLEARLY_NEARER = 2  # times nearer to one part than to the next
# Conventions: a lone number is the reps of a loaded set, unless it is more than anybody does of one, or so near the
# weight in use that it may as well be that.
FEWEST_TAKEN_FOR_WEIGHT = 16
NEAR_WEIGHT = 0.25


def kg(said: SaidSet, unit: WeightUnit) -> float | None:
    """The weight that was said, in kg; None when none was."""
    return None if said.weight is None else to_kg(said.weight, said.unit or unit)


def filled_in(sets: SaidSets, weight: SaidSets | None, count: SaidSets | None) -> SaidSets:
    """The sets with the weight and the count that were asked for and told afterwards: one for all, or one for each.

    Several counts for one set tell of as many sets. Counts that fit neither way fill nothing, so it is asked again.
    """
    if count:
        _check_times(sets)
        single = [replace(each, times=1) for each in sets for _ in range(each.times)]
        if len(single) == 1:
            single *= len(count)
        counts = count * len(single) if len(count) == 1 else count
        if len(counts) == len(single):
            sets = [_with_count(each, told) for each, told in zip(single, counts, strict=True)]
    return [_with_weight(each, weight[0]) for each in sets] if weight else sets


def _check_times(sets: SaidSets) -> None:
    check_number(sum(max(said.times, 0) for said in sets))


def _with_count(said: SaidSet, told: SaidSet) -> SaidSet:
    """A number that stood alone was the weight then."""
    if said.reps is not None or said.seconds is not None or said.metres is not None:
        return said
    weight = said.number if said.number is not None else said.weight
    effort, remark = told.rpe or said.rpe, told.feedback or said.feedback
    counted = replace(said, weight=weight, number=told.number, reps=told.reps, rpe=effort, feedback=remark)
    return replace(counted, seconds=told.seconds, metres=told.metres)


def _with_weight(said: SaidSet, told: SaidSet) -> SaidSet:
    if said.weight is not None or said.bodyweight:
        return said
    return replace(said, weight=told.weight, unit=told.unit, bodyweight=told.bodyweight)


def performed(desk: Desk, exercise: Exercise, log: ExerciseLog | None, sets: SaidSets) -> list[PerformedSet]:
    """The sets as they are to be recorded.

    A weight that was not said is the one in use: of the last set of the exercise, else the planned one. WeightMissing
    for a loaded exercise without either, CountMissing for a set without anything counted.
    """
    _check_times(sets)
    return [each for said in sets for each in _all_of(_one(desk, exercise, log, said), said.times)]


def _all_of(performed: PerformedSet, times: int) -> list[PerformedSet]:
    """Equal sets; the rest that was told lies between them."""
    return [replace(performed, rest_seconds=None), *[performed] * (times - 1)]


def beyond_reps(said: SaidSet) -> SaidSet:
    """A lone number that nobody does as reps of a loaded set as its weight."""
    if said.number is None or said.weight is not None:
        return said
    is_weight = said.number > MOST_REPS_AT_A_WEIGHT or not said.number.is_integer()
    return replace(said, weight=said.number, number=None) if is_weight else said


def _one(desk: Desk, exercise: Exercise, log: ExerciseLog | None, told: SaidSet) -> PerformedSet:
    in_use = weight_in_use(log, exercise, inventory_of(desk.athlete)) if log else None
    unit = desk.athlete.weight_unit
    loaded = exercise.is_loaded
    said = (_placed(told, in_use, unit) if loaded else told).number_counted(exercise.measure)
    weight = kg(said, unit)
    if said.reps is None and said.seconds is None and said.metres is None:
        raise CountMissing(
            exercise=exercise.name,
            measure=exercise.measure,
            sets=said.times,
            weighed=int(weight is not None),
            weight_kg=weight or 0.0,
            failed=int(told == SaidSet(set_type=SetType.FAILURE)),
            argument="count",
        )
    if weight is None and not said.bodyweight:
        weight = in_use
        if said.set_type is SetType.DROP:
            weight = None
        if weight is None and loaded:
            raise WeightMissing(exercise=exercise.name, argument="weight")
    return PerformedSet(
        weight_kg=weight,
        reps=said.reps,
        duration_seconds=said.seconds,
        distance_m=said.metres,
        set_type=said.set_type,
        rpe=said.rpe,
        side=said.side,
        feedback=said.feedback,
        rest_seconds=said.rest,
    )


def _placed(said: SaidSet, in_use_kg: float | None, unit: WeightUnit) -> SaidSet:
    """A lone number as the weight where it can only be that; NumberUnclear where it may as well be reps."""
    said = beyond_reps(said)
    if said.number is None:
        return said
    in_use = None if in_use_kg is None else from_kg(in_use_kg, unit)
    if in_use and said.number >= FEWEST_TAKEN_FOR_WEIGHT and abs(said.number - in_use) <= NEAR_WEIGHT * in_use:
        raise NumberUnclear(value=said.number)
    return said


def correction(before: RecordedSet, said: SaidSet, was: SaidSet | None, unit: WeightUnit) -> PerformedSet:
    """What a correction changes of a recorded set; a lone number is the part it comes closest to, or the one named.

    "85 not 80" changes what was 80. NumberUnclear when a number could mean either part, SetNotAsSaid when the set on
    record is another than the one that is to be replaced.
    """
    if said.number is None:
        if was is not None and not _is_as_said(before, was, unit):
            raise SetNotAsSaid
        return PerformedSet(kg(said, unit), said.reps, said.seconds, said.metres, said.set_type, said.rpe)
    old = None if was is None else was.number if was.number is not None else was.weight
    part = _part(before, said.number, old, unit)
    if part == "weight_kg":
        return PerformedSet(weight_kg=to_kg(said.number, unit))
    if part == "distance_m":
        return PerformedSet(distance_m=said.number)
    count = int(said.number)
    return PerformedSet(reps=count) if part == "reps" else PerformedSet(duration_seconds=count)


def _is_as_said(before: RecordedSet, was: SaidSet, unit: WeightUnit) -> bool:
    """Whether a set on record is the one that is to be replaced, as far as that was said."""
    weight = kg(was, unit)
    if weight is not None and abs(from_kg(weight, unit) - from_kg(before.weight_kg or 0.0, unit)) >= SAME:
        return False
    return was.reps is None or was.reps == before.reps


def _part(before: RecordedSet, number: float, old: float | None, unit: WeightUnit) -> str:
    parts = {
        "weight_kg": None if before.weight_kg is None else from_kg(before.weight_kg, unit),
        "reps": before.reps,
        "duration_seconds": before.duration_seconds,
        "distance_m": before.distance_m,
    }
    known = {name: float(value) for name, value in parts.items() if value}
    if old is not None:
        # "80 not 85" about an 80 changes nothing, and the rule says so.
        meant = [value for value in known.values() if abs(value - old) < SAME] or [number]
        known = {name: value for name, value in known.items() if abs(value - meant[0]) < SAME}
    distances = sorted((abs(number - value) / value, name) for name, value in known.items())
    clear = distances and (len(distances) == 1 or distances[0][0] * CLEARLY_NEARER < distances[1][0])
    if not clear or (not number.is_integer() and distances[0][1] in ("reps", "duration_seconds")):
        raise NumberUnclear(value=number)
    return distances[0][1]
