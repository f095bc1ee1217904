"""Other words for the same: a clause without what says nothing, and with the words that phrases are written in."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from language.picking import any_of
from language.written import read_words, turned


@dataclass(frozen=True)
class Rewording:
    """Words that say nothing wherever they stand, and phrases with the word each is said for."""

    empty: frozenset[str]
    said_for: dict[str, str]

    @cached_property
    def phrases(self) -> re.Pattern[str]:
        """Any of the phrases."""
        return re.compile(rf"(?<!\w)(?:{any_of(self.said_for)})(?!\w)" if self.said_for else "(?!)")


_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")


def unstretched(text: str) -> str:
    """The text without letters that are drawn out.

    >>> unstretched("sooo lets gooo")
    'so lets go'
    """
    return _STRETCHED.sub(r"\1", text)


@cache
def rewording(language: str) -> Rewording:
    """What may be said otherwise in a language."""
    data = tomllib.loads(read_words("rewording.toml", language))
    return Rewording(frozenset(data["empty"]), turned("said_for", data))


def rewordings(text: str, language: str) -> Iterator[str]:
    """The text without the words that say nothing wherever they stand; and that with one word for those alike."""
    own = rewording(language)
    lean = " ".join(word for word in unstretched(text).split() if word.strip(",") not in own.empty)
    yield lean
    yield own.phrases.sub(lambda found: own.said_for[found[0]], lean)
