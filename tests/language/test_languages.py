"""Every language is whole: what English has, the others have, and a name for every exercise."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from db import catalogue
from language.called import key, translations
from language.languages import LANGUAGES
from language.signs import signs

OTHERS = [language for language in LANGUAGES if language != "en"]
# Answered from knowledge/, which is written in English.
ABOUT_WHAT_IS_WRITTEN = {"answer_question"}
FOLDER = Path(str(files("language")))
# Of English alone: lists of other apps, and the rules that hold for all who have none of their own.
OF_ENGLISH = {"__init__.py", "exports.toml", "redflags.toml"}
# Tables whose keys are what people say, or figures that not every language needs; of the others keys are the program's.
OF_WORDS = {
    *("contractions", "numbers", "scales", "ordinals", "seconds", "metres", "weekdays", "months", "day_names"),
    *("month_names", "trained", "number", "ordinal", "ago", "month", "feast", "weights", "same", "lasting", "place"),
    *("after", "shift", "day", "hour", "parts", "concepts"),
}


@pytest.mark.parametrize("language", OTHERS)
def test_no_file_is_missing(language: str) -> None:
    assert _files("en") - OF_ENGLISH - _files(language) == set()


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_missing(language: str) -> None:
    assert _sentences("en").keys() ^ _sentences(language).keys() == set()
    ours, theirs = _sentences(language), _sentences("en")
    assert {said: ours[said] for said in ours if not ours[said] <= theirs[said]} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_no_key_of_the_words_is_missing(language: str) -> None:
    missing = {
        name: sorted(_keys_of_all(name) - _keys(_data(language, name)))
        for name in sorted(_files("en") - OF_ENGLISH)
        if name.endswith(".toml") and name != "phrases.toml" and (FOLDER / language / name).exists()
    }

    assert {name: keys for name, keys in missing.items() if keys} == {}


def _keys_of_all(name: str) -> set[str]:
    """The keys that every language has; the words others are said for are each language's own."""
    return {key for key in _keys(_data("en", name)) if not key.startswith("said_for.")}


@pytest.mark.parametrize("language", OTHERS)
def test_every_act_can_be_named(language: str) -> None:
    assert _acts("en") - _acts(language) - ABOUT_WHAT_IS_WRITTEN == set()


@pytest.mark.parametrize("language", OTHERS)
def test_every_sign_that_a_rule_names_has_its_words(language: str) -> None:
    known = signs(language)

    assert known.danger - known.phrases.ways.keys() == set()


@pytest.mark.parametrize("language", OTHERS)
def test_every_exercise_has_its_names(language: str) -> None:
    called = translations(language)

    assert list(called) == [exercise.key for exercise in catalogue.load().exercises]
    assert all(called.values())


@pytest.mark.parametrize("language", OTHERS)
def test_no_two_exercises_share_a_name(language: str) -> None:
    owners: dict[str, set[str]] = {}
    for exercise, names in translations(language).items():
        for name in names:
            owners.setdefault(key(name, language), set()).add(exercise)

    assert {name: keys for name, keys in owners.items() if len(keys) > 1} == {}


def _acts(language: str) -> set[str]:
    """The acts that have a wording in some phase."""
    sections = _data(language, "phrases.toml")
    return {act for name, acts in sections.items() if name != "parts" and isinstance(acts, dict) for act in acts}


def _files(language: str) -> set[str]:
    """The files of a language, but for what is written about training."""
    folder = FOLDER / language
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    return {name for name in found if not name.startswith(("knowledge/", "__pycache__/"))}


def _sentences(language: str) -> Mapping[str, set[str]]:
    """The sentences of a language, each with the figures that stand in it."""
    names = sorted(name for name in _files(language) if name.endswith(".ftl"))
    told = "\n".join((FOLDER / language / name).read_text() for name in names)
    body = FluentParser().parse(told).body
    assert [entry for entry in body if isinstance(entry, ast.Junk)] == []
    return {
        entry.id.name: set(re.findall(r"\$(\w+)", told[entry.span.start : entry.span.end]))
        for entry in body
        if isinstance(entry, ast.Message) and entry.span is not None
    }


def _data(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / language / name).read_text())


def _keys(data: Mapping[str, Any], above: str = "") -> set[str]:
    """The names of a document's tables and lists, those of tables within tables with what they stand in."""
    return set(_named(data, above))


def _named(data: Mapping[str, Any], above: str) -> Iterator[str]:
    for name, value in data.items():
        yield f"{above}{name}"
        if isinstance(value, dict) and name not in OF_WORDS:
            yield from _named(value, f"{above}{name}.")
