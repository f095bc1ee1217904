"""What is asked of whom, and what follows: plans and targets are held against the published figures."""

from datetime import timedelta
from itertools import pairwise
from uuid import UUID

import pytest

from tests.training.gym import CATALOGUE, NOW, exercise, past
from tests.training.published import SCIENCE, Row, rows
from training.athlete import Athlete, Level
from training.exercise import Muscle
from training.goals import GoalKind
from training.history import PastExercise
from training.inventory import METRIC
from training.lay_off import share_after
from training.loadable import heavier
from training.options import Circumstances, draft, with_targets
from training.programs.making import Order, make
from training.programs.program import ProgramPhase
from training.proposal import Intensity, Wish
from training.stalls import DELOAD_DAYS, DELOAD_SPREAD_WEEKS, DELOAD_WEEKS, stalled
from training.targets import Aim, Target, target_for

VOLUME, SHAPE, PROGRESS = (SCIENCE[part] for part in ("volume", "shape", "progress"))
WORKING_DAYS = (Intensity.MODERATE, Intensity.INTENSE)
LEVELS = ("beginner", "intermediate", "advanced")


def asked(row: Row, intensity: Intensity, *sessions: PastExercise) -> Target:
    """What is asked of a row's exercise, of somebody of its goal and level."""
    aim = Aim(NOW, goal=row.get("goal"), level=row.get("level", "intermediate"))
    return target_for(exercise(row["exercise"]), intensity, sessions, aim)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("goal", [GoalKind.STRENGTH, GoalKind.MUSCLE_GAIN])
def test_what_a_programme_divides_a_week_into(level: Level, goal: GoalKind) -> None:
    athlete = Athlete(level=level)
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
