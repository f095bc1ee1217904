"""The same exercise in other words: their order, words that mean the same, and those that only accompany."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from language.stems import stem
from language.written import read_words

# Words whose order says nothing.
Wording = tuple[str, ...]


@dataclass(frozen=True)
class Wordings:
    """A name in ever fewer words; those of one step are equally near to it."""

    closest_first: tuple[tuple[Wording, ...], ...]

    @property
    def of_a_name(self) -> frozenset[Wording]:
        """Those an exercise goes by: of its own name, other than of what was said, nothing but links is left out."""
        return frozenset(wording for alike in self.closest_first[:2] for wording in alike)


@dataclass(frozen=True)
class _Variation:
    same: tuple[tuple[str, str], ...]
    linking: frozenset[str]
    usual: tuple[str, ...]
    adding: frozenset[str]


def wordings(language: str, *spelled: str) -> Wordings:
    """The wordings of a name in the form names are compared in, which may be given with and without its asides.

    >>> wordings("en", "incline db press with chain").closest_first[0]
    (('chain', 'dumbbell', 'incline', 'press', 'with'),)
    """
    known = _variation(language)
    whole = [_replaced(f" {each} ", known.same) for each in spelled]
    linked = [_joined(words, known.linking) for words in whole]
    bare = [_joined(_replaced(words, [(phrase, "") for phrase in known.usual]), known.linking) for words in whole]
    pure = [less for words in bare if (less := _without(words, known.adding)) != words]
    return Wordings((_distinct(whole, 1), _distinct(linked, 2), _distinct(bare, 2), _distinct(pure, 1)))


def _distinct(texts: Sequence[str], fewest: int) -> tuple[Wording, ...]:
    worded = [tuple(sorted(text.split())) for text in texts]
    return tuple(dict.fromkeys(wording for wording in worded if len(wording) >= fewest))


def _joined(text: str, linking: frozenset[str]) -> str:
    """The text without what links words of it; a link to nothing stays: "with bench" is no name."""
    words = text.split()
    return " ".join(word for at, word in enumerate(words) if word not in linking or at in (0, len(words) - 1))


def _without(text: str, words: frozenset[str]) -> str:
    return " ".join(word for word in text.split() if word not in words)


def _replaced(text: str, phrases: Sequence[tuple[str, str]]) -> str:
    padded = f" {' '.join(text.split())} "
    for phrase, instead in phrases:
        padded = padded.replace(f" {phrase} ", f" {instead} ")
    return padded


@cache
def _variation(language: str) -> _Variation:
    data = tomllib.loads(read_words("names.toml", language))
    same = [(other, one) for one, others in data["same"].items() for other in others]
    pairs = [(_stemmed(other, language), _stemmed(one, language)) for other, one in same]
    longest_first = tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
    beside = {name: [_stemmed(phrase, language) for phrase in phrases] for name, phrases in data["beside"].items()}
    usual = tuple(sorted(beside["usual"], key=lambda phrase: -len(phrase)))
    return _Variation(longest_first, frozenset(beside["linking"]), usual, frozenset(beside["adding"]))


def _stemmed(phrase: str, language: str) -> str:
    return " ".join(stem(word, language) for word in phrase.split())
