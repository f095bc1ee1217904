"""What is asked today, from the last time: tables of what was done and what follows."""

import pytest

from tests.training.gym import NOW, exercise, past
from training.proposal import Intensity
from training.sets import PlannedSet
from training.targets import Aim, minutes_for, target_for

LIGHT, MODERATE, INTENSE = Intensity.LIGHT, Intensity.MODERATE, Intensity.INTENSE


@pytest.mark.parametrize(
    ("name", "intensity", "last", "weight"),
    [
        pytest.param("bench press", MODERATE, [], None, id="no history leaves the weight open"),
        pytest.param("bench press", MODERATE, ["80x8", "80x8", "80x7"], 80, id="one set short keeps the weight"),
        pytest.param("bench press", MODERATE, ["80x8", "80x8", "80x8"], 82.5, id="all at the top adds the upper step"),
        pytest.param("back squat", MODERATE, ["100x8", "100x8", "100x9"], 102.5, id="the smallest step for legs"),
        pytest.param("lateral raise", MODERATE, ["8x15", "8x15"], 8, id="a step of a quarter wants two reps more"),
        pytest.param("lateral raise", MODERATE, ["8x17", "8x17"], 10, id="dumbbells step by two"),
        pytest.param("bench press", MODERATE, ["80x8"], 80, id="a single set proves nothing"),
        pytest.param("bench press", MODERATE, ["warmup 40x10", "80x6", "80x6"], 80, id="a warm-up is not counted"),
        pytest.param("bench press", LIGHT, ["80x8", "80x8"], 72.5, id="a light day takes a tenth off"),
        pytest.param("bench press", LIGHT, ["2.5x8"], 2.5, id="a light day never goes below a step"),
        pytest.param("pull up", MODERATE, ["x8", "x8"], None, id="bodyweight stays bodyweight"),
        pytest.param("assisted pull up", MODERATE, ["-20x8", "-20x8"], -20, id="assistance is kept"),
        pytest.param("plank", MODERATE, ["60s"], None, id="a hold has no weight"),
    ],
)
def test_weight(name: str, intensity: Intensity, last: list[str], weight: float | None) -> None:
    planned = target_for(exercise(name), intensity, [past(name, *last)] if last else [], Aim(NOW)).sets

    assert {each.weight_kg for each in planned} == {weight}


@pytest.mark.parametrize(("intensity", "sets", "rpe"), [(LIGHT, 2, 6.0), (MODERATE, 3, 7.5), (INTENSE, 4, 8.5)])
def test_sets_and_effort(intensity: Intensity, sets: int, rpe: float) -> None:
    planned = target_for(exercise("bench press"), intensity, [], Aim(NOW)).sets

    assert len(planned) == sets
    assert {(each.low, each.high, each.rpe, each.rest_seconds) for each in planned} == {(5, 8, rpe, 180)}


def test_minutes_count_work_and_rest() -> None:
    three = (PlannedSet(exercise("bench press").measure, 5, 8, None, 180),) * 3

    assert minutes_for([three]) == 9  # a minute to set up, 3 x 40 s of work, 2 x 3 min of rest
    assert minutes_for([three, three]) == 18
