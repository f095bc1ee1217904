"""The gate: wherever somebody stands and whatever thinks with the coach, a red flag gets its vetted words alone."""

import logging
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from language.replies.safety import vetted
from language.voice import Voice
from tests.invariants import check_athlete
from tests.model.faults import words
from tests.model.server import Stub
from tests.talking import Talker, Time, World
from training.safety import Category, halts

STANDING = {
    "no workout": (),
    "options": ("let's start a workout",),
    "plan": ("let's start a workout", "1"),
    "training": ("let's start a workout", "1", "start", "60x8"),
    "paused": ("let's start a workout", "1", "start", "60x8", "pause"),
    "a question": ("let's start a workout", "1", "start", "60x8", "200x8"),
}
FLAGS = {
    Category.SELF_HARM: "I want to kill myself",
    Category.CHEST_PAIN: "my chest feels tight and my left arm is numb",
    Category.BREATHLESSNESS: "I can't breathe",
    Category.NUMBNESS: "my face is drooping",
    Category.PREGNANCY: "I'm pregnant and bleeding",
    Category.FAINTING: "I just fainted",
    Category.PALPITATIONS: "my heart keeps skipping beats",
    Category.OVEREXERTION: "my pee is dark brown",
    Category.ACUTE_INJURY: "I heard a pop and now I can't walk on my leg",
    Category.DISORDERED_EATING: "I make myself throw up after meals",
    Category.MINOR_WEIGHT_LOSS: "I'm 14 years old and want to lose weight",
}
HALTING = [category for category in FLAGS if halts(category)]


@pytest.fixture(params=["with a model", "without a model"])
def somebody(request: pytest.FixtureRequest, portal: BlockingPortal, stub: Stub) -> Talker:
    """Somebody to talk as, with a Coach that has a model, and with one that has none."""
    if request.param == "with a model":
        found: Talker = request.getfixturevalue("thinker")
        stub.follow(words("You look great today, one more set!"))
        return found
    return Talker(portal, request.getfixturevalue("world"), Time())


def _events(talker: Talker) -> list[dict[str, Any]]:
    return talker.world.rows("SELECT * FROM safety_events WHERE user_id = %s ORDER BY at", talker.id)


@pytest.mark.parametrize("standing", STANDING)
def test_it_is_answered_wherever_somebody_stands(standing: str, somebody: Talker, stub: Stub) -> None:
    if STANDING[standing]:
        somebody.says(*STANDING[standing])
    asked = len(stub.chats)

    reply = somebody.say(FLAGS[Category.CHEST_PAIN])

    assert reply["text"].startswith(vetted(Category.CHEST_PAIN, Voice()))
    assert ("Your workout is paused" in reply["text"]) == (standing in ("training", "paused", "a question"))
    assert (reply["red_flag"], reply["metadata"]["phase"] == "in_progress") == ("chest_pain", False)
    assert (reply["metadata"]["suggestions"], reply["metadata"]["requires_follow_up"]) == ([], False)
    assert len(stub.chats) == asked
    (kept,) = _events(somebody)
    workouts = somebody.workouts()
    assert (kept["category"], kept["turn_id"]) == ("chest_pain", somebody.turns()[-1]["id"])
    assert kept["workout_id"] == (workouts[-1]["id"] if workouts else None)
    check_athlete(somebody)


@pytest.mark.parametrize("category", FLAGS)
def test_every_kind_has_its_own_words_and_nothing_else(category: Category, talker: Talker) -> None:
    talker.trains()

    reply = talker.say(FLAGS[category])

    paused = Voice().say("red-flag-paused")
    assert reply["text"] == f"{vetted(category, Voice())}\n{paused}"
    assert reply["red_flag"] == category
    assert [row["category"] for row in _events(talker)] == [category]


@pytest.mark.parametrize("category", FLAGS)
def test_only_what_a_doctor_can_clear_is_asked_about_later(category: Category, talker: Talker) -> None:
    talker.say(FLAGS[category])

    reply = talker.say("let's start a workout")

    assert ("Are you well again" in reply["text"]) == (category in HALTING)
    assert bool(talker.workouts()) == (category not in HALTING)


def test_the_words_have_neither_a_diagnosis_nor_a_number_to_train_by() -> None:
    for category in Category:
        said = vetted(category, Voice()).lower()
        assert not {"heart attack", "stroke", "rhabdo", "anorexia", "bulimia", "calories", "kg", "reps"} & set(
            said.split()
        )
        assert "doctor" in said


def test_sets_that_cannot_be_read_hinder_nothing(
    talker: Talker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talker.trains()

    def breaks(*_: object) -> None:
        raise RuntimeError("80x8")

    with monkeypatch.context() as patch:
        patch.setattr("nodes.safety.told_beside", breaks)
        reply = talker.say("80x8 but my chest hurts")

    assert reply["text"].startswith(vetted(Category.CHEST_PAIN, Voice()))
    assert talker.events()[-2:] == ["WorkoutPaused", "RedFlagRaised"]
    assert not any("80x8" in record.getMessage() for record in caplog.records)


def test_sets_that_cannot_be_logged_hinder_nothing(
    talker: Talker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talker.trains()

    def breaks(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR):
        patch.setattr("tools.sets.performed", breaks)
        reply = talker.say("80x8 but my chest hurts")

    assert reply["text"].startswith(vetted(Category.CHEST_PAIN, Voice()))
    assert "Not done: log 80 kg × 8." in reply["text"]
    assert talker.events()[-2:] == ["WorkoutPaused", "RedFlagRaised"]
    assert talker.sets() == {}


def test_a_message_that_was_held_up_pauses_what_has_begun_since(talker: Talker) -> None:
    talker.trains()
    sent = talker.time.now

    talker.says("80x8", "pause", "continue")
    reply = talker.say("my chest hurts", sent_at=sent)

    assert reply["metadata"]["phase"] == "planning"
    assert "Your workout is paused" in reply["text"]
    check_athlete(talker)


def test_nobody_sees_what_others_raised(talker: Talker, portal: BlockingPortal, world: World) -> None:
    other = Talker(portal, world, Time())
    talker.say(FLAGS[Category.FAINTING])

    assert "WorkoutPlanned" in (other.say("let's start a workout") and other.events())
