"""When a season eased off: deloads that were asked for, and weeks in which nobody came."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from statistics import fmean

from tests.simulation.figures import DELOAD_VOLUME
from tests.simulation.season import START, Season, Visit
from tests.simulation.volume import lifting_sets

_WEEK = timedelta(days=7)
_BEFORE = timedelta(days=28)
_AWAY_DAYS = 8


def rests(season: Season) -> tuple[int, ...]:
    """The week, from 0, in which each rest begins.

    A rest is seven days whose visits ask for a quarter less than those of the four weeks before, on average and at
    most, or more than eight days without any visit. It is over with the first visit after them that asks for more.
    """
    found: list[int] = []
    over = START + 2 * _WEEK
    resting = False
    for before, visit in pairwise(season.visits):
        usual = [_sets(each) for each in season.visits if visit.at - _BEFORE <= each.at < visit.at]
        if visit.at < over or (resting and _is_less([_sets(visit)], usual)):
            continue
        now = [_sets(each) for each in season.visits if visit.at <= each.at < visit.at + _WEEK - timedelta(hours=12)]
        away = (visit.at - before.at).days > _AWAY_DAYS
        resting = away or (len(now) >= 2 and _is_less(now[:1], usual) and _is_less(now, usual))
        if resting:
            found.append(((before.at if away else visit.at) - START).days // 7)
            over = visit.at + _WEEK
    return tuple(found)


def gaps_in_weeks(season: Season) -> tuple[float, ...]:
    """Weeks from the start or the last rest to the next one; the time after the last counts when it is the longest."""
    marks = [0, *rests(season)]
    gaps = [float(later - earlier) for earlier, later in pairwise(marks)]
    left = float(len(season.strength) - marks[-1])
    return (*gaps, left) if left > max(gaps, default=0) else tuple(gaps)


def _is_less(sets: Sequence[int], usual: Sequence[int]) -> bool:
    """Whether these visits ask for a quarter less than the usual ones: the days of a week differ, so as a whole."""
    return len(usual) >= 4 and all(of(sets) <= DELOAD_VOLUME * of(usual) for of in (fmean, max))


def _sets(visit: Visit) -> int:
    return lifting_sets(visit.entries)
