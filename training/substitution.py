"""Which exercise can stand in for another."""

from collections.abc import Collection
from uuid import UUID

from training.errors import NothingSuitable
from training.exercise import Area, Catalogue, Equipment, Exercise


def alternative(
    exercise: Exercise,
    catalogue: Catalogue,
    equipment: Collection[Equipment] | None,
    limits: Collection[Area],
    taken: Collection[UUID],
) -> Exercise:
    """The exercise that comes closest: same movement and muscles first, then same movement, then same muscles.

    NothingSuitable when none that can be done shares either.
    """
    candidates = (each for each in catalogue.suitable(equipment, limits) if each.id not in taken)
    likeness = {each.id: _likeness(exercise, each) for each in candidates}
    best = max(likeness, key=lambda each_id: likeness[each_id], default=None)
    if best is None or likeness[best] == (0, 0, False, False):
        raise NothingSuitable
    return catalogue.by_id[best]


def _likeness(exercise: Exercise, other: Exercise) -> tuple[int, int, bool, bool]:
    pattern = int(exercise.pattern is other.pattern)
    muscles = len(set(exercise.primary) & set(other.primary))
    if not pattern and not muscles:
        return 0, 0, False, False
    return pattern, muscles, exercise.mechanic is other.mechanic, exercise.measure is other.measure
