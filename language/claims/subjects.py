"""What figures there are to speak of: exercises, workouts and options, each with the numbers that belong together."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from training.exercise import Measure
from training.sets import PlannedSet, RecordedSet, rounds


class Kind(StrEnum):
    """What a number counts. Weights are in kg, spans in seconds, distances in metres."""

    WEIGHT = "weight"
    REPS = "reps"
    SETS = "sets"
    SETS_LEFT = "sets_left"
    NUMBER = "number"  # which of the sets
    WHOLE = "whole"  # of how many
    SECONDS = "seconds"
    REST = "rest"
    METRES = "metres"
    RPE = "rpe"
    EXERCISES = "exercises"
    EXERCISES_LEFT = "exercises_left"
    OPTION = "option"
    OTHER = "other"  # nothing backs it


class Told(StrEnum):
    """How a subject's figures may be spoken of."""

    DONE = "done"
    PLANNED = "planned"
    LAST = "last"
    GONE = "gone"
    BETTER = "better"


Group = Mapping[Kind, frozenset[float]]


@dataclass(frozen=True)
class Subject:
    """Something with figures: of one group any may be said together. `on` is the day they are of."""

    told: Told
    exercises: frozenset[str] = frozenset()
    groups: tuple[Group, ...] = ()
    on: date | None = None
    is_whole: bool = field(default=False)  # of a workout or an option, whose exercises are not named one by one


def group(**figures: float | None) -> Group:
    """Figures that belong together, those that are None left out."""
    return {Kind(kind): frozenset([value]) for kind, value in figures.items() if value is not None}


def planned_groups(planned: Sequence[PlannedSet]) -> tuple[Group, ...]:
    """Sets that are asked for, all alike and one by one."""
    if not planned:
        return ()
    alike = [len(planned)] if len(set(planned)) == 1 else []
    each_way = (planned_group(each, sets=sets) for each in dict.fromkeys(planned) for sets in (*alike, None))
    return (*each_way, group(sets=len(planned)))


def planned_group(planned: PlannedSet | None, **counted: float | None) -> Group:
    """One set that is asked for, and how it is counted."""
    if planned is None:
        return group(**counted)
    measure = {Measure.REPS: Kind.REPS, Measure.SECONDS: Kind.SECONDS, Measure.METRES: Kind.METRES}[planned.measure]
    asked = group(weight=planned.weight_kg, rest=planned.rest_seconds, rpe=planned.rpe, **counted)
    return {**asked, measure: frozenset([planned.low, planned.high])}


def recorded_groups(sets: Sequence[RecordedSet], of: int | None = None) -> Iterator[Group]:
    """Sets on record: each with its number, those that are alike with how many they are, and all of them."""
    hard = [each for each in sets if each.is_hard]
    for place, counted in enumerate(rounds(sets), start=1):
        yield from (_recorded(each, number=place, whole=of) for each in counted.sets)
    for each in sets:
        yield _recorded(each)
    yield from _alike((("weight", each.weight_kg), ("reps", each.reps), ("seconds", each.duration_seconds),
                       ("metres", each.distance_m)) for each in hard)  # fmt: skip
    yield from _alike((("weight", each.weight_kg),) for each in hard)
    yield from _alike((("reps", each.reps),) for each in hard)
    yield group(sets=len(hard), whole=of)


def _recorded(each: RecordedSet, **counted: float | None) -> Group:
    return group(
        weight=each.weight_kg,
        reps=each.reps,
        seconds=each.duration_seconds,
        metres=each.distance_m,
        rpe=each.rpe,
        **counted,
    )


def _alike(figures: Iterable[tuple[tuple[str, float | None], ...]]) -> Iterator[Group]:
    for alike, sets in Counter(figures).items():
        yield group(sets=sets, **dict(alike))
