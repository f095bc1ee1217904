"""Personal records: what they are, and what a session betters."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.gym import CATALOGUE, NOW, past
from training.history import RecordKind
from training.records import achievements, records


@pytest.mark.parametrize(
    ("sessions", "kind", "values"),
    [
        (["80x8, 80x8", "85x3"], RecordKind.WEIGHT, [85]),
        (["80x8, 80x8", "85x3"], RecordKind.E1RM, [99.3]),
        (["80x8, 80x8", "85x3"], RecordKind.VOLUME, [1280]),
        (["80x8, 75x8, 70x10", "85x3"], RecordKind.REPS, [3, 8, 10]),
        (["x12", "x15"], RecordKind.REPS, [15]),
        (["30s", "75s, 60s"], RecordKind.DURATION, [75]),
        (["-30x8", "-20x8"], RecordKind.WEIGHT, [-20]),
        (["-30x8", "-20x8"], RecordKind.E1RM, []),
        (["warmup 100x5"], RecordKind.WEIGHT, []),
        (["interval 90s, interval 90s", "45s"], RecordKind.DURATION, [45]),
        (["400m", "5000m"], RecordKind.DISTANCE, [5000]),
        (["60x8, drop 60x12"], RecordKind.E1RM, [74.5]),
        (["amrap 60x10"], RecordKind.E1RM, [80]),
        (["20x10 left, 20x10 right", "20x10 each"], RecordKind.VOLUME, [200]),
        ([], RecordKind.WEIGHT, []),
    ],
)
def test_the_best_so_far(sessions: list[str], kind: RecordKind, values: list[float]) -> None:
    done = [past("bench press", *each.split(", "), at=NOW - timedelta(days=days)) for days, each in enumerate(sessions)]

    assert [round(each.value, 1) for each in records(done, CATALOGUE.by_id) if each.kind is kind] == values


def test_a_record_is_as_old_as_the_first_time() -> None:
    done = [past("bench press", "80x8", at=NOW - timedelta(days=days)) for days in (1, 9, 5)]

    assert {each.at for each in records(done, CATALOGUE.by_id)} == {NOW - timedelta(days=9)}


def test_left_and_right_are_told_apart() -> None:
    done = past("dumbbell row", "30x8 left", "32x8 right", "28x10 each")

    weights = {each.side: each.value for each in records([done], CATALOGUE.by_id) if each.kind is RecordKind.WEIGHT}

    assert weights == {"left": 30, "right": 32, None: 28}


@pytest.mark.parametrize(
    ("ever", "last", "now", "better"),
    [
        pytest.param([], "80x8", "82.5x5", ("weight", True), id="weight"),
        pytest.param([], "80x8", "80x10", ("e1rm", True), id="estimate"),
        pytest.param([], "40x15", "40x18", ("reps", True), id="reps"),
        pytest.param([], "80x8", "80x8, 80x8", ("volume", True), id="volume"),
        pytest.param([], "30s", "45s", ("duration", True), id="duration"),
        pytest.param([], "-30x8", "-20x8", ("weight", True), id="less assistance"),
        pytest.param([], "80x8", "80x8", None, id="the same"),
        pytest.param([], "80x8", "80x7", None, id="less"),
        pytest.param([], None, "80x7", None, id="the first time"),
        pytest.param(["100x8"], "80x8", "82.5x8", ("weight", False), id="better than last time only"),
        pytest.param(["100x5"], "80x8", "105x5", ("weight", True), id="better than ever"),
        pytest.param(["80x8"], "60x12", "60x13", ("reps", True), id="more reps than at it or above"),
    ],
)
def test_what_a_session_betters(ever: list[str], last: str | None, now: str, better: tuple[str, bool] | None) -> None:
    latest = None if last is None else past("bench press", last, at=NOW - timedelta(days=3))
    before = [past("bench press", each, at=NOW - timedelta(days=30)) for each in ever]
    known = [latest] if latest else []
    done = [past("bench press", *now.split(", "))]
    found = achievements(done, {each.exercise_id: each for each in known}, [*before, *known], CATALOGUE.by_id)

    assert [(each.kind, each.is_record) for each in found] == ([better] if better else [])


noted = st.tuples(st.integers(1, 40).map(lambda steps: steps * 2.5), st.integers(1, 20)).map(lambda s: f"{s[0]}x{s[1]}")


@given(st.lists(st.lists(noted, min_size=1, max_size=4), min_size=1, max_size=6))
def test_nothing_that_was_done_betters_a_record(sessions: list[list[str]]) -> None:
    done = [past("bench press", *sets, at=NOW - timedelta(days=days)) for days, sets in enumerate(sessions)]

    assert all(not each.is_record for session in done for each in achievements([session], {}, done, CATALOGUE.by_id))
    reps = [each for each in records(done, CATALOGUE.by_id) if each.kind is RecordKind.REPS]
    weights = [each.weight_kg or 0.0 for each in reps]
    assert weights == sorted(weights, reverse=True)
    assert [each.value for each in reps] == sorted(each.value for each in reps)
