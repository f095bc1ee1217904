"""How fast this athlete recovers in comparison with others, from how the next session went."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from uuid import UUID

from training.athlete import Level
from training.exercise import Catalogue
from training.history import TrainedExercise
from training.recovery import WEEK, percent_of, recovered

# A factor on the hours beyond these is more likely a bad week than a body. Convention; McLester 2001 saw individuals
# differ by about twice as much.
LEAST_FACTOR = 0.7
MOST_FACTOR = 1.4
# How much weaker a muscle is with nothing recovered. After Korak 2015, a trial: 1.7 reps less at 24 h, about half way
# through, is some 5 % of the one-rep maximum.
LOSS_AT_NOTHING = 0.1
# Conventions: one session says at most so much, after five they are half believed, and a lay-off says nothing.
MOST_SURPRISE = 0.05
FACTOR_PER_SURPRISE = 8.0
BELIEVED_AFTER = 5
PAIR_DAYS = 14
LOOK_BACK = timedelta(days=56)


def recovery_factor(trained: Sequence[TrainedExercise], catalogue: Catalogue, level: Level | None = None) -> float:
    """What this athlete's hours of recovery are to be multiplied by: below 1 for who is back sooner than expected.

    Each time an exercise came again, the estimated maximum is held against the last one, less what the muscle was
    expected to lack then, and against how the exercise goes when all is recovered. 1 with nothing to go by.
    """
    pairs = _pairs(trained, catalogue, level)
    rested = [ratio for ratio, fraction in pairs if fraction >= 1]
    trend = max(1.0, median(rested)) if rested else 1.0
    surprises = (ratio / trend / (1 - LOSS_AT_NOTHING * (1 - fraction)) - 1 for ratio, fraction in pairs)
    held = sum(min(max(each, -MOST_SURPRISE), MOST_SURPRISE) for each in surprises)
    factor = 1 - FACTOR_PER_SURPRISE * held / (len(pairs) + BELIEVED_AFTER)
    return round(min(max(factor, LEAST_FACTOR), MOST_FACTOR), 2)


def _pairs(trained: Sequence[TrainedExercise], catalogue: Catalogue, level: Level | None) -> list[tuple[float, float]]:
    """For each return to an exercise: the estimate as a share of the last one, and how recovered (0 to 1) it came."""
    in_order = sorted(trained, key=_at)
    by_exercise: dict[UUID, list[TrainedExercise]] = {}
    for done in in_order:
        if done.best_e1rm_kg and done.hard_sets and done.exercise_id in catalogue.by_id:
            by_exercise.setdefault(done.exercise_id, []).append(done)
    return [
        ((later.best_e1rm_kg or 0.0) / (earlier.best_e1rm_kg or 1.0), _fraction(later, in_order, catalogue, level))
        for times in by_exercise.values()
        for earlier, later in pairwise(times)
        if later.at - earlier.at <= timedelta(days=PAIR_DAYS) and not _together(later, earlier)
    ]


def _fraction(
    done: TrainedExercise, in_order: Sequence[TrainedExercise], catalogue: Catalogue, level: Level | None
) -> float:
    first = bisect_right(in_order, done.at - WEEK, key=_at)
    week = in_order[first : bisect_left(in_order, done.at, key=_at)]
    before = [each for each in week if not _together(each, done)]
    muscles = catalogue.by_id[done.exercise_id].primary
    return percent_of(muscles, recovered(before, catalogue, done.at, level=level, muscles=muscles)) / 100


def _at(done: TrainedExercise) -> datetime:
    return done.at


def _together(one: TrainedExercise, other: TrainedExercise) -> bool:
    return one.workout_id is not None and one.workout_id == other.workout_id
