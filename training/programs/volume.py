"""The sets of a programme's week: enough where there is room, never more than makes sense, and within the minutes."""

from collections.abc import Sequence
from dataclasses import replace

from training.athlete import Level
from training.exercise import Catalogue, Exercise, Pattern
from training.programs.program import ProgramDay, ProgramSlot
from training.sets import PlannedSet
from training.shaping import FEWEST_SETS
from training.targets import minutes_for
from training.volume import MUSCLES, Group, landmark, share

MOST_SETS = 5  # of an exercise. Convention
# Convention (Liftosaur guide): beyond six to eight hard sets of a muscle in one session the sets get worse.
MOST_A_SESSION = 8
_UNCOUNTED = (Pattern.CARDIO, Pattern.STRETCH)

Days = tuple[ProgramDay, ...]


def sets_of(days: Sequence[ProgramDay], group: Group, catalogue: Catalogue) -> float:
    """The hard sets of a group in these days, helping ones counted half."""
    return sum(slot.sets * _share(slot, group, catalogue) for day in days for slot in day.slots)


def balanced(days: Days, catalogue: Catalogue, level: Level, minutes: int) -> Days:
    """The days with sets taken where a group has too many or time is short, then added where one is short of them."""
    days = tuple(_fitting(day, catalogue, minutes) for day in _trimmed(days, catalogue, level))
    for group in Group:
        days = _more(days, group, catalogue, level, minutes)
    return days


def _more(days: Days, group: Group, catalogue: Catalogue, level: Level, minutes: int) -> Days:
    """One set after another for a group that is short of them, spread over the days, at others' expense if need be."""
    while sets_of(days, group, catalogue) < landmark(group, level).low:
        raised = [
            _with(days, day, place, slot.sets + 1)
            for day, day_of in enumerate(days)
            for place, slot in enumerate(day_of.slots)
            if _share(slot, group, catalogue) == 1 and slot.sets < MOST_SETS
        ]
        better = [each for each in raised if _is_fine(each, group, catalogue, level, minutes)]
        if not better:
            traded = [_trimmed(each, catalogue, level) for each in raised]
            lack = _lack(days, catalogue, level)
            better = [each for each in traded if _lack(each, catalogue, level) < lack]
            better = [each for each in better if _is_fine(each, group, catalogue, level, minutes)]
        if not better:
            break
        days = min(better, key=lambda each: max(sets_of([day], group, catalogue) for day in each))
    return days


def _trimmed(days: Days, catalogue: Catalogue, level: Level) -> Days:
    for group in Group:
        days = _less(days, group, catalogue, level)
    return days


def _lack(days: Days, catalogue: Catalogue, level: Level) -> float:
    """How many sets all groups together are short of."""
    return sum(max(0.0, landmark(group, level).low - sets_of(days, group, catalogue)) for group in Group)


def _less(days: Days, group: Group, catalogue: Catalogue, level: Level) -> Days:
    """One set after another taken from a group that has too many: where it costs other groups least, then the last."""
    while sets_of(days, group, catalogue) > landmark(group, level).high:
        _, days = min(
            (
                (_lack(cut, catalogue, level), -_share(each, group, catalogue), -each.sets, -slot, -day),
                cut,
            )
            for day, day_of in enumerate(days)
            for slot, each in enumerate(day_of.slots)
            if _share(each, group, catalogue)
            for cut in [_with(days, day, slot, each.sets - 1)]
        )
    return days


def _is_fine(days: Days, raised: Group, catalogue: Catalogue, level: Level, minutes: int) -> bool:
    """Whether no group has too much in the week, the raised one not in a session, and every day fits its minutes."""
    return (
        all(sets_of(days, group, catalogue) <= landmark(group, level).high for group in Group)
        and all(sets_of([day], raised, catalogue) <= MOST_A_SESSION for day in days)
        and all(_minutes(day, catalogue) <= minutes for day in days)
    )


def _fitting(day: ProgramDay, catalogue: Catalogue, minutes: int) -> ProgramDay:
    """The day cut to its minutes: a set less of what comes last, then an exercise less."""
    while len(day.slots) > 1 and _minutes(day, catalogue) > minutes:
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
