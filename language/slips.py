"""Slips of the thumb: words that nearly are known ones, taken for them."""

from functools import lru_cache

from rapidfuzz import fuzz, process

from language.phrasebook import phrasebook
from language.situation import Situation

TYPO_LENGTH = 4  # letters from which a slip is looked for
TYPO_LIKENESS = 80  # percent


def mended(text: str, situation: Situation) -> str:
    """The text with words that nearly are known ones taken for them."""
    vocabulary = phrasebook(situation.language).vocabulary
    return " ".join(_nearest(word, vocabulary, situation) for word in text.split())


def _nearest(word: str, vocabulary: frozenset[str], situation: Situation) -> str:
    if len(word) < TYPO_LENGTH or not word.isalpha() or word in vocabulary or _is_known(word, situation):
        return word
    return _likest(word, vocabulary)


def _is_known(word: str, situation: Situation) -> bool:
    return word in situation.words.common or situation.names.knows(word)


@lru_cache(maxsize=1 << 14)
def _likest(word: str, vocabulary: frozenset[str]) -> str:
    """The word of the vocabulary this one nearly is, else itself."""
    found = process.extractOne(word, vocabulary, scorer=fuzz.ratio, score_cutoff=TYPO_LIKENESS)
    return found[0] if found else word
