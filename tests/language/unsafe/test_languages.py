"""What a model may not advise, in languages other than English."""

import tomllib
from pathlib import Path

import pytest

from language.unsafe import harm_in

HERE = Path(__file__).parent
TABLES = {path.stem: tomllib.loads(path.read_text()) for path in sorted(HERE.glob("*.toml"))}
SAID = [(language, harm, prose) for language, table in TABLES.items() for harm in table for prose in table[harm]]


@pytest.mark.parametrize(("language", "harm", "prose"), SAID, ids=[f"{each[0]}: {each[2][:50]}" for each in SAID])
def test_harm_is_seen_and_nothing_else(language: str, harm: str, prose: str) -> None:
    assert harm_in(prose, language, is_minor=False) == ("unsafe" if harm == "unsafe" else None)
    assert harm_in(prose, language, is_minor=True) == (None if harm == "fine" else harm)
