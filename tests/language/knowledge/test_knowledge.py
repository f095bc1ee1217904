"""Questions about training find what is written down on them, and others find nothing."""

import asyncio
import string
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from graph.bootstrap import names
from graph.shelf import Shelf
from language.knowledge import Answers, Entry, entries
from model.built_in import BuiltInEmbedder
from training.teachings import FIGURES

HERE = Path(__file__).parent
ENTRIES = entries("en")
OUTSIDE = {name for name, entry in ENTRIES.items() if not entry.source}
each_entry = pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
Find = Callable[[Sequence[str]], list[Answers]]


@pytest.fixture(scope="module")
def find() -> Find:
    """What is found for each of some questions."""
    shelf, known = Shelf(BuiltInEmbedder()), names()

    async def found(questions: Sequence[str]) -> list[Answers]:
        return [await shelf.find(each, "en", known) for each in questions]

    return lambda questions: asyncio.run(found(questions))


@dataclass(frozen=True)
class Figures:
    """What became of a table: of its questions, and of those that are none of a coach's."""

    right: int
    offered: int  # among the two or three that may be meant
    wrong: int
    asked: int
    answered_elsewhere: int
    elsewhere: int


def judged(table: str, find: Find) -> Figures:
    data = tomllib.loads((HERE / table).read_text())
    told = [(name, each) for name, questions in data["answered"].items() for each in questions]
    found = list(zip((name for name, _ in told), find([each for _, each in told]), strict=True))
    elsewhere = find(data["elsewhere"]["questions"])
    return Figures(
        right=sum(those.sure and those.names[0] == name for name, those in found),
        offered=sum(not those.sure and name in those.names for name, those in found),
        wrong=sum(those.sure and those.names[0] not in (name, *OUTSIDE) for name, those in found),
        asked=len(found),
        answered_elsewhere=sum(those.sure and those.names[0] not in OUTSIDE for those in elsewhere),
        elsewhere=len(elsewhere),
    )


def test_questions_are_answered_and_others_are_not(find: Find) -> None:
    figures = judged("questions.toml", find)

    assert figures.right + figures.offered >= 0.98 * figures.asked
    assert figures.wrong == 0
    assert figures.answered_elsewhere == 0


def test_questions_nobody_had_seen_are_answered_or_offered(find: Find) -> None:
    """More than four in five find their answer, or a choice of at most three that has it."""
    figures = judged("blind.toml", find)

    assert figures.right + figures.offered >= 0.85 * figures.asked
    assert figures.wrong <= 0.02 * figures.asked
    assert figures.answered_elsewhere <= 0.02 * figures.elsewhere


def test_every_question_of_an_entry_finds_it(find: Find) -> None:
    own = [(name, each) for name, entry in ENTRIES.items() for each in entry.questions]
    found = find([each for _, each in own])

    assert [each for (name, each), those in zip(own, found, strict=True) if name not in those.names] == []


@each_entry
def test_an_answer_is_short_and_its_figures_are_known(entry: Entry) -> None:
    said = " ".join(entry.answer)
    named = {name for _, name, _, _ in string.Formatter().parse(said) if name}

    assert 1 <= len(entry.answer) <= 4
    assert len(said) <= 400
    assert named <= set(FIGURES)
    assert all(each.endswith((".", "?")) for each in entry.answer)


def test_every_figure_is_named() -> None:
    said = " ".join(sentence for entry in ENTRIES.values() for sentence in entry.answer)

    assert {name for name in FIGURES if f"{{{name}}}" not in said} == set()


def test_no_answer_promises_or_prescribes() -> None:
    """Nutrition in general words alone, no doses, no diagnosis."""
    said = " ".join(sentence for entry in ENTRIES.values() for sentence in entry.answer).lower()

    assert [word for word in (" mg", " grams", " g per", "calories a day", "guarantee") if word in said] == []
