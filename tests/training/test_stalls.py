"""Stalls and easier weeks, by the survey's figures."""

from collections.abc import Callable
from datetime import timedelta
from itertools import cycle, pairwise

import pytest

from tests.training.gym import NOW, exercise, past, trained
from training.history import TrainedExercise
from training.stalls import DELOAD_DAYS, DELOAD_LOOK_BACK_DAYS, DELOAD_SPREAD_WEEKS, DELOAD_WEEKS, deload_due, stalled

LIFTS = ("bench press", "back squat", "barbell row")
UNEVEN = (4, 3, 4, 2, 4, 4, 3, 2, 2, 5, 3)  # sets
BETWEEN_SESSIONS = 3 / 7
UNEVEN_DAYS = [
    trained(name, NOW - timedelta(weeks=week, days=7 - day), sets, e1rm_kg=100 - week)
    for week in range(9)
    for day, sets in enumerate((4, 4, 4, 1, 1))
    for name in LIFTS
]


def weeks(
    number: int,
    estimate: Callable[[int], float] = lambda week: 100.0 + week,
    sets: Callable[[int], int] = lambda week: 4,
    skipped: tuple[int, ...] = (),
) -> list[TrainedExercise]:
    """So many weeks of three sessions up to now, week 0 the first."""
    return [
        trained(name, NOW - timedelta(days=(number - week) * 7 - day), sets(week), e1rm_kg=estimate(week))
        for week in range(number)
        if week not in skipped
        for day in (0, 2, 4)
        for name in LIFTS
    ]


@pytest.mark.parametrize(
    ("sessions", "apart", "is_stalled"),
    [
        pytest.param(["80x8", "80x8", "80x8", "80x8"], 5, True, id="nothing gained in two weeks"),
        pytest.param(["80x8", "80x8", "80x8", "80x8"], 4, False, id="in less than two weeks"),
        pytest.param(["80x8", "80x8", "80x8"], 10, False, id="too few sessions"),
        pytest.param(["80x8", "82.5x8", "80x8", "80x8"], 5, False, id="something gained"),
        pytest.param(["80x15", "80x15", "80x15", "80x15"], 5, False, id="no estimate"),
    ],
)
def test_a_stall(sessions: list[str], apart: int, is_stalled: bool) -> None:
    done = [past("bench press", each, at=NOW - timedelta(days=place * apart)) for place, each in enumerate(sessions)]

    assert (stalled(done, exercise("bench press")) is not None) is is_stalled


@pytest.mark.parametrize(
    ("done", "code"),
    [
        pytest.param([], None, id="nothing done"),
        pytest.param(weeks(3, lambda week: 100), None, id="stuck, but not long enough at it"),
        pytest.param(weeks(5, lambda week: 100), "deload_by_stall", id="stuck"),
        pytest.param(weeks(5, lambda week: 100 - week), "deload_by_stall", id="going back"),
        pytest.param(weeks(6), None, id="getting better"),
        pytest.param(weeks(9), "deload_by_time", id="getting better for very long"),
        pytest.param(weeks(9, skipped=(5, 6)), None, id="a week or two away"),
        pytest.param(weeks(6, lambda week: 100, lambda week: 2 if week == 4 else 4), None, id="an easy week lately"),
        pytest.param(weeks(5, lambda week: 10 + week / 10), None, id="getting better with light weights"),
        pytest.param(
            [
                *(each for each in weeks(5) if each.name == "Back squat"),
                *(each for each in weeks(5, lambda week: 100) if each.name == "Bench press"),
            ],
            None,
            id="one exercise stuck of two",
        ),
        pytest.param(UNEVEN_DAYS, "deload_by_time", id="long days and short ones in every week"),
        pytest.param(
            [*weeks(9, skipped=(4,)), trained("bench press", NOW - timedelta(days=31), 2)],
            None,
            id="an easy week with only one session left of it",
        ),
    ],
)
def test_an_easier_week_is_due(done: list[TrainedExercise], code: str | None) -> None:
    due = deload_due(done, NOW)

    assert (due.code if due else None) == code


@pytest.mark.parametrize("gained_a_week", [0, 1], ids=["no better", "always better"])
def test_easier_weeks_come_and_go(gained_a_week: int) -> None:
    """Half a year of somebody who does as told, three times a week."""
    done: list[TrainedExercise] = []
    easy: list[int] = []
    for day in (week * 7 + day for week in range(26) for day in (0, 2, 4)):
        at = NOW + timedelta(days=day)
        is_easy = (
            deload_due([each for each in done if each.at > at - timedelta(days=DELOAD_LOOK_BACK_DAYS)], at) is not None
        )
        easy += [day] if is_easy else []
        e1rm = 100 + gained_a_week * day / 7
        done += [trained(name, at, 2 if is_easy else 4, e1rm_kg=e1rm) for name in LIFTS]
    begun = [day for before, day in pairwise([-99, *easy]) if day - before > DELOAD_DAYS]
    apart = [(later - day) / 7 for day, later in pairwise(begun)]

    assert len(easy) == 3 * len(begun)
    assert apart
    assert all(gap >= DELOAD_WEEKS - DELOAD_SPREAD_WEEKS for gap in apart)
    assert all(gap - BETWEEN_SESSIONS <= DELOAD_WEEKS + DELOAD_SPREAD_WEEKS for gap in apart)


def test_what_was_done_before_what_is_read_changes_nothing() -> None:
    done = [
        trained(name, NOW + timedelta(days=day), sets, e1rm_kg=100 + day)
        for day, sets in zip((week * 7 + day for week in range(30) for day in (0, 2, 5)), cycle(UNEVEN), strict=False)
        for name in LIFTS
    ]
    span = timedelta(days=DELOAD_LOOK_BACK_DAYS)
    for at in (NOW + timedelta(days=day) for day in range(100, 210)):
        before = [each for each in done if each.at < at]
        assert deload_due(before, at) == deload_due([each for each in before if each.at >= at - span], at)
