"""Names of exercises are no symptoms, and no symptom hides behind one."""

from language.beside import without_exercises
from language.redflags import red_flag
from tests.talking import World


def test_no_exercise_raises_a_flag(world: World) -> None:
    names = world.coach.names
    called = [name for each in names.catalogue.exercises for name in (each.name, *each.aliases)]

    raised = [name for name in called if red_flag(without_exercises(f"{name} 3x10", names))]

    assert len(called) > 300
    assert raised == []


def test_a_symptom_beside_a_name_stays_one(world: World) -> None:
    names = world.coach.names
    for said in (
        "chest press, and now my chest hurts",
        "I got dizzy after hanging leg raises",
        "leg press. I can't breathe",
    ):
        assert red_flag(without_exercises(said, names)), said
