"""What exercises are called in a language, and the form in which names are compared."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from language.remembered import remembered
from language.stems import stem
from language.text import plain
from language.words import words


@remembered(1 << 14)
def key(name: str, language: str = "en") -> str:
    """The form names are compared in: plain letters, lower case, single spaces, no articles, endings or hyphens.

    >>> key("Push-Ups"), key("Cable flyes"), key("press")
    ('push up', 'cable fly', 'press')
    """
    found = re.findall(r"[^\W_]+", plain(name.lower()))
    return " ".join(stem(word, language) for word in found if word not in words(language).articles)


@cache
def translations(language: str) -> Mapping[str, tuple[str, ...]]:
    """What exercises are called in a language, by key, first the name that is shown; English has the catalogue's."""
    called = files("language") / language / "exercises.toml"
    data = tomllib.loads(called.read_text(encoding="utf-8")) if called.is_file() else {}
    return {exercise: tuple(names) for exercise, names in data.items()}
