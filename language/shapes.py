"""Lines of the word files made into regular expressions, so that what people say can be data.

A line is made of `word`, `word*` (with any ending), `[may be missing]`, `(one|of several)`, `<part>` spelled out
elsewhere, and `{slot}` or `{slot:kind}`. Text is compared with a space behind its last word.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

TOKEN = re.compile(
    r"\{(?P<slot>\w+)(?::(?P<kind>\w+))?\}|<(?P<part>\w+)>|(?P<mark>[\[\]()|])|(?P<word>[^\s\[\]()|{}<>]+)"
)
# Kinds of slot that hold a figure, which its unit may hang on: "5h", "90s".
COUNTED = ("number", "count")
COUNTED_END = r"(?:\s+|(?<=\d)(?=[^\W\d_]))"
_MARKS = {"[": "(?:", "]": ")?", "(": "(?:"}


@dataclass(frozen=True)
class Slot:
    """A place in a line for something said: what it fills and what kind of thing it is."""

    name: str
    kind: str


@dataclass(frozen=True)
class Shape:
    """A line as a pattern whose groups are its slots; `words` are those that stand in it in full.

    One of `needed` stands in whatever the pattern matches, with a star behind it where that is the word's beginning;
    None where no word is certain.
    """

    pattern: str
    slots: tuple[Slot, ...]
    words: frozenset[str]
    needed: frozenset[str] | None


def shape(line: str, parts: Mapping[str, str], of_kind: Callable[[str], str]) -> Shape:
    """The shape of a line; `of_kind` says how far the words of a slot may reach."""
    pattern: list[str] = []
    slots: list[Slot] = []
    words: set[str] = set()
    for found in _expanded(line, parts):
        if found["slot"]:
            slot = Slot(found["slot"], found["kind"] or found["slot"])
            slots.append(slot)
            end = COUNTED_END if slot.kind in COUNTED else r"\s+"
            pattern.append(f"(?P<{slot.name}>{of_kind(slot.kind)}){end}")
        elif found["word"]:
            stem, star, _ = found["word"].partition("*")
            pattern.append(re.escape(stem) + (r"\w*\s+" if star else r"\s+"))
            words.add(stem)
        else:
            pattern.append(_MARKS.get(found["mark"], found["mark"]))
    return Shape("".join(pattern), tuple(slots), frozenset(words), _needed(_expanded(line, parts)))


def _needed(elements: Iterator[re.Match[str]]) -> frozenset[str] | None:
    """The fewest words of which one must stand in a row of elements, up to its end or the bracket that closes it."""
    ways: list[frozenset[str] | None] = [None]
    for each in elements:
        mark, inner = each["mark"], None
        if mark in (")", "]"):
            break
        if mark == "|":
            ways.append(None)
        elif mark:
            within = _needed(elements)
            inner = within if mark == "(" else None  # what may be missing is not needed
        elif each["word"]:
            inner = frozenset({each["word"]})
        if inner is not None and (ways[-1] is None or len(inner) < len(ways[-1])):
            ways[-1] = inner
    known = [way for way in ways if way is not None]
    return frozenset[str]().union(*known) if len(known) == len(ways) else None


def _expanded(line: str, parts: Mapping[str, str]) -> Iterator[re.Match[str]]:
    for found in TOKEN.finditer(line):
        if found["part"]:
            yield from _expanded(parts[found["part"]], parts)
        else:
            yield found
