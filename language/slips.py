"""Slips of the thumb: words that nearly are known ones, taken for them."""

from functools import lru_cache

from rapidfuzz import fuzz, process

from language.phrasebook import phrasebook
from language.situation import Situation

TYPO_LENGTH = 4  # letters from which a slip is looked for
TYPO_LIKENESS = 80  # percent
# Keys beside one another, on which a thumb slips.
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def mended(text: str, situation: Situation) -> str:
    """The text with words that nearly are known ones taken for them."""
    vocabulary = phrasebook(situation.language).vocabulary
    return " ".join(_nearest(word, vocabulary, situation) for word in text.split())


def _nearest(word: str, vocabulary: frozenset[str], situation: Situation) -> str:
    if len(word) < TYPO_LENGTH or not word.isalpha() or word in vocabulary:
        return word
    if word in situation.words.common or situation.names.knows(word):
        return word
    return _likest(word, vocabulary)


@lru_cache(maxsize=1 << 14)
def _likest(word: str, vocabulary: frozenset[str]) -> str:
    """The word of the vocabulary this one nearly is, else itself."""
    found = process.extractOne(word, vocabulary, scorer=fuzz.ratio, score_cutoff=TYPO_LIKENESS)
    return found[0] if found else _slipped(word, vocabulary)


def _slipped(word: str, vocabulary: frozenset[str]) -> str:
    """The one short word this is with two letters the wrong way round, or a key beside the right one, else itself."""
    if len(word) != TYPO_LENGTH:
        return word
    near = {other for other in vocabulary if other[:1] == word[0] and len(other) == len(word) and _slips(word, other)}
    return near.pop() if len(near) == 1 else word


def _slips(word: str, other: str) -> bool:
    apart = [(here, there) for here, there in zip(word, other, strict=True) if here != there]
    if len(apart) == 1:
        return any(f"{here}{there}" in row or f"{there}{here}" in row for row in ROWS for here, there in apart)
    return len(apart) == 2 and apart[0] == apart[1][::-1] and word.find("".join(pair[0] for pair in apart)) > 0
