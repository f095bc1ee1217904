"""Answers to the first questions are the acts the table says, and the talk goes on behind them."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from cli.parse import sample
from language.first_talk import ASKED, GO_ON
from language.hearing import heard, in_language
from language.languages import LANGUAGES
from language.situation import Question, SpokenAct
from tests.language.test_utterances import noted
from training.first_talk import Topic, level_after, upcoming
from training.workout import Phase

HERE = Path(__file__).parent
FILES = {code: HERE / ("first_talk.toml" if code == "en" else f"{code}_first_talk.toml") for code in LANGUAGES}
TABLES = {language: tomllib.loads(file.read_text()) for language, file in FILES.items() if file.exists()}
CASES = [
    (language, asked, text, expected)
    for language, table in TABLES.items()
    for asked, texts in table.items()
    for text, expected in texts.items()
]


@pytest.mark.parametrize(
    ("language", "asked", "text", "expected"), CASES, ids=[f"{each[0]}, {each[1]}: {each[2]}" for each in CASES]
)
def test_an_answer(language: str, asked: str, text: str, expected: list[str]) -> None:
    situation = in_language(sample(Phase.NO_WORKOUT), language)
    if asked != "nothing":
        question = Question((SpokenAct(ASKED, {"topic": asked}),), argument="told")
        situation = replace(situation, question=question)

    reading = heard(text, situation)
    goes_on = asked != "nothing" and bool(expected) and not expected[0].startswith(ASKED)

    assert noted(reading)[1:] == [*expected, *([f"{GO_ON}()"] if goes_on else [])]


@pytest.mark.parametrize("phase", [Phase.PLANNING, Phase.IN_PROGRESS])
def test_nothing_is_taken_for_an_answer_beside_a_workout(phase: Phase) -> None:
    assert heard("im 34, intermediate", sample(phase)).acts == ()


def test_what_is_known_or_passed_over_is_not_asked() -> None:
    assert upcoming((), ()) is Topic.GOAL
    assert upcoming({Topic.GOAL, Topic.EQUIPMENT}, ("level",)) is Topic.LIMITS
    assert upcoming(set(Topic), ()) is None


@pytest.mark.parametrize(
    ("months", "level"), [(0, "beginner"), (11, "beginner"), (36, "intermediate"), (48, "advanced")]
)
def test_a_level_follows_from_experience(months: float, level: str) -> None:
    assert level_after(months) == level
