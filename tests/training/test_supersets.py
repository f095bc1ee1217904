"""Supersets: whose turn it is, what is rested, which exercises go together, and what a plan makes of few minutes."""

from dataclasses import replace
from itertools import count
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.gym import CATALOGUE, NOW, exercise, performed
from training.errors.workout import InvalidSuperset
from training.evolve import evolve
from training.exercise import Measure
from training.exercise_log import ExerciseLog
from training.fitting import minutes_of
from training.pairing import fit_together, paired
from training.performing import Occasion, record
from training.proposal import PlannedExercise, Wish
from training.sets import PlannedSet
from training.supersets import join, next_in_turn, part, rest_before
from training.targets import CHANGE_SECONDS
from training.workout import Workout, WorkoutStatus

NAMES = ("bench press", "barbell row", "plank", "barbell curl")
RESTS = (180, 150, 60, 75)
MINUTES = st.integers(5, 60)


def workout(*sets: int) -> Workout:
    """A workout under way with the first exercises in turns, each with so many sets planned."""
    logs = tuple(
        ExerciseLog(
            uuid5(UUID(int=3), name),
            exercise(name).id,
            exercise(name).name,
            (PlannedSet(exercise(name).measure, 5, 8, None, rest),) * number,
        )
        for name, rest, number in zip(NAMES, RESTS, sets, strict=False)
    )
    begun = Workout(UUID(int=2), WorkoutStatus.IN_PROGRESS, NOW, NOW, Wish(), (), exercises=logs, started_at=NOW)
    joined = evolve(replace(begun, current_id=logs[0].id), join(begun, logs))
    assert joined is not None
    return joined


def told(before: Workout, noted: str) -> Workout:
    """The workout after a set of the exercise under way."""
    current = before.current
    assert current is not None
    entry = CATALOGUE.by_id[current.exercise_id]
    each = performed("45s" if entry.measure is Measure.SECONDS else noted)
    after = evolve(
        before, record(before, current, entry, [each], Occasion(NOW, UUID(int=9)), recent_kg=[60], confirmed=DOUBTS)
    )
    assert after is not None
    return after


DOUBTS = frozenset({"unusual_weight", "unusual_reps", "unusual_measure"})


@given(st.lists(st.integers(1, 4), min_size=2, max_size=4), st.data())
def test_nobody_gets_ahead_and_everything_gets_done(sets: list[int], data: st.DataObject) -> None:
    now = workout(*sets)
    for step in count():
        if now.current is None:
            break
        assert step < 3 * sum(sets)
        is_warm_up = data.draw(st.booleans()) and step < sum(sets)
        before = now.current
        now = told(now, "warmup 20x10" if is_warm_up and before.name != "Plank" else "60x8")
        done = [log.sets_done for log in now.exercises if log.is_open]
        assert max(done, default=0) - min(done, default=0) <= 1

    assert [log.sets_done for log in now.exercises] == sets
    assert not now.open_exercises


@pytest.mark.parametrize(
    ("done", "turn", "rest"),
    [
        ([], "Bench press", 180),
        (["60x8"], "Barbell row", CHANGE_SECONDS),
        (["60x8", "50x8"], "Plank", CHANGE_SECONDS),
        (["60x8", "50x8", "45s"], "Bench press", 180),
        (["warmup 20x10"], "Bench press", 180),
        (["60x8 left"], "Bench press", 180),
        (["60x8 left", "60x8 right"], "Barbell row", CHANGE_SECONDS),
    ],
)
def test_whose_turn_it_is(done: list[str], turn: str, rest: int) -> None:
    now = workout(3, 3, 3)
    for each in done:
        now = told(now, each)

    assert now.current is not None
    assert now.current.name == turn
    assert rest_before(now, now.current, now.current.planned[0].rest_seconds) == rest


def test_one_that_was_parted_goes_on() -> None:
    now = told(workout(3, 3), "60x8")
    assert now.current is not None

    alone = evolve(now, part(now, now.current))

    assert alone is not None
    assert next_in_turn(alone, now.current.id) is None
    assert [log.superset for log in alone.exercises] == [None, None]


def test_too_few_and_too_many_are_refused() -> None:
    now = workout(1, 1, 1, 1)

    for logs in ([now.exercises[0]] * 2, [replace(now.exercises[0], id=UUID(int=place)) for place in range(6)]):
        with pytest.raises(InvalidSuperset):
            join(now, logs)


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("dumbbell bench press", "one arm dumbbell row", True),
        ("barbell curl", "triceps pushdown", True),
        ("bench press", "overhead press", False),
        ("bench press", "barbell row", False),
        ("back squat", "plank", False),
        ("outdoor run", "plank", False),
        ("lat pulldown", "dumbbell curl", False),
    ],
)
def test_what_goes_together(one: str, other: str, fits: bool) -> None:
    assert fit_together(exercise(one), exercise(other)) is fits
    assert fit_together(exercise(other), exercise(one)) is fits


@given(st.lists(st.sampled_from(CATALOGUE.exercises), min_size=1, max_size=8, unique=True), MINUTES)
def test_pairs_are_made_only_where_minutes_are_short(exercises: list[object], minutes: int) -> None:
    entries = [each for each in CATALOGUE.exercises if each in exercises]
    planned = [
        PlannedExercise(each.id, each.name, (PlannedSet(each.measure, *each.range, None, each.rest_seconds),) * 3)
        for each in entries
    ]
    made = paired(planned, entries, minutes)
    numbers = [each.superset for each in made if each.superset is not None]

    assert sorted(each.name for each in made) == sorted(each.name for each in planned)
    assert minutes_of(made) <= minutes_of(planned)
    assert not numbers or minutes_of(planned) > minutes
    assert all(numbers.count(number) == 2 for number in numbers)
    for number in set(numbers):
        one, other = (CATALOGUE.by_id[each.exercise_id] for each in made if each.superset == number)
        assert fit_together(one, other)
