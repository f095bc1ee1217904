"""What comes next: each way of getting harder as a table, and what must hold after any history."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.gym import GYMS, NOW, exercise, past
from training.athlete import Level
from training.exercise import Exercise
from training.history import PastExercise
from training.inventory import Inventory
from training.lay_off import share_after
from training.loadable import nearest
from training.proposal import Intensity
from training.slot import Progression
from training.targets import Aim, Target, target_for

LIGHT, MODERATE = Intensity.LIGHT, Intensity.MODERATE


def times(name: str, *sessions: str, apart: float = 3, ago: float = 3) -> list[PastExercise]:
    """The last times of an exercise, the newest first, each its sets in a line."""
    return [
        past(name, *each.split(", "), at=NOW - timedelta(days=ago + place * apart))
        for place, each in enumerate(sessions)
    ]


def asked(name: str, sessions: list[PastExercise], aim: Aim, intensity: Intensity = MODERATE) -> tuple[object, ...]:
    """The weight, the range and the first reason of what is asked."""
    target = target_for(exercise(name), intensity, sessions, aim)
    first = target.sets[0]
    return first.weight_kg, first.low, first.high, target.reasons[0].code


NOVICE, LIFTER = Aim(NOW, level="beginner"), Aim(NOW, level="intermediate")
STRONG = Aim(NOW, level="intermediate", goal="strength")


@pytest.mark.parametrize(
    ("name", "sessions", "aim", "expected"),
    [
        pytest.param(
            "bench press", ["60x6, 60x5, 60x5"], NOVICE, (62.5, 5, 8, "all_sets_done"), id="linear, upper body"
        ),
        pytest.param("back squat", ["80x5, 80x5, 80x5"], NOVICE, (85, 5, 8, "all_sets_done"), id="linear, lower body"),
        pytest.param(
            "back squat", ["30x5, 30x5"], NOVICE, (32.5, 5, 8, "all_sets_done"), id="linear, no more than a tenth"
        ),
        pytest.param("bench press", ["60x5@10, 60x5"], NOVICE, (60, 5, 8, "same_again"), id="linear, too hard"),
        pytest.param("bench press", ["60x5, 60x4"], NOVICE, (60, 5, 8, "fell_short"), id="short once"),
        pytest.param("bench press", ["60x5, 60x4"] * 2, NOVICE, (60, 5, 8, "fell_short"), id="short twice"),
        pytest.param("bench press", ["60x5, 60x4"] * 3, NOVICE, (55, 5, 8, "reset"), id="short three times"),
        pytest.param(
            "bench press",
            ["60x5, 60x4", "60x5, 60x4", "60x5, 60x5", "60x5, 60x4"],
            NOVICE,
            (60, 5, 8, "fell_short"),
            id="not in a row",
        ),
        pytest.param("bench press", ["80x3, 80x3, 80x2"], LIFTER, (75, 5, 8, "too_heavy"), id="far short of the range"),
        pytest.param("bench press", ["80x8, 80x7"], LIFTER, (80, 5, 8, "same_again"), id="double, one short"),
        pytest.param("bench press", ["80x8, 80x8"], LIFTER, (82.5, 5, 8, "top_of_range"), id="double, all at the top"),
        pytest.param("bench press", ["80x12, 80x11"], LIFTER, (87.5, 5, 8, "top_of_range"), id="double, far beyond"),
        pytest.param("lateral raise", ["8x15, 8x15"], LIFTER, (8, 10, 17, "same_again"), id="a large step"),
        pytest.param("pull up", ["x6, x6, x5"], LIFTER, (None, 6, 12, "a_little_more"), id="total reps"),
        pytest.param("pull up", ["x12, x12"], LIFTER, (None, 12, 12, "ready_for_more"), id="total reps at the top"),
        pytest.param("pull up", ["5x12, 5x12"], LIFTER, (7.5, 8, 12, "top_of_range"), id="added weight"),
        pytest.param("assisted pull up", ["-20x12, -20x12"], LIFTER, (-17.5, 8, 12, "top_of_range"), id="less help"),
        pytest.param("plank", ["30s, 30s"], LIFTER, (None, 35, 60, "a_little_more"), id="a hold gets longer"),
        pytest.param("plank", ["interval 20s, interval 20s"], LIFTER, (None, 30, 60, "same_again"), id="intervals"),
        pytest.param("outdoor run", ["3000m"], LIFTER, (None, 3150, 5000, "a_little_more"), id="farther"),
        pytest.param("outdoor run", ["5000m"], LIFTER, (None, 5000, 5000, "ready_for_more"), id="far enough"),
        pytest.param("farmers carry", ["22m, 21m"], LIFTER, (None, 25, 40, "a_little_more"), id="a carry"),
        pytest.param(
            "bulgarian split squat",
            ["20x12 left, 20x12 right, 20x12 left, 20x11 right"],
            LIFTER,
            (20, 8, 12, "same_again"),
            id="the weaker side decides",
        ),
        pytest.param(
            "barbell curl",
            ["30x15, 30x15, drop 20x9"],
            LIFTER,
            (32.5, 10, 15, "top_of_range"),
            id="a drop holds nothing back",
        ),
        pytest.param("bench press", ["100x5@7, 100x5@7"], STRONG, (102.5, 3, 6, "easier_than_asked"), id="by RPE, up"),
        pytest.param("bench press", ["100x5@9, 100x5@9"], STRONG, (95, 3, 6, "harder_than_asked"), id="by RPE, down"),
        pytest.param("bench press", ["100x5@7.5, 100x5"], STRONG, (100, 3, 6, "same_again"), id="by RPE, as asked"),
        pytest.param("bench press", ["100x1"], STRONG, (82.5, 3, 6, "of_your_max"), id="percent of a tested maximum"),
        pytest.param(
            "bench press", ["60x5, 60x5", "100x1"], STRONG, (82.5, 3, 6, "of_your_max"), id="until it is reached"
        ),
        pytest.param(
            "bench press",
            ["72.5x8, 72.5x8", "80x8, 80x7, 80x7"],
            LIFTER,
            (80, 5, 8, "same_again"),
            id="a light day is no step back",
        ),
        pytest.param(
            "bench press",
            ["72.5x8, 72.5x8", "80x8, 80x4, 80x4"],
            LIFTER,
            (75, 5, 8, "top_of_range"),
            id="a step back is no light day",
        ),
        pytest.param(
            "bench press", ["60x3, 80x8, 80x8"], LIFTER, (82.5, 5, 8, "top_of_range"), id="the way up is not judged"
        ),
        pytest.param("bench press", ["82.5x5, 80x4"], LIFTER, (80, 5, 8, "fell_short"), id="no more than what failed"),
        pytest.param("bench press", ["80x8, drop 60x8"], LIFTER, (80, 5, 8, "same_again"), id="no drop is judged"),
    ],
)
def test_the_next_step(name: str, sessions: list[str], aim: Aim, expected: tuple[object, ...]) -> None:
    assert asked(name, times(name, *sessions), aim) == expected


@pytest.mark.parametrize(
    ("days", "weight", "code"),
    [
        (3, 82.5, "top_of_range"),
        (14, 82.5, "top_of_range"),
        (15, 75, "lay_off"),
        (28, 72.5, "lay_off"),
        (200, 47.5, "lay_off"),
    ],
)
def test_coming_back(days: int, weight: float, code: str) -> None:
    found = asked("bench press", times("bench press", "80x8, 80x8", ago=days), LIFTER)

    assert (found[0], found[3]) == (weight, code)


@pytest.mark.parametrize(
    ("days", "share"), [(0, 1.0), (14, 1.0), (15, 0.95), (29, 0.9), (57, 0.8), (113, 0.6), (1000, 0.6)]
)
def test_what_is_left_after_time_away(days: int, share: float) -> None:
    assert share_after(days) == pytest.approx(share)


def test_what_was_lost_comes_back_quickly() -> None:
    back = times("bench press", "80x8, 80x7") + times("bench press", "100x8, 100x8", ago=40)

    assert asked("bench press", back, LIFTER) == (87.5, 5, 8, "regaining")


@pytest.mark.parametrize(
    ("intensity", "aim", "weight", "sets", "rpe", "code"),
    [
        (LIGHT, LIFTER, 90, 2, 6.0, "light_day"),
        (MODERATE, Aim(NOW, deload=True), 90, 2, 6.0, "deload"),
        (Intensity.INTENSE, Aim(NOW, deload=True), 90, 2, 6.0, "deload"),
    ],
)
def test_easier(intensity: Intensity, aim: Aim, weight: float, sets: int, rpe: float, code: str) -> None:
    target = target_for(exercise("bench press"), intensity, times("bench press", "100x8, 100x8"), aim)

    assert (target.sets[0].weight_kg, len(target.sets), target.sets[0].rpe) == (weight, sets, rpe)
    assert [each.code for each in target.reasons] == [code]


@pytest.mark.parametrize(("recovered", "sets"), [(None, 3), (True, 4), (False, 2)])
def test_a_stall_is_answered_by_how_recovered_somebody_is(recovered: bool | None, sets: int) -> None:
    stuck = times("bench press", *["80x7, 80x6"] * 5, apart=5)
    target = target_for(exercise("bench press"), MODERATE, stuck, Aim(NOW, recovered=recovered))

    assert len(target.sets) == sets
    assert [each.code for each in target.reasons] == ["same_again", "stalled"]


@pytest.mark.parametrize(
    ("goal", "level", "name", "low", "high", "rest"),
    [
        pytest.param(None, None, "bench press", 5, 8, 180, id="the exercise's own"),
        pytest.param("strength", "advanced", "bench press", 3, 6, 240, id="strength"),
        pytest.param("strength", "beginner", "bench press", 5, 8, 180, id="novices stay with more reps"),
        pytest.param("muscle_gain", "advanced", "bench press", 6, 12, 150, id="size"),
        pytest.param("endurance", "advanced", "bench press", 15, 16, 75, id="endurance, as far as the lift allows"),
        pytest.param("strength", "advanced", "lateral raise", 8, 12, 90, id="strength with one joint"),
        pytest.param("endurance", "advanced", "lateral raise", 15, 25, 60, id="endurance with one joint"),
        pytest.param("strength", "advanced", "plank", 30, 60, 60, id="a hold follows no goal"),
        pytest.param("get jacked", "advanced", "bench press", 5, 8, 180, id="words that are no goal"),
    ],
)
def test_goal_and_level_shape_the_sets(
    goal: str | None, level: Level | None, name: str, low: int, high: int, rest: int
) -> None:
    first = target_for(exercise(name), MODERATE, [], Aim(NOW, goal, level)).sets[0]

    assert (first.low, first.high, first.rest_seconds) == (low, high, rest)


LIFTS = tuple(
    exercise(name)
    for name in ("bench press", "back squat", "lateral raise", "leg press", "pull up", "assisted pull up", "deadlift")
)
sets_done = st.lists(
    st.tuples(
        st.integers(0, 30).map(lambda steps: steps * 10.0),
        st.integers(1, 25),
        st.sampled_from(["", "@6", "@8", "@9", "@10"]),
    ),
    min_size=1,
    max_size=4,
)
reps_done = st.integers(2, 25)
aims = st.builds(
    Aim,
    at=st.just(NOW),
    goal=st.sampled_from([None, "strength", "muscle_gain", "endurance"]),
    level=st.sampled_from([None, "beginner", "intermediate", "advanced"]),
    inventory=GYMS,
    deload=st.booleans(),
    progression=st.sampled_from([None, *Progression]),
)


def _past(lift: Exercise, sessions: list[list[tuple[float, int, str]]], apart: int) -> list[PastExercise]:
    sign = -1 if lift.name.startswith("Assisted") else 1
    return [
        past(lift.name, *(f"{sign * kg}x{reps}{rpe}" for kg, reps, rpe in done), at=NOW - timedelta(days=apart * place))
        for place, done in enumerate(sessions, start=1)
    ]


@given(
    st.sampled_from(LIFTS),
    st.lists(sets_done, min_size=1, max_size=5),
    st.integers(1, 40),
    aims,
    st.sampled_from(list(Intensity)),
)
def test_a_heavier_target_never_follows_a_failed_one(
    lift: Exercise, sessions: list[list[tuple[float, int, str]]], apart: int, aim: Aim, intensity: Intensity
) -> None:
    done = _past(lift, sessions, apart)
    target = target_for(lift, intensity, done, aim)
    weight = target.sets[0].weight_kg
    low = target_for(lift, intensity, [], aim).sets[0].low
    heaviest = max(each.weight_kg or 0.0 for each in done[0].sets)
    missed = [each.weight_kg or 0.0 for each in done[0].sets if (each.reps or 0) < low and each.weight_kg == heaviest]
    tried_once = min(each.reps or 0 for each in done[0].sets) == 1

    assert target.reasons
    if missed and weight is not None and not tried_once:
        assert weight <= min(missed)
    _is_sound(lift, target, aim.inventory, {each.weight_kg for session in done for each in session.sets})


def _is_sound(lift: Exercise, target: Target, gym: Inventory, lifted: set[float | None]) -> None:
    """Whether it can be loaded, or was, and the range is one."""
    for each in target.sets:
        assert 1 <= each.low <= each.high
        assert each.weight_kg in lifted or nearest(each.weight_kg or 0.0, lift, gym) == each.weight_kg


@given(st.sampled_from(LIFTS), st.integers(2, 30).map(lambda steps: steps * 10.0), reps_done, reps_done, aims)
def test_more_reps_done_never_ask_for_less(lift: Exercise, kg: float, reps: int, more: int, aim: Aim) -> None:
    reps, more = sorted((reps, more))
    after_few, after_many = (
        target_for(lift, MODERATE, _past(lift, [[(kg, count, "")] * 3], 3), aim).sets[0].weight_kg or 0.0
        for count in (reps, more)
    )

    assert after_few <= after_many


@given(st.integers(0, 400), st.integers(0, 400))
def test_longer_away_never_comes_back_heavier(days: int, longer: int) -> None:
    days, longer = sorted((days, longer))

    assert share_after(longer) <= share_after(days)
