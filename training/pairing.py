"""Supersets by plan: where minutes are short, exercises that do not spoil one another are planned in turns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from training.exercise import Equipment, Exercise, Pattern
from training.fitting import minutes_of
from training.kinds import is_heavy
from training.proposal import PlannedExercise, Reason

# Convention: from here on a session has room for a usual number of sets, one exercise after the other.
SHORT_MINUTES = 45
_STATIONS = frozenset(
    {Equipment.BARBELL, Equipment.RACK, Equipment.MACHINE, Equipment.CABLE, Equipment.SMITH_MACHINE, Equipment.EZ_BAR}
)
_ALONE = (Pattern.CARDIO, Pattern.STRETCH, Pattern.OLYMPIC)


def paired(planned: list[PlannedExercise], exercises: Sequence[Exercise], minutes: int) -> list[PlannedExercise]:
    """What is planned, with as many pairs of these exercises done in turns as it takes to fit the minutes there are."""
    number = 0
    while minutes_of(planned) > minutes:
        pair = next(_pairs(planned, exercises), None)
        if pair is None:
            return planned
        number += 1
        one, other = (_in_turns(each, number, minutes) for each in pair)
        place = planned.index(pair[0])
        others = [each for each in planned if each not in pair]
        planned = [*others[:place], one, other, *others[place:]]
    return planned


def without_lone(planned: Sequence[PlannedExercise]) -> list[PlannedExercise]:
    """The exercises, those alone again whose partner was cut."""
    numbers = [each.superset for each in planned]
    return [each if each.superset is None or numbers.count(each.superset) > 1 else _alone(each) for each in planned]


def _alone(planned: PlannedExercise) -> PlannedExercise:
    reasons = tuple(each for each in planned.reasons if each.code != "in_turns")
    return replace(planned, superset=None, reasons=reasons)


def _in_turns(planned: PlannedExercise, number: int, minutes: int) -> PlannedExercise:
    reason = Reason("in_turns", minutes=minutes)
    return replace(planned, superset=number, reasons=(*planned.reasons, reason))


def _pairs(
    planned: Sequence[PlannedExercise], exercises: Sequence[Exercise]
) -> Iterator[tuple[PlannedExercise, PlannedExercise]]:
    """The pairs that can still be made, the earliest first."""
    by_id = {each.id: each for each in exercises}
    alone = [each for each in planned if each.superset is None and each.exercise_id in by_id]
    for one, other in combinations(alone, 2):
        if fit_together(by_id[one.exercise_id], by_id[other.exercise_id]):
            yield one, other


def fit_together(one: Exercise, other: Exercise) -> bool:
    """Whether two exercises can be done in turns without the one spoiling the other.

    Trial: Robbins 2010: pairs for opposed muscles do as much in about half of the time. Convention: no heavy squat
    or hinge, nothing for the wind, nothing that works what the other is for, and no two stations at once.
    """
    if any(is_heavy(each) or each.pattern in _ALONE for each in (one, other)):
        return False
    spoils = set(one.primary) & {*other.primary, *other.secondary} or set(other.primary) & set(one.secondary)
    return not spoils and not set(one.equipment) & set(other.equipment) & _STATIONS
