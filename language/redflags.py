"""Red flags in what people type: a deterministic look at the words, before anything else is made of them.

Every word that nearly is one of the words looked for is taken for it. Then patterns of concepts (a part of the body
beside a sensation, within a sentence) are matched, save where the words deny it, tell of long ago, or only wonder.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from language.signs import GAP, Signs, signs
from language.text import normalise
from training.safety import Category

SHORTEST_MENDED = 5  # letters of a word that a slip of the finger may stand for; shorter ones are taken as they are
LONG = 8  # letters from which two slips are forgiven
MOST_LETTERS = 24
_LAUGHTER = re.compile("[\U0001f600-\U0001f606\U0001f923\U0001f480\U0001f61c\U0001f92a☠]")
_JOINED = re.compile(r"(?<=[a-z])[-/](?=[a-z])")
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|[.!?;,\n]")
_STRETCHED = re.compile(r"(.)\1{2,}")
_ENDS = frozenset(".!?;\n")


@dataclass(frozen=True)
class RedFlag:
    """A red flag: its kind, and the words that raised it as they were understood."""

    category: Category
    words: str


def red_flag(text: str, language: str = "en", *, is_minor: bool = False) -> RedFlag | None:
    """The most urgent red flag in a text, None where there is none. `is_minor`: they are known to be under age."""
    known = signs(language)
    whole = known.without_idioms(_mended(text, known, language))
    sentences = [*_sentences(whole), whole] if "." in whole else [whole]
    for category in Category:
        for pattern in known.flags[category]:
            for sentence in sentences[-1:] if pattern.spans_sentences else sentences[:-1] or sentences:
                found = pattern.first(sentence, known)
                if found is not None:
                    return RedFlag(category, _plain(found))
    wish = next(filter(None, (each.first(whole, known) for each in known.weight_loss)), None) if is_minor else None
    return None if wish is None else RedFlag(Category.MINOR_WEIGHT_LOSS, _plain(wish))


def _plain(found: str) -> str:
    return " ".join(word for word in found.split() if word not in _ENDS and word != GAP)


def _sentences(whole: str) -> list[str]:
    return [f"{part.strip()} " for part in whole.split(" . ") if part.strip(" .")]


def _mended(text: str, known: Signs, language: str) -> str:
    """The words of a text one space apart, each with a space behind it, as they were probably meant; a "." between
    sentences.
    """
    plain = _JOINED.sub(" ", normalise(_LAUGHTER.sub(" lol ", text)))
    said = (_STRETCHED.sub(r"\1\1", typed) for typed in _TOKEN.findall(plain))
    words = ("." if one in _ENDS else one if one == "," else _meant(one, language) for one in said)
    return known.contracted(f" {' '.join(words)} ").strip() + " "


@lru_cache(maxsize=4096)
def _meant(word: str, language: str) -> str:
    """The word itself if it is known, or the one looked for that it nearly is."""
    words, ordinary = _vocabulary(language)
    if word in words or word in ordinary or not word.isalpha() or not 4 <= len(word) <= MOST_LETTERS:
        return word
    best, slips = word, 3
    for candidate in words:
        allowed = 2 if len(candidate) >= LONG and len(word) >= LONG - 1 else 1
        if (
            len(candidate) < SHORTEST_MENDED
            or candidate[0] not in word[:2]
            or abs(len(candidate) - len(word)) > allowed
        ):
            continue
        distance = OSA.distance(word, candidate, score_cutoff=allowed)
        if distance <= allowed and distance < slips:
            best, slips = candidate, distance
    return best


@cache
def _vocabulary(language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    known = signs(language)
    return tuple(sorted(known.vocabulary)), known.ordinary
