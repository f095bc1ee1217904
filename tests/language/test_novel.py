"""Names of one's own: whatever one is called, it is understood beside all others, and takes nothing from them."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import catalogue
from language.names import Names
from language.novel import read_novel, read_traits
from language.reading import names_something
from language.words import words
from training.errors.own import InvalidName
from training.exercise import Exercise
from training.own import OwnExercise, Traits, checked_name, made

NAMES = Names(catalogue.load())
EN = words("en")
LIKE = NAMES.catalogue.exercises[0]


def own(name: str) -> Exercise:
    return made(uuid4(), name, LIKE, Traits())


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "zercher carry, its legs with a barbell",
            {"name": "zercher carry", "muscles": ["legs"], "equipment": ["barbell"]},
        ),
        ("wobble row", {"name": "wobble row"}),
        ("bird of paradise", {"name": "bird of paradise"}),
        ("wobble row similar to a barbell row", {"name": "wobble row", "like": "a barbell row"}),
        ("wobble row, like my dog", None),
        ("hip wiggle. start", None),
        ("hip wiggle - glutes, no equipment", {"name": "hip wiggle", "muscles": ["glutes"], "equipment": ["none"]}),
    ],
)
def test_what_is_said_in_one_breath(said: str, told: dict[str, object] | None) -> None:
    assert read_novel(said, EN, NAMES) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("like a lateral raise", {"like": "a lateral raise"}),
        ("a lateral raise", {"like": "Dumbbell lateral raise"}),
        ("legs, with a barbell", {"muscles": ["legs"], "equipment": ["barbell"]}),
        ("chest and triceps", {"muscles": ["triceps", "chest"]}),
        ("nothing", {"equipment": ["none"]}),
        ("start a workout", None),
        ("what?", None),
        ("", None),
    ],
)
def test_what_is_answered(said: str, told: dict[str, object] | None) -> None:
    assert read_traits(said, EN, NAMES) == told


@pytest.mark.parametrize(
    "name",
    ["yes", "no", "start", "undo", "legs", "skip bench press", "remove squats", "next", "the last set", "cable push"],
)
def test_what_means_something_is_no_name(name: str) -> None:
    assert names_something(name, "en", NAMES)


@pytest.mark.parametrize("name", ["zercher carry", "Jefferson curl", "around the clock", "Wobble hold", "Жим лёжа"])
def test_what_means_nothing_yet_is_one(name: str) -> None:
    assert not names_something(name, "en", NAMES)


@given(st.text(max_size=40))
def test_an_own_exercise_answers_to_its_name(text: str) -> None:
    try:
        name = checked_name(text)
    except InvalidName:
        return
    if NAMES.exactly(name) is not None:
        return
    mine = own(name)

    together = NAMES.with_own((OwnExercise(mine),))

    assert together.exactly(name) in (mine, None)  # of a name like "the the" nothing is left
    assert together.find("bench press") == NAMES.find("bench press")


def test_names_come_and_go_with_whose_they_are() -> None:
    wobble, noodle = own("Wobble row"), own("Noodle row")
    together = NAMES.with_own((OwnExercise(wobble), OwnExercise(noodle, is_removed=True)))

    assert together.find("wobble rows").only == wobble
    assert together.exactly("noodle row") is None
    assert wobble in together.find("row").exercises or wobble in together.all_called("row")
    assert wobble in together.search("wobble")
    assert together.knows("wobble")
    assert not NAMES.knows("wobble")
    assert together.with_own(()) is NAMES
    assert together.with_own((OwnExercise(noodle),)).exactly("wobble row") is None
