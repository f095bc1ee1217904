"""Every language is whole: a name for every exercise, and no name that stands for two of them."""

import pytest

from db import catalogue
from language.called import key, translations
from language.languages import LANGUAGES

TRANSLATED = [language for language in LANGUAGES if translations(language)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_exercise_has_its_names(language: str) -> None:
    called = translations(language)

    assert list(called) == [exercise.key for exercise in catalogue.load().exercises]
    assert all(called.values())


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_two_exercises_share_a_name(language: str) -> None:
    owners: dict[str, set[str]] = {}
    for exercise, names in translations(language).items():
        for name in names:
            owners.setdefault(key(name, language), set()).add(exercise)

    assert {name: keys for name, keys in owners.items() if len(keys) > 1} == {}
