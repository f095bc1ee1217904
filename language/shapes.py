"""Lines of the word files made into regular expressions, so that what people say can be data.

A line is made of `word`, `word*` (with any ending), `[may be missing]`, `(one|of several)`, `<part>` spelled out
elsewhere, and `{slot}` or `{slot:kind}`. Text is compared with a space behind its last word.
"""

import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass

TOKEN = re.compile(
    r"\{(?P<slot>\w+)(?::(?P<kind>\w+))?\}|<(?P<part>\w+)>|(?P<mark>[\[\]()|])|(?P<word>[^\s\[\]()|{}<>]+)"
)
# Kinds of slot that hold a figure, which its unit may hang on: "5h", "90s".
COUNTED = ("number", "count")
FIGURE = "#"
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

    Of each of `needed` one word stands in whatever the pattern matches, with a star behind it where that is the word's
    beginning, or FIGURE for any number; the set with the fewest words is first.
    """

    pattern: str
    slots: tuple[Slot, ...]
    words: frozenset[str]
    needed: tuple[frozenset[str], ...]


def shape(
    line: str, parts: Mapping[str, str], of_kind: Callable[[str], str], figured: Container[str] = frozenset()
) -> Shape:
    """The shape of a line; `of_kind` says how far the words of a slot may reach, `figured` which hold a figure."""
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
    return Shape("".join(pattern), tuple(slots), frozenset(words), _needed(_expanded(line, parts), figured))


def _needed(elements: Iterator[re.Match[str]], figured: Container[str]) -> tuple[frozenset[str], ...]:
    """The sets of words of each of which one must stand in a row of elements, up to its end or a closing bracket.

    Of several ways each needs one of its own: together they need one of the fewest words of each.
    """
    ways: list[list[frozenset[str]]] = [[]]
    for each in elements:
        mark = each["mark"]
        if mark in (")", "]"):
            break
        if mark == "|":
            ways.append([])
        elif mark:
            within = _needed(elements, figured)
            ways[-1] += within if mark == "(" else ()  # what may be missing is not needed
        elif each["word"]:
            ways[-1].append(frozenset({each["word"]}))
        elif (each["kind"] or each["slot"]) in figured:
            ways[-1].append(frozenset({FIGURE}))
    if len(ways) > 1:
        fewest = [min(way, key=len) for way in ways if way]
        return (frozenset[str]().union(*fewest),) if len(fewest) == len(ways) else ()
    return tuple(sorted(dict.fromkeys(ways[0]), key=len))


def _expanded(line: str, parts: Mapping[str, str]) -> Iterator[re.Match[str]]:
    for found in TOKEN.finditer(line):
        if found["part"]:
            yield from _expanded(parts[found["part"]], parts)
        else:
            yield found
