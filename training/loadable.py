"""Weights that can be made: of a bar and its plates, of what stands on a rack, of the steps of a stack.

Weights are counted in thousandths of the gym's own unit, so that a gym in pounds has whole pounds.
"""

from bisect import bisect_left, bisect_right
from functools import lru_cache

from training.athlete import Athlete, WeightUnit
from training.exercise import Equipment, Exercise, LoadType
from training.inventory import METRIC, Inventory, Plates
from training.units import from_kg, to_kg

# Convention: what a gym in pounds has, a bar of 45 lb and plates from 45 down to 2.5 lb.
_LB = WeightUnit.LB
POUNDS = Inventory(
    in_pounds=True,
    bar_kg=to_kg(45, _LB),
    ez_bar_kg=to_kg(20, _LB),
    trap_bar_kg=to_kg(45, _LB),
    smith_bar_kg=to_kg(20, _LB),
    plates=tuple(
        Plates(to_kg(weight, _LB), pairs) for weight, pairs in ((45, 10), (35, 2), (25, 4), (10, 4), (5, 4), (2.5, 2))
    ),
    dumbbells_kg=tuple(to_kg(weight, _LB) for weight in range(5, 155, 5)),
    kettlebells_kg=tuple(to_kg(weight, _LB) for weight in range(5, 105, 5)),
    balls_kg=tuple(to_kg(weight, _LB) for weight in (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 25, 30)),
    machine_step_kg=to_kg(5, _LB),
)
# Convention: the plate people count in, the one a bar with one on either side makes 60 kg or 135 lb with.
FULL_PLATE_KG = {WeightUnit.KG: 20.0, _LB: to_kg(45, _LB)}
MOST_STEPS = 400  # convention: no stack, belt or sled is loaded with more of its smallest steps
_RACKED = (Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.MEDICINE_BALL)


def usual(unit: WeightUnit) -> Inventory:
    """What a gym in this unit has."""
    return POUNDS if unit is _LB else METRIC


def inventory_of(athlete: Athlete) -> Inventory:
    """What the athlete has to load with; a usual gym in their own unit where they told nothing."""
    return athlete.inventory or usual(athlete.weight_unit)


def nearest(weight_kg: float, exercise: Exercise, inventory: Inventory) -> float:
    """The weight nearest to this one that can be made, in kg; the lighter of two equally near.

    An empty bar, the lightest dumbbell or the heaviest load there is when the weight lies beyond it.
    """
    ladder = _ladder(exercise, inventory)
    wanted = _counted(weight_kg, inventory)
    place = bisect_left(ladder, wanted)
    around = ladder[max(place - 1, 0) : place + 1]
    return _in_kg(min(around, key=lambda each: (abs(each - wanted), each)), inventory)


def heavier(weight_kg: float, exercise: Exercise, inventory: Inventory) -> float:
    """The next weight up that can be made, in kg; the weight itself when there is none."""
    ladder = _ladder(exercise, inventory)
    place = bisect_right(ladder, _counted(weight_kg, inventory))
    return _in_kg(ladder[place], inventory) if place < len(ladder) else weight_kg


def lighter(weight_kg: float, exercise: Exercise, inventory: Inventory) -> float:
    """The next weight down that can be made, in kg; the weight itself when there is none."""
    ladder = _ladder(exercise, inventory)
    place = bisect_left(ladder, _counted(weight_kg, inventory))
    return _in_kg(ladder[place - 1], inventory) if place else weight_kg


def plates(weight_kg: float, exercise: Exercise, inventory: Inventory) -> tuple[float, ...]:
    """The plates for each side of the bar, in kg, the largest first, as few as there can be of the large ones.

    They make the nearest weight that can be made. Empty for the bar alone, and for what is done without a bar.
    """
    bar = inventory.bar_of(exercise.equipment)
    if bar is None:
        return ()
    made = nearest(weight_kg, exercise, inventory)
    side = (_counted(made, inventory) - _counted(bar, inventory)) // 2
    sizes, reach = _sides(inventory)
    chosen: list[float] = []
    for place, (size, pairs) in enumerate(sizes):
        count = next(n for n in range(min(pairs, side // size), -1, -1) if side - n * size in reach[place + 1])
        chosen += [_in_kg(size, inventory)] * count
        side -= count * size
    return tuple(chosen)


def _ladder(exercise: Exercise, inventory: Inventory) -> tuple[int, ...]:
    """Every weight that can be made for an exercise, ascending."""
    if exercise.load is LoadType.ASSISTED:
        return tuple(-each for each in reversed(_steps(inventory, 0)))
    if exercise.load is LoadType.BODYWEIGHT:
        return _steps(inventory, 0)
    bar = inventory.bar_of(exercise.equipment)
    if bar is not None:
        return _bar_loads(inventory, bar)
    racked = next((thing for thing in _RACKED if thing in exercise.equipment), None)
    return _steps(inventory, 1) if racked is None else _rack(inventory, racked)


@lru_cache(maxsize=64)
def _steps(inventory: Inventory, first: int) -> tuple[int, ...]:
    step = _counted(inventory.machine_step_kg, inventory)
    return tuple(step * number for number in range(first, MOST_STEPS))


@lru_cache(maxsize=64)
def _rack(inventory: Inventory, thing: Equipment) -> tuple[int, ...]:
    weights = {
        Equipment.DUMBBELL: inventory.dumbbells_kg,
        Equipment.KETTLEBELL: inventory.kettlebells_kg,
        Equipment.MEDICINE_BALL: inventory.balls_kg,
    }[thing]
    return tuple(sorted({_counted(each, inventory) for each in weights}))


@lru_cache(maxsize=64)
def _bar_loads(inventory: Inventory, bar_kg: float) -> tuple[int, ...]:
    return tuple(_counted(bar_kg, inventory) + 2 * side for side in sorted(_sides(inventory)[1][0]))


@lru_cache(maxsize=64)
def _sides(inventory: Inventory) -> tuple[tuple[tuple[int, int], ...], tuple[frozenset[int], ...]]:
    """The sizes of plates with their pairs, the largest first, and what the sizes from each place on can make."""
    sizes = tuple(sorted(((_counted(each.kg, inventory), each.pairs) for each in inventory.plates), reverse=True))
    reach = [frozenset({0})]
    for size, pairs in reversed(sizes):
        reach.append(frozenset(made + count * size for made in reach[-1] for count in range(pairs + 1)))
    return sizes, tuple(reversed(reach))


def _counted(weight_kg: float, inventory: Inventory) -> int:
    return round(from_kg(weight_kg, WeightUnit.LB if inventory.in_pounds else WeightUnit.KG) * 1000)


def _in_kg(counted: int, inventory: Inventory) -> float:
    return to_kg(counted / 1000, WeightUnit.LB if inventory.in_pounds else WeightUnit.KG)
