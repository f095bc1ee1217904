"""Any programme that is asked for is a sensible one, and why it is as it is can be told."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from tests.training.gym import CATALOGUE, NOW
from training.athlete import Athlete, Level
from training.errors.programs import InvalidProgram
from training.errors.workout import NothingSuitable
from training.exercise import Area, Equipment, Exercise, Pattern
from training.goals import GoalKind
from training.options import DEFAULT_MINUTES
from training.programs.making import Order, make
from training.programs.program import Program, ProgramPhase, ProgramSlot, sessions
from training.programs.shape import FEWEST_WEEKS, MOST_WEEKS
from training.programs.volume import sets_of
from training.proposal import WorkoutType
from training.sets import PlannedSet
from training.shaping import FEWEST_SETS
from training.targets import minutes_for
from training.volume import DEFAULT_LEVEL, Group, landmark

TODAY = NOW.date()  # a Monday
LEVELS: tuple[Level | None, ...] = (None, "beginner", "intermediate", "advanced")


def program(order: Order, **athlete: Any) -> Program:
    return make(order, Athlete(**athlete), CATALOGUE, UUID(int=9), NOW, TODAY)


def _planned(slot: ProgramSlot, entry: Exercise) -> tuple[PlannedSet, ...]:
    return (PlannedSet(slot.measure, slot.low, slot.high, None, entry.rest_seconds),) * slot.sets


@settings(max_examples=60)
@given(
    goal=st.sampled_from(GoalKind),
    days=st.integers(1, 6),
    weeks=st.integers(FEWEST_WEEKS, MOST_WEEKS),
    level=st.sampled_from(LEVELS),
    equipment=st.none() | st.lists(st.sampled_from(Equipment), max_size=4, unique=True).map(tuple),
    limits=st.lists(st.sampled_from(Area), max_size=3, unique=True).map(tuple),
    minutes=st.sampled_from([20, 45, 60, 90]),
    weekdays=st.lists(st.integers(0, 6), max_size=7, unique=True).map(tuple),
)
def test_any_programme_is_a_sensible_one(
    goal: GoalKind,
    days: int,
    weeks: int,
    level: Level | None,
    equipment: tuple[Equipment, ...] | None,
    limits: tuple[Area, ...],
    minutes: int,
    weekdays: tuple[int, ...],
) -> None:
    order = Order(goal, days, weeks, weekdays, minutes)
    try:
        made = program(order, level=level, equipment=equipment, limits=limits)
    except NothingSuitable:
        assert not CATALOGUE.suitable(equipment, limits) or limits
        return

    assert len(made.weeks) == weeks
    assert 1 <= len(made.days) <= days
    assert len(made.weekdays) == len(made.days)
    for day in made.days:
        entries = [CATALOGUE.by_id[slot.exercise_id] for slot in day.slots]
        assert entries
        assert len({entry.id for entry in entries}) == len(entries)
        assert all(entry.can_be_done_with(equipment) and not entry.is_spoken_against_by(limits) for entry in entries)
        assert all(slot.reasons for slot in day.slots)
        held = [_planned(*pair) for pair in zip(day.slots, entries, strict=True)]
        assert len(day.slots) == 1 or minutes_for(held) <= minutes
    for group in Group:
        assert sets_of(made.days, group, CATALOGUE) <= landmark(group, level or DEFAULT_LEVEL).high


@pytest.mark.parametrize("level", LEVELS[1:])
@pytest.mark.parametrize("weeks", range(FEWEST_WEEKS, MOST_WEEKS + 1))
def test_an_easier_week_comes_about_every_fifth_or_sixth(level: Level, weeks: int) -> None:
    made = program(Order(GoalKind.STRENGTH, 3, weeks), level=level)
    easy = [week.number for week in made.weeks if week.phase is ProgramPhase.DELOAD]
    gaps = [later - earlier for earlier, later in zip([0, *easy], [*easy, weeks + 1], strict=True)]

    assert all(gap <= 7 for gap in gaps)
    assert all(gap in (5, 6) for gap in gaps[:-1])
    assert all(week.rpe == 6 for week in made.weeks if week.number in easy)


def test_weeks_grow_harder_up_to_the_easy_one() -> None:
    made = program(Order(GoalKind.STRENGTH, 3, 6), level="beginner")

    assert [(week.phase.value, week.rpe) for week in made.weeks] == [
        ("accumulate", 7.0), ("accumulate", 7.5), ("accumulate", 8.0),
        ("intensify", 8.0), ("intensify", 8.0), ("deload", 6.0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("level", "told", "expected"),
    [
        (None, (), 3),
        ("beginner", (), 3),
        ("intermediate", (), 4),
        ("advanced", (), 5),
        ("intermediate", (1, 3), 2),
        ("beginner", (0, 1, 2, 3, 4, 5, 6), 6),
    ],
)
def test_days_come_from_the_schedule_else_from_the_level(
    level: Level | None, told: tuple[int, ...], expected: int
) -> None:
    made = program(Order(GoalKind.STRENGTH, weekdays=told), level=level)

    assert len(made.days) == expected
    assert set(made.weekdays) <= set(told) or not told


@pytest.mark.parametrize(
    ("days", "kinds"),
    [
        (2, {WorkoutType.FULL_BODY}),
        (3, {WorkoutType.FULL_BODY}),
        (4, {WorkoutType.UPPER, WorkoutType.LOWER}),
        (6, {WorkoutType.PUSH, WorkoutType.PULL, WorkoutType.LOWER}),
    ],
)
def test_more_days_are_split(days: int, kinds: set[WorkoutType]) -> None:
    assert {day.kind for day in program(Order(GoalKind.MUSCLE_GAIN, days), level="advanced").days} == kinds


@pytest.mark.parametrize(
    ("goal", "pattern"),
    [
        (GoalKind.FLEXIBILITY, Pattern.STRETCH),
        (GoalKind.ENDURANCE, Pattern.CARDIO),
        (GoalKind.WEIGHT_LOSS, Pattern.CARDIO),
    ],
)
def test_a_goal_adds_what_it_needs(goal: GoalKind, pattern: Pattern) -> None:
    made = program(Order(goal, 3), level="beginner")

    assert all(any(CATALOGUE.by_id[slot.exercise_id].pattern is pattern for slot in day.slots) for day in made.days)


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (Order(GoalKind.STRENGTH, 7), "days"),
        (Order(GoalKind.STRENGTH, 0), "days"),
        (Order(GoalKind.STRENGTH, 3, 0), "weeks"),
        (Order(GoalKind.STRENGTH, 3, 3), "weeks"),
        (Order(GoalKind.STRENGTH, 3, 17), "weeks"),
    ],
)
def test_what_cannot_be_planned_is_refused(order: Order, reason: str) -> None:
    with pytest.raises(InvalidProgram) as refused:
        program(order)

    assert refused.value.facts["reason"] == reason


def test_each_choice_has_its_reason() -> None:
    def codes(weeks: int, days: int, **athlete: object) -> list[str]:
        return [reason.code for reason in program(Order(GoalKind.STRENGTH, days, weeks), **athlete).reasons]

    assert codes(4, 3) == ["program_split"]
    assert codes(8, 3) == ["program_split", "program_level"]
    assert codes(8, 5, level="beginner") == ["program_split", "program_level", "program_many_days"]
    assert codes(8, 3, limits=(Area.KNEE,), equipment=(Equipment.DUMBBELL,))[2:] == ["spares", "uses_equipment"]


@pytest.mark.parametrize("level", LEVELS[1:])
@pytest.mark.parametrize("days", [2, 3, 4])
def test_a_lift_that_is_a_goal_is_what_a_programme_is_for(level: Level, days: int) -> None:
    squat = next(each for each in CATALOGUE.exercises if each.name == "Back squat").id
    made, other = (program(Order(GoalKind.STRENGTH, days, lifts=lifts), level=level) for lifts in ((squat,), ()))
    sets, without = (
        [[slot.sets for slot in day.slots if slot.exercise_id == squat] for day in each.days] for each in (made, other)
    )
    legs = [day.kind in (WorkoutType.FULL_BODY, WorkoutType.LOWER) for day in made.days]
    slots = [slot for day in made.days for slot in day.slots if slot.exercise_id == squat]

    assert [bool(each) for each in sets] == legs
    assert sum(map(sum, sets)) > sum(map(sum, without))
    assert all([reason.code for reason in slot.reasons] == ["trains", "for_your_goal"] for slot in slots)


@pytest.mark.parametrize("level", LEVELS[1:])
@pytest.mark.parametrize("days", [2, 3])
def test_the_whole_body_is_trained_on_each_of_its_days(level: Level, days: int) -> None:
    made = program(Order(GoalKind.STRENGTH, days), level=level)
    patterns = [{CATALOGUE.by_id[slot.exercise_id].pattern for slot in day.slots} for day in made.days]

    assert all(each & {Pattern.SQUAT, Pattern.LUNGE} for each in patterns)
    assert all(any("pull" in pattern for pattern in each) for each in patterns)
    assert any(Pattern.HINGE in each for each in patterns)


def test_sessions_lie_on_the_days_one_after_another() -> None:
    made = program(Order(GoalKind.STRENGTH, 3, 4, (2, 4, 6)), level="beginner")
    planned = [session.planned_for for session in sessions(made)]

    assert [(each.week, each.day) for each in sessions(made)] == [
        (week, day) for week in range(1, 5) for day in (1, 2, 3)
    ]
    assert planned[0] == TODAY + timedelta(days=2)
    assert planned == sorted(set(planned))
    assert {day.weekday() for day in planned} == {2, 4, 6}


def test_enough_is_done_where_there_is_room_for_it() -> None:
    made = program(Order(GoalKind.MUSCLE_GAIN, 4, minutes=90), level="intermediate")
    lows = {group: landmark(group, "intermediate").low for group in Group}
    short = {group for group, low in lows.items() if sets_of(made.days, group, CATALOGUE) < low}

    assert short == set()
    assert min(slot.sets for day in made.days for slot in day.slots) >= FEWEST_SETS
    assert DEFAULT_MINUTES == 60
