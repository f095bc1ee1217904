"""What is known on questions about training that are asked again and again: answers in our own words, and their source.

The entries are data, `language/<code>/knowledge/*.toml`: `questions` are ways to ask, `answer` sentences of which the
first stands by itself, `source` says in a word where it comes from (empty where it is about what a coach does not
answer). `{name}` in an answer is a figure of `training.teachings`.
"""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

from rapidfuzz import fuzz, process

from language.called import key
from language.ends import without
from language.names import Names
from language.phrasebook import phrasebook
from language.text import bare
from language.words import words

SHORTEST_SLIP = 6  # letters: shorter words are too like one another
SLIP_LIKENESS = 85


@dataclass(frozen=True)
class Entry:
    """What is known on one question; without a `source` it is none of a coach's, and the answer says so."""

    questions: tuple[str, ...]
    answer: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Answers:
    """The entries that may answer a question, by their names, the nearest first; `sure` when it is the first."""

    names: tuple[str, ...] = ()
    sure: bool = False


@cache
def entries(language: str) -> Mapping[str, Entry]:
    """The entries of a language by their names; none where it has no knowledge written down."""
    folder = files("language") / language / "knowledge"
    if not language.isalpha() or not folder.is_dir():
        return {}
    shelves = [tomllib.loads(each.read_text(encoding="utf-8")) for each in sorted(folder.iterdir(), key=str)]
    return {
        name: Entry(tuple(told["questions"]), tuple(told["answer"]), told["source"])
        for shelf in shelves
        for name, told in shelf.items()
    }


@dataclass(frozen=True)
class Asked:
    """Every question of a language in the form it is compared in, with the entry it belongs to; how rare words are."""

    questions: tuple[tuple[str, str], ...]
    words: tuple[frozenset[str], ...]
    rarity: Mapping[str, float]
    unheard: float  # the rarity of a word that stands in none of them

    def weight(self, said: Iterable[str]) -> float:
        """How much these words say: the fewer entries know them, the more."""
        return sum(self.rarity.get(word, self.unheard) for word in said)

    def shared(self, wording: str) -> list[float]:
        """For each question how much of what it and this one say they say in the same words, from 0 to 1."""
        said = _stems(wording)
        own = self.weight(said)
        return [2 * self.weight(said & each) / (own + self.weight(each) or 1) for each in self.words]


@cache
def asked(language: str) -> Asked:
    """The questions of a language."""
    questions = tuple(
        (name, wording(each, language)) for name, entry in entries(language).items() for each in entry.questions
    )
    said = tuple(_stems(each) for _, each in questions)
    by_entry: dict[str, set[str]] = {}
    for (name, _), each in zip(questions, said, strict=True):
        by_entry.setdefault(name, set()).update(each)
    known_by = Counter(word for each in by_entry.values() for word in each)
    most = len(by_entry)
    return Asked(questions, said, {word: log(most / count) for word, count in known_by.items()}, log(most or 1))


def wording(question: str, language: str) -> str:
    """A question in the form it is compared in: plain, without what only accompanies it, its slips mended."""
    polite = words(language).polite
    plain = without(without(bare(words(language).normalised(question)), polite, front=True), polite, front=False)
    return " ".join(_mended(bare(word), language) for word in plain.split())


def strange_words(wording: str, language: str, names: Names) -> int:
    """How many words of a question stand in no other and name nothing here: it may be about something else."""
    return sum(
        word.isalpha() and key(word) not in _familiar(language) and not names.knows(word) for word in wording.split()
    )


def _mended(word: str, language: str) -> str:
    if len(word) < SHORTEST_SLIP or key(word) in _familiar(language):
        return word
    found = process.extractOne(word, _asked_words(language), scorer=fuzz.ratio, score_cutoff=SLIP_LIKENESS)
    return found[0] if found else word


def _stems(wording: str) -> frozenset[str]:
    """The words without their endings; done to all alike, so that it need not be good grammar."""
    return frozenset(_stem(key(word)) for word in wording.split() if key(word))


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "er", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


@cache
def _asked_words(language: str) -> tuple[str, ...]:
    questions = (words(language).normalised(each) for entry in entries(language).values() for each in entry.questions)
    return tuple(sorted({bare(word) for question in questions for word in question.split()}))


@cache
def _familiar(language: str) -> frozenset[str]:
    """Every word that stands in a question, in what people say for an act, or in the language's tables."""
    known = words(language)
    tables = (known.number, known.notation, known.equipment, known.body, known.part, known.weekday, known.rating)
    phrases = {
        *known.polite,
        *known.asking,
        *known.assent,
        *known.common,
        *(each for table in tables for each in table),
    }
    said = {
        *_asked_words(language),
        *phrasebook(language).vocabulary,
        *(word for each in phrases for word in each.split()),
    }
    return frozenset(key(word) for word in said)
