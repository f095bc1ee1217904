"""A sentence as the checker reads it: folded, in words, and whether it can be read at all."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from language.claims.lexicon import Lexicon
from language.stems import stem
from language.text import apart, unaccented

LONGEST_SENTENCE = 400
LONGEST_WORD = 24
# How many of its words may be unknown: one in four, and never all of them.
UNKNOWN_SHARE = 4
ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "est", "r", "ness")  # of English words
SLIP_FROM = 5  # letters of a word from which a slip in it is looked for
LONG_WORD = 8
MOST_LONE_WORDS = 3  # of one letter, in a row

_TOKEN = re.compile(r"\d(?:[\d.,:]*\d)?|[^\W\d_]+|[^\s\w]|_")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
                         "×": "x", "“": '"', "”": '"', "…": "."})  # fmt: skip
_CODE = re.compile(
    r"[{}\[\]<>|\\=^$~_`§¬#]|/\*|&#?\w+;|[^\W\d_][!?;*@|.,:](?=[^\W\d_])|```|[\U0001F100-\U0001F1FF\U0001F51F-\U0001F524]"
)
_LINK = re.compile(r"://|www\.|\S@\S|\b\w[\w-]*\.(?:[a-z]{2,})\b(?!\.[a-z]\b)")
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|a\.m|p\.m|z\. ?b|d\. ?h|u\. ?a)\b\.?")
_LETTERED = re.compile(r"(?:(?<![^\W_])[^\W_][\s.,*\-/'\"·•+_]{1,3}){2,}[^\W_](?![^\W_])")
_DIGITS_APART = re.compile(r"\d\s+\d")
_TIMES = re.compile(r"(?<=\d) ?x ?(?=\d)")
_TIMES_BEFORE_WORDS = re.compile(r"\bx (?=\d+ [^\W\d_])")
_TIMES_IN_CYRILLIC = re.compile(r"(?<![^\W\d_])х(?![^\W\d_])")
_DASH = re.compile(r"(?<!\d) -+ | -+ (?!\d)")
_THOUSANDS_APART = re.compile(r"(?<![\d.,:] )(?<![\d.,:])(\d{1,3}) (\d{3})(?![\d.,:])(?! \d)")
_ROMAN = re.compile(r"(?=[ivxl]{2})l?x{0,3}(?:ix|iv|v?i{0,3})")
_FOREIGN = ("Nd", "No", "Nl", "Lo", "Lm", "Mn", "Mc", "Me")


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is shown, and what the checker makes of it."""

    shown: str
    lexicon: Lexicon

    @cached_property
    def folded(self) -> str:
        """Lower case, no accents, plain marks, contractions written out."""
        text = unaccented(apart(self.shown.translate(_QUOTES).lower()))
        text = _DASH.sub(" , ", text)
        text = _THOUSANDS_APART.sub(r"\1\2", _TIMES_IN_CYRILLIC.sub("x", text))
        return re.sub(r"[^\W\d_]+(?:'[^\W\d_]+)?", lambda found: self._written_out(found[0]), text)

    @cached_property
    def proper(self) -> str:
        """The folded sentence without manners of speaking, whose words mean something else than they say."""
        return self.lexicon.phrases["idioms"].sub(";", self.folded)

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """Words, numbers and marks."""
        return tuple(_TOKEN.findall(self.proper))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Words alone."""
        return tuple(token for token in self.tokens if token.isalpha())

    @cached_property
    def text(self) -> str:
        """Words and numbers with one space between them, as phrases are looked for."""
        return " ".join(token for token in self.tokens if token[0].isalnum())

    @property
    def is_question(self) -> bool:
        """Whether it asks."""
        return self.shown.rstrip("\"'”’) !").endswith("?")

    def says(self, name: str) -> bool:
        """Whether one of the lexicon's phrases of this name stands in it."""
        return self.lexicon.is_in(name, self.text)

    def has_word(self, name: str) -> bool:
        """Whether one of the lexicon's words of this name stands in it."""
        return not self.lexicon.words[name].isdisjoint(self.words)

    def _written_out(self, word: str) -> str:
        known = self.lexicon.contractions.get(word)
        if known is not None:
            return known
        return word.partition("'")[0] if word.endswith("'s") else word.replace("'", "")


def is_link(sentence: Sentence) -> bool:
    """Whether it leads somewhere else."""
    return _LINK.search(_ABBREVIATED.sub("", sentence.folded)) is not None


def is_readable(sentence: Sentence, known: Collection[str]) -> bool:
    """Whether it is plain prose of the lexicon's language, whose every word can be weighed."""
    folded = _ABBREVIATED.sub("", sentence.folded)
    if _CODE.search(folded) or not _is_of_the_alphabet(sentence):
        return False
    if sentence.lexicon.phrases["roles"].match(folded) and re.match(r"(?:[^\W\d_]| )+\s*[:>]", folded):
        return False
    return not _is_disguised(folded, sentence.lexicon) and _is_in_the_language(sentence, known)


def _is_of_the_alphabet(sentence: Sentence) -> bool:
    for each in sentence.folded:
        if each.isalpha() and each not in sentence.lexicon.letters:
            return False
        if unicodedata.category(each) in _FOREIGN and not each.isascii():
            return False
    return True


def _is_disguised(folded: str, lexicon: Lexicon) -> bool:
    """Whether words or numbers are spelled so that they are not found: letter by letter, or mixed with figures."""
    folded = _TIMES.sub("x", folded)
    if any(shape.search(folded) for shape in (lexicon.pair, _DIGITS_APART)) or _is_lettered(folded, lexicon):
        return True
    if _is_stray(folded, lexicon):
        return True
    for word in folded.split():
        bare = word.strip(".,;:!?¡¿\"'()+-#")
        if len(bare) > LONGEST_WORD or (re.search(r"\d", bare) and not _is_number(bare, lexicon)):
            return True
        if any(_ROMAN.fullmatch(part) for part in re.findall(r"[^\W\d_]+", bare)):
            return True
    return False


def _is_lettered(folded: str, lexicon: Lexicon) -> bool:
    """Whether letters stand in a row one by one; a few of them may be words: "il n'y a"."""
    apart = _LETTERED.finditer(_TIMES_BEFORE_WORDS.sub("", folded))
    rows = (re.findall(r"[^\W\d_]", found[0]) for found in apart)
    return any(not 0 < len(row) <= MOST_LONE_WORDS or not set(row) <= set(lexicon.single) for row in rows)


def _is_stray(folded: str, lexicon: Lexicon) -> bool:
    """Whether a letter stands alone that is no word and no unit behind a number."""
    return any(not folded[: found.start()].rstrip()[-1:].isdigit() for found in lexicon.stray.finditer(folded))


def _is_number(word: str, lexicon: Lexicon) -> bool:
    if not re.search(r"[^\W\d_]", word):
        return re.fullmatch(r"[@#]?[\d.,:]*\d(?:-[\d.,:]*\d)*%?", word) is not None
    parts = re.split(r"[-/]", word)
    return lexicon.suffixes.fullmatch(word) is not None or (
        all(part.isalpha() or _is_number(part, lexicon) for part in parts if len(parts) > 1) and len(parts) > 1
    )


def _is_in_the_language(sentence: Sentence, known: Collection[str]) -> bool:
    language = sentence.lexicon.language
    unknown = [word for word in sentence.words if len(word) > 1 and not _is_known(word, known, language)]
    if not unknown:
        return True
    if len(unknown) * UNKNOWN_SHARE > len(sentence.words) or any(
        _is_a_slip(word, sentence.lexicon) for word in unknown
    ):
        return False
    # What the coach did, or what became of something, is told in words that are known.
    lexicon = sentence.lexicon
    return lexicon.words["pronouns"].isdisjoint(sentence.words) and lexicon.words["having"].isdisjoint(sentence.words)


def _is_known(word: str, known: Collection[str], language: str) -> bool:
    stems = [word, stem(word, language)]
    for ending in ENDINGS if language == "en" else ():
        if word.endswith(ending) and len(word) - len(ending) > 2:
            root = word[: -len(ending)]
            stems += [root, f"{root}e"]
            stems += [root[:-1]] if root[-1] == root[-2] else []
            stems += [f"{root[:-1]}y"] if root.endswith("i") else []
    return any(each in known for each in stems)


def _is_a_slip(word: str, lexicon: Lexicon) -> bool:
    """Whether an unknown word is nearly one that claims something."""
    slips = 0 if len(word) < SLIP_FROM else 1 if len(word) < LONG_WORD else 2
    return any(OSA.distance(word, each, score_cutoff=slips) <= slips for each in lexicon.words["stems"])
