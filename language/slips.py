"""Slips of the thumb: words that nearly are known ones, taken for them."""

from dataclasses import replace

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from language.act_traits import NAMES_EXERCISES
from language.phrasebook import phrasebook
from language.remembered import remembered
from language.senses import fact_words
from language.situation import Situation, SpokenAct
from language.wishes import tells_a_wish

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
    own = situation.words
    if (
        word in own.number
        or word in own.called
        or word in own.common
        or word in own.untold
        or word in fact_words(situation.language)
        or situation.names.knows(word)
    ):
        return word
    return _likest(word, vocabulary)


@remembered(1 << 14)
def _likest(word: str, vocabulary: frozenset[str]) -> str:
    """The word of the vocabulary this one nearly is, else itself."""
    turned = {f"{word[:place]}{word[place + 1]}{word[place]}{word[place + 2 :]}" for place in range(1, len(word) - 1)}
    if len(likely := turned & vocabulary) == 1:
        return likely.pop()
    found = process.extract(word, vocabulary, scorer=fuzz.ratio, score_cutoff=TYPO_LIKENESS, limit=None)
    if not found:
        return _slipped(word, vocabulary)
    return min(found, key=lambda each: (OSA.distance(word, each[0]), -each[1], each[0]))[0]


def _slipped(word: str, vocabulary: frozenset[str]) -> str:
    """The one short word this is with a key beside the right one hit, else itself."""
    if len(word) != TYPO_LENGTH:
        return word
    near = {other for other in vocabulary if other[:1] == word[0] and len(other) == len(word) and _slips(word, other)}
    return near.pop() if len(near) == 1 else word


def _slips(word: str, other: str) -> bool:
    apart = [(here, there) for here, there in zip(word, other, strict=True) if here != there]
    pairs = {"".join(pair) for pair in apart} | {"".join(pair[::-1]) for pair in apart}
    return len(apart) == 1 and any(pair in row for row in ROWS for pair in pairs)


def names_the_mended(typed: str, guessed: str, situation: Situation) -> bool:
    """Whether each word that was mended is one a wish is told in, rather than one between them: "arms growing"."""
    changed = (new for old, new in zip(typed.split(), guessed.split(), strict=True) if old != new)
    return all(tells_a_wish(word, situation.words) or situation.names.knows(word) for word in changed)


def as_typed(act: SpokenAct, typed: str, guessed: str) -> SpokenAct:
    """The act with names as they were typed before slips were mended, word for word."""
    words, likely = typed.split(), guessed.split()
    arguments = dict(act.arguments)
    for name in NAMES_EXERCISES:
        named = str(arguments.get(name, "")).split()
        starts = (at for at in range(len(likely)) if named and likely[at : at + len(named)] == named)
        at = next(starts, None)
        if at is not None:
            arguments[name] = " ".join(words[at : at + len(named)])
    return replace(act, arguments=arguments)
