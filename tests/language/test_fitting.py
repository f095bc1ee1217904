"""No reply is longer than a message holds, whatever there is to tell, and it says what it leaves out."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from language.fitting import MOST_CHARACTERS, fitted
from language.reply import ActOutcome, reply
from language.voice import Voice
from training.facts import (
    Fact,
    GoalsShown,
    GoalTold,
    HistoryShown,
    MetricsShown,
    RecentShown,
    RecentWorkout,
    RemindersShown,
    WorkoutDone,
)
from training.forecast import Forecast, Outlook
from training.goals import Counted, GoalKind
from training.history import PastExercise, PastWorkout
from training.metrics import Body, Course
from training.proposal import WorkoutType
from training.reminders import MOST_OF_A_REMINDER, Reminder
from training.sets import RecordedSet, SetType
from training.workout import Phase

VOICE = Voice()
AT = datetime(2026, 11, 16, 18, tzinfo=UTC)


def _set(number: int) -> RecordedSet:
    return RecordedSet(
        number, 100.5 + number, 8, None, None, 90, AT, SetType.WORKING, 8.5, None, None, UUID(int=1)
    )  # fmt: skip


SETS = tuple(map(_set, range(1, 101)))
EXERCISES = tuple(PastExercise(UUID(int=n), f"Exercise of a rather long name, number {n}", AT, SETS) for n in range(20))
GOAL = GoalTold(
    "a goal in many words " * 10, GoalKind.STRENGTH, Counted.LIFT, "Bench press", 100.0, None, 60.0, 80.0, 50,
    date(2027, 6, 1), Forecast(Outlook.OPEN),
)  # fmt: skip
MUCH: list[Fact] = [
    HistoryShown(tuple(PastWorkout(UUID(int=1), WorkoutType.UPPER, AT, AT, EXERCISES) for _ in range(5))),
    WorkoutDone(WorkoutType.UPPER, 60, EXERCISES, 2000, 1e6, (), tuple(each.name for each in EXERCISES)),
    GoalsShown((GOAL,) * 100),
    RecentShown(tuple(RecentWorkout(AT, WorkoutType.UPPER, tuple(each.name for each in EXERCISES)) for _ in range(60))),
    MetricsShown((Course(Body.WEIGHT, 80.0, 80.0, AT.date(), 500, None),), ((AT.date(), 80.0),) * 500),
    RemindersShown(tuple(Reminder(UUID(int=n), "x" * MOST_OF_A_REMINDER, AT, AT) for n in range(20))),
]


@pytest.mark.parametrize("fact", MUCH, ids=[type(fact).__name__ for fact in MUCH])
def test_much_is_cut_short_and_says_so(fact: Fact) -> None:
    said = reply(
        [ActOutcome("show", "completed", facts=(fact,))], None, None, Phase.NO_WORKOUT, None, VOICE, was_guessed=True
    ).text

    assert len(said) <= MOST_CHARACTERS
    assert len(said) > MOST_CHARACTERS / 2
    assert "more." in said
    assert said.endswith(VOICE.say("taken-as"))


def test_what_follows_a_list_is_kept() -> None:
    done = MUCH[1]
    said = reply([ActOutcome("x", "completed", facts=(done,))], None, None, Phase.NO_WORKOUT, None, VOICE,
                 was_guessed=False).text  # fmt: skip

    assert "Total: 20 exercises" in said
    assert said.endswith(VOICE.say("workout-done-review"))


def test_prose_goes_before_what_was_done() -> None:
    facts, prose = "a fact\n" * 100, "some prose\n" * 400

    said = fitted([facts, prose, "the end"], VOICE, spare=prose)

    assert said.startswith(facts.strip("\n"))
    assert said.endswith("the end")
    assert len(said) <= MOST_CHARACTERS


def test_prose_there_is_no_room_for_is_left_out() -> None:
    assert fitted(["a" * 90, "b" * 90], VOICE, spare="b" * 90, most=100) == "a" * 90


@given(st.lists(st.text(st.sampled_from("ab\n- 1."), max_size=300), max_size=8), st.integers(20, 400))
@example(["- a\n" * 200, "", "b" * 400], 100)
def test_it_always_fits(parts: list[str], most: int) -> None:
    said = fitted(parts, VOICE, most=most)

    assert len(said) <= most
    whole = "\n\n".join(part for part in parts if part)
    assert (said == whole) == (len(whole) <= most)
