"""Estimates of strength: the formula by range, and what must hold of any set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.gym import exercise, recorded
from training.estimates import (
    MOST_REPS,
    best_e1rm,
    e1rm,
    effective_load,
    same_effort,
    weight_for,
)

weights = st.floats(0.5, 500)
reps_done = st.integers(1, 15)
rpes = st.one_of(st.none(), st.integers(2, 20).map(lambda half: half / 2))


@pytest.mark.parametrize(
    ("reps", "rpe", "times"),
    [
        pytest.param(5, 8, 1.2, id="two in reserve count as done"),
        pytest.param(5, 10, 36 / 32, id="nothing in reserve"),
        pytest.param(10, 7, None, id="none beyond twelve to failure"),
        pytest.param(0, None, None, id="none of nothing"),
    ],
)
def test_the_formula_by_range(reps: int, rpe: float | None, times: float | None) -> None:
    assert e1rm(100, reps, rpe) == (None if times is None else pytest.approx(100 * times))


@given(weights, weights, reps_done, reps_done, rpes)
def test_more_weight_or_more_reps_never_estimate_less(
    weight: float, heavier: float, reps: int, more: int, rpe: float | None
) -> None:
    weight, heavier = sorted((weight, heavier))
    reps, more = sorted((reps, more))
    low, high = e1rm(weight, reps, rpe), e1rm(heavier, more, rpe)

    assert low is None or high is None or (low <= high + 1e-6 and low >= weight - 1e-6)


@given(st.integers(1, 30), st.integers(1, 30), st.floats(1, 10), st.floats(1, 10))
def test_more_reps_or_more_in_reserve_never_ask_for_more(reps: int, more: int, rpe: float, harder: float) -> None:
    reps, more = sorted((reps, more))
    rpe, harder = sorted((rpe, harder))

    assert weight_for(100, more, rpe) <= weight_for(100, reps, harder)


@given(weights, st.integers(1, 12), st.integers(10, 20).map(lambda half: half / 2))
def test_the_same_effort_is_the_same_weight(weight: float, reps: int, rpe: float) -> None:
    assert same_effort(weight, reps, rpe, reps, rpe) == pytest.approx(weight)


@pytest.mark.parametrize(
    ("name", "weight", "bodyweight", "load"),
    [
        ("bench press", 80, None, 80),
        ("bench press", None, 80, None),
        ("pull up", None, None, None),
        ("pull up", None, 80, 80),
        ("pull up", 10, 80, 90),
        ("assisted pull up", -30, 80, 50),
        ("assisted pull up", -120, 80, 0),
        ("push up", None, 80, 80 * 0.64),
    ],
)
def test_the_effective_load(name: str, weight: float | None, bodyweight: float | None, load: float | None) -> None:
    found = effective_load(exercise(name), weight, bodyweight)

    assert found == (None if load is None else pytest.approx(load, abs=1.0))


@given(st.floats(-300, 300), st.integers(1, MOST_REPS), st.one_of(st.none(), st.floats(30, 200)))
def test_no_estimate_is_negative(weight: float, reps: int, bodyweight: float | None) -> None:
    sets = recorded(f"{weight:.2f}x{reps}")
    for name in ("assisted pull up", "pull up", "bench press"):
        found = best_e1rm(sets, exercise(name), bodyweight)
        assert found is None or found > 0


@pytest.mark.parametrize(
    ("noted", "estimate"),
    [("100x5@8", 120.0), ("failure 100x5@8", 112.5), ("drop 100x5", None), ("warmup 100x5", None)],
)
def test_what_kind_of_set_says_something(noted: str, estimate: float | None) -> None:
    assert best_e1rm(recorded(noted)) == estimate


@pytest.mark.parametrize(
    ("noted", "estimate"),
    [
        (["100x1"], 100.0),
        (["100x5"], 112.5),
        (["100x10"], 133.333),
        (["100x13"], None),
        (["80x8", "85x5"], 99.310),
        (["warmup 200x5", "80x8"], 99.310),
        (["x12"], None),
        (["-20x8"], None),
        (["60s"], None),
    ],
)
def test_the_best_of_several_sets(noted: list[str], estimate: float | None) -> None:
    assert best_e1rm(recorded(*noted)) == (None if estimate is None else pytest.approx(estimate, abs=0.001))
