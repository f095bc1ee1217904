"""When it no longer gets better: an exercise that has stalled, and a body that is due an easier week."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from operator import attrgetter
from statistics import fmean
from uuid import UUID

from training.estimates import best_e1rm
from training.exercise import Exercise
from training.history import PastExercise, TrainedExercise
from training.proposal import Reason

# Convention: no better estimate in three sessions and two weeks is a stall.
STALL_SESSIONS = 3
STALL_DAYS = 14
# An estimate must be better by this share of it before it counts; below that it is rounding. Convention.
BETTER_BY = 0.005

# Survey: Rogerson 2024 (n = 246), a deload of 6.4 days every 5.6 weeks, give or take 2.3, set off by stalls, soreness
# and aches. So it is looked for after 3.3 weeks of hard training, and the next one begins within 7.9 of the last.
DELOAD_DAYS = 6.4
DELOAD_WEEKS, DELOAD_SPREAD_WEEKS = 5.6, 2.3
# Convention: half of what is trained steadily has stalled or gone back, and more than one exercise: that is the body,
# not the exercise.
STALLED_SHARE = 0.5
FEWEST_STALLED = 2
# Convention (cited after Bell 2022/23, not read there): volume falls by 25 to 50 %, the load by 7.5 to 15 % if at all.
DELOAD_SETS = 0.6
DELOAD_LOAD = 0.9
DELOAD_RPE = 6.0
# Convention: so a week whose sessions were a quarter shorter, the longest as well as the usual one, was an easy one.
EASY_WEEK = 0.75
# Convention: four weeks say what is usual. So much must be known to judge it: those, an easy week, the longest stretch
# of hard training, and the easy week that may be under way.
COMPARED_DAYS = 28
DELOAD_LOOK_BACK_DAYS = 98
_RUN = timedelta(days=DELOAD_DAYS)
_LONGEST = timedelta(weeks=DELOAD_WEEKS + DELOAD_SPREAD_WEEKS) - _RUN
_SHORTEST = timedelta(weeks=DELOAD_WEEKS - DELOAD_SPREAD_WEEKS)


def stalled(past: Sequence[PastExercise], exercise: Exercise, bodyweight_kg: float | None = None) -> Reason | None:
    """Why an exercise counts as stalled: no better estimate in three sessions over two weeks. None when it does not.

    `past` are its last times, the newest first.
    """
    best = [(done.at, best_e1rm(done.sets, exercise, bodyweight_kg)) for done in past]
    return _stalled([(at, estimate) for at, estimate in best if estimate is not None])


def deload_due(trained: Iterable[TrainedExercise], at: datetime) -> Reason | None:
    """Why an easier week is due at this time, or is under way; None when none is.

    `trained` is everything done in the last fourteen weeks. It is due when half of what is trained steadily has
    stalled, two exercises at least, not before 3.3 weeks of hard training, and after 7 in any case; then it lasts 6.4
    days.
    """
    done = sorted((each for each in trained if each.at <= at and each.hard_sets), key=lambda each: each.at)
    begun = {each.at.toordinal(): each.at for each in reversed(done)}
    sets = Counter[int]()
    for each in done:
        sets[each.at.toordinal()] += each.hard_sets
    anew = [moment for day, moment in begun.items() if _after_easy_week(sets, day)]
    days = sorted(begun.values())
    deload: tuple[datetime, Reason] | None = None
    for moment in [*(day for day in days if at - 2 * _RUN < day < at), at]:
        if deload is None or moment - deload[0] >= _RUN:
            since = moment if _after_easy_week(sets, moment.toordinal()) else max(day for day in anew if day < moment)
            first, end = (bisect_left(done, each, key=attrgetter("at")) for each in (since, moment))
            due = _due(done[first:end], since, moment)
            deload = None if due is None else (moment, due)
    return None if deload is None else deload[1]


def _due(done: Sequence[TrainedExercise], since: datetime, at: datetime) -> Reason | None:
    """Why an easier week is due after what was done since hard training began anew."""
    if at - since < _SHORTEST:
        return None
    passed = (at - since).days
    if at - since >= _LONGEST:
        return Reason("deload_by_time", days=passed)
    judged = [each for each in _series(done) if len(each) >= STALL_SESSIONS]
    stuck = [each for each in judged if _stalled(each) is not None]
    if len(stuck) >= max(FEWEST_STALLED, STALLED_SHARE * len(judged)):
        return Reason("deload_by_stall", days=passed, sessions=len(stuck))
    return None


def _after_easy_week(sets: Mapping[int, int], day: int) -> bool:
    """Whether the week up to a day was easier than the four before it, or nothing was done in it.

    `sets` are the hard sets of each day, by its ordinal.
    """
    week = [sets[each] for each in range(day - 7, day) if each in sets]
    before = [sets[each] for each in range(day - 7 - COMPARED_DAYS, day - 7) if each in sets]
    return not week or (bool(before) and all(of(week) <= EASY_WEEK * of(before) for of in (fmean, max)))


def _series(done: Iterable[TrainedExercise]) -> list[list[tuple[datetime, float]]]:
    """The best estimates of each exercise, the newest first."""
    found: dict[UUID, list[tuple[datetime, float]]] = {}
    for each in done:
        if each.best_e1rm_kg is not None:
            found.setdefault(each.exercise_id, []).insert(0, (each.at, each.best_e1rm_kg))
    return list(found.values())


def _stalled(newest_first: Sequence[tuple[datetime, float]]) -> Reason | None:
    """Counted from the first time it was as good as it has been since."""
    if not newest_first:
        return None
    best = max(estimate for _, estimate in newest_first)
    since = max(place for place, (_, estimate) in enumerate(newest_first) if estimate >= best * (1 - BETTER_BY))
    days = (newest_first[0][0] - newest_first[since][0]).days
    if since < STALL_SESSIONS or days < STALL_DAYS:
        return None
    return Reason("stalled", days=days, sessions=since)
