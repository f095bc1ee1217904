"""A red flag in a text of somebody whose language nobody knows: before they are looked up, or where that failed."""

import re
from dataclasses import dataclass

from language.detecting import detected
from language.languages import LANGUAGES
from language.redflags import red_flag
from training.safety import Category

_WORD = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True)
class Flagged:
    """A red flag, and the language its words are of: in that one it is answered."""

    category: Category
    language: str


def flagged(text: str) -> Flagged | None:
    """The red flag in a text, None where there is none.

    A text that is clearly of one language is looked at in that one alone: words of another look like danger in it.
    """
    if not _WORD.search(text):
        return None
    clearly = detected([text])
    for language in LANGUAGES if clearly is None else (clearly,):
        flag = red_flag(text, language)
        if flag is not None:
            return Flagged(flag.category, language)
    return None
