"""What is asked of the next set in view of the last one: lighter when it was too much, a step more when it was easy."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from training.estimates import HARDEST, same_effort
from training.exercise import Exercise, Measure
from training.exercise_log import ExerciseLog
from training.inventory import Inventory
from training.loadable import heavier, lighter, nearest
from training.progression import FAR_SHORT
from training.proposal import Reason
from training.sets import PlannedSet, RecordedSet, SetType

# What a set can be asked differently for; each has a sentence.
ReactionCode = Literal["easier_than_planned", "fell_short_today", "harder_than_planned"]
# Convention: the top of the range with at least this much less effort than asked was easy.
EASY_BY_RPE = 2.0
# Trial: Fink 2018 took a fifth off for each drop.
DROPPED_TO = 0.8


def next_set(
    plan: Sequence[PlannedSet], done: Sequence[RecordedSet], exercise: Exercise, inventory: Inventory
) -> tuple[PlannedSet | None, Reason | None]:
    """What is asked of the next set, and why it is other than planned; None as the reason where it is as planned.

    `done` are the sets that count. It proposes: the plan on record stays as it is. Never heavier than a set that fell
    short today. None as the set when all that was planned is done.
    """
    if len(done) >= len(plan):
        return None, None
    planned = plan[len(done)]
    if not done:
        return planned, None
    last, asked = done[-1], plan[len(done) - 1]
    if planned.weight_kg is None and last.weight_kg is not None:
        planned = replace(planned, weight_kg=last.weight_kg)
    if planned.measure is not Measure.REPS or last.reps is None or last.set_type in (SetType.DROP, SetType.INTERVAL):
        return planned, None
    short = [each for each, of in zip(done, plan, strict=False) if each.reps is not None and each.reps < of.low]
    limit = min((each.weight_kg for each in (*short, last) if short and each.weight_kg is not None), default=None)
    spent = (last.rpe or 0.0) >= HARDEST or last.set_type is SetType.FAILURE
    if last.reps <= asked.low - FAR_SHORT or (spent and last.reps <= asked.high):
        return _eased(planned, last, limit, exercise, inventory)
    if short:
        return _no_heavier(planned, limit)
    was_easy = last.rpe is not None and asked.rpe is not None and last.rpe <= asked.rpe - EASY_BY_RPE
    if was_easy and last.reps >= asked.high and last.weight_kg is not None and last.weight_kg != 0:
        return _changed(planned, heavier(last.weight_kg, exercise, inventory), "easier_than_planned")
    return planned, None


def to_finish(log: ExerciseLog, exercise: Exercise, inventory: Inventory) -> tuple[int, PlannedSet] | None:
    """What is still asked of a set that is half done, and its number: the other side, or a drop. Without a rest.

    The weight is that of the first side, or about a fifth less than the last. None where nothing is half done.
    """
    half = log.unfinished
    if half is None:
        return None
    place = log.rounds.index(half)
    asked = log.planned[place] if place < len(log.planned) else _again(half.head, exercise)
    last = half.sets[-1]
    if half.missing is not None:
        return place + 1, replace(asked, weight_kg=half.head.weight_kg, rest_seconds=0)
    weight = last.weight_kg
    if weight and weight > 0:
        weight = min(nearest(weight * DROPPED_TO, exercise, inventory), lighter(weight, exercise, inventory))
    return place + 1, replace(asked, weight_kg=weight, rest_seconds=0)


def _again(done: RecordedSet, exercise: Exercise) -> PlannedSet:
    """A set as it was done, where none was planned."""
    count = done.reps or done.duration_seconds or round(done.distance_m or 0)
    return PlannedSet(exercise.measure, count, count, done.weight_kg, 0)


def weight_in_use(log: ExerciseLog, exercise: Exercise, inventory: Inventory) -> float | None:
    """The weight of a set told without one, in kg: what was asked for after the last set, else the last one used."""
    half = to_finish(log, exercise, inventory)
    if half is not None and log.missing_side is not None:
        return half[1].weight_kg
    asked, why = next_set(log.planned, log.heads, exercise, inventory)
    return log.weight_in_use_kg if why is None or asked is None else asked.weight_kg


def _eased(
    planned: PlannedSet, last: RecordedSet, limit_kg: float | None, exercise: Exercise, inventory: Inventory
) -> tuple[PlannedSet, Reason | None]:
    """A step lighter, or as much as brings the range within reach; without a weight fewer reps."""
    weight, reps = last.weight_kg, last.reps or 0
    if not weight:
        high = min(planned.high, max(1, reps))
        fewer = replace(planned, low=min(planned.low, max(1, high - FAR_SHORT)), high=high)
        return fewer, Reason("harder_than_planned", reps=reps)
    down = lighter(weight, exercise, inventory)
    if 0 < reps < planned.low and weight > 0:
        fitting = same_effort(weight, reps, HARDEST, planned.low, HARDEST)
        down = min(down, nearest(fitting, exercise, inventory))
    bounds = [each for each in (down, planned.weight_kg, limit_kg) if each is not None]
    return _changed(planned, min(bounds), "harder_than_planned")


def _no_heavier(planned: PlannedSet, limit_kg: float | None) -> tuple[PlannedSet, Reason | None]:
    if planned.weight_kg is None or limit_kg is None or planned.weight_kg <= limit_kg:
        return planned, None
    return _changed(planned, limit_kg, "fell_short_today")


def _changed(planned: PlannedSet, weight_kg: float, code: ReactionCode) -> tuple[PlannedSet, Reason | None]:
    """The set at another weight, with the reason if that is another than planned."""
    if weight_kg == planned.weight_kg:
        return planned, None
    reason = Reason(code, weight_kg=weight_kg, before_kg=planned.weight_kg)
    return replace(planned, weight_kg=weight_kg), reason
