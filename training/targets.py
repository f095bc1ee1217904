"""What to ask of an exercise today: its shape, what comes next of its load, and the warm-up to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from training.athlete import Athlete, Level
from training.exercise import Exercise, LoadType, Measure
from training.history import PastExercise
from training.inventory import METRIC, Inventory
from training.loadable import inventory_of, nearest
from training.progression import next_step
from training.proposal import Intensity, Reason
from training.sets import PlannedSet
from training.shaping import Shape, shape
from training.slot import Progression, Slot, Step, StepCode, step
from training.stalls import DELOAD_LOAD, DELOAD_RPE, DELOAD_SETS, stalled
from training.warm_ups import LIGHT_KG, warm_ups

# How many of the last times of an exercise say what comes next: enough for three failures and a stall. Convention.
TIMES = 6
# Convention: a light day takes a tenth off the working weight.
LIGHT_DAY = 0.9
CHANGE_SECONDS = 15  # convention: from one exercise of a superset to the other
WORK_SECONDS = 40  # convention: a set of ten at an ordinary pace
CHANGEOVER_SECONDS = 60  # convention: to the next exercise, a short warm-up included
METRES_A_SECOND = 3  # convention: running or rowing at an easy pace
RAMP_SECONDS = 300  # convention: the whole warm-up to the first weight of a workout that needs one
# Convention (coaches' practice): a stall with good recovery gets a set more, one with bad recovery a set less.
STALL_SETS = 1
MOST_SETS = 5


@dataclass(frozen=True)
class Aim:
    """What targets are aimed by, beside the exercise and its past: who trains, for what, with what, and when.

    `deload` is an easier week; `rep_range` overrules what goal and exercise would ask, in the exercise's measure, and
    `progression` the way it gets harder. `recovered` says whether recovery is good or bad, None where it is not known.
    """

    at: datetime
    goal: str | None = None
    level: Level | None = None
    inventory: Inventory = METRIC
    deload: bool = False
    rep_range: tuple[int, int] | None = None
    progression: Progression | None = None
    bodyweight_kg: float | None = None
    recovered: bool | None = None


@dataclass(frozen=True)
class Target:
    """What is asked of an exercise: its working sets, why it is that, and the warm-up sets before them."""

    sets: tuple[PlannedSet, ...]
    reasons: tuple[Reason, ...] = ()
    warm_ups: tuple[PlannedSet, ...] = ()


def aim_of(athlete: Athlete, at: datetime, *, deload: bool = False) -> Aim:
    """What an athlete's targets are aimed by at this time."""
    return Aim(at, athlete.goal, athlete.level, inventory_of(athlete), deload, bodyweight_kg=athlete.bodyweight_kg)


def target_for(exercise: Exercise, intensity: Intensity, past: Sequence[PastExercise], aim: Aim) -> Target:
    """What to ask of an exercise: `past` are the last times it was done, the newest first.

    With no history the weight stays open: a number would come from nowhere.
    """
    shaped = shape(exercise, intensity, aim.goal, aim.level, aim.rep_range)
    past = [done for done in past if done.hard_sets]
    if not past:
        return Target(_sets(exercise, shaped, None, shaped.low, shaped.high), (Reason("first_time"),))
    slot = Slot(exercise, shaped, past, aim.at, aim.inventory, aim.level, aim.goal, aim.progression)
    decided = next_step(slot)
    reasons = [decided.reason]
    if aim.deload:
        shaped, decided = _deloaded(slot, decided)
        reasons = [decided.reason]
    elif intensity is Intensity.LIGHT:
        decided = _eased(slot, decided, LIGHT_DAY, "light_day")
        reasons = [decided.reason]
    elif (stall := stalled(past, exercise, aim.bodyweight_kg)) is not None:
        shaped = _against_stall(shaped, aim.recovered)
        reasons.append(stall)
    return Target(
        _sets(exercise, shaped, decided.weight_kg, decided.low, decided.high),
        tuple(reasons),
        warm_ups(exercise, decided.weight_kg, aim.inventory),
    )


def minutes_for(
    planned: Sequence[Sequence[PlannedSet]], supersets: Sequence[int | None] = (), *, is_warm: bool = False
) -> int:
    """About how long exercises with these sets take, in minutes, rests and the warm-up to the first weight included.

    `supersets` has the number of each one's superset; those of one are rested from together. `is_warm`: the warm-up is
    done already.
    """
    seconds = sum(CHANGEOVER_SECONDS + sum(_work_seconds(each) for each in sets) for sets in planned)
    together: dict[int, list[Sequence[PlannedSet]]] = {}
    for place, sets in enumerate(planned):
        number = supersets[place] if place < len(supersets) else None
        together.setdefault(-place - 1 if number is None else number, []).append(sets)
    rests = sum(map(_rest_of_round, together.values()))
    lifts = any(each.weight_kg is not None and each.weight_kg > LIGHT_KG for sets in planned for each in sets[:1])
    return -(-(seconds + rests + RAMP_SECONDS * (lifts and not is_warm)) // 60)


def _rest_of_round(members: Sequence[Sequence[PlannedSet]]) -> int:
    """The rests of exercises that are done in turns, or of one alone, with the changes from one to the next."""
    rest = max(sum(each.rest_seconds for each in sets[:-1] or sets) for sets in members)
    return rest + CHANGE_SECONDS * (len(members) - 1) * max(map(len, members))


def _sets(exercise: Exercise, shaped: Shape, weight: float | None, low: int, high: int) -> tuple[PlannedSet, ...]:
    weight = None if exercise.load is LoadType.NONE else weight
    return (PlannedSet(exercise.measure, low, high, weight, shaped.rest_seconds, shaped.rpe),) * shaped.sets


def _deloaded(slot: Slot, decided: Step) -> tuple[Shape, Step]:
    """An easier week: fewer sets, a little lighter, further from failure."""
    shaped = replace(
        slot.shape,
        sets=max(1, round(slot.shape.sets * DELOAD_SETS)),
        rpe=None if slot.shape.rpe is None else min(slot.shape.rpe, DELOAD_RPE),
    )
    return shaped, _eased(slot, decided, DELOAD_LOAD, "deload")


def _eased(slot: Slot, decided: Step, share: float, code: StepCode) -> Step:
    """Lighter than what is built on, and never heavier than what would be asked otherwise."""
    weight = slot.weight_kg
    if weight is None or weight <= 0 or decided.weight_kg is None:
        return step(slot, decided.weight_kg, code, before_kg=weight)
    eased = min(nearest(weight * share, slot.exercise, slot.inventory), weight, decided.weight_kg)
    return step(slot, eased, code, before_kg=weight)


def _against_stall(shaped: Shape, recovered: bool | None) -> Shape:
    if recovered is None:
        return shaped
    more = STALL_SETS if recovered else -STALL_SETS
    return replace(shaped, sets=min(max(1, shaped.sets + more), MOST_SETS))


def _work_seconds(planned: PlannedSet) -> int:
    each = {Measure.SECONDS: planned.high, Measure.METRES: planned.high // METRES_A_SECOND}.get(planned.measure)
    return planned.bouts * (WORK_SECONDS if each is None else each) + (planned.bouts - 1) * planned.rest_seconds
