"""When a season eased off: deloads that were asked for, and weeks in which nobody came."""

from datetime import timedelta
from itertools import pairwise
from statistics import median

from tests.simulation.figures import DELOAD_VOLUME
from tests.simulation.season import START, Season, Visit
from tests.simulation.volume import lifting_sets

_WEEK = timedelta(days=7)
_BEFORE = timedelta(days=28)
_AWAY_DAYS = 8


def rests(season: Season) -> tuple[int, ...]:
    """The week, from 0, in which each rest begins.

    A rest is seven days whose visits ask for a quarter less than the usual one of the four weeks before, or more than
    eight days without any visit.
    """
    found: list[int] = []
    over = START + 2 * _WEEK
    visits = season.visits
    for before, visit in pairwise(visits):
        if visit.at < over:
            continue
        away = (visit.at - before.at).days > _AWAY_DAYS
        if away or _eases(season, visit):
            found.append(((before.at if away else visit.at) - START).days // 7)
            over = visit.at + _WEEK
    return tuple(found)


def gaps_in_weeks(season: Season) -> tuple[float, ...]:
    """Weeks from the start or the last rest to the next one; the time after the last counts when it is the longest."""
    marks = [0, *rests(season)]
    gaps = [float(later - earlier) for earlier, later in pairwise(marks)]
    left = float(len(season.strength) - marks[-1])
    return (*gaps, left) if left > max(gaps, default=0) else tuple(gaps)


def _eases(season: Season, visit: Visit) -> bool:
    usual = [_sets(each) for each in season.visits if visit.at - _BEFORE <= each.at < visit.at]
    now = [_sets(each) for each in season.visits if visit.at <= each.at < visit.at + _WEEK - timedelta(hours=12)]
    if len(now) < 2 or len(usual) < 4:
        return False
    return max(now) <= DELOAD_VOLUME * median(usual)


def _sets(visit: Visit) -> int:
    return lifting_sets(visit.entries)
