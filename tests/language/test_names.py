"""Exercises by what people and lists call them, on the catalogue as it is."""

import pytest

from db import catalogue
from language.commonest import COMMONEST
from language.names import Names

NAMES = Names(catalogue.load())
MEANT = {
    "RDL": "romanian-deadlift",
    "OHP": "overhead-press",
    "skullcrushers": "skull-crusher",
    "pull ups": "pull-up",
    "Bench Press (Barbell)": "bench-press",
    "press, bench, barbell": "bench-press",
    "Barbell Bench Press - Medium Grip": "bench-press",
    "bb bench press with chains": "bench-press",
    "deadlift with chains": "deadlift",
    "Incline DB Flyes": "incline-dumbbell-fly",
    "Swiss Ball Crunches": "stability-ball-crunch",
    "single arm lat pull-down": "one-arm-lat-pulldown",
    "leverage shrug": "machine-shrug",
    "Alternating Dumbbell Curl": "dumbbell-curl",
    "standing military press": "overhead-press",
    "Front Squat (Clean Grip)": "front-squat",
    "kettlebell overhead squats": "kettlebell-overhead-squat",
    "Stiff Legged Barbell Deadlift": "stiff-leg-deadlift",
    "floor press": "barbell-floor-press",
    "Press Up": "push-up",
}
# Links alone, words of several exercises, and what is in no list: nothing is guessed.
UNKNOWN = ["with bench", "dumbbell raise", "medium grip", "with chains", "banana press", "()", "squat row machine curl"]


@pytest.mark.parametrize(("said", "key"), MEANT.items(), ids=MEANT)
def test_meant(said: str, key: str) -> None:
    found = NAMES.find(said)

    assert [exercise.key for exercise in found.exercises] == [key]
    assert found.certain


@pytest.mark.parametrize("said", UNKNOWN)
def test_not_guessed(said: str) -> None:
    assert NAMES.find(said).only is None


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("curls", ["barbell-curl", "dumbbell-curl", "hammer-curl"]),
        ("shrugs", ["barbell-shrug", "dumbbell-shrug"]),
        ("fly", ["dumbbell-fly", "cable-fly", "pec-deck"]),
    ],
)
def test_a_word_for_many_names_those_most_people_do_first(said: str, keys: list[str]) -> None:
    assert [exercise.key for exercise in NAMES.find(said).exercises][: len(keys)] == keys


def test_the_commonest_are_in_the_catalogue() -> None:
    assert {*COMMONEST} <= {exercise.key for exercise in NAMES.catalogue.exercises}
