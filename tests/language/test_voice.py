"""The coach's voice: tones are variants of sentences, praise is earned, and settings leave out what is not wanted."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from language.replies import lines
from language.voice import Voice
from training.coaching import Coaching, Detail, Tone
from training.exercise import Measure
from training.facts import (
    Achievement,
    EverythingDone,
    ExerciseDone,
    ExerciseLeftOut,
    ExerciseUp,
    Fact,
    SetsLogged,
    WorkoutBegun,
    WorkoutDone,
)
from training.history import PastExercise
from training.proposal import WorkoutType
from training.sets import PlannedSet, RecordedSet, SetType

AT = datetime(2026, 11, 16, 18, tzinfo=UTC)
SET = RecordedSet(1, 80.0, 8, None, None, 90, AT, SetType.WORKING, None, None, None, UUID(int=1))
DONE = WorkoutDone(WorkoutType.UPPER, 40, (PastExercise(UUID(int=1), "Bench press", AT, (SET,)),), 1, 640.0, (), ())
RECORD = Achievement("weight", "Bench press", 82.5, 80.0, is_record=True)
BETTER = replace(RECORD, is_record=False)
UP = ExerciseUp(
    exercise="Bench press",
    planned=(PlannedSet(Measure.REPS, 8, 8, 80.0, 90),),
    warm_up=(PlannedSet(Measure.REPS, 10, 10, 20.0, 60),),
    last=None,
    takes_weight=True,
)


def _said(fact: Fact, coaching: Coaching) -> str:
    return "\n".join(lines(fact, Voice(coaching=coaching)))


@pytest.mark.parametrize("fact", [WorkoutBegun(False, 0), DONE, ExerciseLeftOut("Plank"), EverythingDone(9)])
def test_what_matters_is_said_in_every_tone_otherwise(fact: Fact) -> None:
    said = {tone: _said(fact, Coaching(tone=tone)) for tone in Tone}

    assert len(set(said.values())) == len(Tone)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize(
    ("fact", "praised"),
    [
        (replace(DONE, achievements=(RECORD,)), "praise-records"),
        (replace(DONE, achievements=(RECORD, RECORD), is_fulfilled=True, days_away=40), "praise-records"),
        (replace(DONE, days_away=21, is_fulfilled=True), "praise-comeback"),
        (replace(DONE, is_fulfilled=True, days_away=3), "praise-fulfilled"),
        (replace(DONE, achievements=(BETTER,), days_away=3), None),
        (DONE, None),
    ],
)
def test_praise_is_a_line_at_most_and_earned(fact: WorkoutDone, praised: str | None, tone: Tone) -> None:
    voice = Voice(coaching=Coaching(tone=tone))
    every = {
        "praise-records": voice.say("praise-records", records=len(fact.achievements)),
        "praise-comeback": voice.say("praise-comeback", days=fact.days_away or 0),
        "praise-fulfilled": voice.say("praise-fulfilled"),
    }

    said = _said(fact, voice.coaching)
    unpraised = _said(fact, replace(voice.coaching, encouragement=False))

    assert [name for name, line in every.items() if line in said] == ([praised] if praised else [])
    assert [name for name, line in every.items() if line in unpraised] == []


@pytest.mark.parametrize("tone", Tone)
def test_no_set_is_praised(tone: Tone) -> None:
    logged = SetsLogged("Bench press", (SET,), 1, 3)

    assert _said(logged, Coaching(tone=tone)) == "Bench press, set 1 of 3: 80 kg × 8.\nRested 1:30."
    assert _said(logged, Coaching(tone=tone, detail=Detail.BRIEF)) == "Bench press, set 1 of 3: 80 kg × 8."


def test_who_wants_no_warm_ups_is_told_none() -> None:
    assert "Warm-up: 20 kg × 10" in _said(UP, Coaching())
    assert "Warm-up" not in _said(UP, Coaching(prep_hints=False))


def test_who_wants_no_questions_is_asked_none() -> None:
    assert _said(EverythingDone(9), Coaching()).count("?") == 1
    assert "?" not in _said(EverythingDone(9), Coaching(feedback_questions=False))


def test_less_talk_is_fewer_words() -> None:
    done = ExerciseDone("Bench press", 3, 80.0, 1920.0)

    assert len(_said(done, Coaching(detail=Detail.BRIEF))) < len(_said(done, Coaching()))
