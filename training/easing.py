"""A set that was called heavy: what comes after it of the same exercise is asked for no heavier."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from training.events import ExerciseRetargeted
from training.exercise import Exercise
from training.exercise_log import ExerciseLog
from training.inventory import Inventory
from training.loadable import lighter, nearest
from training.reacting import next_set
from training.sets import RecordedSet, SetType

EASIER = 0.95  # convention: a twentieth less is worth about two reps


class Heaviness(StrEnum):
    """What an athlete called the weight of a set: heavy as a set may be, or more than they want."""

    HEAVY = "heavy"
    TOO_HEAVY = "too_heavy"


def easier(weight_kg: float, exercise: Exercise, inventory: Inventory) -> float:
    """A weight that is easier to lift and can be made, in kg: a twentieth less, and at least the next one down."""
    return min(lighter(weight_kg, exercise, inventory), nearest(weight_kg * EASIER, exercise, inventory))


def eased(
    log: ExerciseLog, exercise: Exercise, inventory: Inventory, felt: Heaviness, reason: str
) -> Sequence[ExerciseRetargeted]:
    """The sets to come after one that was called heavy: no heavier than that one, lighter if it was too much.

    Convention. `reason` is how it was called. Nothing where they are asked for no heavier already, or none is left.
    """
    last = log.sets[-1] if log.sets else None
    asked, _ = next_set(log.planned, log.heads, exercise, inventory)
    if not log.is_open or last is None or asked is None or asked.weight_kg is None or not _is_weighed(last):
        return []
    assert last.weight_kg is not None
    weight = last.weight_kg if felt is Heaviness.HEAVY else easier(last.weight_kg, exercise, inventory)
    if weight >= asked.weight_kg:
        return []
    done = log.sets_done
    to_come = (replace(each, weight_kg=min(weight, each.weight_kg or weight)) for each in log.planned[done:])
    return [ExerciseRetargeted(log.id, (*log.planned[:done], *to_come), reason)]


def _is_weighed(last: RecordedSet) -> bool:
    """Whether it is a working set of reps with something on the bar."""
    return (
        last.set_type not in (SetType.WARMUP, SetType.DROP, SetType.INTERVAL)
        and bool(last.reps)
        and (last.weight_kg or 0.0) > 0
    )
