"""Warm-up sets: conventional, loadable, ever heavier and ever fewer."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.training.gym import GYMS, exercise
from training.inventory import METRIC, Inventory
from training.loadable import nearest
from training.sets import SetType
from training.warm_ups import warm_ups


@pytest.mark.parametrize(
    ("name", "kg", "sets"),
    [
        ("bench press", 100, [(20, 10), (40, 8), (60, 5), (80, 3)]),
        ("bench press", 40, [(20, 10), (32.5, 3)]),
        ("bench press", 20, []),
        ("bench press", None, []),
        ("leg press", 120, [(47.5, 8), (72.5, 5), (95, 3)]),
        ("dumbbell bench press", 30, [(12, 8), (18, 5), (24, 3)]),
        ("barbell curl", 40, []),
        ("pull up", 20, []),
        ("plank", None, []),
    ],
)
def test_the_way_up(name: str, kg: float | None, sets: list[tuple[float, int]]) -> None:
    assert [(each.weight_kg, each.high) for each in warm_ups(exercise(name), kg, METRIC)] == sets


@given(st.floats(0, 500), st.sampled_from(["bench press", "deadlift", "leg press", "goblet squat"]), GYMS)
@example(21.0, "goblet squat", Inventory(dumbbells_kg=(21.0,)))  # there is nothing lighter to warm up with
def test_heavier_and_fewer(kg: float, name: str, gym: Inventory) -> None:
    sets = warm_ups(exercise(name), kg, gym)
    loads = [each.weight_kg or 0.0 for each in sets]

    assert loads == sorted(set(loads))
    assert all(load < kg and nearest(load, exercise(name), gym) == load for load in loads)
    assert [each.high for each in sets] == sorted((each.high for each in sets), reverse=True)
    assert {each.set_type for each in sets} <= {SetType.WARMUP}
