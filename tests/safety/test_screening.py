"""When the questions about health are offered, what answers them, and what a yes changes."""

import pytest
from anyio.from_thread import BlockingPortal

from language.words import words
from tests.talking import Talker, Time, World

OFFER = "Say “ask me” for them"
ANSWERS = {
    "yes": "yes",
    "Yep": "yes",
    "yes, I take beta blockers": "yes",
    "I do": "yes",
    "no": "no",
    "nope, never": "no",
    "no I don't": "no",
    "not that I know of": "no",
    "no to all": "none",
    "none of them": "none",
    "skip": "later",
    "I'd rather not say": "later",
    "1": None,
    "2 please": None,
    "yes 2": None,
    "no 1": None,
    "no but my knee is bad": None,
    "ok": None,
    "sure": None,
    "start": None,
    "80x8": None,
    "": None,
}


@pytest.mark.parametrize("said", ANSWERS)
def test_an_answer(said: str) -> None:
    assert words("en").answer_in(said.lower().replace("'", "")) == ANSWERS[said]


def test_it_is_offered_with_the_options_on_two_days(talker: Talker) -> None:
    offers = []
    for _ in range(4):
        for _ in range(2):
            offers.append(OFFER in talker.say("let's start a workout")["text"])
            talker.say("cancel")
        talker.time.pass_by(days=1)

    assert offers == [True, False, True, False, False, False, False, False]


def test_who_has_trained_before_is_not_asked(talker: Talker, portal: BlockingPortal, world: World) -> None:
    """Their workouts are older than the questions."""
    talker.trains()
    world.connection.execute("UPDATE training_context SET screening_offers = NULL WHERE user_id = %s", [talker.id])
    talker.says("80x8", "finish the workout")
    talker.time.pass_by(days=2)

    assert OFFER not in talker.say("let's start a workout")["text"]
    assert OFFER in Talker(portal, world, Time()).say("let's start a workout")["text"]


def test_answers_are_kept_and_a_yes_makes_workouts_light(talker: Talker) -> None:
    talker.says("ask me", "no", "no", "yes, sometimes")
    (row,) = talker.world.rows("SELECT screening FROM training_context WHERE user_id = %s", talker.id)

    careful = talker.say("let's start a workout")
    wished = talker.say("new workout, intense please")

    assert row["screening"] == {"denied": ["heart", "chest_pain"], "affirmed": "dizziness"}
    assert "(light" in careful["text"]
    assert "(moderate" not in careful["text"]
    assert "(intense" in wished["text"]
    assert OFFER not in careful["text"]


def test_the_question_suggests_no_number(talker: Talker) -> None:
    reply = talker.says("let's start a workout", "ask me")

    assert reply["metadata"]["suggestions"] == ["yes", "no", "later"]
    assert talker.say("1")["metadata"]["actions"][0]["type"] == "choose_option"


def test_a_symptom_told_as_an_answer_is_a_red_flag(talker: Talker) -> None:
    reply = talker.says("ask me", "no", "yes my chest hurts right now")

    assert reply["red_flag"] == "chest_pain"
