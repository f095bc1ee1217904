"""Measures: what is asked about, what nobody can have, and where they are going."""

from datetime import timedelta
from uuid import uuid4

import pytest

from tests.training.gym import NOW
from training.errors.goals import InvalidMetric, UnusualMetric
from training.metrics import Body, Metric, check, course, daily

TODAY = NOW.date()


def metric(value: float, measure: Body = Body.WEIGHT, days_ago: float = 0) -> Metric:
    return Metric(uuid4(), NOW - timedelta(days=days_ago), measure, value)


@pytest.mark.parametrize(
    ("value", "before"), [(82.4, None), (82.4, 80.0), (87.9, 80.0), (72.1, 80.0), (150, 149.0), (40, None)]
)
def test_usual_measures_pass(value: float, before: float | None) -> None:
    check(metric(value), None if before is None else metric(before), ())


@pytest.mark.parametrize(("value", "before"), [(88.1, 80.0), (71.9, 80.0), (180.0, None), (38.0, None), (182.4, 82.4)])
def test_slips_are_asked_about_until_confirmed(value: float, before: float | None) -> None:
    known = None if before is None else metric(before)

    with pytest.raises(UnusualMetric) as asked:
        check(metric(value), known, ())

    assert asked.value.facts["value_kg"] == value
    check(metric(value), known, {UnusualMetric.code})


def test_what_was_long_ago_makes_nothing_unusual() -> None:
    check(metric(70), metric(85, days_ago=200), ())
    with pytest.raises(UnusualMetric):
        check(metric(70), metric(85, days_ago=100), ())


@pytest.mark.parametrize(
    ("measure", "value"),
    [
        (Body.WEIGHT, 0), (Body.WEIGHT, -80), (Body.WEIGHT, 600), (Body.WEIGHT, float("nan")), (Body.WAIST, 34),
        (Body.HEIGHT, 1.8), (Body.HEIGHT, float("inf")),
    ],
)  # fmt: skip
def test_what_nobody_is_is_refused_whatever_was_confirmed(measure: Body, value: float) -> None:
    with pytest.raises(InvalidMetric):
        check(metric(value, measure), None, {UnusualMetric.code})


def test_of_a_day_the_last_word_counts_where_the_athlete_lives() -> None:
    told = [metric(82, days_ago=1), metric(81.8, days_ago=0.9), metric(81, days_ago=0)]

    assert [value for _, value in daily(told, Body.WEIGHT, "UTC")] == [81.8, 81]
    assert [value for _, value in daily(told, Body.WEIGHT, "Pacific/Auckland")] == [81.8, 81]
    assert daily(told, Body.WAIST, "UTC") == ()


def test_a_course_has_a_mean_of_the_week_and_a_trend_of_the_month() -> None:
    told = [metric(90 - week * 0.5, days_ago=(5 - week) * 7) for week in range(6)]
    told.append(metric(87.9, days_ago=3))

    found = course(told, Body.WEIGHT, TODAY, "UTC")

    assert found is not None
    assert (found.latest, found.days) == (87.5, 7)
    assert found.recent == pytest.approx(87.7)
    assert found.trend is not None
    assert (found.trend.points, found.trend.per_week < 0, found.trend.is_clear) == (6, True, True)
    assert course(told, Body.WAIST, TODAY, "UTC") is None
    once = course(told[-1:], Body.WEIGHT, TODAY, "UTC")
    assert once is not None
    assert once.trend is None
