"""The ways an exercise gets harder while nothing speaks against it, each a rule of its own."""

from collections.abc import Callable, Mapping, Sequence
from math import ceil

from training.estimates import HARDEST, percent_of_max, same_effort, weight_for
from training.exercise import LoadType, Measure, Pattern
from training.loadable import heavier, nearest
from training.slot import Progression, Slot, Step, step

# Convention: a novice adds this much each time, in kg, of upper and of lower body.
UPPER_STEP_KG, LOWER_STEP_KG = 2.5, 5.0
# Trial (position stand): ACSM 2009, add 2 to 10 % once one or two reps more than asked can be done. Where the smallest
# step is more than that, the two more reps come first.
MOST_ADDED, MORE_REPS = 1.10, 2
# Convention: novices stay away from failure; nothing is added to a set that was this hard.
TOO_HARD = 9.5
# Convention: how much longer a hold is to be next time, in seconds a set.
LONGER_BY = 5
# Convention: a distance grows by a twentieth, in steps of so many metres beyond a carry's length, a tenth of it below.
FARTHER, FARTHER_STEP_M, FAR_M = 1.05, 50, 100
_LOWER = (Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.HIP_EXTENSION, Pattern.CALF_RAISE)


def linear(slot: Slot) -> Step:
    """The same reps with more weight each time."""
    weight = slot.weight_kg
    if weight is None or weight <= 0 or heavier(weight, slot.exercise, slot.inventory) > weight * MOST_ADDED:
        return double(slot)
    if len(slot.counts) < 2 or (slot.rpe or 0.0) >= TOO_HARD:
        return same(slot)
    more = weight + (LOWER_STEP_KG if slot.exercise.pattern in _LOWER else UPPER_STEP_KG)
    wanted = nearest(min(more, weight * MOST_ADDED), slot.exercise, slot.inventory)
    up = max(wanted, heavier(weight, slot.exercise, slot.inventory))
    return step(slot, up, "all_sets_done", before_kg=weight)


def double(slot: Slot) -> Step:
    """More reps up to the top of the range in every set, then the smallest step in weight."""
    weight = slot.weight_kg
    if weight is None:
        return same(slot)
    up = heavier(weight, slot.exercise, slot.inventory)
    held = slot.exercise.load is LoadType.EXTERNAL
    top = slot.shape.high + (MORE_REPS if held and weight * MOST_ADDED < up else 0)
    least = min(slot.counts, default=0)
    if len(slot.counts) < 2 or up == weight or least < top or slot.exercise.measure is not Measure.REPS:
        return same(slot, top)
    if held and least >= top + MORE_REPS:
        fitting = min(same_effort(weight, least, HARDEST, top, HARDEST), weight * MOST_ADDED)
        up = max(up, nearest(fitting, slot.exercise, slot.inventory))
    return step(slot, up, "top_of_range", before_kg=weight, reps=top)


def total_reps(slot: Slot) -> Step:
    """A little more in all than the last time, spread over the sets, up to the top of the range."""
    done, high = slot.counts, slot.shape.high
    if not done or slot.is_intervals:
        return same(slot)
    if min(done) >= high:
        return step(slot, slot.weight_kg, "ready_for_more", low=high, reps=sum(done))
    each = min(high, _a_little_more(done, slot.exercise.measure, high))
    return step(slot, slot.weight_kg, "a_little_more", low=each, reps=sum(done))


def _a_little_more(done: Sequence[int], measure: Measure, high: int) -> int:
    """What each set is to be next time, in its measure."""
    if measure is Measure.METRES:
        step_m = FARTHER_STEP_M if high > FAR_M else FARTHER_STEP_M // 10
        return step_m * ceil(sum(done) / len(done) * FARTHER / step_m)
    more = 1 if measure is Measure.REPS else LONGER_BY * len(done)
    return ceil((sum(done) + more) / len(done))


def percent(slot: Slot) -> Step:
    """A part of a maximum that was tested, until that is reached."""
    tested, rpe, weight = slot.tested_max_kg, slot.shape.rpe, slot.weight_kg
    if tested is None or rpe is None:
        return double(slot)
    reps = (slot.shape.low + slot.shape.high) // 2
    wanted = nearest(weight_for(tested, reps, rpe), slot.exercise, slot.inventory)
    if weight is not None and wanted <= weight < tested:
        return by_rpe(slot)
    return step(slot, wanted, "of_your_max", before_kg=tested, percent=round(percent_of_max(reps, rpe)))


def by_rpe(slot: Slot) -> Step:
    """The weight at which the same reps are as hard as asked; a step more once the range is full."""
    weight, rpe, asked = slot.weight_kg, slot.rpe, slot.shape.rpe
    least = min(slot.counts, default=0)
    if weight is None or weight <= 0 or rpe is None or asked is None or not least:
        return double(slot)
    reps = min(max(least, slot.shape.low), slot.shape.high)
    fitting = min(same_effort(weight, least, rpe, reps, asked), weight * MOST_ADDED)
    wanted = nearest(fitting, slot.exercise, slot.inventory)
    if wanted == weight and least >= slot.shape.high and rpe <= asked:
        wanted = heavier(weight, slot.exercise, slot.inventory)
    if abs(fitting - weight) < abs(fitting - wanted) or wanted == weight:
        return same(slot)
    return step(slot, wanted, "easier_than_asked" if wanted > weight else "harder_than_asked", before_kg=weight)


def same(slot: Slot, high: int | None = None) -> Step:
    """The same again, with what is still to be reached."""
    return step(slot, slot.weight_kg, "same_again", high=high, reps=high or slot.shape.high)


RULES: Mapping[Progression, Callable[[Slot], Step]] = {
    Progression.LINEAR: linear,
    Progression.DOUBLE: double,
    Progression.TOTAL_REPS: total_reps,
    Progression.PERCENT: percent,
    Progression.RPE: by_rpe,
}
