"""Phrases around sets as patterns: what opens or closes them, and by how much they differ from the set before."""

import re
from dataclasses import dataclass
from functools import cache

from language.shapes import shape
from language.words import Words, words

# What is a step in any language.
SIGNED = {"heavier": ("{plus}",), "lighter": ("{minus}",)}
# Parts of a notation that tell of a set alone.
WITHOUT_A_NUMBER = ("MINUTE", "HALF_MINUTE", "FAILURE", "AMRAP")
_SIGNED = {"plus": r"\+", "minus": "-"}


@dataclass(frozen=True)
class Around:
    """The patterns of a language; each is compared with a text that has a space at its end."""

    opening: re.Pattern[str]
    closing: re.Pattern[str]
    again: re.Pattern[str]
    same_weight: re.Pattern[str]
    heavier: tuple[re.Pattern[str], ...]
    lighter: tuple[re.Pattern[str], ...]
    more: tuple[re.Pattern[str], ...]
    less: tuple[re.Pattern[str], ...]


@cache
def around(language: str) -> Around:
    """The patterns of a language."""
    own = words(language)
    opening, closing, again, same_weight = (
        _any(own.around.get(name, ()), own) for name in ("opening", "closing", "again", "same_weight")
    )
    return Around(
        re.compile(rf"(?:{opening})(?P<rest>\S.*)"),
        re.compile(rf"(?P<rest>.*\S)\s+(?:{closing})"),
        re.compile(rf"(?:{again})(?P<rest>.*)"),
        re.compile(same_weight),
        *(_each(own.around.get(name, SIGNED.get(name, ())), own) for name in ("heavier", "lighter", "more", "less")),
    )


def may_count(text: str, language: str) -> bool:
    """Whether there is a number in it, or words that tell of a set without one: "a triple", "a minute", "same"."""
    counts = words(language).has_number(text) or not _counting(language).isdisjoint(text.split())
    return counts or around(language).again.fullmatch(text + " ") is not None


@cache
def _counting(language: str) -> frozenset[str]:
    own = words(language)
    told = [said for said, terminal in own.notation.items() if terminal in WITHOUT_A_NUMBER]
    return frozenset(said.split()[-1] for said in (*own.called, *told))


def without_frame(clause: str, language: str) -> str:
    """What is told of sets without the words around it: "put me down for 8 at 80 please"."""
    own, before = around(language), ""
    while before != clause:
        before = clause
        opened = own.opening.fullmatch(clause + " ")
        clause = opened["rest"].strip(" ,:-") if opened else clause
        closed = own.closing.fullmatch(clause.rstrip(" ,") + " ")
        clause = closed["rest"].strip(" ,:") if closed else clause
    return clause


def _each(lines: tuple[str, ...], own: Words) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(shape(line, {}, lambda kind: _reach(kind, own)).pattern) for line in lines)


def _any(lines: tuple[str, ...], own: Words) -> str:
    marked = (shape(line, {}, lambda kind: _reach(kind, own)).pattern.replace(r"\s+", r"[,:]?\s+") for line in lines)
    return "|".join(marked) or "(?!)"


def _reach(kind: str, own: Words) -> str:
    """How far the words of a slot may reach: a step with its unit, a number, or whatever else is told."""
    numbers = "|".join(re.escape(said) for said in sorted(own.number, key=len, reverse=True))
    units = "|".join(re.escape(said) for said, what in own.notation.items() if what in ("KG", "LB", "SECONDS"))
    figure = rf"(?:\d+(?:[.,]\d+)?|{numbers})"
    step = rf"{figure}(?:\s?(?:{units})\b)?"
    sign = _SIGNED.get(kind)
    return rf"{sign}\s?{step}" if sign else {"step": step, "count": figure}.get(kind, r"\S.*?")
