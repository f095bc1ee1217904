"""Where exercises have gone: what each came to when some weeks began, and at their end."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Literal
from uuid import UUID

from training.estimates import e1rm_of
from training.exercise import Exercise, Mechanic
from training.history import PastExercise, RecordKind, TrainedExercise
from training.sets import RecordedSet, SetType
from training.stalls import BETTER_BY

Way = Literal["up", "down", "same"]

FEWEST_COMPARED = 2  # exact: with one there is nothing to compare
MOST_COURSES = 4  # convention: few enough to read at a glance
OFTEN_ENOUGH = 0.5  # of the days of the most trained exercise: once a week beside twice. Convention.
# Convention: of two weeks the best day counts, for a light day, or the one easy week of a deload, is no loss.
DAYS_AT_AN_END = 14
# An estimate compares sets of different weights, so it comes first; else that counts which is on record most days.
_OTHERS = (RecordKind.WEIGHT, RecordKind.REPS, RecordKind.DURATION, RecordKind.DISTANCE)


@dataclass(frozen=True)
class Mark:
    """What an exercise came to on a day: kg, reps, seconds or metres."""

    at: datetime
    value: float


@dataclass(frozen=True)
class LiftCourse:
    """Where an exercise has gone: its best at first and of late. Less help is more weight."""

    exercise: str
    kind: RecordKind
    first: Mark
    last: Mark

    @property
    def way(self) -> Way:
        """Up for better, the same for an estimate that differs by no more than rounding."""
        margin = BETTER_BY * self.first.value if self.kind is RecordKind.E1RM else 0.0
        change = self.last.value - self.first.value
        return "same" if abs(change) <= margin else "up" if change > 0 else "down"


def main_exercises(
    trained: Iterable[TrainedExercise], catalogue: Mapping[UUID, Exercise], zone: tzinfo
) -> tuple[UUID, ...]:
    """The few exercises that tell most: of those trained on two days the most trained, one of each pattern first.

    What moves several joints comes first, if it is trained about as often as anything else; of equals the heaviest.
    """
    days: dict[UUID, set[date]] = {}
    sets = Counter[UUID]()
    heaviest: dict[UUID, float] = {}
    for each in trained:
        if each.hard_sets:
            days.setdefault(each.exercise_id, set()).add(each.day_at.astimezone(zone).date())
            sets[each.exercise_id] += each.hard_sets
            heaviest[each.exercise_id] = max(heaviest.get(each.exercise_id, 0.0), each.best_e1rm_kg or 0.0)
    most = max(map(len, days.values()), default=0)

    def rank(one: UUID) -> tuple[bool, int, int, float]:
        entry = catalogue.get(one)
        is_compound = entry is not None and entry.mechanic is Mechanic.COMPOUND
        return not (is_compound and len(days[one]) >= OFTEN_ENOUGH * most), -len(days[one]), -sets[one], -heaviest[one]

    ranked = sorted((one for one in days if len(days[one]) >= FEWEST_COMPARED), key=rank)
    patterns = {entry.pattern: one for one in reversed(ranked) if (entry := catalogue.get(one))}
    firsts = [one for one in ranked if one in patterns.values()]
    return (*firsts, *(one for one in ranked if one not in firsts))[:MOST_COURSES]


def lift_course(times: Sequence[PastExercise], exercise: Exercise | None, zone: tzinfo) -> LiftCourse | None:
    """Where one exercise has gone, by all its times; None where no two days can be compared.

    Without its entry in the catalogue a weight counts as all that is moved.
    """
    marks = {kind: _daily(times, kind, exercise, zone) for kind in (RecordKind.E1RM, *_OTHERS)}
    others = max(_OTHERS, key=lambda kind: len(marks[kind]))
    kind = RecordKind.E1RM if len(marks[RecordKind.E1RM]) >= FEWEST_COMPARED else others
    if len(marks[kind]) < FEWEST_COMPARED:
        return None
    return LiftCourse(times[0].name, kind, *_ends(marks[kind]))


def _daily(
    times: Iterable[PastExercise], kind: RecordKind, exercise: Exercise | None, zone: tzinfo
) -> Mapping[date, Mark]:
    """The best of each day, the oldest first."""
    best: dict[date, Mark] = {}
    for done in sorted(times, key=lambda each: each.day_at):
        values = [value for each in done.hard_sets if (value := _value(each, kind, exercise)) is not None]
        day = done.day_at.astimezone(zone).date()
        if values and (day not in best or max(values) > best[day].value):
            best[day] = Mark(done.day_at, max(values))
    return best


def _value(each: RecordedSet, kind: RecordKind, exercise: Exercise | None) -> float | None:
    """What a set came to, in the way of this kind; None where it says nothing of it."""
    match kind:
        case RecordKind.E1RM:
            return e1rm_of(each, exercise)
        case RecordKind.WEIGHT:
            return each.weight_kg or None
        case RecordKind.REPS:
            return each.reps if each.reps and not each.weight_kg else None
        case RecordKind.DURATION:
            is_timed = not each.distance_m and each.set_type is not SetType.INTERVAL
            return each.duration_seconds or None if is_timed else None
        case _:
            return each.distance_m or None


def _ends(daily: Mapping[date, Mark]) -> tuple[Mark, Mark]:
    """The best of the first days and of the last, which never overlap; of equals the earliest, and the latest."""
    days = list(daily)
    within = min(timedelta(days=DAYS_AT_AN_END), (days[-1] - days[0]) / 2)
    first = [daily[day] for day in days if day - days[0] < within]
    last = [daily[day] for day in reversed(days) if days[-1] - day < within]
    return max(first, key=lambda mark: mark.value), max(last, key=lambda mark: mark.value)
