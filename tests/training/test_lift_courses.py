"""Where exercises have gone: which ones are told of, and what they came to at first and of late."""

from datetime import UTC, timedelta

import pytest

from tests.training.gym import CATALOGUE, NOW, exercise, past, trained
from training.history import RecordKind
from training.lift_courses import DAYS_AT_AN_END, MOST_COURSES, lift_course, main_exercises

BENCH = "bench press"


@pytest.mark.parametrize(
    ("name", "times", "kind", "first", "last", "way"),
    [
        (BENCH, {50: "80x8", 1: "85x8"}, RecordKind.E1RM, 99.3, 105.5, "up"),
        (BENCH, {50: "85x8", 1: "80x8"}, RecordKind.E1RM, 105.5, 99.3, "down"),
        (BENCH, {50: "80x8", 1: "80x8"}, RecordKind.E1RM, 99.3, 99.3, "same"),
        (BENCH, {50: "200x1", 1: "200.5x1"}, RecordKind.E1RM, 200.0, 200.5, "same"),  # no more than rounding
        (BENCH, {50: "80x8", 45: "85x8", 4: "90x8", 1: "60x8"}, RecordKind.E1RM, 105.5, 111.7, "up"),  # a light day
        (BENCH, {50: "80x8", 30: "100x8", 1: "85x8"}, RecordKind.E1RM, 99.3, 105.5, "up"),  # neither end
        (BENCH, {3: "80x8", 1: "85x8"}, RecordKind.E1RM, 99.3, 105.5, "up"),  # the ends never overlap
        (BENCH, {2: "80x8", 1: "85x8", 0: "82.5x8"}, RecordKind.E1RM, 99.3, 102.4, "up"),
        (BENCH, {50: "warmup 100x8, 80x8", 1: "80x8@8"}, RecordKind.E1RM, 99.3, 106.7, "up"),
        ("leg press", {50: "200x20", 1: "220x20"}, RecordKind.WEIGHT, 200, 220, "up"),  # too many reps for an estimate
        ("pull up", {50: "x8, x6", 1: "x10"}, RecordKind.REPS, 8, 10, "up"),
        ("pull up", {50: "x8", 20: "20x3", 1: "x10"}, RecordKind.REPS, 8, 10, "up"),
        ("pull up", {50: "10x8", 1: "20x8"}, RecordKind.WEIGHT, 10, 20, "up"),  # of the body nothing is known
        ("assisted pull up", {50: "-30x8", 1: "-20x8"}, RecordKind.WEIGHT, -30, -20, "up"),
        ("plank", {50: "60s", 1: "45s"}, RecordKind.DURATION, 60, 45, "down"),
        ("rowing machine", {50: "2000m", 1: "5000m"}, RecordKind.DISTANCE, 2000, 5000, "up"),
    ],
)
def test_where_an_exercise_has_gone(
    name: str, times: dict[int, str], kind: RecordKind, first: float, last: float, way: str
) -> None:
    done = [past(name, *sets.split(", "), at=NOW - timedelta(days=days)) for days, sets in times.items()]

    course = lift_course(done, exercise(name), UTC)

    assert course is not None
    assert (course.kind, round(course.first.value, 1), round(course.last.value, 1)) == (kind, first, last)
    assert course.way == way
    assert course.first.at < course.last.at


@pytest.mark.parametrize("times", [["80x8"], ["80x8", "85x8"], ["80x8", "x10"]])
def test_one_day_is_nothing_to_compare(times: list[str]) -> None:
    done = [past(BENCH, sets, at=NOW - timedelta(hours=at)) for at, sets in enumerate(times)]

    assert lift_course(done, exercise(BENCH), UTC) is None


def test_the_best_of_two_weeks_is_told_with_its_day() -> None:
    done = [past(BENCH, "85x8", at=NOW - timedelta(days=days)) for days in range(0, 56, 7)]

    course = lift_course(done, exercise(BENCH), UTC)

    assert course is not None
    assert (course.first.at, course.last.at) == (NOW - timedelta(days=49), NOW)
    assert DAYS_AT_AN_END < 49 / 2


@pytest.mark.parametrize(
    ("done", "names"),
    [
        ({}, []),
        ({BENCH: 1}, []),
        ({BENCH: 2, "back squat": 1}, [BENCH]),
        ({"barbell curl": 8, BENCH: 8}, [BENCH, "barbell curl"]),  # what moves several joints comes first
        ({"barbell curl": 8, BENCH: 3}, ["barbell curl", BENCH]),  # unless it is rarely done
        ({"back squat": 8, "leg press": 8, BENCH: 7}, ["back squat", BENCH, "leg press"]),  # one of each pattern first
        (
            {"back squat": 8, "deadlift": 8, BENCH: 8, "barbell row": 8, "overhead press": 7},
            ["back squat", "deadlift", BENCH, "barbell row"],
        ),
    ],
)
def test_which_exercises_are_told_of(done: dict[str, int], names: list[str]) -> None:
    lately = [trained(name, NOW - timedelta(days=days)) for name, times in done.items() for days in range(times)]

    found = main_exercises(lately, CATALOGUE.by_id, UTC)

    assert found == tuple(exercise(name).id for name in names)
    assert len(found) <= MOST_COURSES


def test_of_equals_the_heaviest_is_told_of() -> None:
    maxima = {"push up": None, BENCH: 100.0, "overhead press": 60.0}
    lately = [trained(name, NOW - timedelta(days=at), e1rm_kg=kg) for name, kg in maxima.items() for at in range(2)]

    found = main_exercises(lately, CATALOGUE.by_id, UTC)

    assert found == tuple(exercise(name).id for name in (BENCH, "overhead press", "push up"))


def test_warm_ups_alone_are_no_training() -> None:
    lately = [trained(BENCH, NOW - timedelta(days=days), sets=0) for days in range(3)]

    assert main_exercises(lately, CATALOGUE.by_id, UTC) == ()
