"""The published figures, each table a file of data beside this one: what the engine does is held against them."""

import tomllib
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.training.gym import CATALOGUE, NOW, exercise, past, trained
from training.athlete import Athlete
from training.estimates import e1rm, effective_load, in_reserve, percent_of_max
from training.exercise import Muscle
from training.goals import GoalKind
from training.history import PastExercise
from training.inventory import METRIC
from training.lay_off import share_after
from training.loadable import heavier
from training.options import Circumstances, draft, with_targets
from training.programs.making import Order, make
from training.programs.program import ProgramPhase
from training.recovery import Recovery, recovered
from training.stalls import DELOAD_DAYS, DELOAD_SPREAD_WEEKS, DELOAD_WEEKS, stalled
from training.targets import Aim, Target, target_for
from training.volume import Group, Landmark, Verdict, landmark, share
from training.workout import Intensity, Wish

SCIENCE = {path.stem: tomllib.loads(path.read_text()) for path in (Path(__file__).parent / "science").glob("*.toml")}
STRENGTH, VOLUME, RECOVERY = SCIENCE["strength"], SCIENCE["volume"], SCIENCE["recovery"]
SHAPE, PROGRESS = SCIENCE["shape"], SCIENCE["progress"]
PERCENTS = STRENGTH["percent_of_max"]
WORKING_DAYS = (Intensity.MODERATE, Intensity.INTENSE)
LEVELS = ("beginner", "intermediate", "advanced")

Row = dict[str, Any]


def rows(table: list[Row]) -> pytest.MarkDecorator:
    """A test for each row, named by its figures."""
    return pytest.mark.parametrize("row", table, ids=[" ".join(str(each) for each in row.values()) for row in table])


def after(name: str, sets: int, hours: float = 0, level: str | None = None, **how: Any) -> list[Recovery]:
    """How the muscles an exercise is for are, so many hours after it."""
    lift = exercise(name)
    done = [trained(name, NOW - timedelta(hours=hours), sets, **how)]
    found = recovered(done, CATALOGUE, NOW, level=level)  # type: ignore[arg-type]
    return [found[muscle] for muscle in lift.primary]


def asked(row: Row, intensity: Intensity, *sessions: PastExercise) -> Target:
    """What is asked of a row's exercise, of somebody of its goal and level."""
    aim = Aim(NOW, goal=row.get("goal"), level=row.get("level", "intermediate"))
    return target_for(exercise(row["exercise"]), intensity, sessions, aim)


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
        found = landmark(group, level)  # type: ignore[arg-type]
        assert found == Landmark(least, most)
        assert most <= min(VOLUME["most"]["week"], own["mrv"][group])
        assert found.verdict(most) is Verdict.WITHIN
        assert found.verdict(most + 0.5) is Verdict.ABOVE


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("goal", [GoalKind.STRENGTH, GoalKind.MUSCLE_GAIN])
def test_what_a_programme_divides_a_week_into(level: str, goal: GoalKind) -> None:
    athlete = Athlete(level=level)  # type: ignore[arg-type]
    made = make(Order(goal, weeks=16), athlete, CATALOGUE, UUID(int=1), NOW, NOW.date())
    least, most = VOLUME["days_a_week"][level]

    assert least <= len(made.days) <= most
    for day in made.days:
        direct = [(CATALOGUE.by_id[slot.exercise_id].primary, slot.sets) for slot in day.slots]
        for muscle in Muscle:
            assert sum(sets for muscles, sets in direct if muscle in muscles) <= VOLUME["most"]["session"]
    easy = [week.number for week in made.weeks if week.phase is ProgramPhase.DELOAD]
    away = PROGRESS["deload"]
    assert easy
    for before, week in pairwise([0, *easy]):
        assert abs(week - before - away["weeks"]) <= away["spread_weeks"]


@rows(VOLUME["session"])
def test_how_many_sets_fit_into_a_session(row: Row) -> None:
    athlete = Athlete(level="advanced", goal="muscle_gain")
    options = draft(Circumstances(CATALOGUE, athlete, Wish(minutes=row["minutes"]), [], NOW))
    offered = [
        with_targets(each, {}, row["minutes"], Aim(NOW, athlete.goal, athlete.level)).exercises for each in options
    ]
    made = make(Order(GoalKind.MUSCLE_GAIN, minutes=row["minutes"]), athlete, CATALOGUE, UUID(int=1), NOW, NOW.date())
    sets = [sum(len(each.planned) for each in exercises) for exercises in offered]

    assert max([*sets, *(sum(slot.sets for slot in day.slots) for day in made.days)]) <= row["most"]


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


@rows(SHAPE["reps"])
def test_reps(row: Row) -> None:
    for intensity in WORKING_DAYS:
        first = asked(row, intensity).sets[0]
        assert row["least"] <= first.low <= first.high <= row["most"]


@rows(SHAPE["rest"])
def test_rest(row: Row) -> None:
    assert all(row["least"] <= each.rest_seconds <= row["most"] for each in asked(row, Intensity.MODERATE).sets)


@rows(SHAPE["effort"])
def test_effort(row: Row) -> None:
    for intensity in WORKING_DAYS:
        assert all(row["least"] <= (each.rpe or 0) <= row["most"] for each in asked(row, intensity).sets)


def test_strength_is_a_part_of_the_maximum() -> None:
    least, most = SHAPE["strength"]["percent"]
    fewest, many = SHAPE["strength"]["sets"]
    row = {"goal": "strength", "exercise": "bench press"}
    for intensity in WORKING_DAYS:
        assert least <= (asked(row, intensity, past("bench press", "100x1")).sets[0].weight_kg or 0) <= most
    assert fewest <= len(asked(row, Intensity.MODERATE).sets) <= many


@rows(PROGRESS["next"])
def test_the_next_weight(row: Row) -> None:
    name = row["exercise"]
    sessions = [
        past(name, *sets, at=NOW - timedelta(days=3 * place)) for place, sets in enumerate(row["sessions"], start=1)
    ]

    assert row["least"] <= (asked(row, Intensity.MODERATE, *sessions).sets[0].weight_kg or 0) <= row["most"]


def test_a_stall() -> None:
    least, most = PROGRESS["stall"]["days"]
    for days, is_stall in ((least - 1, False), (most, True)):
        done = [past("bench press", "80x8", at=NOW - timedelta(days=days / 3 * place)) for place in range(4)]
        assert (stalled(done, exercise("bench press")) is not None) is is_stall


@pytest.mark.parametrize("intensity", WORKING_DAYS)
def test_sets_against_a_stall(intensity: Intensity) -> None:
    bench = exercise("bench press")
    stuck = [past("bench press", "80x7", "80x6", at=NOW - timedelta(days=5 * place)) for place in range(5)]
    usual, more, fewer = (
        len(target_for(bench, intensity, stuck, Aim(NOW, recovered=how)).sets) for how in (None, True, False)
    )

    assert more == round(usual * (1 + PROGRESS["against_stall"]["share"]))
    assert fewer == round(usual * (1 - PROGRESS["against_stall"]["share"]))


def test_an_easier_week_by_the_survey() -> None:
    survey = PROGRESS["deload"]

    assert (survey["days"], survey["weeks"], survey["spread_weeks"]) == (DELOAD_DAYS, DELOAD_WEEKS, DELOAD_SPREAD_WEEKS)


@pytest.mark.parametrize("kg", [60, 80, 100, 140])
@pytest.mark.parametrize("intensity", WORKING_DAYS)
def test_what_an_easier_week_asks(kg: int, intensity: Intensity) -> None:
    done = [past("bench press", *[f"{kg}x8"] * 3, at=NOW - timedelta(days=3))]
    bench = exercise("bench press")
    usual = target_for(bench, intensity, done, Aim(NOW)).sets
    easy = target_for(bench, intensity, done, Aim(NOW, deload=True)).sets
    fewer = 100 * (1 - len(easy) / len(usual))
    lighter = 100 * (1 - (easy[0].weight_kg or 0) / kg)

    assert PROGRESS["deload"]["fewer_sets"][0] <= fewer <= PROGRESS["deload"]["fewer_sets"][1]
    assert PROGRESS["deload"]["lighter"][0] <= lighter <= PROGRESS["deload"]["lighter"][1]
    assert (easy[0].rpe or 0) < (usual[0].rpe or 0)


@rows(PROGRESS["away"])
def test_what_is_come_back_to(row: Row) -> None:
    assert row["least"] <= 100 * share_after(row["days"]) <= row["most"]


@rows(PROGRESS["regained"])
def test_how_soon_it_is_regained(row: Row) -> None:
    """All but the last step, which is earned as any other."""
    bench, done = exercise("bench press"), [past("bench press", "100x8", "100x8")]
    at = NOW + timedelta(days=row["days"])
    for _ in range(row["sessions"]):
        weight = target_for(bench, Intensity.MODERATE, done, Aim(at, level="intermediate")).sets[0].weight_kg or 0
        done = [past("bench press", *[f"{weight}x7"] * 2, at=at), *done]
        at += timedelta(days=7 / 3)

    assert heavier(weight, bench, METRIC) >= 100


def test_no_row_is_left_out() -> None:
    """Every muscle that volume counts has its landmarks, and every file is read."""
    assert set(SCIENCE) == {"strength", "volume", "recovery", "shape", "progress"}
    for table in (*VOLUME["guide"].values(), *VOLUME["landmarks"].values()):
        assert set(table) == set(Group)
    assert set(Muscle) >= {muscle for each in CATALOGUE.exercises for muscle in each.primary}
