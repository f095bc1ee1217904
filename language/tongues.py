"""Languages by what people call them in any language the coach speaks, and how each of those is asked for in itself."""

import tomllib
from functools import cache

from babel import Locale

from language.languages import LANGUAGES
from language.text import bare, normalise
from language.written import read_words


def language_called(said: str) -> str | None:
    """The code of a language by its name, whether the coach speaks it or not; None where it is no language's.

    >>> language_called("Spanish"), language_called("немецкий"), language_called("italiano"), language_called("gym")
    ('es', 'de', 'it', None)
    """
    return _names().get(normalise(said))


def asks_for(normal: str) -> str | None:
    """The language that a text asks for in that language itself: "auf Deutsch bitte"."""
    return _asked().get(bare(normal).replace(",", ""))


def name_of(language: str) -> str:
    """What a language calls itself."""
    return str(Locale.parse(language, sep="-").get_language_name() or language)


@cache
def _names() -> dict[str, str]:
    named = [
        (normalise(name), code)
        for locale in LANGUAGES
        for code, name in Locale.parse(locale).languages.items()
        if code.isalpha()
    ]
    ours = {name: code for name, code in named if code in LANGUAGES}
    return {**dict(named), **ours}


@cache
def _asked() -> dict[str, str]:
    return {
        phrase: language
        for language in LANGUAGES
        for phrase in tomllib.loads(read_words("tongue.toml", language))["asking"]
    }
