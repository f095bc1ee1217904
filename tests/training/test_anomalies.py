"""What is asked about before it is recorded, what is refused, and what passes: a table each."""

import pytest

from tests.training.gym import exercise, performed
from training.anomalies import check_possible, check_usual
from training.errors.kinds import NeedsConfirmation
from training.errors.sets import InvalidSet
from training.sets import PerformedSet


@pytest.mark.parametrize(
    ("name", "noted", "recent_kg"),
    [
        ("bench press", "80x8", None),
        ("bench press", "120x3", 80),
        ("bench press", "40x15", 80),
        ("bench press", "warmup 20x10", 80),
        ("bench press", "drop 30x10", 80),
        ("lateral raise", "4x12", 2),
        ("back squat", "warmup 0x10", 60),
        ("back squat", "60x50", 60),
        ("push up", "0x20", None),
        ("back squat", "250x1", None),
        ("pull up", "x12", None),
        ("pull up", "20x5", None),
        ("assisted pull up", "-20x8", None),
        ("plank", "90s", None),
        ("push up", "x100", None),
    ],
)
def test_what_passes(name: str, noted: str, recent_kg: float | None) -> None:
    check_usual(exercise(name), [performed(noted)], recent(recent_kg), ())


@pytest.mark.parametrize(
    ("name", "noted", "recent_kg", "code"),
    [
        pytest.param("barbell curl", "27.5x10", 10, "unusual_weight", id="27.5 after three sets of 10"),
        pytest.param("bench press", "200x5", 80, "unusual_weight", id="far above the recent weight"),
        pytest.param("bench press", "8x45", 80, "unusual_weight", id="reps and weight swapped"),
        pytest.param("back squat", "0x8", 62.5, "unusual_weight", id="nothing on the bar"),
        pytest.param("back squat", "x8", None, "unusual_weight", id="a squat without its bar"),
        pytest.param("back squat", "60x51", 60, "unusual_reps", id="reps far beyond the plan"),
        pytest.param("lateral raise", "8x12", 5, "unusual_weight", id="a light weight more than half up"),
        pytest.param("deadlift", "501x1", 480, "unusual_weight", id="beyond what people lift"),
        pytest.param("lateral raise", "90x10", None, "unusual_weight", id="far beyond the movement, no history"),
        pytest.param("bench press", "60x150", 60, "unusual_reps", id="too many reps"),
        pytest.param("bench press", "60s", None, "unusual_measure", id="time where reps are counted"),
        pytest.param("plank", "x20", None, "unusual_measure", id="reps where time is counted"),
        pytest.param("bench press", "-20x8", None, "unusual_measure", id="assistance on a bar"),
    ],
)
def test_what_is_asked_about(name: str, noted: str, recent_kg: float | None, code: str) -> None:
    with pytest.raises(NeedsConfirmation) as doubt:
        check_usual(exercise(name), [performed(noted)], recent(recent_kg), ())

    assert doubt.value.code == code
    check_usual(exercise(name), [performed(noted)], recent(recent_kg), {code})


def test_near_any_recent_weight_is_near_enough() -> None:
    check_usual(exercise("bench press"), [performed("80x8")], [80.0, 200.0], ())


def test_what_was_done_without_a_weight_may_be_again() -> None:
    check_usual(exercise("walking lunge"), [performed("x12")], [0.0], ())


def test_more_reps_pass_where_many_are_planned() -> None:
    check_usual(exercise("back squat"), [performed("20x60")], [20.0], (), planned_reps=20)


def recent(kg: float | None) -> list[float]:
    return [] if kg is None else [kg]


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (PerformedSet(), "empty"),
        (PerformedSet(weight_kg=80), "empty"),
        (PerformedSet(weight_kg=80, reps=0), "reps"),
        (PerformedSet(weight_kg=80, reps=-3), "reps"),
        (PerformedSet(weight_kg=80, reps=5000), "reps"),
        (PerformedSet(weight_kg=5000, reps=5), "weight"),
        (PerformedSet(weight_kg=float("nan"), reps=5), "weight"),
        (PerformedSet(weight_kg=float("inf"), reps=5), "weight"),
        (PerformedSet(reps=5, rpe=12), "rpe"),
        (PerformedSet(duration_seconds=0), "seconds"),
        (PerformedSet(distance_m=1e9), "metres"),
    ],
)
def test_what_nobody_can_have_done(told: PerformedSet, reason: str) -> None:
    with pytest.raises(InvalidSet) as refused:
        check_possible([told])

    assert refused.value.facts["reason"] == reason


@pytest.mark.parametrize("count", [0, 21])
def test_how_many_sets_a_message_may_tell(count: int) -> None:
    with pytest.raises(InvalidSet):
        check_possible([performed("80x8")] * count)
