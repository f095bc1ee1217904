"""Which accessory exercises have had their turn: main lifts stay, what is done beside them changes.

Convention (coaches' practice): lifts for several joints are kept for months, for their weights to be comparable; work
for one joint is changed every few weeks, before joints and interest tire of it.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from training.exercise import Catalogue, Exercise, Mechanic
from training.history import TrainedExercise

CHANGED_AFTER = timedelta(days=24)  # convention: some four weeks, and within what is looked back on
OFTEN = 4  # times; what is done less often has hardly begun. Convention


def staled(trained: Iterable[TrainedExercise], catalogue: Catalogue, at: datetime) -> frozenset[UUID]:
    """The accessories that were done often and for weeks, and those that another has taken the place of since.

    `trained` is what was done lately.
    """
    times: dict[UUID, list[datetime]] = {}
    for done in trained:
        times.setdefault(done.exercise_id, []).append(done.at)
    found = ((catalogue.by_id[each], days) for each, days in times.items() if each in catalogue.by_id)
    accessories = [(each, days) for each, days in found if each.mechanic is Mechanic.ISOLATION]
    return frozenset(
        each.id
        for each, days in accessories
        if (len(days) >= OFTEN and at - min(days) >= CHANGED_AFTER)
        or any(_is_alike(each, other) and max(since) > max(days) for other, since in accessories)
    )


def _is_alike(exercise: Exercise, other: Exercise) -> bool:
    return exercise.pattern is other.pattern and bool(set(exercise.primary) & set(other.primary))
