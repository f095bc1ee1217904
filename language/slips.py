"""Slips of the thumb: words that nearly are known ones, taken for them."""

from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from language.phrasebook import phrasebook
from language.situation import Situation

TYPO_LENGTH = 4  # letters from which a slip is looked for
TYPO_LIKENESS = 80  # percent


def mended(text: str, situation: Situation) -> str:
    """The text with words that nearly are known ones taken for them."""
    vocabulary = phrasebook(situation.language).vocabulary
    return " ".join(_nearest(word, vocabulary, situation) for word in text.split())


def _nearest(word: str, vocabulary: frozenset[str], situation: Situation) -> str:
    own = situation.words
    is_known = word in vocabulary or word in own.common or word in own.untold or situation.names.knows(word)
    if len(word) < TYPO_LENGTH or not word.isalpha() or is_known:
        return word
    return _likest(word, vocabulary)


@lru_cache(maxsize=1 << 14)
def _likest(word: str, vocabulary: frozenset[str]) -> str:
    """The word of the vocabulary this one nearly is, else itself."""
    found = process.extract(word, vocabulary, scorer=fuzz.ratio, score_cutoff=TYPO_LIKENESS, limit=None)
    return min(found, key=lambda each: (OSA.distance(word, each[0]), -each[1], each[0]))[0] if found else word
