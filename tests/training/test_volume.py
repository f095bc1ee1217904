"""Volume: hard sets counted in full and by half, in the athlete's own weeks, held against the landmarks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import pytest
from hypothesis import given

from tests.training.gym import CATALOGUE, NOW, exercise, past, trained
from training.athlete import Level
from training.exercise import Muscle
from training.history import TrainedExercise
from training.volume import (
    LANDMARKS,
    Group,
    Verdict,
    by_group,
    days_since,
    in_week,
    intensity,
    landmark,
    week_of,
)

AUCKLAND, LOS_ANGELES = ZoneInfo("Pacific/Auckland"), ZoneInfo("America/Los_Angeles")
NAMES = st.sampled_from(["bench press", "back squat", "deadlift", "barbell curl", "pull up", "plank"])
DONE = st.builds(
    lambda name, hours, sets: trained(name, NOW - timedelta(hours=hours), sets),
    NAMES,
    st.integers(0, 600),
    st.integers(0, 12),
)


@pytest.mark.parametrize(
    ("group", "sets", "direct"),
    [(Group.CHEST, 4.0, 4), (Group.TRICEPS, 5.0, 3), (Group.SHOULDERS, 2.0, 0), (Group.QUADS, None, 0)],
)
def test_a_set_counts_in_full_where_it_is_for_and_by_half_where_it_helps(
    group: Group, sets: float | None, direct: int
) -> None:
    found = by_group([trained("bench press", NOW, 4), trained("skull crusher", NOW, 3)], CATALOGUE, UTC)

    assert found[group].sets == sets if sets else group not in found
    assert (found[group].direct if group in found else 0) == direct


def test_a_set_counts_once_for_a_group_however_many_of_its_muscles_it_trains() -> None:
    row = exercise("barbell row")
    assert {Muscle.LATS, Muscle.UPPER_BACK} <= {*row.primary, *row.secondary}

    assert by_group([trained("barbell row", NOW, 3)], CATALOGUE, UTC)[Group.BACK].sets == 3


@pytest.mark.parametrize(
    ("at", "zone", "monday"),
    [
        (datetime(2026, 11, 15, 23, 30, tzinfo=UTC), UTC, date(2026, 11, 9)),
        (datetime(2026, 11, 15, 23, 30, tzinfo=UTC), AUCKLAND, date(2026, 11, 16)),
        (datetime(2026, 11, 16, 7, 30, tzinfo=UTC), LOS_ANGELES, date(2026, 11, 9)),
        (datetime(2026, 11, 16, 0, 0, tzinfo=UTC), UTC, date(2026, 11, 16)),
    ],
)
def test_weeks_begin_on_monday_where_the_athlete_lives(at: datetime, zone: ZoneInfo, monday: date) -> None:
    assert week_of(at, zone) == monday
    assert in_week([trained("bench press", at)], monday, zone)


@pytest.mark.parametrize(
    ("hours", "zone", "days"), [(0, UTC, 0), (19, UTC, 1), (17, UTC, 0), (17, LOS_ANGELES, 1), (-5, UTC, 0)]
)
def test_days_since_are_midnights_where_the_athlete_lives(hours: int, zone: ZoneInfo, days: int) -> None:
    assert days_since(NOW - timedelta(hours=hours), NOW, zone) == days


@pytest.mark.parametrize(
    ("group", "level", "sets", "verdict"),
    [
        (Group.CHEST, None, 7.5, Verdict.BELOW),
        (Group.CHEST, "beginner", 8, Verdict.WITHIN),
        (Group.CHEST, "beginner", 12.5, Verdict.ABOVE),
        (Group.CHEST, "intermediate", 12.5, Verdict.WITHIN),
        (Group.BACK, "intermediate", 22.5, Verdict.ABOVE),
        (Group.QUADS, "advanced", 9.5, Verdict.BELOW),
        (Group.CALVES, "beginner", 0, Verdict.WITHIN),
    ],
)
def test_a_week_is_held_against_the_landmarks(group: Group, level: Level | None, sets: float, verdict: Verdict) -> None:
    assert landmark(group, level).verdict(sets) is verdict


def test_more_experience_never_lowers_a_landmark() -> None:
    for group in Group:
        levels = [LANDMARKS["beginner"][group], LANDMARKS["intermediate"][group], LANDMARKS["advanced"][group]]
        assert [each.low for each in levels] == sorted(each.low for each in levels)
        assert all(each.low <= each.high <= 22 for each in levels)


def test_intensity_is_the_mean_weight_as_a_share_of_the_maximum() -> None:
    bench = past("bench press", "warmup 20x10", "70x8", "80x5")

    assert intensity(bench, 100.0) == 0.75
    assert intensity(bench, None) is None
    assert intensity(past("push up", "x12"), 100.0) is None


@given(st.lists(DONE, max_size=8), DONE)
def test_more_work_never_counts_less_and_halves_never_more_than_wholes(
    before: list[TrainedExercise], more: TrainedExercise
) -> None:
    few, many = by_group(before, CATALOGUE, UTC), by_group([*before, more], CATALOGUE, UTC)
    total = sum(each.hard_sets for each in (*before, more))

    assert all(many[group].sets >= amount.sets for group, amount in few.items())
    assert all(amount.direct <= amount.sets <= total for amount in many.values())
