"""Each check finds what it is there to find, in diaries made up for it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.simulation import checks
from tests.simulation.checks import Check
from tests.simulation.lifter import Effort
from tests.simulation.profiles import PROFILES, Profile
from tests.simulation.rests import rests
from tests.simulation.season import START, Done, Entry, Season, Visit, catalogue
from training.exercise import Area, Muscle, Pattern
from training.proposal import Intensity, Option, PlannedExercise, WorkoutType
from training.sets import PlannedSet

NOVICE, HARD = PROFILES[0], PROFILES[1]
BENCH = next(each for each in catalogue().exercises if each.key == "bench-press")
DAYS = (0, 3)


def visit(at: datetime, sets: int, kg: float = 60, reps: int = 8, reserve: int = 2, minutes: int = 40) -> Visit:
    """One session of bench presses."""
    planned = PlannedSet(BENCH.measure, 5, 8, kg, 180, 8)
    done = Done(planned, Effort(kg, reps, 8.0, reserve, failed=reps < planned.low))
    exercise = PlannedExercise(BENCH.id, BENCH.name, (planned,) * sets)
    option = Option(WorkoutType.PUSH, Intensity.MODERATE, (), (exercise,), minutes, ())
    recovery = dict.fromkeys(Muscle, 100.0)
    entry = Entry(BENCH, (planned,) * sets, (done,) * sets, 80)
    return Visit((at - START).days // 7, at, (option,), option, recovery, (entry,))


def season(profile: Profile, weekly: list[int], **each: Any) -> Season:
    """A diary with this many sets in every session of each week; none means nobody came."""
    found = Season(profile, gained=15, measured_by=(Pattern.HORIZONTAL_PUSH,))
    found.strength = [{} for _ in weekly]
    for week, sets in enumerate(weekly):
        for day in DAYS:
            at = START + timedelta(weeks=week, days=day)
            if sets:
                found.visits.append(visit(at, sets, **each))
            else:
                found.missed.append(at)
    return found


@pytest.mark.parametrize(
    ("weekly", "found"),
    [
        pytest.param([8] * 12, (), id="none"),
        pytest.param([8] * 5 + [4] + [8] * 6, (5,), id="half the sets"),
        pytest.param([8] * 5 + [7] + [8] * 6, (), id="one set less is none"),
        pytest.param([8] * 5 + [0, 0] + [8] * 5, (4,), id="away, from the last visit on"),
        pytest.param([8] * 5 + [4] + [8] * 4 + [5] + [8] * 2, (5, 10), id="two"),
    ],
)
def test_rests_are_seen(weekly: list[int], found: tuple[int, ...]) -> None:
    assert rests(season(NOVICE, weekly)) == found


EVERY_FIVE = ([8] * 5 + [4]) * 4
STALLED = replace(HARD, bad_sleep=(8, 9, 10, 11))


@pytest.mark.parametrize(
    ("check", "lived", "holds"),
    [
        (checks.strength_gained, season(HARD, [5] * 6), True),
        (checks.strength_gained, season(NOVICE, [5] * 6), False),
        (checks.enough_sets, season(HARD, [5] * 8), False),
        (checks.not_too_many_sets, season(HARD, [5] * 8), True),
        (checks.not_too_many_sets, season(HARD, [16] * 8), False),
        (checks.deloads_come, season(HARD, EVERY_FIVE), True),
        (checks.deloads_come, season(HARD, [8] * 26), False),
        (checks.deloads_come, season(HARD, [8] * 5 + [4] + [8] * 14), False),
        (checks.deloads_come, season(NOVICE, [8] * 26), True),
        (checks.deloads_come, season(NOVICE, [8, 8] + [8, 4] * 12), False),
        (checks.stall_is_answered, season(STALLED, [8] * 10 + [4] + [8] * 10), True),
        (checks.stall_is_answered, season(STALLED, [8] * 5 + [4] + [8] * 15), False),
        (checks.possible_exercises, season(NOVICE, [5]), True),
        (checks.possible_exercises, season(replace(NOVICE, limits=(Area.SHOULDER,)), [5]), False),
        (checks.possible_exercises, season(replace(NOVICE, equipment=()), [5]), False),
        (checks.loadable_targets, season(NOVICE, [5], kg=62.5), True),
        (checks.loadable_targets, season(NOVICE, [5], kg=61), False),
        (checks.loadable_targets, season(NOVICE, [5], kg=17.5), False),
        (checks.hard_enough, season(NOVICE, [5] * 6), True),
        (checks.hard_enough, season(NOVICE, [5] * 6, reserve=7), False),
        (checks.lighter_after_a_layoff, season(NOVICE, [5, 0, 0, 0, 5]), False),
        (checks.lighter_after_a_layoff, season(NOVICE, [5, 5, 0, 5]), True),
        (checks.always_something_in_time, season(NOVICE, [5]), True),
        (checks.always_something_in_time, season(NOVICE, [5], minutes=61), False),
    ],
)
def test_a_check_finds_what_is_wrong(check: Check, lived: Season, holds: bool) -> None:
    assert (check(lived).faults == ()) is holds


@pytest.mark.parametrize(("then", "holds"), [(60, True), (55, True), (62.5, False)])
def test_a_heavier_target_after_a_failure_is_found(then: float, holds: bool) -> None:
    lived = season(NOVICE, [])
    lived.visits = [visit(START, 3, kg=60, reps=4, reserve=0), visit(START + timedelta(days=2), 3, kg=then)]

    assert (checks.never_heavier_after_a_failure(lived).faults == ()) is holds


@pytest.mark.parametrize(("percent", "holds"), [(24.0, False), (25.0, True)])
def test_a_tired_muscle_is_found(percent: float, holds: bool) -> None:
    lived = season(NOVICE, [5])
    lived.visits[0].recovery[Muscle.CHEST] = percent

    assert (checks.recovered_enough(lived).faults == ()) is holds


def test_every_check_is_tried() -> None:
    marks = vars(test_a_check_finds_what_is_wrong)["pytestmark"]
    tried = {row[0] for row in marks[0].args[1] if not row[2]}

    assert tried == {*checks.CHECKS} - {checks.never_heavier_after_a_failure, checks.recovered_enough}
