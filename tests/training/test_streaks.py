"""Streaks count weeks trained as planned; the running week and illness break none."""

from datetime import date, timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given

from training.streaks import LOOK_BACK_WEEKS, streak

MONDAY = date(2026, 11, 16)


def days(*weeks: int) -> list[date]:
    """So many days in each week, the running one last."""
    first = MONDAY - timedelta(weeks=len(weeks) - 1)
    return [first + timedelta(weeks=at, days=day * 2) for at, count in enumerate(weeks) for day in range(count)]


@pytest.mark.parametrize(
    ("weeks", "planned", "row", "best"),
    [
        ((), 3, 0, 0),
        ((3, 3, 0), 3, 2, 2),
        ((3, 3, 3), 3, 3, 3),
        ((3, 3, 1), 3, 2, 2),
        ((3, 1, 3, 0), 3, 1, 1),
        ((3, 3, 2, 3, 1), 3, 1, 2),
        ((1, 0, 1, 1), 0, 2, 2),
        ((3, 3, 2, 1), 3, 0, 2),
    ],
)
def test_weeks_in_a_row(weeks: tuple[int, ...], planned: int, row: int, best: int) -> None:
    found = streak(days(*weeks), planned, MONDAY + timedelta(days=6))

    assert (found.weeks, found.best) == (row, best)


def test_the_running_week_is_told_as_far_as_it_is() -> None:
    found = streak(days(3, 3, 3), 3, MONDAY + timedelta(days=2))

    assert (found.done, found.planned, found.weeks) == (2, 3, 2)


def test_a_week_ill_breaks_no_row() -> None:
    ill = MONDAY - timedelta(days=3)
    found = streak(days(3, 3, 0, 0), 3, MONDAY, [ill])

    assert (found.weeks, found.best, found.excused) == (2, 2, 1)
    assert streak(days(3, 0, 3, 0), 3, MONDAY, [MONDAY - timedelta(days=10)]).weeks == 2


@given(
    st.sets(st.integers(0, 7 * LOOK_BACK_WEEKS - 1)),
    st.integers(0, 7),
    st.sets(st.integers(0, 7 * LOOK_BACK_WEEKS - 1)),
)
def test_more_training_and_more_excuses_make_no_streak_shorter(ago: set[int], planned: int, ill: set[int]) -> None:
    trained = [MONDAY - timedelta(days=each) for each in ago]
    plain = streak(trained, planned, MONDAY)

    assert 0 <= plain.weeks <= plain.best <= LOOK_BACK_WEEKS + 1
    assert streak(trained, planned, MONDAY, [MONDAY - timedelta(days=each) for each in ill]).weeks >= plain.weeks
    assert streak([*trained, MONDAY - timedelta(days=7)], planned, MONDAY).weeks >= plain.weeks
