"""Which language a text is in, by the words that the languages' own files hold."""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from language.called import translations
from language.languages import LANGUAGES
from language.sentences import prose
from language.text import normalise
from language.written import read_words

# The likeliest language must have so many times the weight of the next one.
CLEARLY = 1.5
# A word that names exercises in so many languages is gym English, and says nothing of which one it is.
BORROWED = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_SLOTS = re.compile(r"\{[^{}]*\}|<\w+>|->.*")


def detected(texts: Sequence[str]) -> str | None:
    """The language of the first text that is clearly of one, None where none is.

    A word weighs the more the fewer languages have it.
    """
    return next(filter(None, map(_language_of, texts)), None)


def _language_of(text: str) -> str | None:
    weights: dict[str, float] = defaultdict(float)
    for word in set(_WORD.findall(normalise(text))):
        having = _having().get(word, ())
        for language in having:
            weights[language] += 1 / len(having) ** 2
    ranked = sorted(weights, key=lambda language: -weights[language])
    if not ranked or (len(ranked) > 1 and weights[ranked[0]] < CLEARLY * weights[ranked[1]]):
        return None
    return ranked[0]


@cache
def _having() -> dict[str, tuple[str, ...]]:
    """The languages that have a word."""
    having: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for word in _words(language):
            having.setdefault(word, set()).add(language)
    named = Counter(word for language in LANGUAGES for word in set(_names(language)))
    for word, languages in named.items():
        if languages >= BORROWED:
            having.setdefault(word, set()).update(LANGUAGES)
    return {word: tuple(languages) for word, languages in having.items()}


def _names(language: str) -> Iterator[str]:
    """The words of exercises' names."""
    for names in translations(language).values():
        yield from _WORD.findall(normalise(" ".join(names)))


def _words(language: str) -> Iterator[str]:
    for name in ("words.toml", "phrases.toml", "aims.toml"):
        for said in _texts(tomllib.loads(read_words(name, language))):
            yield from _WORD.findall(_SLOTS.sub(" ", said))
    for text in prose(language):
        yield from _WORD.findall(normalise(text))


def _texts(data: object) -> Iterator[str]:
    """All texts of a document; keys are names of the program's and no words."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list | dict):
        for each in data if isinstance(data, list) else data.values():
            yield from _texts(each)
