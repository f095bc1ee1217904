"""Red flags in every language but English: what raises one, and what must pass, as a table for each."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from language.languages import LANGUAGES
from language.redflags import red_flag

HERE = Path(__file__).parent
TABLES = {
    language: tomllib.loads((HERE / f"{language}.toml").read_text())
    for language in LANGUAGES
    if (HERE / f"{language}.toml").exists()
}


def _cases(column: str) -> list[tuple[str, str]]:
    return [(language, text) for language, table in TABLES.items() for text in table[column]]


@pytest.mark.parametrize(("language", "text"), _cases("raised"))
@pytest.mark.parametrize("typed", [str, str.upper, "80x8. {}!".format], ids=["plain", "capitals", "behind_a_set"])
def test_it_is_raised(language: str, text: str, typed: Callable[[str], str]) -> None:
    assert red_flag(typed(text), language) is not None


@pytest.mark.parametrize(("language", "text"), _cases("passes"))
@pytest.mark.parametrize("typed", [str, str.upper], ids=["plain", "capitals"])
def test_it_passes(language: str, text: str, typed: Callable[[str], str]) -> None:
    assert red_flag(typed(text), language) is None
