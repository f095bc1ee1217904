"""What the words of a message lean to, where no rule of red flags is sure: a sum of weights of words and signs.

The weights are fitted on the tables of tests/language/redflags (fit.py there); leanings.toml has them by the kind of
danger they speak for most, and those that speak for none.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from language.frames import Frames
from language.signs import GAP, Span
from language.written import read_words
from training.safety import Category

ENDINGS = ("ing", "ed", "es", "s")
SHORTEST_ROOT = 3
HARMLESS = "harmless"
BRIEF = 12  # words of a message; of longer ones
TALK = 0.07  # is taken off a word, as much talk adds up to something


@dataclass(frozen=True)
class Leanings:
    """Weights of features by name, the category each speaks for, and what the sum has to reach."""

    weights: Mapping[str, float]
    categories: Mapping[str, Category]
    threshold: float

    def reached(self, features: frozenset[str], length: int) -> bool:
        """Whether they speak for danger; `length`: of the message, in words."""
        known = sum(self.weights.get(each, 0.0) for each in features)
        return known - TALK * max(0, length - BRIEF) > self.threshold

    def strongest(self, features: frozenset[str]) -> Category | None:
        """The kind of danger most of the weight speaks for; None where none has any."""
        sums: dict[Category, float] = {}
        for each in features:
            category = self.categories.get(each)
            if category is not None:
                sums[category] = sums.get(category, 0.0) + self.weights[each]
        return max(sums, key=lambda category: sums[category], default=None)


@cache
def leanings(language: str) -> Leanings:
    """The leanings of a language."""
    data = tomllib.loads(read_words("leanings.toml", language))
    weights, categories = {}, {}
    for kind, groups in data["weights"].items():
        for weight, features in groups.items():
            for each in features:
                weights[each] = float(weight)
                if kind != HARMLESS:
                    categories[each] = Category(kind)
    return Leanings(weights, categories, float(data["threshold"]))


def features(words: Sequence[str], found: Mapping[str, list[Span]], frames: Frames) -> frozenset[str]:
    """What of a message has weight: the roots of its words, and `<sign>` for each sign, `<sign>?` for one that is
    denied, told of another or of long ago, or only wondered about. Words so meant have none.
    """
    return frozenset(_features(words, found, frames))


def _features(words: Sequence[str], found: Mapping[str, list[Span]], frames: Frames) -> Iterator[str]:
    for name, spans in found.items():
        yield f"<{name}>" if not all(frames.taken_back(each) for each in spans[:4]) else f"<{name}>?"
    for at, word in enumerate(words):
        if (word.isalpha() or word == GAP) and not frames.taken_back(Span(at, at + 1)):
            yield root(word)


def root(word: str) -> str:
    """A word without its ending, roughly.

    >>> root("squeezing"), root("feels"), root("is")
    ('squeez', 'feel', 'is')
    """
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_ROOT:
            return word[: -len(ending)]
    return word
