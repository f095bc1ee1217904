"""The sets of a programme's week: enough where there is room, never more than makes sense, and within the minutes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from training.athlete import Level
from training.exercise import Catalogue, Exercise, Pattern
from training.programs.program import ProgramDay, ProgramSlot
from training.sets import PlannedSet
from training.shaping import FEWEST_SETS
from training.targets import MOST_SETS, minutes_for
from training.volume import MUSCLES, Group, landmark, share

# Convention (Liftosaur guide): beyond six to eight hard sets of a muscle in one session the sets get worse.
MOST_A_SESSION = 8
# Conventions, in sets that a group is short of: what a set of a main lift is worth beyond its own, and what it is worth
# that a week has a movement at all.
MAIN_WORTH, MOVEMENT_WORTH = 1, 2
_UNCOUNTED = (Pattern.CARDIO, Pattern.STRETCH)

Days = tuple[ProgramDay, ...]


@dataclass(frozen=True)
class Bounds:
    """What the sets of a week are fitted to; `main` are the lifts that lose sets last."""

    catalogue: Catalogue
    level: Level
    minutes: int
    main: Collection[UUID] = ()


def sets_of(days: Sequence[ProgramDay], group: Group, catalogue: Catalogue) -> float:
    """The hard sets of a group in these days, helping ones counted half."""
    return sum(slot.sets * _share(slot, group, catalogue) for day in days for slot in day.slots)


def balanced(days: Days, bounds: Bounds) -> Days:
    """The days with sets taken where a group has too many or time is short, then added where one is short of them."""
    days = tuple(_fitting(day, bounds) for day in _trimmed(days, bounds))
    for group in Group:
        days = _more(days, group, bounds)
    return days


def _more(days: Days, group: Group, bounds: Bounds) -> Days:
    """One set after another for a group that is short of them, spread over the days, at others' expense if need be."""
    while sets_of(days, group, bounds.catalogue) < landmark(group, bounds.level).low:
        raised = [
            _with(days, day, place, slot.sets + 1)
            for day, day_of in enumerate(days)
            for place, slot in enumerate(day_of.slots)
            if _share(slot, group, bounds.catalogue) == 1 and slot.sets < MOST_SETS
        ]
        better = [each for each in raised if _is_fine(each, group, bounds)]
        if not better:
            traded = [_trimmed(each, bounds) for each in raised]
            lack = _lack(days, bounds)
            better = [each for each in traded if _lack(each, bounds) < lack]
            better = [each for each in better if _is_fine(each, group, bounds)]
        if not better:
            break
        days = min(better, key=lambda each: max(sets_of([day], group, bounds.catalogue) for day in each))
    return days


def _trimmed(days: Days, bounds: Bounds) -> Days:
    for group in Group:
        days = _less(days, group, bounds)
    return days


def _lack(days: Days, bounds: Bounds) -> float:
    """How many sets all groups together are short of."""
    return sum(max(0.0, landmark(group, bounds.level).low - sets_of(days, group, bounds.catalogue)) for group in Group)


def _less(days: Days, group: Group, bounds: Bounds) -> Days:
    """One set after another taken from a group that has too many: where it costs least, then the last."""
    while sets_of(days, group, bounds.catalogue) > landmark(group, bounds.level).high:
        _, days = min(
            ((_cost(days, cut, each, bounds), -_share(each, group, bounds.catalogue), -each.sets, -slot, -day), cut)
            for day, day_of in enumerate(days)
            for slot, each in enumerate(day_of.slots)
            if _share(each, group, bounds.catalogue)
            for cut in [_with(days, day, slot, each.sets - 1)]
        )
    return days


def _cost(days: Days, cut: Days, slot: ProgramSlot, bounds: Bounds) -> float:
    """What it costs to take a set from this slot: sets that groups are short of, a main lift's, a movement."""
    lost = _movements(days) - _movements(cut)
    main = FEWEST_SETS if slot.sets == FEWEST_SETS else 1
    return _lack(cut, bounds) + MAIN_WORTH * main * (slot.exercise_id in bounds.main) + MOVEMENT_WORTH * len(lost)


def _movements(days: Days) -> set[tuple[Pattern, ...]]:
    return {slot.patterns for day in days for slot in day.slots}


def _is_fine(days: Days, raised: Group, bounds: Bounds) -> bool:
    """Whether no group has too much in the week, the raised one not in a session, and every day fits its minutes."""
    return (
        all(sets_of(days, group, bounds.catalogue) <= landmark(group, bounds.level).high for group in Group)
        and all(sets_of([day], raised, bounds.catalogue) <= MOST_A_SESSION for day in days)
        and all(_minutes(day, bounds.catalogue) <= bounds.minutes for day in days)
    )


def _fitting(day: ProgramDay, bounds: Bounds) -> ProgramDay:
    """The day cut to its minutes: a set less of what comes last, then an exercise less."""
    while len(day.slots) > 1 and _minutes(day, bounds.catalogue) > bounds.minutes:
        place = max(
            (place for place, slot in enumerate(day.slots) if slot.sets > FEWEST_SETS), default=len(day.slots) - 1
        )
        (day,) = _with((day,), 0, place, day.slots[place].sets - 1)
    return day


def _minutes(day: ProgramDay, catalogue: Catalogue) -> int:
    return minutes_for([_planned(slot, catalogue.by_id[slot.exercise_id]) for slot in day.slots])


def _planned(slot: ProgramSlot, exercise: Exercise) -> tuple[PlannedSet, ...]:
    return (PlannedSet(exercise.measure, slot.low, slot.high, None, exercise.rest_seconds),) * slot.sets


def _with(days: Days, day: int, place: int, sets: int) -> Days:
    """The days with another number of sets in one slot, which is left out with fewer than FEWEST_SETS."""
    slots = list(days[day].slots)
    slots[place] = replace(slots[place], sets=sets)
    kept = tuple(slot for at, slot in enumerate(slots) if at != place or sets >= FEWEST_SETS)
    return (*days[:day], replace(days[day], slots=kept), *days[day + 1 :])


def _share(slot: ProgramSlot, group: Group, catalogue: Catalogue) -> float:
    exercise = catalogue.by_id[slot.exercise_id]
    return 0.0 if exercise.pattern in _UNCOUNTED else share(exercise, MUSCLES[group])
