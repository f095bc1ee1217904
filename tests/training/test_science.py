"""What is known of strength, volume, recovery and safety: the engine is held against the published figures."""

from datetime import timedelta
from typing import Any, cast

import pytest

from language.redflags import red_flag
from tests.training.gym import CATALOGUE, NOW, exercise, trained
from tests.training.published import SCIENCE, Row, rows
from training.athlete import Level
from training.estimates import e1rm, effective_load, in_reserve, percent_of_max
from training.exercise import Muscle
from training.recovery import Recovery, recovered
from training.safety import halts
from training.screening import HealthQuestion
from training.volume import Group, Landmark, Verdict, landmark, share

STRENGTH, VOLUME, RECOVERY, SAFETY = (SCIENCE[part] for part in ("strength", "volume", "recovery", "safety"))
PERCENTS = STRENGTH["percent_of_max"]


def after(name: str, sets: int, hours: float = 0, level: Level | None = None, **how: Any) -> list[Recovery]:
    """How the muscles an exercise is for are, so many hours after it."""
    lift = exercise(name)
    done = [trained(name, NOW - timedelta(hours=hours), sets, **how)]
    found = recovered(done, CATALOGUE, NOW, level=level)
    return [found[muscle] for muscle in lift.primary]


@pytest.mark.parametrize("reps", [int(each) for each in PERCENTS if each != "rpe"])
def test_percent_of_max(reps: int) -> None:
    found = [percent_of_max(reps, rpe) for rpe in PERCENTS["rpe"]]

    assert found == pytest.approx(PERCENTS[str(reps)], abs=0.11)


@rows(STRENGTH["floor"])
def test_the_floor_of_percents(row: Row) -> None:
    reps = int(row["short_of_max"]) + 1

    assert percent_of_max(reps, 10 - (row["short_of_max"] - reps + 1)) == pytest.approx(row["percent"], abs=0.05)


@rows(STRENGTH["e1rm"])
def test_what_reps_stand_for(row: Row) -> None:
    times = row.get("times")

    assert e1rm(100, row["reps"]) == (None if times is None else pytest.approx(100 * times, abs=0.01))


@rows(STRENGTH["in_reserve"])
def test_what_is_in_reserve(row: Row) -> None:
    assert in_reserve(row["rpe"]) == row["reps"]


@rows(STRENGTH["effective_load"])
def test_what_is_really_moved(row: Row) -> None:
    assert effective_load(exercise(row["exercise"]), row["weight_kg"], row["bodyweight_kg"]) == row["kg"]


def test_how_much_a_set_counts() -> None:
    bench = exercise("bench press")

    assert share(bench, bench.primary) == VOLUME["share"]["direct"]
    assert share(bench, bench.secondary) == VOLUME["share"]["indirect"]


@pytest.mark.parametrize("group", Group)
def test_the_landmarks(group: Group) -> None:
    guide = {level: VOLUME["guide"][level][group] for level in ("beginner", "intermediate")}
    low, high = guide["intermediate"]
    own = VOLUME["landmarks"]
    advanced = [max(low, own["mev"][group]), max(high, own["mav"][group])]
    for level, (least, most) in {**guide, "advanced": advanced}.items():
        found = landmark(group, cast(Level, level))
        assert found == Landmark(least, most)
        assert most <= min(VOLUME["most"]["week"], own["mrv"][group])
        assert found.verdict(most) is Verdict.WITHIN
        assert found.verdict(most + 0.5) is Verdict.ABOVE


@rows(RECOVERY["hours"])
def test_how_long_a_muscle_needs(row: Row) -> None:
    how = {key: row[key] for key in ("failures", "rpe") if key in row}
    found = after(row["exercise"], row["sets"], level=row.get("level", "intermediate"), **how)

    assert all(row["least"] <= each.hours_left <= row["most"] for each in found)


@rows(RECOVERY["depth"])
def test_what_is_left_right_after(row: Row) -> None:
    assert {each.percent for each in after("bench press", row["sets"])} == {row["percent"]}


@rows(RECOVERY["sooner"])
def test_who_is_back_first(row: Row) -> None:
    first, then = (min(each.percent for each in after(row[key], 3, row["hours"])) for key in ("first", "then"))

    assert first > then


def test_what_is_asked_of_health() -> None:
    """All of it, and one thing more."""
    asked_about = {HealthQuestion(row["question"]) for row in SAFETY["asked"]}

    assert set(HealthQuestion) - asked_about == {HealthQuestion.PREGNANCY}


@rows(SAFETY["sign"])
def test_what_ends_training_for_now(row: Row) -> None:
    found = red_flag(row["said"])

    assert found is not None
    assert found.category == row["category"]
    assert halts(found.category)


@rows(SAFETY["passes"])
def test_ordinary_soreness_passes(row: Row) -> None:
    assert red_flag(row["said"]) is None


def test_no_row_is_left_out() -> None:
    """Every muscle that volume counts has its landmarks, and every file is read."""
    assert set(SCIENCE) == {"strength", "volume", "recovery", "shape", "progress", "safety"}
    for table in (*VOLUME["guide"].values(), *VOLUME["landmarks"].values()):
        assert set(table) == set(Group)
    assert set(Muscle) >= {muscle for each in CATALOGUE.exercises for muscle in each.primary}
