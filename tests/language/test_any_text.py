"""Any text at all: it is read, or it is not; it never raises, and a long one costs no more than its length."""

from collections.abc import Iterator
from functools import cache
from typing import Any, cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import language.figures
import language.told
from cli.parse import sample
from language.notation import notation
from language.reading import read
from language.situation import Situation
from language.words import Words
from training.workout import Phase

WORDS = (
    *(
        "80x8",
        "8",
        "8,8,7",
        "80",
        "kg",
        "lb",
        "x",
        "at",
        "for",
        "of",
        "and",
        "then",
        "but",
        "no",
        "yes",
        "squat",
        "bench",
    ),
    *(
        "press",
        "row",
        "plank",
        "bw",
        "rpe",
        "8.5",
        "each",
        "side",
        "warmup",
        "set",
        "last",
        "one",
        "was",
        "not",
        "same",
    ),
    *("again", "skip", "to", "next", "swap", "with", "add", "3", "sets", "first", "before", "undo", "delete", "finish"),
    *(
        "the",
        "workout",
        "half",
        "an",
        "hour",
        "only",
        "dumbbells",
        "legs",
        "felt",
        "heavy",
        "4/5",
        "1:30",
        "+10",
        "-20",
    ),
    *(
        "20/3",
        "#",
        "2",
        ",",
        ";",
        ".",
        "?",
        "!",
        "hundred",
        "eighty",
        "five",
        "because",
        "my",
        "knee",
        "hurts",
        "💪",
        "½",
    ),
)
LONGEST = 4096
LONG = (
    "one b ",
    "8 b ",
    "8 bench ",
    "bench 8 row press ",
    "80x8 felt ",
    "eighty eight ",
    "bench 80x8, row 50x10 then ",
    "8 ",
)
MOST_READINGS = 6000  # of a clause as notation, for a text of the greatest length


@cache
def _standing(phase: Phase) -> Situation:
    return sample(phase)


@given(text=st.text(max_size=200), phase=st.sampled_from(Phase))
@example(text=" \\ \u200b ٣ , . \n – + I", phase=Phase.IN_PROGRESS)
@example(text="wu 40x10, 60x5 then working 80x8", phase=Phase.IN_PROGRESS)
def test_no_text_is_too_strange(text: str, phase: Phase) -> None:
    reading = read(text, _standing(phase))

    assert reading.acts or reading.certainty == "unsure"


@given(words=st.lists(st.sampled_from(WORDS), max_size=12), phase=st.sampled_from(Phase))
def test_no_mixture_of_known_words_is_too_strange(words: list[str], phase: Phase) -> None:
    for act in read(" ".join(words), _standing(phase)).acts:
        for told in cast(list[dict[str, Any]], act.arguments.get("sets", [])):
            assert 1 <= told.get("times", 1) < 10_000
            assert abs(told.get("weight", 0)) < 10**7


@given(digits=st.text("0123456789", min_size=7, max_size=400), phase=st.sampled_from(Phase))
def test_no_number_is_too_long(digits: str, phase: Phase) -> None:
    assert all(act.name != "log_sets" for act in read(f"{digits}x8", _standing(phase)).acts)


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The clauses that were read as notation."""
    seen: list[str] = []

    def noted(text: str, words: Words) -> object:
        seen.append(text)
        return notation(text, words)

    monkeypatch.setattr(language.figures, "notation", noted)
    monkeypatch.setattr(language.told, "notation", noted)
    return iter([seen])


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("text", LONG)
def test_a_long_text_is_read_in_bounded_work(text: str, phase: Phase, readings: Iterator[list[str]]) -> None:
    seen = next(readings)

    read((text * LONGEST)[:LONGEST], _standing(phase))

    assert len(seen) < MOST_READINGS
