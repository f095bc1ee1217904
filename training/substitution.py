"""Which exercise can stand in for another."""

from collections.abc import Collection
from uuid import UUID

from training.athlete import Athlete
from training.errors import NothingSuitable
from training.exercise import Catalogue, Equipment, Exercise


def alternative(
    exercise: Exercise,
    catalogue: Catalogue,
    equipment: Collection[Equipment] | None,
    athlete: Athlete,
    taken: Collection[UUID],
) -> Exercise:
    """The exercise that comes closest: same movement and muscles first, then same movement, then same muscles.

    What the athlete dislikes comes last, what they prefer first among equals. NothingSuitable when none that can be
    done shares either.
    """
    candidates = (each for each in catalogue.suitable(equipment, athlete.limits) if each.id not in taken)
    likeness = {each.id: _likeness(exercise, each) for each in candidates}
    best = max(
        (each_id for each_id, like in likeness.items() if like != (0, 0, False, False)),
        key=lambda each_id: (each_id not in athlete.dislikes, likeness[each_id], each_id in athlete.preferences),
        default=None,
    )
    if best is None:
        raise NothingSuitable
    return catalogue.by_id[best]


def _likeness(exercise: Exercise, other: Exercise) -> tuple[int, int, bool, bool]:
    pattern = int(exercise.pattern is other.pattern)
    muscles = len(set(exercise.primary) & set(other.primary))
    if not pattern and not muscles:
        return 0, 0, False, False
    return pattern, muscles, exercise.mechanic is other.mechanic, exercise.measure is other.measure
