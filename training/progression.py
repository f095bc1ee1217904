"""What comes next of an exercise: setbacks and time away are seen to first, then it gets harder by its own rule."""

from collections.abc import Callable
from dataclasses import replace

from training.estimates import HARDEST, same_effort
from training.exercise import LoadType, Mechanic
from training.lay_off import REGAINED, days_away, missing_kg, share_after
from training.loadable import lighter, nearest
from training.rules import MOST_ADDED, RULES, percent
from training.slot import Progression, Slot, Step, step, working_weight

# Convention: three times in a row short of the range, and a tenth comes off.
FAILS, RESET = 3, 0.9
# Convention: this many reps short of the least asked, and the weight was wrong rather than the day.
FAR_SHORT = 2


def next_step(slot: Slot) -> Step:
    """What to load next: the first rule that has something to say decides.

    It never is heavier than a set of the last time that fell short, nor after time away than it were without.
    """
    away = _after_lay_off(slot)
    decided = next(decided for rule in ORDER if (decided := rule(slot)) is not None)
    limits = [each.weight_kg for each in slot.short(slot.past[0])]
    limit = min((each for each in (*limits, decided.weight_kg) if each is not None), default=None)
    chosen = away or decided
    if limit is None or chosen.weight_kg is None or chosen.weight_kg <= limit:
        return chosen
    return replace(chosen, weight_kg=limit, reason=replace(chosen.reason, weight_kg=limit))


def rule_for(slot: Slot) -> Progression:
    """Which way of getting harder fits: the programme's, else by what is lifted, by whom and what for."""
    if slot.progression is not None:
        return slot.progression
    if slot.weight_kg is None:
        return Progression.TOTAL_REPS
    if slot.exercise.load is not LoadType.EXTERNAL or slot.exercise.mechanic is Mechanic.ISOLATION:
        return Progression.DOUBLE
    if slot.level == "beginner":
        return Progression.LINEAR
    if slot.goal == "strength" and slot.tested_max_kg is not None:
        return Progression.PERCENT
    return Progression.RPE if slot.goal == "strength" and slot.rpe is not None else Progression.DOUBLE


def _after_lay_off(slot: Slot) -> Step | None:
    days, weight = days_away(slot.past, slot.at), working_weight(slot.past[0])
    if share_after(days) == 1 or not weight or weight <= 0:
        return None
    eased = nearest(weight * share_after(days), slot.exercise, slot.inventory)
    if eased >= weight:
        eased = lighter(weight, slot.exercise, slot.inventory)
    return step(slot, eased, "lay_off", before_kg=weight, days=days)


def _after_a_test(slot: Slot) -> Step | None:
    """Only singles were done: a part of the maximum they showed."""
    return percent(slot) if slot.counts and slot.tested_max_kg and max(slot.counts) == 1 < slot.shape.low else None


def _too_heavy(slot: Slot) -> Step | None:
    weight, best = slot.weight_kg, max(slot.counts, default=0)
    if not weight or weight <= 0 or not slot.fell_short(slot.last) or not 0 < best <= slot.shape.low - FAR_SHORT:
        return None
    fitting = nearest(same_effort(weight, best, HARDEST, slot.shape.low, HARDEST), slot.exercise, slot.inventory)
    return step(slot, min(fitting, weight), "too_heavy", before_kg=weight, reps=best)


def _fell_short(slot: Slot) -> Step | None:
    """The same again, and a tenth off, or a step more help, after the third time in a row at one weight."""
    weight = slot.weight_kg
    if weight is None or not slot.fell_short(slot.last):
        return None
    fails = 0
    while fails < len(slot.past) and working_weight(slot.past[fails]) == weight and slot.fell_short(slot.past[fails]):
        fails += 1
    if fails < FAILS:
        return step(slot, weight, "fell_short", sessions=fails, reps=slot.shape.low)
    down = lighter(weight, slot.exercise, slot.inventory)
    if weight > 0:
        down = min(down, nearest(weight * RESET, slot.exercise, slot.inventory))
    return step(slot, down, "reset", before_kg=weight, sessions=fails)


def _regaining(slot: Slot) -> Step | None:
    weight, missing = slot.weight_kg, missing_kg(slot.past)
    if not weight or weight <= 0 or not missing:
        return None
    wanted = nearest(min(weight + missing * REGAINED, weight * MOST_ADDED), slot.exercise, slot.inventory)
    return step(slot, wanted, "regaining", before_kg=weight) if wanted > weight else None


def _by_its_rule(slot: Slot) -> Step:
    return RULES[rule_for(slot)](slot)


ORDER: tuple[Callable[[Slot], Step | None], ...] = (
    _after_a_test,
    _too_heavy,
    _fell_short,
    _regaining,
    _by_its_rule,
)
