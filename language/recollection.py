"""Which memories words are about: by the words they share, how near they lie in meaning, and how new they are."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from language.text import normalise
from language.words import words

T = TypeVar("T")

# Two words are forms of one ("squat", "squatting") when one begins with all of the other, and little is left over.
LEAST_SHARED, MOST_LEFT = 3, 4
NEAR_IN_MEANING = 0.4  # cosine; a convention: short texts of one subject lie above, of different ones below
WEIGHT_OF_AGE = 0.2  # the newest gains this over the oldest, so age decides between what is alike otherwise
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Candidate(Generic[T]):
    """Something that may be meant: the text it is found by, and its cosine with what is looked for."""

    value: T
    text: str
    likeness: float | None = None


def best(candidates: Iterable[Candidate[T]], said: str, limit: int, *, related_only: bool) -> tuple[T, ...]:
    """The best of them, the best first; they come the newest first."""
    newest = list(candidates)
    wanted = telling_words(said)
    scored: list[tuple[float, Candidate[T]]] = []
    for place, each in enumerate(newest):
        shared, likeness = share(wanted, each.text), each.likeness or 0.0
        if related_only and not shared and likeness < NEAR_IN_MEANING:
            continue
        scored.append((shared + max(likeness, 0.0) - WEIGHT_OF_AGE * place / len(newest), each))
    scored.sort(key=lambda pair: -pair[0])
    return tuple(each.value for _, each in scored[:limit])


def telling_words(said: str, language: str = "en") -> tuple[str, ...]:
    """The words of a text that say what it is about; all of them where none does.

    >>> telling_words("what about my left knee?")
    ('left', 'knee')
    """
    every = tuple(dict.fromkeys(_WORD.findall(normalise(said))))
    known = words(language)
    accompanying = known.common | set(known.about) | {word for phrase in known.asking for word in phrase.split()}
    return tuple(word for word in every if word not in accompanying) or every


def share(wanted: Sequence[str], text: str) -> float:
    """The part of the words that stand in a text, in this form or another."""
    if not wanted:
        return 0.0
    there = _words_of(text)
    return sum(word in there or any(_is_form_of(word, other) for other in there) for word in wanted) / len(wanted)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower().replace("'", "").replace("’", "").replace("_", " ")))


def _is_form_of(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    stem = short.removesuffix("e") if len(short) > LEAST_SHARED else short
    left = len(long) - len(stem)
    return len(stem) >= LEAST_SHARED and long.startswith(stem) and left <= min(MOST_LEFT, len(stem) - 1)
