"""A workout cut to the minutes there are: what is extra goes first, then sets, then exercises, then what is left."""

from collections.abc import Sequence
from dataclasses import replace

from training.exercise import Measure
from training.proposal import PlannedExercise
from training.sets import PlannedSet
from training.shaping import FEWEST_SETS
from training.targets import METRES_A_SECOND, minutes_for

# Convention: what is held, or covered, is cut to whole minutes and hundreds of metres, and to no less than one.
STEP: dict[Measure, int] = {Measure.SECONDS: 60, Measure.METRES: 100}


def minutes_of(planned: Sequence[PlannedExercise], *, is_warm: bool = False) -> int:
    """About how long these exercises take, without a warm-up where that is done already."""
    return minutes_for([each.planned for each in planned], [each.superset for each in planned], is_warm=is_warm)


def fitted(
    planned: Sequence[PlannedExercise], minutes: int, main: int, *, is_warm: bool = False
) -> tuple[PlannedExercise, ...]:
    """The exercises that fit into these minutes, cut as little as may be; the first `main` lose sets before they go.

    At least a set of one is left; what that takes may be more.
    """
    kept = tuple(planned)
    while minutes_of(kept, is_warm=is_warm) > minutes and (less := _shortened(kept, minutes, main)) != kept:
        kept = less
    return kept


def _shortened(planned: tuple[PlannedExercise, ...], minutes: int, main: int) -> tuple[PlannedExercise, ...]:
    if len(planned) <= main and any(len(each.planned) > FEWEST_SETS for each in planned):
        return _one_set_less(planned)
    if len(planned) > 1:
        return planned[:-1]
    (only,) = planned
    left = only.planned[:-1] or tuple(_cut(each, minutes) for each in only.planned)
    return (replace(only, planned=left),)


def _one_set_less(planned: tuple[PlannedExercise, ...]) -> tuple[PlannedExercise, ...]:
    """One set less of the last of those exercises that have the most."""
    most = max(len(each.planned) for each in planned)
    last = max(place for place, each in enumerate(planned) if len(each.planned) == most)
    shorter = replace(planned[last], planned=planned[last].planned[:-1])
    return (*planned[:last], shorter, *planned[last + 1 :])


def _cut(planned: PlannedSet, minutes: int) -> PlannedSet:
    """A set that is long itself, cut to what there is time for."""
    step = STEP.get(planned.measure)
    if step is None:
        return planned
    over = 60 * (minutes_for([(planned,)]) - minutes) * (METRES_A_SECOND if planned.measure is Measure.METRES else 1)
    high = max(step, (planned.high - over) // step * step)
    return replace(planned, low=min(planned.low, high), high=min(planned.high, high))
