"""A trend is the line most points agree on, and nothing where it is too early to say."""

from datetime import date, timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given

from training.trend import FEWEST_POINTS, SHORTEST_DAYS, trend

DAY = date(2026, 11, 1)


def points(*values: float, every: int = 7) -> list[tuple[date, float]]:
    return [(DAY + timedelta(days=at * every), value) for at, value in enumerate(values)]


@pytest.mark.parametrize(
    ("told", "per_week", "is_clear"),
    [
        (points(82, 81.5, 81, 80.5), -0.5, True),
        (points(80, 80, 80, 80), 0.0, False),
        (points(80, 80.5, 95, 81.5, 82), 0.5, True),  # one slip among five does not bend it
        (points(80, 81, 80, 81, 80, 81), 0.0, False),
        (points(100, 102.5, 105, 107.5, every=5), 3.5, True),
    ],
)
def test_a_slope(told: list[tuple[date, float]], per_week: float, is_clear: bool) -> None:
    found = trend(told)

    assert found is not None
    assert found.per_week == pytest.approx(per_week)
    assert found.is_clear is is_clear
    assert (found.points, found.days) == (len(told), (told[-1][0] - told[0][0]).days)


@pytest.mark.parametrize("told", [[], points(80), points(80, 79, 78), points(80, 79, 78, 77, 76, every=3)])
def test_too_early(told: list[tuple[date, float]]) -> None:
    assert trend(told) is None


@given(st.lists(st.floats(30, 200), min_size=FEWEST_POINTS, max_size=12), st.floats(-3, 3), st.integers(5, 14))
def test_a_line_added_to_points_is_added_to_their_slope(values: list[float], slope: float, every: int) -> None:
    plain = trend(points(*values, every=every))
    tilted = trend([(day, value + slope * (day - DAY).days / 7) for day, value in points(*values, every=every)])

    assert every * (len(values) - 1) >= SHORTEST_DAYS
    assert plain is not None
    assert tilted is not None
    assert tilted.per_week == pytest.approx(plain.per_week + slope, abs=1e-6)
    assert plain.low <= plain.per_week + 1e-9
    assert plain.per_week <= plain.high + 1e-9
