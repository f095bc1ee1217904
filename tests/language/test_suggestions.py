"""What is suggested is understood as what it says, in every phase it is suggested in, and in every language."""

from dataclasses import replace

import pytest
from fluent.syntax import FluentParser, ast

from cli.parse import sample
from language.first_answers import is_spoken
from language.hearing import heard
from language.languages import LANGUAGES
from language.reading import read
from language.said import Certainty
from language.sentences import sentences
from language.situation import Question, Situation, SpokenAct
from language.suggestions import ANSWERS as FIRST_ANSWERS
from language.suggestions import ASKED, suggestions
from language.voice import Voice
from training.first_talk import Topic
from training.workout import Phase

NO, PLANNING, TRAINING = Phase.NO_WORKOUT, Phase.PLANNING, Phase.IN_PROGRESS
# What a suggestion says, and where: the phases, and the act it stands for there.
MEANS = {
    "start": ("start_workout", (PLANNING,)),
    "next": ("next_exercise", (TRAINING,)),
    "skip": ("skip_exercise", (TRAINING,)),
    "finish": ("complete_workout", (PLANNING, TRAINING)),
    "continue": ("start_workout", (PLANNING,)),
    "yes": ("answer_yes", tuple(Phase)),
    "no": ("answer_no", tuple(Phase)),
    "left": ("show_plan", (TRAINING,)),
    "same": ("repeat_set", (TRAINING,)),
    "swap": ("substitute_exercise", (TRAINING,)),
    "other-options": ("offer_options", (PLANNING,)),
    "workout": ("ask_for_workout", (NO,)),
    "review": ("review_workout", (NO,)),
    "last-time": ("show_history", (NO,)),
    "cancel": ("cancel_workout", (PLANNING,)),
    "brief": ("set_coaching", tuple(Phase)),
    "full": ("set_coaching", tuple(Phase)),
    "blunt": ("set_coaching", tuple(Phase)),
    "friendly": ("set_coaching", tuple(Phase)),
    "remind": ("set_reminder", tuple(Phase)),
    "reminders-off": ("stop_reminders", tuple(Phase)),
}
# What answers a first question: the act it is.
FIRST = {
    Topic.GOAL: "set_goal",
    Topic.LEVEL: "set_level",
    Topic.EQUIPMENT: "remember",
    Topic.LIMITS: "pass_over_question",
    Topic.DAYS: "set_goal",
}
FIRST_NAMES = {name for names in FIRST_ANSWERS.values() for name in names}
# What only answers a question: it fills what was asked for.
ANSWERS = {"morning": "07:00", "noon": "12:00", "evening": "18:00", "later": "later", "reps": "reps", "sets": "sets"}
ASKING = SpokenAct("set_reminder", {})


def _messages(language: str) -> dict[str, str]:
    """The suggestions a language has, as they stand in its files."""
    said = FluentParser().parse("\n".join(sentences(language))).body
    named = {each.id.name: each for each in said if isinstance(each, ast.Message)}
    voice = Voice(language)
    return {name.removeprefix("say-"): voice.say(name) for name in named if name.startswith("say-")}


ENGLISH = _messages("en")
# Each suggestion in each language that has one of its own.
EACH = [
    (name, language)
    for language in LANGUAGES
    for name, text in _messages(language).items()
    if language == "en" or text != ENGLISH[name]
]


def test_every_suggestion_is_in_the_table() -> None:
    assert set(ENGLISH) == {*MEANS, *ANSWERS, *FIRST_NAMES}


@pytest.mark.parametrize(("name", "language"), [(name, language) for name, language in EACH if name in MEANS])
def test_a_suggestion_is_understood(name: str, language: str) -> None:
    act, phases = MEANS[name]
    text = Voice(language).say(f"say-{name}")
    for phase in phases:
        reading = read(text, _in(language, phase))
        assert [each.name for each in reading.acts] == [act], (text, phase)
        assert reading.certainty is Certainty.CERTAIN, (text, phase)
        assert len(text) <= 40


@pytest.mark.parametrize(
    ("argument", "name", "language"),
    [(argument, name, language) for argument, names in ASKED.items() for name, language in EACH if name in names],
)
def test_a_suggested_answer_answers(argument: str, name: str, language: str) -> None:
    question = Question((ASKING,), argument=argument)
    text = Voice(language).say(f"say-{name}")

    reading = read(text, _in(language, NO, question))

    assert reading.answers, text
    assert reading.acts[0].arguments[argument] == ANSWERS.get(name, name), text


@pytest.mark.parametrize("language", [language for language in LANGUAGES if is_spoken(language)])
@pytest.mark.parametrize("topic", FIRST)
def test_a_suggested_answer_to_a_first_question_answers(topic: Topic, language: str) -> None:
    question = Question((SpokenAct("pass_over_question", {"topic": topic.value}),), argument="told")
    for name in (*FIRST_ANSWERS[topic], "skip"):
        text = Voice(language).say(f"say-{name}")

        reading = heard(text, _in(language, NO, question))

        meant = "pass_over_question" if name == "skip" else FIRST[topic]
        assert (reading.acts[0].name, reading.certainty) == (meant, Certainty.CERTAIN), text


def test_what_is_asked_for_is_suggested() -> None:
    for argument, names in ASKED.items():
        question = Question((ASKING,), argument=argument)
        assert suggestions([], NO, None, question, Voice()) == [ENGLISH[name] for name in names]


def _in(language: str, phase: Phase, question: Question | None = None) -> Situation:
    return replace(sample(phase), language=language, question=question)
