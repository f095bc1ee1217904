"""What can be loaded: whatever the gym, a weight that is asked for can be made of what is there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.gym import GYMS, LIFTS, SMALL, exercise
from training.athlete import Athlete, WeightUnit
from training.exercise import Exercise
from training.inventory import METRIC, Inventory, Plates
from training.loadable import POUNDS, heavier, inventory_of, lighter, nearest, plates
from training.units import from_kg, to_kg

LB = WeightUnit.LB
weights = st.floats(-200, 600)
lifts = st.sampled_from(LIFTS)


@pytest.mark.parametrize(
    ("name", "wanted", "gym", "weight"),
    [
        pytest.param("bench press", 81.2, METRIC, 80, id="the nearest"),
        pytest.param("bench press", 81.25, METRIC, 80, id="the lighter of two as near"),
        pytest.param("bench press", 7, METRIC, 20, id="never less than the bar"),
        pytest.param("bench press", 900, SMALL, 95, id="no more than there is"),
        pytest.param("bench press", 66, SMALL, 65, id="each plate once"),
        pytest.param("dumbbell bench press", 23.4, METRIC, 24, id="dumbbells in twos"),
        pytest.param("dumbbell bench press", 9, SMALL, 10, id="only the dumbbells there are"),
        pytest.param("kettlebell swing", 21.5, METRIC, 20, id="kettlebells"),
        pytest.param("leg press", 101, METRIC, 100, id="a stack"),
        pytest.param("assisted pull up", -18, METRIC, -17.5, id="help comes in steps too"),
        pytest.param("pull up", 4, METRIC, 5, id="added weight"),
        pytest.param("pull up", -4, METRIC, 0, id="no help where none is given"),
    ],
)
def test_the_nearest(name: str, wanted: float, gym: Inventory, weight: float) -> None:
    assert nearest(wanted, exercise(name), gym) == weight


@pytest.mark.parametrize(
    ("name", "pounds", "made"), [("bench press", 226, 225), ("dumbbell bench press", 52, 50), ("leg press", 183, 185)]
)
def test_a_gym_in_pounds_has_whole_pounds(name: str, pounds: float, made: float) -> None:
    gym = inventory_of(Athlete(weight_unit=LB))

    assert from_kg(nearest(to_kg(pounds, LB), exercise(name), gym), LB) == made


@pytest.mark.parametrize(
    ("kg", "gym", "side"),
    [
        (102.5, METRIC, (25, 15, 1.25)),
        (20, METRIC, ()),
        (60, METRIC, (20,)),
        (10, METRIC, ()),
        (45, SMALL, (15,)),
        (65, SMALL, (20, 5)),
        (85, SMALL, (20, 15)),
    ],
)
def test_the_plates_of_each_side(kg: float, gym: Inventory, side: tuple[float, ...]) -> None:
    assert plates(kg, exercise("bench press"), gym) == side


def test_the_plates_in_pounds() -> None:
    side = plates(to_kg(225, LB), exercise("bench press"), POUNDS)

    assert [from_kg(each, LB) for each in side] == [45, 45]


def test_what_greed_alone_would_miss() -> None:
    gym = Inventory(plates=(Plates(20, 1), Plates(15, 2)))

    assert plates(20 + 2 * 30, exercise("bench press"), gym) == (15, 15)


@given(weights, lifts, GYMS)
def test_what_is_made_can_be_made_again(weight: float, lift: Exercise, gym: Inventory) -> None:
    made = nearest(weight, lift, gym)

    assert nearest(made, lift, gym) == made
    bar = gym.bar_of(lift.equipment)
    if bar is not None:
        assert bar + 2 * sum(plates(weight, lift, gym)) == pytest.approx(made, abs=0.02)
        assert made >= bar
        counted = plates(weight, lift, gym)
        assert all(counted.count(each.kg) <= each.pairs for each in gym.plates)


@given(weights, weights, lifts, GYMS)
def test_more_never_makes_less(weight: float, more: float, lift: Exercise, gym: Inventory) -> None:
    weight, more = sorted((weight, more))

    assert nearest(weight, lift, gym) <= nearest(more, lift, gym)


@given(weights, lifts, GYMS)
def test_a_step_up_is_the_next_that_can_be_made(weight: float, lift: Exercise, gym: Inventory) -> None:
    made = nearest(weight, lift, gym)
    up = heavier(made, lift, gym)

    assert up >= made
    assert up == made or (lighter(up, lift, gym) == made and nearest(up, lift, gym) == up)
