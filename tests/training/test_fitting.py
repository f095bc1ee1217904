"""A workout fits into the minutes there are, whatever was trained before; what leads up to it is counted."""

from datetime import timedelta

import hypothesis.strategies as st
from hypothesis import given, settings

from tests.training.gym import CATALOGUE, NOW, exercise, past, trained
from training.athlete import Athlete
from training.exercise import Measure
from training.fitting import fitted, minutes_of
from training.options import Circumstances, draft, with_targets
from training.proposal import Intensity, PlannedExercise, Wish, WorkoutType
from training.sets import PlannedSet
from training.targets import Aim

LIFTS = ("back squat", "bench press", "barbell row", "deadlift", "overhead press", "lat pulldown")
LEAST_MINUTES = 10  # a wish of less is no wish
# The sets of three exercises that are left, of three each and two of them main, by the minutes there are.
ASKED = {27: [3, 3, 3], 26: [3, 3], 17: [3, 2], 11: [2, 2], 9: [2], 5: [1]}


@settings(max_examples=60)
@given(
    minutes=st.integers(LEAST_MINUTES, 120),
    kind=st.none() | st.sampled_from(WorkoutType),
    intensity=st.none() | st.sampled_from(Intensity),
    goal=st.sampled_from([None, "strength", "muscle_gain", "endurance"]),
    weight=st.none() | st.integers(25, 200),
)
def test_no_option_takes_much_longer_than_was_wished(
    minutes: int, kind: WorkoutType | None, intensity: Intensity | None, goal: str | None, weight: int | None
) -> None:
    wish = Wish(workout_type=kind, minutes=minutes, intensity=intensity)
    lately = [trained(name, NOW - timedelta(days=5)) for name in LIFTS] if weight else []
    done = {exercise(name).id: [past(name, f"{weight}x5", f"{weight}x5")] for name in LIFTS} if weight else {}

    for drafted in draft(Circumstances(CATALOGUE, Athlete(goal=goal), wish, lately, NOW)):
        option = with_targets(drafted, done, minutes, Aim(NOW, goal))

        assert option.exercises
        assert option.minutes == minutes_of(option.exercises) <= minutes * 1.1
        assert intensity is None or option.intensity is intensity


def test_what_is_extra_goes_first_then_sets_then_exercises() -> None:
    three = (PlannedSet(Measure.REPS, 5, 8, None, 180),) * 3
    planned = [PlannedExercise(each.id, each.name, three) for each in CATALOGUE.exercises[:3]]

    kept = {minutes: [len(each.planned) for each in fitted(planned, minutes, main=2)] for minutes in ASKED}

    assert kept == ASKED


def test_a_long_ride_is_cut_to_whole_minutes() -> None:
    ride = PlannedExercise(CATALOGUE.exercises[0].id, "Ride", (PlannedSet(Measure.SECONDS, 1200, 1800, None, 60),))

    (cut,) = fitted([ride], 15, main=1)

    assert (cut.planned[0].low, cut.planned[0].high) == (780, 780)


def test_the_first_weight_comes_with_its_warm_up() -> None:
    past_squats = {exercise("back squat").id: [past("back squat", "100x5", "100x5")]}
    (first, *_) = draft(Circumstances(CATALOGUE, Athlete(), Wish(), (), NOW))

    with_weight, without = (with_targets(first, done, 240, Aim(NOW)) for done in (past_squats, {}))

    squat = with_weight.exercises[0]
    weights = [each.weight_kg for each in squat.warm_ups if each.weight_kg is not None]
    working = squat.planned[0].weight_kg
    assert working is not None
    assert weights == sorted(set(weights))
    assert weights[-1] < working
    assert with_weight.minutes == without.minutes + 5
    assert without.exercises[0].warm_ups == ()
