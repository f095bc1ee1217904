"""Coming back after time away: lighter at first, then quickly up to what was done before."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from training.history import PastExercise

# Trial: McMaster 2013 (review), up to two weeks away cost less than 5 % of strength, and little until the fourth week.
NOTHING_LOST_DAYS = 14
# Convention: after that 5 % lighter, and 5 % more for each further two weeks, down to three fifths.
LIGHTER_BY = 0.05
LIGHTER_EVERY_DAYS = 14
LEAST_SHARE = 0.6
# Convention, as what was lost comes back in about half the time away: each session makes up half of what is missing.
REGAINED = 0.5


def share_after(days: int) -> float:
    """What part of the last working weight to come back to after this many days without an exercise, from 0.6 to 1."""
    if days <= NOTHING_LOST_DAYS:
        return 1.0
    lost = LIGHTER_BY * (1 + (days - NOTHING_LOST_DAYS - 1) / LIGHTER_EVERY_DAYS)
    return max(LEAST_SHARE, 1 - lost)


def days_away(past: Sequence[PastExercise], at: datetime) -> int:
    """Whole days since the last of these, the newest first; 0 when there is none."""
    return max(0, (at - past[0].at).days) if past else 0


def missing_kg(past: Sequence[PastExercise]) -> float:
    """How much lighter, in kg, the last session was than those before the last time away; 0 when nothing is missing.

    `past` are the last times of one exercise, the newest first.
    """
    for later, earlier in pairwise(past):
        if (later.at - earlier.at).days > NOTHING_LOST_DAYS:
            now, before = past[0].working_weight_kg, earlier.working_weight_kg
            return max(0.0, before - now) if now is not None and before is not None else 0.0
    return 0.0
