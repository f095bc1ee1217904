"""What different words mean alike, within a language and across them: parts of the body, equipment, muscles, days."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from language.languages import LANGUAGES
from language.text import plain
from language.written import read_data

TABLES = ("body", "equipment", "muscle", "part", "weekday", "side")
# A word that stands for more than these says too little of what is meant.
MOST_MEANT = 4


def alike(word: str) -> tuple[str, ...]:
    """The phrases of all languages that mean what a word does, as they are written and in plain letters; none but for
    words of these tables. Those that hold another one are left out ("a full gym" beside "gym"): with it they are found.

    >>> "knee" in alike("rodilla"), "колено" in alike("knee"), alike("tuesday")[:1] != (), alike("burger")
    (True, True, True, ())
    """
    meant = _meant().get(word, frozenset())
    return _phrases(meant) if 0 < len(meant) <= MOST_MEANT else ()


@cache
def _phrases(meant: frozenset[str]) -> tuple[str, ...]:
    """The phrases for any of these things, without those that hold another one."""
    every = dict.fromkeys(phrase for each in sorted(meant) for phrase in _said()[each])
    return tuple(phrase for phrase in every if not any(_holds(phrase, each) for each in every if each != phrase))


def _holds(phrase: str, other: str) -> bool:
    return f" {other} " in f" {phrase} "


@cache
def _meant() -> Mapping[str, frozenset[str]]:
    """What a phrase in plain letters stands for."""
    meant: dict[str, set[str]] = defaultdict(set)
    for value, phrase in _entries():
        meant[plain(phrase)].add(value)
    return {phrase: frozenset(values) for phrase, values in meant.items()}


@cache
def _said() -> Mapping[str, tuple[str, ...]]:
    """The phrases for each thing there are words for, its own name first."""
    said: dict[str, list[str]] = defaultdict(list)
    for value, phrase in _entries():
        said[value] += [value.replace("_", " "), phrase, plain(phrase)]
    return {value: tuple(phrases) for value, phrases in said.items()}


def _entries() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        data = tomllib.loads(read_data("words.toml", language))
        for table in TABLES:
            for value, phrases in data[table].items():
                yield from ((each, phrase) for each in value.split(",") for phrase in phrases)
