"""A programme followed: what comes next, after days missed and time away, with what there is today."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import hypothesis.strategies as st
import pytest
from hypothesis import given

from tests.training.gym import CATALOGUE, NOW, past
from training.athlete import Athlete
from training.exercise import Area, Equipment
from training.goals import GoalKind
from training.programs.following import Today, exercises, is_out_of_date, option, resumed, week_for
from training.programs.making import Order, make
from training.programs.program import Followed, ProgramPhase, ProgramStatus, sessions
from training.proposal import Option
from training.standing import standing
from training.targets import aim_of

MONDAY = NOW.date()
REPS = st.integers(1, 20)
ATHLETE = Athlete(level="beginner")
PROGRAM = make(Order(GoalKind.STRENGTH, 3, 8), ATHLETE, CATALOGUE, UUID(int=9), NOW, MONDAY)


def followed(done: int) -> Followed:
    """The programme with so many sessions done."""
    made = sessions(PROGRAM)
    return Followed(PROGRAM, tuple(replace(each, status="done") if at < done else each for at, each in enumerate(made)))


def today(on: date = MONDAY, athlete: Athlete = ATHLETE, away: int | None = None, **given: Any) -> Today:
    last_on = None if away is None else on - timedelta(days=away)
    return Today(athlete, CATALOGUE, standing((), CATALOGUE, athlete, NOW), on, last_on, **given)


def offered(program: Followed, given: Today, *lifted: str) -> Option:
    upcoming = program.upcoming
    assert upcoming is not None
    done = {each.exercise_id: (each,) for each in (past("bench press", *lifted),) if lifted}
    return option(program, upcoming, given, exercises(program, upcoming, given), done, aim_of(given.athlete, NOW))


def test_the_first_session_that_is_not_done_comes_next() -> None:
    program = followed(4)

    assert program.upcoming is not None
    assert (program.upcoming.week, program.upcoming.day) == (2, 2)
    assert followed(24).upcoming is None


def test_a_missed_session_stays_next() -> None:
    program = followed(2)

    assert program.upcoming is not None
    assert program.upcoming.planned_for < MONDAY + timedelta(days=9)
    assert program.missed(MONDAY + timedelta(days=9)) == 2
    assert program.missed(MONDAY) == 0


@pytest.mark.parametrize(("away", "week"), [(None, 4), (3, 4), (14, 4), (15, 3), (40, 3)])
def test_after_time_away_it_begins_a_week_easier(away: int | None, week: int) -> None:
    program = followed(9)
    assert program.upcoming is not None

    assert week_for(program, program.upcoming, today(away=away)).number == week


def test_who_was_away_needs_no_easy_week() -> None:
    program = followed(15)
    assert program.upcoming is not None
    assert program.week(program.upcoming).phase is ProgramPhase.DELOAD

    assert week_for(program, program.upcoming, today(away=20)).number == 5


@pytest.mark.parametrize(("done", "after", "away", "expected"), [(3, 7, 3, False), (3, 21, 3, True), (3, 7, 29, True)])
def test_too_much_missed_asks_for_a_new_plan(done: int, after: int, away: int, expected: bool) -> None:
    assert is_out_of_date(followed(done), today(MONDAY + timedelta(days=after), away=away)) is expected


def test_an_easy_week_has_fewer_lighter_sets() -> None:
    hard, easy = offered(followed(12), today(), "80x8", "80x8"), offered(followed(15), today(), "80x8", "80x8")
    bench = [next(e.planned for e in made.exercises if e.name == "Bench press") for made in (hard, easy)]

    assert len(bench[1]) < len(bench[0])
    assert (bench[0][0].rpe, bench[1][0].rpe) == (8.0, 6.0)
    assert (bench[1][0].weight_kg or 0) < (bench[0][0].weight_kg or 0)


@given(st.lists(st.builds("{}x{}".format, st.integers(8, 60).map(lambda steps: steps * 2.5), REPS), min_size=1))
def test_an_easy_week_is_never_heavier_or_more(lifted: list[str]) -> None:
    hard, easy = (offered(followed(done), today(), *lifted[:4]) for done in (12, 15))

    assert {each.name for each in easy.exercises} <= {each.name for each in hard.exercises}
    for each in easy.exercises:
        before = next(other.planned for other in hard.exercises if other.name == each.name)
        assert len(each.planned) <= len(before)
        assert (each.planned[0].weight_kg or 0) <= (before[0].weight_kg or 0)
        assert (each.planned[0].rpe or 0) <= (before[0].rpe or 0)


@given(st.integers(0, 23), st.integers(0, 90), st.integers(0, 90))
def test_longer_away_never_goes_on_in_a_later_week(done: int, days: int, longer: int) -> None:
    days, longer = sorted((days, longer))
    program = followed(done)
    upcoming = program.upcoming
    assert upcoming is not None
    soon, late = (week_for(program, upcoming, today(away=away)) for away in (days, longer))

    assert late.number <= soon.number


def test_reasons_say_which_week_it_is() -> None:
    assert [reason.code for reason in offered(followed(0), today()).rationale] == ["of_program"]
    assert [reason.code for reason in offered(followed(15), today()).rationale] == ["of_program", "deload"]
    behind = offered(followed(9), today(MONDAY + timedelta(days=70), away=50)).rationale
    assert [reason.code for reason in behind] == ["of_program", "program_step_back", "program_behind"]


@pytest.mark.parametrize(
    ("equipment", "limits"),
    [((Equipment.DUMBBELL,), ()), ((), ()), (None, (Area.SHOULDER,)), (None, (Area.KNEE, Area.LOWER_BACK))],
)
def test_what_has_changed_since_it_was_made_counts_today(
    equipment: tuple[Equipment, ...] | None, limits: tuple[Area, ...]
) -> None:
    for done in range(3):
        made = offered(followed(done), today(athlete=replace(ATHLETE, equipment=equipment, limits=limits)))
        entries = [CATALOGUE.by_id[each.exercise_id] for each in made.exercises]
        assert entries
        assert len(set(entries)) == len(entries)
        assert all(each.can_be_done_with(equipment) and not each.is_spoken_against_by(limits) for each in entries)


def test_what_there_is_today_overrules_what_there_is_else() -> None:
    made = offered(followed(0), today(equipment=(Equipment.KETTLEBELL,)))

    assert all(CATALOGUE.by_id[each.exercise_id].can_be_done_with((Equipment.KETTLEBELL,)) for each in made.exercises)


def test_a_short_day_has_less() -> None:
    assert offered(followed(0), today(minutes=20)).minutes <= 20 < offered(followed(0), today()).minutes


@pytest.mark.parametrize(("later", "weeks"), [(0, 0), (3, 1), (7, 1), (10, 2)])
def test_after_a_pause_the_days_come_again(later: int, weeks: int) -> None:
    program = replace(followed(0), program=replace(PROGRAM, status=ProgramStatus.PAUSED, paused_at=NOW))
    on = MONDAY + timedelta(days=later)

    went_on = resumed(program, on)

    assert went_on.starts_on == PROGRAM.starts_on + timedelta(weeks=weeks)
    assert (went_on.status, went_on.paused_at) == (ProgramStatus.ACTIVE, None)
    assert sessions(went_on)[0].planned_for >= on
