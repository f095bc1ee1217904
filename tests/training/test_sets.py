"""Sets as they are counted: drops, sides and intervals, as a table and for anything done."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.gym import exercise, recorded
from training.exercise import Measure
from training.exercise_log import ExerciseLog
from training.inventory import METRIC
from training.reacting import to_finish
from training.sets import PlannedSet, RecordedSet, SetType, rounds

SPLIT_SQUAT = exercise("bulgarian split squat")
PLAN = (PlannedSet(Measure.REPS, 8, 12, 20, 120),) * 2


@pytest.mark.parametrize(
    ("done", "counted"),
    [
        (["warmup 40x10", "80x8", "80x8"], [["80x8"], ["80x8"]]),
        (["60x10", "drop 40x12", "drop 20x15", "60x8"], [["60x10", "drop 40x12", "drop 20x15"], ["60x8"]]),
        (["drop 40x12", "60x10"], [["drop 40x12"], ["60x10"]]),
        (["20x10 left", "20x9 right"], [["20x10 left", "20x9 right"]]),
        (["20x9 right", "20x10 left"], [["20x9 right", "20x10 left"]]),
        (["20x10 left", "20x9 left", "20x8 right"], [["20x10 left", "20x8 right"], ["20x9 left"]]),
        (["20x10 left", "drop 15x8 left", "20x9 right"], [["20x10 left", "drop 15x8 left", "20x9 right"]]),
        (["20x10 each", "20x9 each"], [["20x10 each"], ["20x9 each"]]),
        (["failure 80x8", "amrap 60x14"], [["failure 80x8"], ["amrap 60x14"]]),
        (["interval 20s"] * 3, [["interval 20s"] * 3]),
        ([], []),
    ],
)
def test_what_counts_as_one_set(done: list[str], counted: list[list[str]]) -> None:
    assert [recorded_alike(each.sets) for each in rounds(recorded(*done))] == [
        recorded_alike(recorded(*each)) for each in counted
    ]


def recorded_alike(sets: Iterable[RecordedSet]) -> list[RecordedSet]:
    """Sets without their places."""
    return [each.numbered(0) for each in sets]


def test_intervals_of_another_message_are_another_set() -> None:
    first, second = recorded("interval 20s", "interval 20s")

    assert len(rounds([first, replace(second, source_turn=UUID(int=2))])) == 2


KINDS = ["20x10", "warmup 10x5", "drop 15x8", "failure 20x7", "amrap 20x9", "20x8 left", "20x8 right", "20x8 each"]


@given(st.lists(st.sampled_from(KINDS), max_size=12))
def test_each_set_that_counts_counts_once(done: list[str]) -> None:
    sets = recorded(*done)
    made = rounds(sets)
    together = list(chain.from_iterable(each.sets for each in made))

    assert sorted(each.number for each in together) == [each.number for each in sets if each.is_hard]
    assert len(rounds([*sets, *recorded("drop 15x8")])) == max(1, len(made))
    assert len(rounds([*sets, *recorded("20x8")])) == len(made) + 1


@given(st.lists(st.sampled_from(KINDS), max_size=8), st.sampled_from([SetType.WORKING, SetType.DROP]))
def test_an_exercise_is_done_when_nothing_of_it_is_half_done(done: list[str], last: SetType) -> None:
    plan = (PLAN[0], replace(PLAN[1], set_type=last))
    log = ExerciseLog(UUID(int=1), SPLIT_SQUAT.id, SPLIT_SQUAT.name, plan, sets=recorded(*done))
    half = to_finish(log, SPLIT_SQUAT, METRIC)

    assert log.is_fulfilled is (log.sets_done >= 2 and half is None)
    if half is not None:
        assert 1 <= half[0] <= log.sets_done
        assert half[1].rest_seconds == 0


@pytest.mark.parametrize(
    ("done", "number", "weight"),
    [
        (["20x10 left"], 1, 20),
        (["20x10 each", "24x9 right"], 2, 24),
        (["20x10 each", "20x9 each"], 2, 16),
        (["20x10 each", "20x9 each", "drop 14x8 each"], None, None),
    ],
)
def test_what_is_left_of_a_set(done: list[str], number: int | None, weight: float | None) -> None:
    plan = (PLAN[0], replace(PLAN[1], set_type=SetType.DROP))
    log = ExerciseLog(UUID(int=1), SPLIT_SQUAT.id, SPLIT_SQUAT.name, plan, sets=recorded(*done))
    half = to_finish(log, SPLIT_SQUAT, METRIC)

    assert (half and half[0], half and half[1].weight_kg) == (number, weight)


def test_a_side_alone_moves_half_of_what_both_do() -> None:
    both, left, right = recorded("20x10 each", "20x10 left", "20x10 right")

    assert left.volume_kg + right.volume_kg == both.volume_kg == 200
