"""Phrases with alternatives, gaps and stems, walked over the words of a text all at once.

A phrase is made of words; `word*` any ending; `[may be missing]`; `(this|or that)`; `#` a number, `#3` one of three
digits; `..3` up to three other words; `<a concept>` all its phrases.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from language.remembered import remembered

NUMBER = "#"
END = "."  # no gap reaches over the end of a sentence
SHORTEST_STEM = 3
MOST_STEPS_KEPT = 1 << 16
_ELEMENT = re.compile(r"\.\.\d+|<\w+>|#\d?|\d+|[^\W\d]+\*?|[\[\](|),]")


@dataclass(frozen=True)
class Either:
    """A part of a phrase that may be said in several ways, each a row of words and such parts."""

    ways: "list[list[str | Either]]"


class Node:
    """A place between the words of phrases: what may follow and where it leads, and the concepts ending here."""

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


Places = frozenset[tuple[Node, int]]  # places between words, and how many words may be skipped there


class Phrases:
    """All phrases of all concepts, as one net of places."""

    def __init__(self, concepts: Mapping[str, Sequence[str]]) -> None:
        self.ways: dict[str, list[list[str | Either]]] = {}
        root = Node()
        nodes = [root]
        for name, phrases in concepts.items():
            self.ways[name] = [way for each in phrases for way in _ways(iter(_ELEMENT.findall(each)), self.ways)]
            _connect(root, self.ways[name], Node(name), nodes)
        for node in nodes:
            node.settle()
        self._start: Places = frozenset({(root, 0)})
        self._step = remembered(MOST_STEPS_KEPT)(_step)

    def ending(self, words: Sequence[str], start: int) -> Iterator[tuple[str, int]]:
        """The concepts whose phrases begin at a word, each with where it ends, nearest first."""
        places = self._start
        for at in range(start, len(words)):
            places, concepts = self._step(places, words[at])
            for each in concepts:
                yield each, at + 1
            if not places:
                return

    def words(self) -> Iterator[str]:
        """All single words that stand in phrases."""
        for ways in self.ways.values():
            yield from _words(ways)


def _step(places: Places, word: str) -> tuple[Places, tuple[str, ...]]:
    """Where a word leads from some places, and the concepts that end with it."""
    reached: set[tuple[Node, int]] = set()
    concepts: set[str] = set()
    for node, skips in places:
        if skips and word != END:
            reached.add((node, skips - 1))
        ahead = [(following, 0) for following in node.after(word)]
        while ahead:
            place = ahead.pop()
            if place not in reached:
                reached.add(place)
                concepts.update(place[0].concepts)
                ahead += [(following, most) for most, following in place[0].gaps]
    live = frozenset((node, skips) for node, skips in reached if node.words or node.stems)
    return live, tuple(sorted(concepts))


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
