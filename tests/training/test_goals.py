"""Goals: how far along, when they will be reached and how sure that is, and what is asked before they are set."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import hypothesis.strategies as st
import pytest
from hypothesis import given

from tests.training.gym import NOW
from training.errors.goals import GoalDatePast, GoalUnreachable, LosesFast, TargetUnderweight
from training.errors.kinds import TrainingError
from training.errors.safety import LosesWeightAsMinor
from training.forecast import Outlook, forecast
from training.goals import Counted, Goal, GoalKind, Person, begun, check, replaced_by
from training.metrics import Body
from training.trend import Trend, trend

TODAY = NOW.date()
LOSS = Goal(UUID(int=1), GoalKind.WEIGHT_LOSS, "lose 5 kg", NOW, Counted.WEIGHT, target=75, start=80)
BENCH = Goal(
    UUID(int=2), GoalKind.STRENGTH, "bench 100", NOW, Counted.LIFT, target=100, start=80, exercise_id=UUID(int=7)
)
OFTEN = Goal(UUID(int=3), GoalKind.GENERAL_FITNESS, "3 times a week", NOW, Counted.WORKOUTS, target=3)


def line(*values: float, every: int = 7) -> Trend | None:
    """The trend of values that far apart, the last one today."""
    last = len(values) - 1
    return trend([(TODAY - timedelta(days=(last - at) * every), value) for at, value in enumerate(values)])


@pytest.mark.parametrize(
    ("goal", "now", "percent", "reached"),
    [
        (LOSS, 80, 0, False), (LOSS, 77.5, 50, False), (LOSS, 75, 100, True), (LOSS, 74, 100, True),
        (LOSS, 82, 0, False),
        (BENCH, 85, 25, False), (BENCH, 100, 100, True), (BENCH, 60, 0, False), (BENCH, None, None, False),
        (OFTEN, 1.5, 50, False), (OFTEN, 4, 100, True),
        (replace(LOSS, target=None), 77, None, False), (replace(BENCH, start=None), 90, None, False),
        (replace(LOSS, start=75.0), 75, 100, True),
    ],
)  # fmt: skip
def test_how_far_along(goal: Goal, now: float | None, percent: int | None, reached: bool) -> None:
    assert goal.percent(now) == percent
    assert goal.is_reached(now) is reached


@given(st.floats(40, 200), st.floats(40, 200), st.floats(20, 300))
def test_percents_are_percents(start: float, target: float, now: float) -> None:
    percent = replace(LOSS, start=start, target=target).percent(now)

    assert percent is not None
    assert 0 <= percent <= 100


def test_a_change_becomes_a_target_once_it_is_known_from_where() -> None:
    waiting = replace(LOSS, target=None, start=None, change=-5.0)

    assert waiting.goes_down
    assert waiting.started(82).target == 77
    assert replace(BENCH, start=None).started(70).target == 100


@pytest.mark.parametrize(
    ("goal", "now", "course", "outlook", "weeks"),
    [
        (LOSS, 78.5, line(80, 79.5, 79, 78.5), Outlook.ON_COURSE, 7),
        (BENCH, 95, line(80, 85, 90, 95), Outlook.ON_COURSE, 1),
        (LOSS, 80, line(78, 78.5, 79, 80), Outlook.AWAY, None),
        (LOSS, 80, line(80, 80, 80, 80), Outlook.STANDS_STILL, None),
        (LOSS, 80, line(80, 80.1, 80, 80.1, 80), Outlook.STANDS_STILL, None),
        (BENCH, 80.3, line(80, 80.1, 80.2, 80.3), Outlook.FAR, None),
        (LOSS, 80, None, Outlook.TOO_EARLY, None),
        (LOSS, 74, line(80, 79, 76, 74), Outlook.REACHED, None),
        (OFTEN, 1.0, None, Outlook.OPEN, None),
        (replace(LOSS, target=None), 80, line(80, 79, 78, 77), Outlook.OPEN, None),
    ],
)
def test_forecast(goal: Goal, now: float, course: Trend | None, outlook: Outlook, weeks: int | None) -> None:
    seen = forecast(goal, now, course, 3, TODAY)

    assert seen.outlook is outlook
    assert seen.on == (None if weeks is None else TODAY + timedelta(weeks=weeks))


def test_a_forecast_says_how_sure_it_is() -> None:
    steady = forecast(LOSS, 78.5, line(80, 79.5, 79, 78.5), 4, TODAY)
    shaky = forecast(LOSS, 78.5, line(80, 80.5, 78.6, 79.4, 78.5), 5, TODAY)

    assert (steady.early, steady.late, steady.is_clear) == (steady.on, steady.on, True)
    assert (steady.points, steady.days) == (4, 21)
    assert shaky.on is not None
    assert shaky.early is not None
    assert shaky.early <= shaky.on
    assert shaky.late is None or shaky.late > shaky.on


ADULT = Person(weight_kg=80, height_cm=180, age=30)


@pytest.mark.parametrize(
    ("goal", "person", "doubt"),
    [
        (replace(LOSS, by=TODAY + timedelta(weeks=10)), ADULT, None),
        (replace(LOSS, by=TODAY + timedelta(weeks=5)), ADULT, LosesFast),
        (replace(LOSS, target=59.0), ADULT, TargetUnderweight),
        (replace(LOSS, target=60.0), ADULT, None),
        (replace(LOSS, target=50.0), Person(80, None, 30), None),
        (LOSS, replace(ADULT, age=17), LosesWeightAsMinor),
        (replace(LOSS, counted=None, target=None, start=None), replace(ADULT, age=15), LosesWeightAsMinor),
        (replace(LOSS, kind=GoalKind.GENERAL_FITNESS), replace(ADULT, age=15), LosesWeightAsMinor),
        (BENCH, replace(ADULT, age=15), None),
        (replace(LOSS, target=85.0, kind=GoalKind.MUSCLE_GAIN), replace(ADULT, age=15), None),
        (replace(BENCH, by=TODAY), ADULT, GoalDatePast),
        (replace(BENCH, by=date(2020, 1, 1)), ADULT, GoalDatePast),
        (replace(BENCH, by=date(2050, 1, 1)), ADULT, GoalDatePast),
        (replace(BENCH, target=0.0), ADULT, GoalUnreachable),
        (replace(OFTEN, target=30.0), ADULT, GoalUnreachable),
        (replace(BENCH, target=5000.0), ADULT, GoalUnreachable),
        (replace(LOSS, target=10.0), ADULT, GoalUnreachable),
        (replace(LOSS, start=None, target=None, change=-5.0, by=TODAY + timedelta(weeks=6)), Person(), None),
        (replace(LOSS, start=None, target=None, change=-9.0, by=TODAY + timedelta(weeks=6)), Person(), LosesFast),
    ],
)
def test_what_speaks_against_a_goal(goal: Goal, person: Person, doubt: type[TrainingError] | None) -> None:
    if doubt is None:
        check(goal, person, TODAY, ())
        return
    with pytest.raises(doubt):
        check(goal, person, TODAY, ())


@pytest.mark.parametrize("doubt", [LosesFast, TargetUnderweight])
def test_a_yes_settles_a_doubt_and_no_refusal(doubt: type[TrainingError]) -> None:
    goal = replace(LOSS, target=59.0, by=TODAY + timedelta(weeks=4))

    with pytest.raises(TrainingError) as other:
        check(goal, ADULT, TODAY, {doubt.code})
    assert type(other.value) is ({LosesFast, TargetUnderweight} - {doubt}).pop()
    check(goal, ADULT, TODAY, {LosesFast.code, TargetUnderweight.code})
    with pytest.raises(LosesWeightAsMinor):
        check(goal, replace(ADULT, age=16), TODAY, {LosesFast.code, TargetUnderweight.code})


def test_a_change_nobody_survives_waits_for_ever() -> None:
    waiting = replace(LOSS, start=None, target=None, change=-90.0)

    assert begun([waiting], Body.WEIGHT, 82.0) == ()
    assert begun([replace(waiting, change=-9.0)], Body.WEIGHT, 82.0)[0][1].target == 73.0
    assert begun([waiting], Body.WAIST, 82.0) == ()


def test_a_goal_takes_the_place_of_the_one_about_the_same() -> None:
    known = (LOSS, BENCH, OFTEN)

    assert replaced_by(replace(BENCH, id=UUID(int=5), target=110), known) == BENCH
    assert replaced_by(replace(BENCH, exercise_id=UUID(int=8)), known) is None
    assert replaced_by(replace(LOSS, counted=Counted.WAIST), known) is None
    assert Counted.WAIST.body is Body.WAIST
    assert Counted.LIFT.body is None
