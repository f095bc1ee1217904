"""Phrases of a table picked out of a text."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import takewhile


def picked(text: str, table: Mapping[str, str]) -> tuple[list[str], str]:
    """What the phrases in a text stand for, the longest phrase first, and the text without them.

    >>> picked("lower back and abs", {"back": "back", "lower back": "lower_back", "abs": "abs"})
    (['lower_back', 'abs'], '  and  ')
    """
    found: list[str] = []

    def take(phrase: re.Match[str]) -> str:
        found.append(phrase[0])
        return " "

    left = phrases(tuple(table)).sub(take, text)
    order = list(table)
    found = sorted(set(found), key=lambda phrase: (-len(phrase), order.index(phrase)))
    return [table[phrase] for phrase in found], left


@lru_cache(maxsize=1 << 13)
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, kept: the languages have more of them than `re` remembers."""
    return re.compile(pattern)


@lru_cache(maxsize=1024)
def phrases(said: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the phrases on the borders of words, the longest first."""
    return re.compile(rf"(?<!\w)(?:{any_of(said)})(?!\w)") if said else re.compile(r"(?!)")


def any_of(said: Iterable[str]) -> str:
    """A regular expression for any of the phrases, the longest first."""
    return _any_of(tuple(said))


@lru_cache(maxsize=1 << 12)
def _any_of(said: tuple[str, ...]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(said, key=len, reverse=True))


def compact(said: Iterable[str]) -> str:
    """A regular expression for any of many words, each beginning that several share spelled once, the longest first.

    >>> compact(["ten", "tens", "two"])
    't(?:en(?:s)?|wo)'
    """
    return _branch(tuple(sorted(set(said))))


def _opening(one: str, other: str) -> str:
    """The letters both begin with."""
    return "".join(pair[0] for pair in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@lru_cache(maxsize=1 << 12)
def _branch(said: tuple[str, ...]) -> str:
    ends = "" in said
    heads = dict.fromkeys(each[0] for each in said if each)
    ways = []
    for head in heads:
        tails = [each for each in said if each.startswith(head)]
        shared = _opening(min(tails), max(tails))
        rest = tuple(each.removeprefix(shared) for each in tails)
        ways.append(re.escape(shared) + (_branch(rest) if any(rest) else ""))
    if not ways:
        return ""
    if len(ways) == 1 and not ends:
        return ways[0]
    return f"(?:{'|'.join(ways)})" + ("?" if ends else "")
