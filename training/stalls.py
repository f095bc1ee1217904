"""When it no longer gets better: an exercise that has stalled, and a body that is due an easier week."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from training.estimates import best_e1rm
from training.exercise import Exercise
from training.history import PastExercise, TrainedExercise
from training.workout import Reason

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
# Convention: so a week of nothing but sessions a quarter shorter than the usual one was as good as a week away.
EASY_WEEK = 0.75
DAYS_WITHOUT = 7
# Convention: four weeks say what is usual. So much must be known to judge it: those, an easy week, the longest stretch
# of hard training, and the easy week that may be under way.
USUAL_DAYS = 28
DELOAD_LOOK_BACK_DAYS = 98
_USUAL = timedelta(days=USUAL_DAYS)
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
    days = _by_day(done)
    full = _full(days)
    begun: tuple[datetime, Reason] | None = None
    for moment in [*(day for day in days if at - 2 * _RUN < day < at), at]:
        if begun is None or moment - begun[0] >= _RUN:
            due = _due(done, full, moment)
            begun = None if due is None else (moment, due)
    return None if begun is None else begun[1]


def _due(done: Sequence[TrainedExercise], full: Sequence[datetime], at: datetime) -> Reason | None:
    since = _hard_since(full, at)
    if at - since < _SHORTEST:
        return None
    passed = (at - since).days
    if at - since >= _LONGEST:
        return Reason("deload_by_time", days=passed)
    series = _series(each for each in done if since <= each.at < at)
    judged = [each for each in series if len(each) >= STALL_SESSIONS]
    stuck = [each for each in judged if _stalled(each) is not None]
    if len(stuck) >= max(FEWEST_STALLED, STALLED_SHARE * len(judged)):
        return Reason("deload_by_stall", days=passed, sessions=len(stuck))
    return None


def _by_day(done: Sequence[TrainedExercise]) -> dict[datetime, int]:
    """The hard sets of each day of training, by when it began, the oldest first."""
    begun: dict[date, datetime] = {}
    sets: dict[datetime, int] = {}
    for each in done:
        moment = begun.setdefault(each.at.date(), each.at)
        sets[moment] = sets.get(moment, 0) + each.hard_sets
    return sets


def _full(days: Mapping[datetime, int]) -> list[datetime]:
    """The days on which more was done than an easy week asks for, by what was usual in the four weeks before them."""
    full: list[datetime] = []
    moments, counts = tuple(days), tuple(days.values())
    for place, (day, sets) in enumerate(days.items()):
        before = sorted(counts[bisect_left(moments, day - _USUAL) : place])
        if not before or sets > EASY_WEEK * before[len(before) // 2]:
            full.append(day)
    return full


def _hard_since(full: Sequence[datetime], at: datetime) -> datetime:
    """When hard training last began anew: after more than a week without a full day, or at the very start."""
    days = [*(day for day in full if day < at), at]
    anew = [later for before, later in pairwise(days) if (later.date() - before.date()).days > DAYS_WITHOUT]
    return [days[0], *anew][-1]


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
