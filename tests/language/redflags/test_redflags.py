"""Red flags in what people type: what raises one, and what must pass, as tables; how it is typed changes nothing."""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.languages import LANGUAGES
from language.patterns import Node
from language.redflags import red_flag
from tests.language.redflags.talk import RAISED_IN_TALK, talk
from training.safety import Category, is_minor

HERE = Path(__file__).parent
# What a table may show at most: the bounds the gate is held to. Most tables were tuned on; the blind ones were not.
MOST_MISSED, MOST_IN_VAIN = 0.01, 0.02
RAISED: list[str] = tomllib.loads((HERE / "raised.toml").read_text())["says"]
PASSES: list[str] = tomllib.loads((HERE / "passes.toml").read_text())["says"]


@pytest.mark.parametrize("text", RAISED)
@pytest.mark.parametrize("typed", [str, str.upper, "80x8. {}!".format], ids=["plain", "capitals", "behind_a_set"])
def test_it_is_raised(text: str, typed: Callable[[str], str]) -> None:
    assert red_flag(typed(text)) is not None


@pytest.mark.parametrize("text", PASSES)
@pytest.mark.parametrize("typed", [str, str.upper], ids=["plain", "capitals"])
def test_it_passes(text: str, typed: Callable[[str], str]) -> None:
    assert red_flag(typed(text)) is None


# Other languages have a table each, of both.
TABLES = {code: tomllib.loads(file.read_text()) for code in LANGUAGES if (file := HERE / f"{code}.toml").exists()}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, has in TABLES.items() for text in has["raised"]])
@pytest.mark.parametrize("typed", [str, str.upper, "80x8. {}!".format], ids=["plain", "capitals", "behind_a_set"])
def test_it_is_raised_in_a_language(language: str, text: str, typed: Callable[[str], str]) -> None:
    assert red_flag(typed(text), language) is not None


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, has in TABLES.items() for text in has["passes"]])
@pytest.mark.parametrize("typed", [str, str.upper], ids=["plain", "capitals"])
def test_it_passes_in_a_language(language: str, text: str, typed: Callable[[str], str]) -> None:
    assert red_flag(typed(text), language) is None


def _phrases(table: Path) -> list[str]:
    data = tomllib.loads(table.read_text())
    return data["says"] if "says" in data else [each["text"] for each in data["phrase"]]


@pytest.mark.parametrize("table", sorted(HERE.glob("*raised*.toml")), ids=lambda table: table.stem)
def test_of_dangers_hardly_any_passes(table: Path) -> None:
    phrases = _phrases(table)
    missed = [text for text in phrases if red_flag(text) is None]

    assert len(missed) <= MOST_MISSED * len(phrases), missed


@pytest.mark.parametrize("table", sorted(HERE.glob("*passes*.toml")), ids=lambda table: table.stem)
def test_of_harmless_talk_hardly_any_is_raised(table: Path) -> None:
    phrases = _phrases(table)
    raised = [text for text in phrases if red_flag(text) is not None]

    assert len(raised) <= MOST_IN_VAIN * len(phrases), raised


def test_of_ordinary_gym_talk_nothing_else_is_raised() -> None:
    assert {text for text in talk() if red_flag(text) is not None} == RAISED_IN_TALK


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How many words were looked up among the phrases of signs."""
    counted: Counter[str] = Counter()
    after = Node.after

    def noted(self: Node, word: str) -> Iterator[Node]:
        counted["words"] += 1
        return after(self, word)

    monkeypatch.setattr(Node, "after", noted)
    return counted


LONGEST = 4096
MOST_STEPS = LONGEST


@pytest.mark.parametrize(
    "text", ["felt a ", "no chest pain ", "a ", "my ", "i heard a big pop in my left arm ", "in the "]
)
def test_a_long_text_is_looked_through_in_bounded_work(text: str, steps: Counter[str]) -> None:
    red_flag((text * LONGEST)[:LONGEST])

    assert steps["words"] < MOST_STEPS


@pytest.mark.parametrize(("under_age", "category"), [(True, Category.MINOR_WEIGHT_LOSS), (False, None)])
def test_a_wish_to_lose_weight_is_a_flag_of_the_young_alone(under_age: bool, category: Category | None) -> None:
    found = red_flag("I want to lose weight", is_minor=under_age)

    assert (found and found.category) == category


@pytest.mark.parametrize(("birth_year", "minor"), [(None, False), (2008, False), (2009, True)])
def test_who_is_under_age(birth_year: int | None, minor: bool) -> None:
    assert is_minor(birth_year, 2026) is minor


@given(st.text(max_size=200))
def test_any_text_has_the_same_answer_twice(text: str) -> None:
    assert red_flag(text) == red_flag(text)
