"""The sets to come after one that was called heavy: what was done, how it was called, and what is asked then."""

from dataclasses import replace
from uuid import UUID

import pytest

from tests.training.gym import exercise, recorded
from training.easing import Heaviness, eased
from training.exercise import Measure
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.inventory import METRIC
from training.sets import PlannedSet

HEAVY, TOO_HEAVY = Heaviness.HEAVY, Heaviness.TOO_HEAVY


def log_of(name: str, weight: float | None, done: list[str]) -> ExerciseLog:
    """An exercise under way with four sets of 5 to 8 planned, and these done."""
    plan = (PlannedSet(Measure.REPS, 5, 8, weight, 180, 7.5),) * 4
    entry = exercise(name)
    return ExerciseLog(UUID(int=1), entry.id, name, plan, ExerciseStatus.IN_PROGRESS, tuple(recorded(*done)))


@pytest.mark.parametrize(
    ("name", "weight", "done", "felt", "then"),
    [
        pytest.param("back squat", 95, ["95x5"], HEAVY, [95, 95, 95, 95], id="as heavy as was asked"),
        pytest.param("back squat", 95, ["90x5"], HEAVY, [95, 90, 90, 90], id="lighter, and heavy"),
        pytest.param("back squat", 95, ["100x5"], HEAVY, [95, 95, 95, 95], id="heavier than was asked"),
        pytest.param("back squat", 95, ["95x5"], TOO_HEAVY, [95, 90, 90, 90], id="too heavy"),
        pytest.param("back squat", 95, ["90x5"], TOO_HEAVY, [95, 85, 85, 85], id="lighter, and too heavy"),
        pytest.param("back squat", 95, ["95x1"], TOO_HEAVY, [95, 95, 95, 95], id="eased already"),
        pytest.param("back squat", None, ["60x8"], HEAVY, [None, None, None, None], id="no weight was asked"),
        pytest.param("back squat", None, ["60x8"], TOO_HEAVY, [None, 57.5, 57.5, 57.5], id="too heavy, unasked"),
        pytest.param("back squat", 95, ["95x5", "warmup 60x5"], TOO_HEAVY, [95, 95, 95, 95], id="a warm-up"),
        pytest.param("pull up", None, ["x5"], TOO_HEAVY, [None, None, None, None], id="nothing but the body"),
        pytest.param("back squat", 95, ["95x5"] * 4, TOO_HEAVY, [95, 95, 95, 95], id="nothing is left"),
    ],
)
def test_the_sets_to_come(
    name: str, weight: float | None, done: list[str], felt: Heaviness, then: list[float | None]
) -> None:
    log = log_of(name, weight, done)
    events = eased(log, exercise(name), METRIC, felt, "heavy")

    planned = events[0].planned if events else log.planned
    assert [each.weight_kg for each in planned] == then


def test_what_has_ended_stays_as_it_was_planned() -> None:
    log = replace(log_of("back squat", 95, ["90x5"]), status=ExerciseStatus.COMPLETED)

    assert eased(log, exercise("back squat"), METRIC, TOO_HEAVY, "too heavy") == []
