"""What is asked about a memory finds it in another form, by another word, and in another language."""

import pytest

from language.recollection import share, telling_words

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
