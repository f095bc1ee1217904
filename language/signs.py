"""The words red flags are made of, as a language has them: data of signs.toml and redflags.toml, made ready to look up.

A concept is a list of phrases: a word; `word*` any ending; `[may be missing]`; `(this|or that)`; `#` a number, `#3`
one of three digits; `..3` up to three other words; `<a concept>` all its phrases. A rule names concepts that raise a
flag together: `a b` in any order with up to four words between, `a > b` in this order, `a ~9 b` or `a >9 b` with up to
nine words between, and `a & b` anywhere in what was said.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from language.words import read_words
from training.safety import Category

GAP = "_"  # stands where an idiom stood that means no harm
NUMBER = "#"
END = "."
NEAR = 4  # words that may stand between two concepts of a rule that says nothing else
SHORTEST_STEM = 3
_ELEMENT = re.compile(r"\.\.\d+|<\w+>|#\d?|\d+|[^\W\d]+\*?|[\[\](|),]")
_RULE = re.compile(r"(\w+)(?:\s*([~>&])(\d*))?")


@dataclass(frozen=True, order=True)
class Span:
    """Words from `start` up to and without `end`."""

    start: int
    end: int


@dataclass(frozen=True)
class Either:
    """A part of a phrase that may be said in several ways, each a row of words and such parts."""

    ways: "list[list[str | Either]]"


class Node:
    """A place between the words of phrases: which words may follow and where they lead, and the concept ending here."""

    def __init__(self, concept: str | None = None) -> None:
        self.concepts = [] if concept is None else [concept]
        self.words: dict[str, list[Node]] = {}
        self.stems: dict[str, list[Node]] = {}
        self.gaps: list[tuple[int, Node]] = []
        self.free: list[Node] = []  # reached without a word

    def after(self, word: str) -> Iterator["Node"]:
        """The places a word leads to; a plural or a possessive leads where its singular does."""
        for form in (word, word[:-1]) if word.endswith("s") and len(word) > SHORTEST_STEM else (word,):
            yield from self.words.get(form, ())
        if word[0].isdigit():
            yield from self.words.get(NUMBER, ())
            yield from self.words.get(f"{NUMBER}{len(word)}", ())
        if self.stems:
            for length in range(SHORTEST_STEM, len(word) + 1):
                yield from self.stems.get(word[:length], ())

    def lead(self, element: str, to: "Node") -> None:
        """Let an element of a phrase lead on."""
        if element.startswith(".."):
            self.gaps.append((int(element[2:]), to))
        elif element.endswith("*"):
            self.stems.setdefault(element[:-1], []).append(to)
        else:
            self.words.setdefault(element, []).append(to)

    def settle(self) -> None:
        """Take over what is reached without a word, here and from here on, once all phrases are known."""
        while self.free:
            other = self.free.pop()
            self.concepts += other.concepts
            self.gaps += other.gaps
            self.free += other.free
            for mine, theirs in ((self.words, other.words), (self.stems, other.stems)):
                for element, nodes in theirs.items():
                    mine.setdefault(element, []).extend(nodes)


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
class Signs:
    """All there is to look for in a language."""

    phrases: Node
    flags: Mapping[Category, tuple[Rule, ...]]
    weight_loss: tuple[Rule, ...]
    contractions: Mapping[str, str]
    fillers: frozenset[str]
    mended: tuple[str, ...]
    ordinary: frozenset[str]

    def found(self, words: Sequence[str]) -> dict[str, list[Span]]:
        """Where each concept stands among the words, in order; of several ends the nearest, of idioms the farthest."""
        out: dict[str, list[Span]] = {}
        for start in range(len(words)):
            ends: dict[str, int] = {}
            for concept, end in _walk(self.phrases, words, start):
                farthest = concept == "idiom"
                known = ends.get(concept)
                if known is None or (end > known if farthest else end < known):
                    ends[concept] = end
            for concept, end in ends.items():
                out.setdefault(concept, []).append(Span(start, end))
        return out


def _walk(node: Node, words: Sequence[str], at: int) -> Iterator[tuple[str, int]]:
    for concept in node.concepts:
        yield concept, at
    if at < len(words):
        for following in node.after(words[at]):
            yield from _walk(following, words, at + 1)
    for most, following in node.gaps:
        for end in range(at, min(at + most, len(words)) + 1):
            if end > at and words[end - 1] == END:
                break
            yield from _walk(following, words, end)


@cache
def signs(language: str) -> Signs:
    """The signs of a language."""
    data = tomllib.loads(read_words("signs.toml", language))
    rules = tomllib.loads(read_words("redflags.toml", language))["flag"]
    concepts: dict[str, list[list[str | Either]]] = {}
    root = Node()
    nodes = [root]
    for name, phrases in data["concepts"].items():
        concepts[name] = [way for phrase in phrases for way in _ways(iter(_ELEMENT.findall(phrase)), concepts)]
        end = Node(name)
        _connect(root, concepts[name], end, nodes)
    for node in nodes:
        node.settle()
    made = [(str(entry["category"]), rule) for entry in rules for rule in _rules(entry)]
    return Signs(
        phrases=root,
        flags={each: tuple(rule for category, rule in made if category == each) for each in Category},
        weight_loss=tuple(rule for category, rule in made if category == "weight_loss"),
        contractions=data["contractions"],
        fillers=frozenset(data["fillers"]),
        mended=tuple(data["mended"]),
        ordinary=frozenset(data["ordinary"]) | {word for ways in concepts.values() for word in _words(ways)},
    )


def _connect(start: Node, ways: Sequence[Sequence[str | Either]], end: Node, nodes: list[Node]) -> None:
    """Let each of some ways of saying it lead from one place to another; `nodes` are all there are."""
    for way in ways:
        at = start
        for number, part in enumerate(way, 1):
            to = end if number == len(way) else Node()
            if to is not end:
                nodes.append(to)
            if isinstance(part, str):
                at.lead(part, to)
            else:
                _connect(at, part.ways, to, nodes)
            at = to
        if not way:
            start.free.append(end)


def _words(ways: Sequence[Sequence[str | Either]]) -> Iterator[str]:
    for way in ways:
        for part in way:
            if not isinstance(part, str):
                yield from _words(part.ways)
            elif part.isalpha():
                yield part


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


def _ways(elements: Iterator[str], concepts: Mapping[str, list[list[str | Either]]]) -> list[list[str | Either]]:
    """The ways a phrase may be said, up to its end or the bracket that closes it."""
    ways: list[list[str | Either]] = [[]]
    for element in elements:
        if element in ")]":
            break
        if element == "|":
            ways.append([])
        elif element in "([":
            inner = _ways(elements, concepts)
            ways[-1].append(Either([*inner, []] if element == "[" else inner))
        elif element.startswith("<"):
            ways[-1].append(Either(concepts[element[1:-1]]))
        else:
            ways[-1].append(element)
    return ways
