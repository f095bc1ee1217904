"""Which memories words are about: by the words they share, how near they lie in meaning, and how new they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Generic, TypeVar

from language.concepts import alike
from language.detecting import detected
from language.picking import compiled
from language.text import normalise, plain
from language.words import words

T = TypeVar("T")

MOST_WORDS = 16  # of a text are looked for; who says more says it in the first ones
# Two words are forms of one ("squat", "squatting") when one begins with all of the other, and little is left over.
LEAST_SHARED, MOST_LEFT = 3, 4
# Cosine. Measured with the built-in embedder: "joints" and a knee that hurts 0.23, an injury and it 0.36; another joint
# and it 0.21, texts of different subjects below 0.12 (tests/model/test_remembered.py). A miss says "I know nothing".
NEAR_IN_MEANING = 0.22
WEIGHT_OF_AGE = 0.2  # the newest found gains this over the oldest found: age decides between what is alike otherwise
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Candidate(Generic[T]):
    """Something that may be meant, and the text it is found by."""

    value: T
    text: str


def best(newest: Sequence[Candidate[T]], said: str, limit: int, *, related_only: bool) -> tuple[T, ...]:
    """Of what is given, the newest first, the best by words and age, the best first."""
    wanted = telling_words(said)
    shared = [(share(wanted, each.text), each) for each in newest]
    found = [(part, each) for part, each in shared if part or not related_only]
    scored = [(part - WEIGHT_OF_AGE * place / len(found), each) for place, (part, each) in enumerate(found)]
    return tuple(each.value for _, each in sorted(scored, key=lambda pair: -pair[0])[:limit])


def telling_words(said: str) -> tuple[str, ...]:
    """The words of a text, of whatever language, that say what it is about; all where none does. At most MOST_WORDS.

    >>> telling_words("what about my left knee?")
    ('left', 'knee')
    """
    every = tuple(dict.fromkeys(_WORD.findall(normalise(said))))
    accompanying = _accompanying(detected([said]) or "en")
    telling = tuple(word for word in every if word not in accompanying or alike(word))
    return (telling or every)[:MOST_WORDS]


@cache
def _accompanying(language: str) -> frozenset[str]:
    """The words of a language that say nothing of what a text is about."""
    known = words(language)
    return known.common | set(known.about) | {word for phrase in known.asking for word in phrase.split()}


@lru_cache(maxsize=1024)
def forms(word: str) -> str:
    """A regular expression, the same to Python and to PostgreSQL, for the word, what may be other forms of it, and
    words that mean the same in any language.

    >>> re.findall(forms("knee"), "my knees"), re.findall(forms("knee"), "la rodilla")
    (['knee'], ['rodilla'])
    """
    return "|".join([spelled(word), *map(re.escape, alike(word))])


@lru_cache(maxsize=1024)
def beginnings(word: str) -> tuple[str, ...]:
    """How a word begins of each thing that `forms` finds, its longest, in LEAST_SHARED letters or all it has.

    >>> beginnings("squatting")
    ('squ',)
    """
    return tuple(dict.fromkeys(max(_WORD.findall(form), key=len)[:LEAST_SHARED] for form in (word, *alike(word))))


def spelled(word: str) -> str:
    """Such an expression for the word and what may be other forms of it alone.

    >>> re.findall(spelled("squatting"), "a squat")
    ['squat']
    """
    stem = word.removesuffix("e") if len(word) > LEAST_SHARED else word
    shorter = [word[:end] for end in range(LEAST_SHARED, len(word)) if len(word) - end <= _left_over(word[:end])]
    longer = [rf"{stem}\w{{0,{_left_over(stem)}}}"] if len(stem) >= LEAST_SHARED else []
    return "|".join([word, *longer, *(f"{each}e?" for each in shorter)])


def share(wanted: Sequence[str], text: str) -> float:
    """The part of the words that stand in a text, in this form or another."""
    if not wanted:
        return 0.0
    searched = plain(text.lower()).replace("_", " ")
    return sum(compiled(rf"\b(?:{forms(word)})\b").search(searched) is not None for word in wanted) / len(wanted)


def _left_over(stem: str) -> int:
    """How many letters may follow a stem."""
    return min(MOST_LEFT, len(stem) - 1)
