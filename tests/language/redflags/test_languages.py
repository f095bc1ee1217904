"""Red flags in the languages that have a table of their own: what raises one, and what must pass."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from language.languages import LANGUAGES
from language.redflags import red_flag

HERE = Path(__file__).parent
FILES = {code: HERE / f"{code}.toml" for code in LANGUAGES}
TABLES = {code: tomllib.loads(file.read_text()) for code, file in FILES.items() if file.exists()}


def _said(kind: str) -> list[tuple[str, str]]:
    return [(code, text) for code, table in TABLES.items() for text in table[kind]]


@pytest.mark.parametrize(("language", "text"), _said("raised"))
@pytest.mark.parametrize("typed", [str, str.upper, "80x8. {}!".format], ids=["plain", "capitals", "behind_a_set"])
def test_it_is_raised(language: str, text: str, typed: Callable[[str], str]) -> None:
    assert red_flag(typed(text), language) is not None


@pytest.mark.parametrize(("language", "text"), _said("passes"))
@pytest.mark.parametrize("typed", [str, str.upper], ids=["plain", "capitals"])
def test_it_passes(language: str, text: str, typed: Callable[[str], str]) -> None:
    assert red_flag(typed(text), language) is None
