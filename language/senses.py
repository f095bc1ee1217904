"""What a sentence about oneself holds, whatever stands between: parts of the body, exercises, words of each sense."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from language.patterns import Phrases
from language.signs import Span
from language.situation import Situation
from language.words import Words
from language.written import read_words, turned

FACTS = "facts.toml"
GENERIC = ("full_gym", "none")  # words for all equipment or no equipment, which name no thing
Arguments = dict[str, object]
LONGEST_NAME = 5  # words
_WORD = re.compile(r"\d+(?:[.,:]\d+)?|[^\W\d_]+|[,;.!?\n]")
_MARKS = frozenset(",;.!?\n")


@dataclass(frozen=True)
class Senses:
    """The words of a language that facts about oneself are known by."""

    phrases: Phrases
    before: frozenset[str]
    behind: Phrases
    moves: frozenset[str]
    no_move: frozenset[str]
    half: tuple[str, ...]
    vague: Mapping[str, float]


@cache
def senses(language: str) -> Senses:
    """The senses of a language."""
    data = tomllib.loads(read_words(FACTS, language))
    of_things = data["of_things"]
    return Senses(
        phrases=Phrases(data["concepts"]),
        before=frozenset(of_things["before"]),
        behind=Phrases({"thing": of_things["behind"]}),
        moves=frozenset(data["moves"]["words"]),
        no_move=frozenset(data["moves"]["not_alone"]),
        half=tuple(data["told"]["half"]),
        vague={said: float(value) for said, value in turned("vague", data).items()},
    )


@cache
def fact_words(language: str) -> frozenset[str]:
    """Every word that tells something of oneself."""
    return frozenset(senses(language).phrases.words())


@dataclass(frozen=True)
class Sentence:
    """A text taken apart into words and marks."""

    text: str
    situation: Situation

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words; a mark that ends a clause is a word of its own, a full stop."""
        return tuple("." if word in _MARKS else word for word in _WORD.findall(self.text))

    @cached_property
    def spans(self) -> Mapping[str, list[Span]]:
        """Where each sense stands, each in its longest form."""
        found: dict[str, list[Span]] = {}
        for start in range(len(self.words)):
            ends = dict(self._senses.phrases.ending(self.words, start))
            for sense, end in ends.items():
                found.setdefault(sense, []).append(Span(start, end))
        return found

    def has(self, *wanted: str) -> bool:
        """Whether all of these senses are in it."""
        return all(sense in self.spans for sense in wanted)

    def has_any(self, *wanted: str) -> bool:
        """Whether one of these senses is in it."""
        return any(sense in self.spans for sense in wanted)

    @cached_property
    def asks(self) -> bool:
        """Whether it asks for something, or is a question."""
        return self.has("asked") or any(map(self._begins_clause, self.at("asked_first")))

    @property
    def commands_behind(self) -> bool:
        """Whether something is asked for behind its first words."""
        return any(span.start > 0 and self._begins_clause(span) for span in self.at("asked_first"))

    @cached_property
    def of_others(self) -> bool:
        """Whether somebody else is spoken of."""
        return self.has_any("others", "family")

    @cached_property
    def exercises(self) -> tuple[Span, ...]:
        """Where exercises are named, in their longest names."""
        return tuple(_longest(self.words, self._is_exercise))

    @cached_property
    def body(self) -> tuple[Span, ...]:
        """Where parts of the body that can hurt are named, and are no part of another thing's name."""
        spans = self._spans_of(self._own.body)
        return tuple(span for span in spans if not self._is_thing(span))

    @cached_property
    def muscles(self) -> tuple[Span, ...]:
        """Where parts of the body that are trained are named."""
        return tuple(span for span in self._spans_of(self._own.part) if not self._is_thing(span))

    @cached_property
    def equipment(self) -> tuple[Span, ...]:
        """Where things to train with are named."""
        return tuple(self._spans_of(self._own.equipment))

    @cached_property
    def days(self) -> tuple[Span, ...]:
        """Where days of the week are named."""
        return tuple(self._spans_of(self._own.weekday))

    def is_generic(self, thing: Span) -> bool:
        """Whether equipment is named by a word for all of it, or for none."""
        return self._own.equipment[self.said(thing)] in GENERIC

    def said(self, span: Span) -> str:
        """The words of a part of it."""
        return " ".join(self.words[span.start : span.end])

    def at(self, sense: str) -> list[Span]:
        """Where a sense stands."""
        return self.spans.get(sense, [])

    @property
    def _own(self) -> Words:
        return self.situation.words

    @property
    def _senses(self) -> Senses:
        return senses(self.situation.language)

    def _begins_clause(self, span: Span) -> bool:
        if span.start == 0 or self.words[span.start - 1] == ".":
            return True
        return any(each.end == span.start for each in self.at("clause_begins"))

    def _is_exercise(self, said: str) -> bool:
        """Whether it is a name, or is made of words of names and ends as one does: "paused squats"."""
        names, (*before, last) = self.situation.names, said.split()
        first = (*before, last)[0]
        if first in self._own.articles or (not before and first in self._senses.no_move):
            return False
        is_name = names.exactly(said) is not None
        if first in self._own.common:
            return is_name and bool(before)  # "peso muerto"
        return is_name or (last in self._senses.moves and all(map(names.knows, before)))

    def _spans_of(self, table: Mapping[str, object]) -> list[Span]:
        return list(_longest(self.words, lambda said: said in table))

    def _is_thing(self, span: Span) -> bool:
        """Whether a part of the body is named in the name of something else: "back squat", "knee sleeves"."""
        inside = any(each.start <= span.start and span.end <= each.end for each in self.exercises if len_of(each) > 1)
        word = self.words[span.end - 1]
        follows = word in self._senses.before and any(self._senses.behind.ending(self.words, span.end))
        other = any(each.start < span.end and span.start < each.end for each in self.at("not_body"))
        return inside or follows or other


def len_of(span: Span) -> int:
    """How many words it is."""
    return span.end - span.start


def _longest(words: tuple[str, ...], is_one: Callable[[str], bool]) -> Iterator[Span]:
    """The runs of words that are one, from the left, each as long as can be."""
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + LONGEST_NAME), start, -1):
            if "." not in words[start:end] and is_one(" ".join(words[start:end])):
                yield Span(start, end)
                start = end
                break
        else:
            start += 1
