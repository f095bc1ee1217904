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
_MARKS = {"[": "(?:", "]": ")?", "(": "(?:"}


@dataclass(frozen=True)
class Slot:
    """A place in a line for something said: what it fills and what kind of thing it is."""

    name: str
    kind: str


@dataclass(frozen=True)
class Shape:
    """A line as a pattern whose groups are its slots; `words` are those that stand in it in full."""

    pattern: str
    slots: tuple[Slot, ...]
    words: frozenset[str]


def shape(line: str, parts: Mapping[str, str], of_kind: Callable[[str], str]) -> Shape:
    """The shape of a line; `of_kind` says how far the words of a slot may reach."""
    pattern: list[str] = []
    slots: list[Slot] = []
    words: set[str] = set()
    for found in _expanded(line, parts):
        if found["slot"]:
            slot = Slot(found["slot"], found["kind"] or found["slot"])
            slots.append(slot)
            pattern.append(f"(?P<{slot.name}>{of_kind(slot.kind)})\\s+")
        elif found["word"]:
            stem, star, _ = found["word"].partition("*")
            pattern.append(re.escape(stem) + (r"\w*\s+" if star else r"\s+"))
            words.add(stem)
        else:
            pattern.append(_MARKS.get(found["mark"], found["mark"]))
    return Shape("".join(pattern), tuple(slots), frozenset(words))


def _expanded(line: str, parts: Mapping[str, str]) -> Iterator[re.Match[str]]:
    for found in TOKEN.finditer(line):
        if found["part"]:
            yield from _expanded(parts[found["part"]], parts)
        else:
            yield found
