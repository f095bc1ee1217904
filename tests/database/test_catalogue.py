"""The catalogue as data: it fits its schema, covers everything, and is in the database as it is in the files."""

from collections import Counter
from enum import StrEnum

import pytest

from db import catalogue
from language.called import key
from language.names import Names
from tests.talking import World
from training.exercise import Area, Category, Equipment, Exercise, LoadType, Measure, Muscle, Pattern

EXERCISES = catalogue.load().exercises
WITH_LITTLE = {
    "nothing": set[Equipment](),
    "dumbbells": {Equipment.DUMBBELL},
    "a kettlebell": {Equipment.KETTLEBELL},
    "bands": {Equipment.BAND},
    "machines": {Equipment.MACHINE},
}
MOVEMENTS = (
    {Pattern.SQUAT, Pattern.LUNGE},
    {Pattern.HINGE, Pattern.HIP_EXTENSION},
    {Pattern.HORIZONTAL_PUSH},
    {Pattern.HORIZONTAL_PULL},
    {Pattern.VERTICAL_PUSH},
    {Pattern.ANTI_EXTENSION, Pattern.TRUNK_FLEXION, Pattern.ANTI_ROTATION},
)
NAMES = Names(catalogue.load())
SPEAKS_AGAINST = {
    Pattern.SQUAT: {Area.KNEE},
    Pattern.LUNGE: {Area.KNEE},
    Pattern.HINGE: {Area.LOWER_BACK},
    Pattern.JUMP: {Area.KNEE},
    Pattern.VERTICAL_PUSH: {Area.SHOULDER},
}


def test_there_are_enough_and_every_id_is_one() -> None:
    assert len(EXERCISES) >= 300
    assert len({exercise.id for exercise in EXERCISES}) == len(EXERCISES)


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (Muscle, {muscle for exercise in EXERCISES for muscle in exercise.primary}),
        (Equipment, {thing for exercise in EXERCISES for thing in exercise.equipment}),
        (Pattern, {exercise.pattern for exercise in EXERCISES}),
        (Category, {exercise.category for exercise in EXERCISES}),
    ],
)
def test_everything_is_covered(kind: type[StrEnum], found: set[str]) -> None:
    assert found == set(kind)


@pytest.mark.parametrize("equipment", WITH_LITTLE.values(), ids=WITH_LITTLE)
@pytest.mark.parametrize("movement", MOVEMENTS, ids=lambda movement: "-".join(sorted(movement)))
def test_everybody_finds_something(equipment: set[Equipment], movement: set[Pattern]) -> None:
    possible = [exercise for exercise in EXERCISES if exercise.can_be_done_with(equipment)]

    assert any(exercise.pattern in movement for exercise in possible)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.key)
def test_an_entry_makes_sense(exercise: Exercise) -> None:
    assert 1 <= exercise.range[0] <= exercise.range[1]
    assert 10 <= exercise.rest_seconds <= 300
    assert exercise.primary
    assert not set(exercise.primary) & set(exercise.secondary)
    assert 3 <= exercise.technique.count(". ") + 1 <= 4
    assert len(exercise.description) > 20
    weightless = exercise.load is LoadType.NONE
    assert not weightless or exercise.measure is not Measure.REPS or not exercise.equipment
    assert (0 < exercise.bodyweight_share <= 1) == (exercise.load in (LoadType.BODYWEIGHT, LoadType.ASSISTED))


def test_no_two_exercises_share_a_name() -> None:
    names = Counter(
        name for exercise in EXERCISES for name in {key(called) for called in (exercise.name, *exercise.aliases)}
    )

    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.key)
def test_an_exercise_is_found_by_its_names(exercise: Exercise) -> None:
    assert {NAMES.find(name).only for name in (exercise.name, *exercise.aliases)} == {exercise}


def test_what_is_heavy_or_jolting_is_said_to_be() -> None:
    """Nobody with that limit is sent to it: squats and jumps go to the knee, hinges to the lower back."""
    missing = [
        exercise.key
        for exercise in EXERCISES
        for area in SPEAKS_AGAINST.get(exercise.pattern, set())
        if exercise.equipment not in ((Equipment.CABLE,), (Equipment.BAND,)) and area not in exercise.contraindications
    ]

    assert missing == []


def test_the_database_holds_what_the_files_say(world: World) -> None:
    rows = world.rows("SELECT * FROM exercises WHERE is_global ORDER BY position")

    assert [(row["id"], row["name"], row["equipment"]) for row in rows] == [
        (exercise.id, exercise.name, list(exercise.equipment)) for exercise in EXERCISES
    ]


def test_an_entry_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="missing or too many"):
        catalogue._exercise("x", Category.CHEST, {"name": "X"})
