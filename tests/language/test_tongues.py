"""Languages are asked for by any name of theirs, and each in itself."""

import tomllib

import pytest

from cli.parse import sample
from language.languages import LANGUAGES
from language.reading import read
from language.said import Certainty
from language.situation import SpokenAct
from language.tongues import language_called, name_of
from language.written import read_data
from training.workout import Phase

ASKING = {
    language: tomllib.loads(read_data("tongue.toml", language))["asking"] for language in LANGUAGES
}  # each its own, for English is what the others would fall back to


@pytest.mark.parametrize(
    ("said", "code"),
    [("Spanish", "es"), ("Spanisch", "es"), ("español", "es"), ("испанский", "es"), ("Deutsch", "de"),
     ("allemand", "de"), ("russo", "ru"), ("francés", "fr"), ("Portugiesisch", "pt"), ("anglais", "en"),
     ("Italian", "it"), ("bench press", None), ("", None)],
)  # fmt: skip
def test_a_language_is_known_by_any_name(said: str, code: str | None) -> None:
    assert language_called(said) == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_asked_for_in_itself(language: str) -> None:
    assert all(ASKING[language] != ASKING[other] for other in LANGUAGES if other != language)
    for phase in Phase:
        for text in ASKING[language]:
            reading = read(text, sample(phase))
            assert reading.acts == (SpokenAct("set_language", {"language": language}),), text
            assert reading.certainty is Certainty.CERTAIN, text


def test_a_language_has_a_name_of_its_own() -> None:
    assert [name_of(each) for each in LANGUAGES] == [
        "English", "español", "Deutsch", "français", "português", "русский"
    ]  # fmt: skip
