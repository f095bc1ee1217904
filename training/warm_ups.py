"""Warm-up sets up to a working weight."""

from training.exercise import Exercise, LoadType, Measure, Mechanic
from training.inventory import Inventory
from training.loadable import nearest
from training.sets import PlannedSet, SetType

# Convention: what share of the working weight is lifted how often on the way to it, fewer reps the nearer it is. The
# empty bar comes first where there is one.
RAMP: tuple[tuple[float, int], ...] = ((0.4, 8), (0.6, 5), (0.8, 3))
BAR_REPS = 10
# Convention: light work and work for one joint needs none; a single easy set is enough up to twice the lightest load.
LIGHT_KG = 20.0
SHORT_RAMP_TIMES = 2.0
REST_SECONDS = 60
LAST_REST_SECONDS = 90


def warm_ups(exercise: Exercise, weight_kg: float | None, inventory: Inventory) -> tuple[PlannedSet, ...]:
    """The sets before the first working set, each heavier than the one before, with fewer reps; all can be loaded.

    None for light loads, for one joint, and for what is not reps at a weight.
    """
    if not _needs_any(exercise, weight_kg) or weight_kg is None:
        return ()
    lightest = nearest(0.0, exercise, inventory)
    bar = inventory.bar_of(exercise.equipment)
    loads: list[tuple[float, int]] = [] if bar is None or bar >= weight_kg else [(bar, BAR_REPS)]
    ramp = RAMP if weight_kg > lightest * SHORT_RAMP_TIMES else RAMP[-1:]
    for share, reps in ramp:
        load = nearest(weight_kg * share, exercise, inventory)
        if (loads[-1][0] if loads else 0.0) < load < weight_kg:
            loads.append((load, reps))
    rests = [*[REST_SECONDS] * len(loads[1:]), LAST_REST_SECONDS]
    return tuple(
        PlannedSet(Measure.REPS, reps, reps, load, rest, set_type=SetType.WARMUP)
        for (load, reps), rest in zip(loads, rests, strict=False)
    )


def _needs_any(exercise: Exercise, weight_kg: float | None) -> bool:
    return (
        exercise.load is LoadType.EXTERNAL
        and exercise.measure is Measure.REPS
        and exercise.mechanic is Mechanic.COMPOUND
        and weight_kg is not None
        and weight_kg > LIGHT_KG
    )
