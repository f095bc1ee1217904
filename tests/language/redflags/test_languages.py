"""Red flags in every language but English: what raises one, and what must pass, as a table for each."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from language.flagged import Flagged, flagged
from language.languages import LANGUAGES
from language.redflags import red_flag
from training.safety import Category

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


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("my chest hurts", Flagged(Category.CHEST_PAIN, "en")),
        ("80x8 pero me duele el pecho", Flagged(Category.CHEST_PAIN, "es")),
        ("j'ai mal à la poitrine", Flagged(Category.CHEST_PAIN, "fr")),
        ("ich habe Schmerzen in der Brust", Flagged(Category.CHEST_PAIN, "de")),
        ("estou com dor no peito", Flagged(Category.CHEST_PAIN, "pt")),
        ("болит в груди и отдаёт в руку", Flagged(Category.CHEST_PAIN, "ru")),
        ("инфаркт", Flagged(Category.CHEST_PAIN, "ru")),
        ("on fait une séance", None),
        ("hice 8 con 80", None),
        ("80x8", None),
        ("", None),
    ],
)
def test_it_is_found_where_nobody_knows_the_language(text: str, flag: Flagged | None) -> None:
    assert flagged(text) == flag
