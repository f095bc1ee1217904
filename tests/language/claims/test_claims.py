"""Lies do not reach the athlete, honest prose does, and the checker holds for any text."""

import re
import tomllib
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.claims import checked
from language.claims.plain import paragraphs, plain
from language.languages import LANGUAGES
from tests.language.claims.telling import SITUATIONS

HERE = Path(__file__).parent
LIES = tomllib.loads((HERE / "lies.toml").read_text())
HONEST = tomllib.loads((HERE / "honest.toml").read_text())
LIED = [(kind, lie) for kind, lies in LIES.items() for lie in lies]
TOLD = [(situation, prose) for situation, pieces in HONEST.items() for prose in pieces]
LIE_PIECES = [lie["prose"] for _, lie in LIED] + [prose for _, prose in TOLD]

OTHERS = [code for code in LANGUAGES if (HERE / f"{code}_lies.toml").exists()]
LIED_IN = [
    (code, lie)
    for code in OTHERS
    for lies in tomllib.loads((HERE / f"{code}_lies.toml").read_text()).values()
    for lie in lies
]
TOLD_IN = [
    (code, situation, prose)
    for code in OTHERS
    for situation, pieces in tomllib.loads((HERE / f"{code}_honest.toml").read_text()).items()
    for prose in pieces
]


@pytest.mark.parametrize(("kind", "lie"), LIED, ids=[f"{kind}: {lie['prose'][:60]}" for kind, lie in LIED])
def test_a_lie_does_not_survive(kind: str, lie: dict[str, str]) -> None:
    found = checked(lie["prose"], SITUATIONS[lie["told"]], "en")

    assert found.text == lie.get("left", "")
    assert found.dropped


@pytest.mark.parametrize(("situation", "prose"), TOLD, ids=[f"{told}: {prose[:60]}" for told, prose in TOLD])
def test_honest_prose_survives(situation: str, prose: str) -> None:
    found = checked(prose, SITUATIONS[situation], "en")

    assert (found.text, found.dropped) == (plain(prose), ())


@pytest.mark.parametrize(("language", "lie"), LIED_IN, ids=[f"{code}: {lie['prose'][:60]}" for code, lie in LIED_IN])
def test_a_lie_in_another_language_does_not_survive(language: str, lie: dict[str, str]) -> None:
    found = checked(lie["prose"], SITUATIONS[lie["told"]], language)

    assert found.text == lie.get("left", "")
    assert found.dropped


@pytest.mark.parametrize(
    ("language", "situation", "prose"), TOLD_IN, ids=[f"{code}: {prose[:60]}" for code, _, prose in TOLD_IN]
)
def test_honest_prose_in_another_language_survives(language: str, situation: str, prose: str) -> None:
    found = checked(prose, SITUATIONS[situation], language)

    assert (found.text, found.dropped) == (plain(prose), ())


def test_there_is_enough_of_both() -> None:
    assert len(LIED) >= 130
    assert len(LIES) >= 6
    assert len(TOLD) >= 60


text = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from(LIE_PIECES), max_size=6).map("\n".join),
    st.lists(st.sampled_from(re.findall(r"\S+|\s", " ".join(LIE_PIECES))), max_size=60).map(" ".join),
)


@given(text, st.sampled_from(sorted(SITUATIONS)))
def test_any_text_is_checked_and_what_is_kept_is_kept_again(prose: str, told: str) -> None:
    found = checked(prose, SITUATIONS[told], "en")
    again = checked(found.text, SITUATIONS[told], "en")

    assert again.text == found.text
    assert again.dropped == ()
    assert len(found.text) <= min(len(unicodedata.normalize("NFKC", prose)), 1_200)


@given(text, text, st.sampled_from(LIE_PIECES))
def test_an_athlete_may_have_said_anything(message: str, memory: str, prose: str) -> None:
    backing = replace(SITUATIONS["nothing"], message=message, memories=(memory,))

    assert len(checked(prose, backing, "en").text) <= len(plain(prose))


@given(text, st.sampled_from(sorted(SITUATIONS)))
def test_nothing_is_said_that_was_not_written(prose: str, told: str) -> None:
    written = re.sub(r"\s+", " ", " ".join(each for line in paragraphs(plain(prose)) for each in line))

    for line in paragraphs(checked(prose, SITUATIONS[told], "en").text):
        for sentence in line:
            assert sentence in written
