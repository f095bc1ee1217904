"""The model of a person gives back what the trials it is fitted to saw, under a textbook plan and no engine."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.simulation.figures import GAIN_BANDS, LOSS_OF_TWO_WEEKS, WEEKS
from tests.simulation.lifter import Lifter
from tests.simulation.profiles import PROFILES, Profile
from tests.simulation.season import START, catalogue
from tests.simulation.strength import MAIN
from training.exercise import Exercise, Muscle
from training.sets import PlannedSet

NOVICE, INTERMEDIATE = PROFILES[:2]
KEYS = ("back-squat", "bench-press", "barbell-row", "romanian-deadlift", "overhead-press", "lat-pulldown")
LIFTS = tuple(each for key in KEYS for each in catalogue().exercises if each.key == key)
DAYS = (0, 2, 4)


def asked(exercise: Exercise, rpe: float = 8) -> PlannedSet:
    return PlannedSet(exercise.measure, 6, 10, None, 120, rpe)


def trained(profile: Profile, weeks: int, sets: int, rpe: float = 8, days: tuple[int, ...] = DAYS) -> Lifter:
    """Somebody after so many weeks of all lifts on each of these days, the weight of their own choice."""
    lifter = Lifter(profile)
    for week in range(weeks):
        for day in days:
            lifter.arrive(START + timedelta(weeks=week, days=day))
            for exercise in LIFTS:
                for _ in range(sets):
                    lifter.do(exercise, asked(exercise, rpe), ())
        lifter.end_week()
    return lifter


@pytest.mark.parametrize("profile", PROFILES[:3], ids=lambda each: each.name)
def test_a_textbook_plan_gives_the_published_gain(profile: Profile) -> None:
    low, high = GAIN_BANDS[profile.level]

    assert low < trained(profile, WEEKS, sets=3).gained_percent(MAIN) < high


def test_more_sets_give_less_and_less() -> None:
    one, three, five = (trained(INTERMEDIATE, WEEKS, sets).gained_percent(MAIN) for sets in (1, 3, 5))

    assert one < three
    assert five - three < three - one


def test_sets_far_from_failure_build_little() -> None:
    easy, hard = (trained(NOVICE, 12, 3, rpe).gained_percent(MAIN) for rpe in (2, 8))

    assert easy < hard / 2


def test_two_weeks_away_cost_little_and_two_months_cost_more() -> None:
    lifter = trained(NOVICE, 12, 3)
    strength = [lifter.gained_percent(MAIN)]
    for _ in range(8):
        lifter.end_week()
        strength.append(lifter.gained_percent(MAIN))

    assert 0 < strength[0] - strength[2] < LOSS_OF_TWO_WEEKS
    assert strength[2] - strength[8] > 2 * (strength[0] - strength[2])


@pytest.mark.parametrize(
    ("hours", "low", "high"),
    [
        pytest.param(24, 30, 70, id="a day after seven sets to failure most are below themselves"),
        pytest.param(72, 85, 97, id="three days after most are back"),
        pytest.param(96, 90, 100, id="four days after nearly all are"),
    ],
)
def test_recovery_from_seven_sets_to_failure(hours: int, low: float, high: float) -> None:
    lifter = Lifter(INTERMEDIATE)
    lifter.arrive(START)
    for _ in range(7):
        lifter.do(LIFTS[1], PlannedSet(LIFTS[1].measure, 10, 30, 50, 180, None), ())
    lifter.arrive(START + timedelta(hours=hours))

    assert low < lifter.recovery(Muscle.CHEST) < high


def test_a_modest_athlete_says_less_than_is_true() -> None:
    said = {}
    for bias in (0.0, -1.5):
        lifter = Lifter(replace(INTERMEDIATE, rpe_bias=bias))
        lifter.arrive(START)
        efforts = [lifter.do(LIFTS[1], PlannedSet(LIFTS[1].measure, 5, 8, 60, 180, None), ()) for _ in range(4)]
        said[bias] = sum((each.said_rpe or 0) - 10 + (each.reserve or 0) for each in efforts) / len(efforts)

    assert said[-1.5] < said[0.0] - 1
