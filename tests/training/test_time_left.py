"""The time a workout still takes, and the workout cut to the time there is."""

from dataclasses import replace
from uuid import UUID

import hypothesis.strategies as st
from hypothesis import given

from tests.training.gym import CATALOGUE, NOW, exercise, recorded
from training.evolve import evolve
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.proposal import Wish
from training.sets import PlannedSet
from training.time_left import cut_to, time_left
from training.workout import Workout, WorkoutStatus

NAMES = ("back squat", "bench press", "barbell row", "plank", "barbell curl")
ASKED = PlannedSet(exercise("bench press").measure, 8, 12, 60.0, 120)


def workout(done: int = 2) -> Workout:
    """Three sets planned of each of five exercises, and so many done of the first, which is under way."""
    logs = [
        ExerciseLog(UUID(int=place), exercise(name).id, exercise(name).name, (ASKED,) * 3)
        for place, name in enumerate(NAMES)
    ]
    logs[0] = replace(logs[0], status=ExerciseStatus.IN_PROGRESS, sets=recorded(*["60x10"] * done), started_at=NOW)
    status = WorkoutStatus.IN_PROGRESS
    return Workout(
        UUID(int=9), status, NOW, NOW, Wish(), (), exercises=tuple(logs), current_id=logs[0].id, started_at=NOW
    )


def cut(begun: Workout, minutes: int) -> Workout:
    after = evolve(begun, cut_to(begun, minutes, NOW, CATALOGUE))
    assert after is not None
    return after


def test_what_is_done_takes_no_more_time() -> None:
    rest = time_left(workout())

    assert (rest.exercises, rest.sets) == (5, 13)
    assert rest.minutes < time_left(workout(done=1)).minutes < time_left(workout(done=0)).minutes


def test_what_fits_stays_as_it_is() -> None:
    assert cut_to(workout(), time_left(workout()).minutes, NOW, CATALOGUE) == []


@given(st.integers(1, 60), st.integers(0, 3))
def test_a_workout_that_is_cut_fits_as_far_as_a_set_allows(minutes: int, done: int) -> None:
    begun = workout(done)

    after = cut(begun, minutes)
    left = time_left(after)

    assert left.minutes <= minutes or left.sets == 1
    assert after.log(begun.exercises[0].id).sets == begun.exercises[0].sets
    assert after.current is not None


@given(st.integers(1, 60))
def test_more_time_never_leaves_less(minutes: int) -> None:
    assert time_left(cut(workout(), minutes)).sets <= time_left(cut(workout(), minutes + 1)).sets


def test_what_comes_last_goes_first() -> None:
    assert [log.name for log in cut(workout(), 15).exercises] == ["Back squat", "Bench press"]
