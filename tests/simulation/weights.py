"""What can be put on a bar, a stack or a rack of dumbbells in the simulated gym."""

import math

from training.exercise import Equipment, Exercise, LoadType

_E = Equipment
# What an implement weighs with nothing on it and the smallest step up, in kg; the first that an exercise needs counts.
# Convention: what a usual gym has, plates from 1.25 kg, fixed dumbbells in steps of two, stacks with an add-on plate.
IMPLEMENTS: tuple[tuple[Equipment, float, float], ...] = (
    (_E.BARBELL, 20, 2.5),
    (_E.EZ_BAR, 10, 2.5),
    (_E.TRAP_BAR, 20, 2.5),
    (_E.SMITH_MACHINE, 10, 2.5),
    (_E.DUMBBELL, 2, 2),
    (_E.KETTLEBELL, 4, 2),
    (_E.MEDICINE_BALL, 1, 1),
    (_E.CABLE, 2.5, 2.5),
    (_E.MACHINE, 2.5, 2.5),
)
BELT_STEP = 1.25
# The dumbbells somebody has, in kg; None for those of a gym.
Dumbbells = tuple[float, ...] | None


def _empty_and_step(exercise: Exercise) -> tuple[float, float]:
    if exercise.load is not LoadType.EXTERNAL:
        return -1000 * BELT_STEP, BELT_STEP
    return next(((empty, step) for thing, empty, step in IMPLEMENTS if thing in exercise.equipment), (2.5, 2.5))


def can_be_loaded(exercise: Exercise, weight_kg: float, dumbbells: Dumbbells = None) -> bool:
    """Whether this weight can be made; the body alone always can."""
    if dumbbells and _takes_dumbbells(exercise):
        return weight_kg in dumbbells
    empty, step = _empty_and_step(exercise)
    steps = (weight_kg - empty) / step
    return weight_kg == 0 or (steps >= 0 and math.isclose(steps, round(steps), abs_tol=1e-6))


def nearest_below(exercise: Exercise, weight_kg: float, dumbbells: Dumbbells = None) -> float:
    """The heaviest weight that can be made and is no heavier than this, or the empty implement."""
    if dumbbells and _takes_dumbbells(exercise):
        return max((each for each in dumbbells if each <= weight_kg + 1e-9), default=min(dumbbells))
    empty, step = _empty_and_step(exercise)
    return empty + max(0, math.floor((weight_kg - empty) / step + 1e-9)) * step


def _takes_dumbbells(exercise: Exercise) -> bool:
    return exercise.load is LoadType.EXTERNAL and Equipment.DUMBBELL in exercise.equipment
