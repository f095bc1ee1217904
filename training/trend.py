"""Where figures are going: the slope of a few points, and how sure it is.

Theil (1950), Sen (1968): the median slope of all pairs of points, which one bad point in four cannot bend.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from statistics import median, quantiles

# Convention: with fewer points, or within less time, it is too early to say anything.
FEWEST_POINTS = 4
SHORTEST_DAYS = 14


@dataclass(frozen=True)
class Trend:
    """A slope per week; between `low` and `high` lies the middle half of the slopes of all pairs.

    `level` is where the line stands on the last of its `points`, which lie `days` apart.
    """

    per_week: float
    low: float
    high: float
    level: float
    points: int
    days: int

    @property
    def is_clear(self) -> bool:
        """Whether most pairs of points say the same direction."""
        return self.low > 0 or self.high < 0


def trend(points: Sequence[tuple[date, float]]) -> Trend | None:
    """The trend of points in the order of their days; None when it is too early to say."""
    days = (points[-1][0] - points[0][0]).days if points else 0
    if len(points) < FEWEST_POINTS or days < SHORTEST_DAYS:
        return None
    slopes = [(b - a) / (later - day).days for (day, a), (later, b) in combinations(points, 2) if later > day]
    slope = median(slopes)
    low, _, high = quantiles(slopes, n=4, method="inclusive")
    end = points[-1][0]
    level = median(value + slope * (end - day).days for day, value in points)
    return Trend(slope * 7, low * 7, high * 7, level, len(points), days)
