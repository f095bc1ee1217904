"""The words red flags are made of, as a language has them: data of signs.toml and redflags.toml, made ready to look up.

A concept is a list of phrases in the form language/patterns.py tells. A rule names concepts that raise a flag together:
`a b` in any order with up to four words between, `a > b` in this order, `a ~9 b` or `a >9 b` with up to nine words
between, and `a & b` anywhere in what was said.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache

from language.patterns import Phrases
from language.written import read_words
from training.safety import Category

GAP = "_"  # stands where an idiom stood that means no harm
NEAR = 4  # words that may stand between two concepts of a rule that says nothing else
_LONGEST = frozenset({"idiom", "person", "aside"})  # of these the farthest end counts, of others the nearest
_RULE = re.compile(r"(\w+)(?:\s*([~>&])(\d*))?")


@dataclass(frozen=True, order=True)
class Span:
    """Words from `start` up to and without `end`."""

    start: int
    end: int


@dataclass(frozen=True)
class Rule:
    """Concepts that raise a flag together, and what takes it back.

    `width`: words that may stand between them, None: any number, across sentences. `even`: the frames ("denied",
    "other", "longago", "wonder") that do not take it back. `unless`: the concepts that do, anywhere in what was said.
    """

    concepts: tuple[str, ...]
    width: int | None
    in_order: bool
    unless: tuple[str, ...]
    even: frozenset[str]


@dataclass(frozen=True)
class Framing:
    """The words that tell whose a sign is and how it is meant.

    `fillers` may stand between a denial and what it denies, `joints` between signs that are denied together.
    `until_now`: denials that deny nothing before "like this"; `answering`: those that may be an answer, with a word of
    `mine` behind.
    """

    fillers: frozenset[str]
    joints: frozenset[str]
    breaks: frozenset[str]  # between clauses
    until_now: frozenset[str]
    answering: frozenset[str]
    mine: frozenset[str]
    others: frozenset[str]


@dataclass(frozen=True)
class Signs:
    """All there is to look for in a language."""

    phrases: Phrases
    flags: Mapping[Category, tuple[Rule, ...]]
    weight_loss: tuple[Rule, ...]
    danger: frozenset[str]  # the concepts that rules name
    contractions: Mapping[str, str]
    framing: Framing
    mended: tuple[str, ...]
    ordinary: frozenset[str]

    def found(self, words: Sequence[str]) -> dict[str, list[Span]]:
        """Where each concept stands among the words, in order; of several ends one."""
        out: dict[str, list[Span]] = {}
        for start in range(len(words)):
            ends: dict[str, int] = {}
            for concept, end in self.phrases.ending(words, start):
                if concept in _LONGEST or concept not in ends:
                    ends[concept] = end
            for concept, end in ends.items():
                out.setdefault(concept, []).append(Span(start, end))
        return out


@cache
def signs(language: str) -> Signs:
    """The signs of a language."""
    data = tomllib.loads(read_words("signs.toml", language))
    rules = tomllib.loads(read_words("redflags.toml", language))["flag"]
    phrases = Phrases(data["concepts"])
    made = [(str(entry["category"]), rule) for entry in rules for rule in _rules(entry)]
    return Signs(
        phrases=phrases,
        flags={each: tuple(rule for category, rule in made if category == each) for each in Category},
        weight_loss=tuple(rule for category, rule in made if category == "weight_loss"),
        danger=frozenset(name for _, rule in made for name in rule.concepts),
        contractions=data["contractions"],
        framing=Framing(**{each.name: frozenset(data[each.name]) for each in fields(Framing)}),
        mended=tuple(data["mended"]),
        ordinary=frozenset(data["ordinary"]) | set(phrases.words()),
    )


def _rules(entry: Mapping[str, object]) -> Iterator[Rule]:
    said, unless, even = entry["of"], entry.get("unless", []), entry.get("even", [])
    assert isinstance(said, list)
    assert isinstance(unless, list)
    assert isinstance(even, list)
    for each in said:
        parts = _RULE.findall(each)
        signs_of = [(sign, width) for _, sign, width in parts if sign]
        anywhere = any(sign == "&" for sign, _ in signs_of)
        widths = [int(width) for _, width in signs_of if width]
        yield Rule(
            concepts=tuple(name for name, _, _ in parts),
            width=None if anywhere else widths[0] if widths else NEAR,
            in_order=any(sign == ">" for sign, _ in signs_of),
            unless=tuple(unless),
            even=frozenset(even),
        )
