"""Recovery: what each muscle still lacks, from its sets and the athlete's word; how fast this one is back."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import hypothesis.strategies as st
import pytest
from hypothesis import given

from tests.training.gym import CATALOGUE, NOW, trained
from training.calibration import LEAST_FACTOR, MOST_FACTOR, recovery_factor
from training.exercise import Muscle
from training.history import TrainedExercise
from training.recovery import Category, RecoveryReport, ReportKind, recovered

NAMES = st.sampled_from(
    ["bench press", "back squat", "deadlift", "barbell curl", "pull up", "run", "hamstring stretch"]
)
DONE = st.builds(
    lambda name, hours, sets, failures, rpe: trained(name, NOW - timedelta(hours=hours), sets, failures, rpe),
    NAMES,
    st.integers(0, 200),
    st.integers(1, 10),
    st.integers(0, 1),
    st.sampled_from([None, 7.0, 9.5]),
)
REPORTS = st.builds(
    RecoveryReport,
    id=st.just(UUID(int=1)),
    kind=st.sampled_from(ReportKind),
    at=st.integers(0, 90).map(lambda hours: NOW - timedelta(hours=hours)),
    level=st.integers(0, 3),
    muscles=st.just((Muscle.CHEST, Muscle.QUADS)),
)


def ago(hours: float, name: str = "bench press", sets: int = 3, failures: int = 0) -> TrainedExercise:
    return trained(name, NOW - timedelta(hours=hours), sets, failures)


def told(level: int, hours: float = 0, kind: ReportKind = ReportKind.SORENESS) -> RecoveryReport:
    return RecoveryReport(UUID(int=1), kind, NOW - timedelta(hours=hours), level, (Muscle.CHEST,))


@pytest.mark.parametrize(
    ("done", "muscle", "percent", "hours", "category"),
    [
        ([ago(0)], Muscle.CHEST, 36, 48, Category.READY_FOR_LIGHT_TRAINING),
        ([ago(24)], Muscle.CHEST, 68, 24, Category.PARTIALLY_RECOVERED),
        ([ago(43)], Muscle.CHEST, 93, 5, Category.FULLY_RECOVERED),
        ([ago(48)], Muscle.CHEST, 100, 0, Category.FULLY_RECOVERED),
        ([ago(48, failures=1)], Muscle.CHEST, 78, 24, Category.PARTIALLY_RECOVERED),
        ([ago(0)], Muscle.TRICEPS, 60, 24, Category.PARTIALLY_RECOVERED),
        ([ago(0)], Muscle.QUADS, 100, 0, Category.FULLY_RECOVERED),
        ([ago(0, sets=8)], Muscle.CHEST, 6, 68, Category.NEEDS_REST),
        ([ago(48, "back squat", 5)], Muscle.QUADS, 65, 36, Category.PARTIALLY_RECOVERED),
        ([ago(0), ago(0, "chest fly")], Muscle.CHEST, 13, 60, Category.NEEDS_REST),
        ([ago(0), ago(24)], Muscle.CHEST, 25, 48, Category.READY_FOR_LIGHT_TRAINING),
        ([ago(2, "hamstring stretch", 6)], Muscle.HAMSTRINGS, 100, 0, Category.FULLY_RECOVERED),
    ],
)
def test_a_muscle_is_recovered_so_far(
    done: list[TrainedExercise], muscle: Muscle, percent: int, hours: int, category: Category
) -> None:
    found = recovered(done, CATALOGUE, NOW)[muscle]

    assert (found.percent, found.hours_left, found.category) == (percent, hours, category)
    assert bool(found.causes) is (hours > 0)


@pytest.mark.parametrize(
    ("reports", "percent", "by_word"),
    [
        ([], 84, False),
        ([told(1)], 70, True),
        ([told(2)], 45, True),
        ([told(3)], 20, True),
        ([told(3, hours=72)], 84, False),
        ([told(3, hours=2), told(0, hours=1)], 84, False),
        ([told(1, kind=ReportKind.SLEEP)], 75, False),
        ([told(2), told(3, kind=ReportKind.SLEEP)], 31, True),
    ],
)
def test_the_athletes_word_counts(reports: list[RecoveryReport], percent: int, by_word: bool) -> None:
    found = recovered([ago(36)], CATALOGUE, NOW, reports=reports)[Muscle.CHEST]

    assert found.percent == percent
    assert (found.told is not None) is by_word


def test_who_is_new_to_training_needs_a_day_more() -> None:
    assert recovered([ago(0)], CATALOGUE, NOW, level="beginner")[Muscle.CHEST].hours_left == 72


@given(st.lists(DONE, max_size=6), DONE, st.lists(REPORTS, max_size=3), st.floats(LEAST_FACTOR, MOST_FACTOR))
def test_more_never_recovers_more_and_later_never_less(
    before: list[TrainedExercise], more: TrainedExercise, reports: list[RecoveryReport], factor: float
) -> None:
    def percents(done: list[TrainedExercise], hours: int = 0, slower: float = 0.0) -> list[int]:
        at = NOW + timedelta(hours=hours)
        found = recovered(done, CATALOGUE, at, factor=factor + slower, reports=reports)
        return [each.percent for each in found.values()]

    now = percents(before)
    harder = [replace(each, hard_sets=each.hard_sets + 1) for each in before]
    failed = [replace(each, failures=each.hard_sets) for each in before]
    for less in (percents([*before, more]), percents(harder), percents(failed), percents(before, slower=0.2)):
        assert all(low <= high for low, high in zip(less, now, strict=True))
    assert all(low <= high for low, high in zip(now, percents(before, hours=7), strict=True))


def sessions(hours: float, change: float) -> list[TrainedExercise]:
    return [
        trained("bench press", NOW - timedelta(hours=hours * place), e1rm_kg=100 * (1 - change) ** place)
        for place in range(12)
    ]


@pytest.mark.parametrize(
    ("done", "factor"),
    [
        ([], 1.0),
        (sessions(72, 0.0), 1.0),
        (sessions(72, 0.01), 1.0),
        (sessions(72, -0.04), 1.21),
        (sessions(24, 0.0), 0.82),
        (sessions(24, -0.06), 1.14),
    ],
)
def test_who_is_back_sooner_needs_fewer_hours(done: list[TrainedExercise], factor: float) -> None:
    assert recovery_factor(done, CATALOGUE) == factor


@given(st.lists(st.tuples(st.integers(1, 900), st.floats(1, 500)), max_size=20))
def test_the_factor_keeps_within_its_bounds(times: list[tuple[int, float]]) -> None:
    done = [trained("bench press", NOW - timedelta(hours=hours), e1rm_kg=kg) for hours, kg in times]

    assert LEAST_FACTOR <= recovery_factor(done, CATALOGUE) <= MOST_FACTOR
