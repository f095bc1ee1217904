"""When it no longer gets better: an exercise that has stalled, and a body that is due an easier week."""

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
# An estimate must be this much better, in kg, before it counts; below that it is rounding. Convention.
BETTER_BY_KG = 0.5

# Survey: Rogerson 2024 (n = 246), a deload of 6.4 days every 5.6 weeks, give or take 2.3, set off by stalls, soreness
# and aches. So it is looked for from 3.3 weeks on and comes at 7.9 at the latest.
DELOAD_DAYS = 6.4
DELOAD_WEEKS, DELOAD_SPREAD_WEEKS = 5.6, 2.3
# Convention: half of what is trained steadily has stalled or gone back: that is the body, not the exercise.
STALLED_SHARE = 0.5
# Secondary (cited after Bell 2022/23, not read there): volume falls by 25 to 50 %, the load by 7.5 to 15 % if at all.
DELOAD_SETS = 0.6
DELOAD_LOAD = 0.9
DELOAD_RPE = 6.0
# So sessions a quarter shorter than the usual one before made an easy week.
EASY_WEEK = 0.75
FEWEST_JUDGED = 2
_WEEK = timedelta(days=7)
# What must be known to judge it: the longest stretch of hard training, and what went before it.
DELOAD_LOOK_BACK_DAYS = 84
_LONGEST = timedelta(weeks=DELOAD_WEEKS + DELOAD_SPREAD_WEEKS)
_SHORTEST = timedelta(weeks=DELOAD_WEEKS - DELOAD_SPREAD_WEEKS)
_RUN = timedelta(days=DELOAD_DAYS)


def stalled(past: Sequence[PastExercise], exercise: Exercise, bodyweight_kg: float | None = None) -> Reason | None:
    """Why an exercise counts as stalled: no better estimate in three sessions over two weeks. None when it does not.

    `past` are its last times, the newest first.
    """
    best = [(done.at, best_e1rm(done.sets, exercise, bodyweight_kg)) for done in past]
    return _stalled([(at, estimate) for at, estimate in best if estimate is not None])


def deload_due(trained: Iterable[TrainedExercise], at: datetime) -> Reason | None:
    """Why an easier week is due at this time, or is under way; None when none is.

    `trained` is everything done in the last twelve weeks. It is due when half of what is trained steadily has stalled,
    not before 3.3 weeks without an easy one and not later than 7.9; then it lasts 6.4 days.
    """
    done = sorted((each for each in trained if each.at <= at and each.hard_sets), key=lambda each: each.at)
    days = _by_day(done)
    begun: tuple[datetime, Reason] | None = None
    for moment in [*(day for day in days if at - 2 * _RUN < day < at), at]:
        if begun is None or moment - begun[0] >= _RUN:
            due = _due([each for each in done if each.at < moment], days, moment)
            begun = None if due is None else (moment, due)
    return None if begun is None else begun[1]


def _due(done: Sequence[TrainedExercise], days: Mapping[datetime, int], at: datetime) -> Reason | None:
    since = _hard_since([day for day in days if day < at], days, at)
    if since is None or at - since < _SHORTEST:
        return None
    passed = (at - since).days
    if at - since >= _LONGEST:
        return Reason("deload_by_time", days=passed)
    judged = [each for each in _series(each for each in done if each.at >= since) if len(each) > STALL_SESSIONS]
    stuck = [each for each in judged if _stalled(each) is not None]
    if len(judged) >= FEWEST_JUDGED and len(stuck) >= STALLED_SHARE * len(judged):
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


def _hard_since(days: Sequence[datetime], sets: Mapping[datetime, int], at: datetime) -> datetime | None:
    """When hard training last began anew: after a week away, after an easy week, or at the very start."""
    if not days:
        return None
    since = days[0]
    for before, later in pairwise([*days, at]):
        if later - before > _WEEK or _was_easy([day for day in days if since <= day < later], sets, later):
            since = later
    return since


def _was_easy(days: Sequence[datetime], sets: Mapping[datetime, int], at: datetime) -> bool:
    """Whether the sessions of the week up to a moment were a quarter shorter than the usual one before."""
    week = [sets[day] for day in days if day >= at - _WEEK]
    before = sorted(sets[day] for day in days if day < at - _WEEK)
    if len(week) < FEWEST_JUDGED or len(before) < FEWEST_JUDGED:
        return False
    return sum(week) / len(week) <= EASY_WEEK * before[len(before) // 2]


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
    since = max(place for place, (_, estimate) in enumerate(newest_first) if estimate >= best - BETTER_BY_KG)
    days = (newest_first[0][0] - newest_first[since][0]).days
    if since < STALL_SESSIONS or days < STALL_DAYS:
        return None
    return Reason("stalled", days=days, sessions=since)
