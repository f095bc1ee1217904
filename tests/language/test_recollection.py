"""What is asked about a memory finds it in another form, by another word, and in another language."""

import re

import pytest

from language.concepts import alike
from language.recollection import beginnings, forms, share, telling_words

FOUND = [
    ("what about my knee?", "my left knee hurts on deep squats"),
    ("do you know my knees", "левое колено болит, когда приседаю глубоко"),
    ("qué sabes de mi rodilla", "my left knee hurts on deep squats"),
    ("was weißt du über meine schulter", "j'ai mal à l'épaule droite"),
    ("mon genou", "o meu joelho esquerdo dói"),
    ("что с моим плечом", "mi hombro derecho molesta"),
    ("e meus halteres", "only dumbbells at home"),
    ("montags", "I can only train on Mondays"),
]
NOT_FOUND = [
    ("qué sabes de mi rodilla", "I hate burpees"),
    ("what about my shoulder", "левое колено болит"),
    ("mon genou", "only dumbbells at home"),
]


@pytest.mark.parametrize(("asked", "kept"), FOUND)
def test_it_is_found(asked: str, kept: str) -> None:
    assert share(telling_words(asked), kept) > 0


@pytest.mark.parametrize(("asked", "kept"), NOT_FOUND)
def test_it_is_not_found(asked: str, kept: str) -> None:
    assert share(telling_words(asked), kept) == 0


@pytest.mark.parametrize("asked", ["knee", "rodilla", "schulter", "gym", "halteres", "lundi", "grudi", "left", "squat"])
def test_whatever_a_word_finds_has_a_word_that_begins_so(asked: str) -> None:
    """Else a search that looks at beginnings first would miss it."""
    for phrase in (asked, *alike(asked)):
        began = {each[:3] for each in re.findall(r"\w+", phrase.lower())}
        assert share((asked,), f"so: {phrase}.") == 1
        assert began & set(beginnings(asked)), phrase


@pytest.mark.parametrize("phrase", ["a full gym", "le gym", "smart fit", "полный зал", "salle de sport"])
def test_a_phrase_that_holds_another_is_found_by_it(phrase: str) -> None:
    assert re.search(rf"\b(?:{forms('gym')})\b", phrase)
