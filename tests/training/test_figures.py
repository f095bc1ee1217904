"""Figures with a source: estimates, recovery, units, sums."""

import pytest

from tests.training.gym import exercise, recorded
from training.athlete import WeightUnit
from training.exercise_log import ExerciseLog
from training.sets import top_set
from training.strain import recovery_hours
from training.summary import exercise_done
from training.units import from_kg, to_kg


@pytest.mark.parametrize(
    ("name", "noted", "hours"),
    [
        ("deadlift", ["140x5"] * 3, 72),
        ("bench press", ["80x8"] * 3, 48),
        ("barbell curl", ["30x10"] * 3, 36),
        ("bench press", ["80x8"], 16),
        ("bench press", ["80x8", "80x8", "failure 80x7"], 72),
        ("bench press", ["80x8"] * 6, 60),
        ("bench press", ["80x8"] * 12, 72),
        ("bench press", ["failure 80x8"], 24),
        ("run", ["600s"] * 3, 12),
        ("bench press", [], 0),
    ],
)
def test_recovery(name: str, noted: list[str], hours: int) -> None:
    assert recovery_hours(exercise(name), recorded(*noted)) == hours


@pytest.mark.parametrize(("said", "unit", "kg"), [(225, "lb", 102.058), (45, "lb", 20.412), (82.5, "kg", 82.5)])
def test_a_weight_reads_back_as_it_was_said(said: float, unit: str, kg: float) -> None:
    assert to_kg(said, WeightUnit(unit)) == kg
    assert from_kg(kg, WeightUnit(unit)) == said


def test_the_top_set_is_the_heaviest_that_counts() -> None:
    top = top_set(recorded("warmup 100x5", "80x8", "82.5x6", "82.5x7"))

    assert top is not None
    assert (top.weight_kg, top.reps) == (82.5, 7)


def test_a_warm_up_counts_for_nothing() -> None:
    bench = exercise("bench press")
    log = ExerciseLog(bench.id, bench.id, bench.name, planned=(), sets=recorded("warmup 40x10", "80x8", "80x8"))

    done = exercise_done(log)

    assert (done.sets, done.average_weight_kg, done.volume_kg) == (2, 80.0, 1280.0)
