"""The next set in view of the last one: a table of what was done, and what must hold of anything done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.gym import exercise, recorded
from training.exercise import Measure
from training.inventory import METRIC
from training.loadable import nearest
from training.reacting import next_set
from training.sets import PlannedSet


def planned(weight: float | None, low: int = 5, high: int = 8, sets: int = 4) -> tuple[PlannedSet, ...]:
    """Sets that are asked for, at RPE 7.5."""
    return (PlannedSet(Measure.REPS, low, high, weight, 180, 7.5),) * sets


@pytest.mark.parametrize(
    ("name", "plan", "done", "weight", "code"),
    [
        pytest.param("bench press", planned(80), [], 80, None, id="the first set is as planned"),
        pytest.param("bench press", planned(80), ["80x7@8"], 80, None, id="as planned"),
        pytest.param("bench press", planned(80), ["80x4"], 80, None, id="one rep short is nothing yet"),
        pytest.param("bench press", planned(80), ["80x3"], 75, "harder_than_planned", id="two short"),
        pytest.param("bench press", planned(80), ["80x1"], 70, "harder_than_planned", id="far short"),
        pytest.param("bench press", planned(80), ["80x8@10"], 77.5, "harder_than_planned", id="nothing left"),
        pytest.param("bench press", planned(80), ["80x9@10"], 80, None, id="nothing left, but more than asked"),
        pytest.param("bench press", planned(80), ["failure 80x7"], 77.5, "harder_than_planned", id="to failure"),
        pytest.param("bench press", planned(80), ["80x8@5.5"], 82.5, "easier_than_planned", id="easy"),
        pytest.param("bench press", planned(80), ["80x7@5.5"], 80, None, id="easy, but not to the top"),
        pytest.param("bench press", planned(80), ["80x8"], 80, None, id="nobody said how hard"),
        pytest.param(
            "bench press", planned(80), ["80x4", "75x8@5"], 75, "fell_short_today", id="never up after a miss"
        ),
        pytest.param("bench press", planned(None), ["80x7"], 80, None, id="an open weight is the last one"),
        pytest.param("bench press", planned(80), ["warmup 40x5"], 80, None, id="a warm-up says nothing"),
        pytest.param("pull up", planned(None), ["x2"], None, "harder_than_planned", id="fewer without a weight"),
        pytest.param("assisted pull up", planned(-20), ["-20x8@5"], -17.5, "easier_than_planned", id="less help"),
        pytest.param("assisted pull up", planned(-20), ["-20x3"], -22.5, "harder_than_planned", id="more help"),
        pytest.param("bench press", planned(80, sets=1), ["80x8"], None, None, id="nothing is left"),
    ],
)
def test_the_next_set(
    name: str, plan: tuple[PlannedSet, ...], done: list[str], weight: float | None, code: str | None
) -> None:
    hard = [each for each in recorded(*done) if each.is_hard]
    asked, why = next_set(plan, hard, exercise(name), METRIC)

    assert (asked.weight_kg if asked else None, why.code if why else None) == (weight, code)


sets_done = st.lists(
    st.tuples(st.integers(8, 60), st.integers(1, 15), st.sampled_from(["", "@5", "@8", "@10"])), min_size=1, max_size=3
)


@given(st.integers(8, 60), sets_done)
def test_never_heavier_after_a_set_that_fell_short(steps: int, done: list[tuple[int, int, str]]) -> None:
    hard = recorded(*(f"{kg * 2.5}x{reps}{rpe}" for kg, reps, rpe in done))
    asked, why = next_set(planned(steps * 2.5), hard, exercise("bench press"), METRIC)

    assert asked is not None
    assert asked.weight_kg is not None
    assert 1 <= asked.low <= asked.high
    short = [each.weight_kg or 0.0 for each in hard if (each.reps or 0) < 5]
    assert all(asked.weight_kg <= weight for weight in short)
    if why is not None:
        assert asked.weight_kg in {each.weight_kg for each in hard} or asked.weight_kg == nearest(
            asked.weight_kg, exercise("bench press"), METRIC
        )
