"""What an athlete tells of what they have to load with, put into an inventory."""

from dataclasses import dataclass, replace

from training.errors.sets import InvalidInventory
from training.inventory import Inventory, Plates

# Conventions: beyond these it is a slip of the tongue. In kg.
LIGHTEST_BAR, HEAVIEST_BAR = 2.0, 50.0
LIGHTEST_PLATE, HEAVIEST_PLATE = 0.1, 50.0
LIGHTEST_STEP, HEAVIEST_STEP = 0.25, 20.0
HEAVIEST_DUMBBELL = 150.0
# Convention: how many pairs of each plate there are where nobody said, as many as are needed.
ENOUGH_PAIRS = 8
FINEST = 3  # decimals of a kilogram. Convention


@dataclass(frozen=True)
class Told:
    """What was said of it, all in kg; None where nothing was said."""

    bar_kg: float | None = None
    plates_kg: tuple[float, ...] | None = None
    dumbbell_step_kg: float | None = None
    dumbbell_most_kg: float | None = None
    machine_step_kg: float | None = None


def stocked(inventory: Inventory, told: Told) -> Inventory:
    """The inventory with what was told on top; InvalidInventory for what nobody has."""
    _within("bar", told.bar_kg, LIGHTEST_BAR, HEAVIEST_BAR)
    for plate in told.plates_kg or ():
        _within("plates", plate, LIGHTEST_PLATE, HEAVIEST_PLATE)
    _within("step", told.machine_step_kg, LIGHTEST_STEP, HEAVIEST_STEP)
    _within("step", told.dumbbell_step_kg, LIGHTEST_STEP, HEAVIEST_STEP)
    _within("dumbbells", told.dumbbell_most_kg, told.dumbbell_step_kg or LIGHTEST_STEP, HEAVIEST_DUMBBELL)
    sizes = tuple(sorted(set(told.plates_kg or ()), reverse=True))
    return replace(
        inventory,
        bar_kg=told.bar_kg or inventory.bar_kg,
        plates=tuple(Plates(kg, ENOUGH_PAIRS) for kg in sizes) or inventory.plates,
        dumbbells_kg=_dumbbells(inventory, told),
        machine_step_kg=told.machine_step_kg or inventory.machine_step_kg,
    )


def _dumbbells(inventory: Inventory, told: Told) -> tuple[float, ...]:
    step, most = told.dumbbell_step_kg, told.dumbbell_most_kg
    if step is None:
        fitting = tuple(each for each in inventory.dumbbells_kg if most is None or each <= most)
        return fitting or (most or 0.0,)
    heaviest = most or max(inventory.dumbbells_kg)
    return tuple(round(step * number, FINEST) for number in range(1, int(heaviest / step + 0.001) + 1))


def _within(what: str, value: float | None, low: float, high: float) -> None:
    if value is not None and not low <= value <= high:
        raise InvalidInventory(what=what, value=value)
