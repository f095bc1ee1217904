"""Set notation read into amounts: "3x8 at 80 kg" into a chain of 3 and 8 with 80 kg behind it. Roles come later."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import islice

from lark import Lark, Token, Transformer
from lark.exceptions import LarkError
from lark.lexer import Lexer

from language.counted import counted
from language.marks import Stretch, drop_set, rest_told, stretches
from language.numerals import in_figures
from language.remembered import remembered
from language.shorthand import at_length, helped
from language.words import Words
from language.words import words as words_of

LONGEST_PHRASE = 6
# Units that are told in smaller ones.
LARGER = {"MINUTES": (60, "SECONDS"), "KILOMETRES": (1000, "METRES"), "MILES": (1609.344, "METRES")}
MOST_DIGITS = 6
FIGURES = ("NUMBER", "CLOCK", "PLATE", "QUARTER", "EMPTY_BAR")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
# Where decimals stand behind a comma anyway, those that plates and scales make, of a number that is no part of a list.
_LONE_DECIMALS = re.compile(r"(?<![\d,/x])(\d+),(?=(?:25|50?|75)(?![\d,]))")
_PART = re.compile(
    r"\s*(?:(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)|(?P<number>(?<!\d)[+-]?\d+(?:\.\d+)?)"
    r"|(?P<word>[^\W\d_]+)|(?P<mark>\S))"
)


@dataclass(frozen=True)
class Amount:
    """A number with the unit that was said; None where none was. `kind` is a terminal of the grammar, or BODYWEIGHT."""

    value: float
    kind: str | None
    signed: bool = False


@dataclass(frozen=True)
class Entry:
    """One chain of amounts with what follows it: what it is joined by, the amount behind "at", effort and marks.

    `rest` is in seconds, where it was told how long is rested between bouts.
    """

    chain: tuple[Amount, ...]
    joints: tuple[str, ...]
    at: Amount | None
    rpe: float | None
    marks: frozenset[str]
    rest: float | None = None


def notation(text: str, words: Words) -> tuple[Entry, ...] | None:
    """The entries a text consists of, or None when it is anything but set notation."""
    return _notation(text, words.language)


def may_tell(word: str, words: Words) -> bool:
    """Whether a word may stand in set notation or link it to a name; a word with a figure or a mark in it may."""
    return not word.isalpha() or word in _telling(words.language)


@cache
def _telling(language: str) -> frozenset[str]:
    own = words_of(language)
    told = (*own.notation, *own.called, *own.number, *own.linking)
    return frozenset(word for phrase in told for word in re.split(r"[\W\d_]+", phrase))


@remembered(1 << 13)
def _notation(text: str, language: str) -> tuple[Entry, ...] | None:
    words = words_of(language)
    tokens = _tokens(words.glued.sub(r" \1 x ", _pointed(_HYPHEN.sub(" ", text), words)), words)
    if not tokens or not any(token.type in FIGURES for token in tokens):
        return None
    first = _warm_ups(tokens, words)
    if first:
        parts = [_entries(part) for part in (tokens[:first], tokens[first + 1 :])]
        return None if None in parts else tuple(each for part in parts for each in part or ())
    return _entries(tokens)


def _entries(tokens: list[Token]) -> tuple[Entry, ...] | None:
    """The entries of tokens that all marks hold for."""
    tokens, is_helped = helped(at_length(counted(tokens)))
    tokens, rest = rest_told(tokens)
    tokens, drops = drop_set(tokens)
    entries: list[Entry] = []
    for stretch in stretches(tokens):
        parsed = _parsed(stretch)
        if parsed is None:
            return None
        entries += parsed
    if drops:
        first = () if len(entries) == 1 else entries[:1]
        entries = [*first, *(replace(each, marks=each.marks | {"DROP"}) for each in entries[len(first) :])]
    helps = {"ASSISTED"} if is_helped else set()
    return tuple(replace(each, rest=rest, marks=each.marks | helps) for each in entries)


def _pointed(text: str, words: Words) -> str:
    """The text with a point for each comma of decimals."""
    commas = _decimals(words.units, words.times_words, words.at_words)
    if words.has_decimal_comma:
        text = _LONE_DECIMALS.sub(r"\1.", text)
    return commas.sub(lambda found: found.group().replace(",", "."), text)


@cache
def _decimals(units: str, times: str, at: str) -> re.Pattern[str]:
    """A comma stands for decimals only where it can hardly part two sets: before a unit, or before an x when they are
    the fractions that plates make, and not behind another x or comma; or these fractions behind "at" or "RPE".
    """
    before_unit = rf"\d{{1,2}}(?=\s*(?:{units})(?!\w))"
    before_times = rf"(?:25|50?|75)(?=\s*(?:{times})(?![^\W\d_]))"
    return re.compile(
        rf"(?:(?<![\d,/x])(?<!x\s)[+-]?\d+,(?:{before_unit}|{before_times}))"
        rf"|(?<!\w)(?:{at}|rpe)\s*\d+,(?:25|50?|75)(?!\d)"
    )


def _parsed(stretch: Stretch) -> list[Entry] | None:
    """The entries of a stretch with its marks; None when it is anything but set notation, or may be what remains."""
    try:
        tree = _grammar().parse(list(stretch.tokens))
    except LarkError:
        return None
    entries: tuple[Entry, ...] = _Entries().transform(tree)
    if stretch.is_lone and any(len(each.chain) < 2 for each in entries):
        return None
    return [replace(each, marks=each.marks | stretch.marks) for each in entries]


def _tokens(text: str, words: Words) -> list[Token] | None:
    """The tokens of a text, None from the first word on that is none: most texts are no notation from the start."""
    tokens: list[Token] = []
    coming = _PART.finditer(text)
    parts = list(islice(coming, LONGEST_PHRASE))
    while parts:
        found, taken = parts[0], 1
        if found["clock"]:
            tokens.append(Token("CLOCK", found["clock"]))
        elif found["number"]:
            if len(found["number"].split(".")[0].lstrip("+-")) > MOST_DIGITS:
                return None
            tokens.append(Token("NUMBER", found["number"]))
        else:
            token, taken = _phrase(parts, words)
            if token is None:
                return None
            tokens.append(token)
        parts = [*parts[taken:], *islice(coming, taken)]
    return in_figures([token for token in tokens if token.type != "EMPTY"], words)


def _warm_ups(tokens: list[Token], words: Words) -> int:
    """Where warm-ups end that something else follows: "warm up 20x10 then 80x5"; 0 where all or none are."""
    if tokens[0].type != "WARMUP":
        return 0
    return next((place for place, token in enumerate(tokens) if str(token) in words.joints["then"]), 0)


def _phrase(parts: list[re.Match[str]], words: Words) -> tuple[Token | None, int]:
    """The longest phrase of the notation or number word these parts begin with, and how many parts it takes."""
    for taken in range(len(parts), 0, -1):
        if any(part["clock"] or part["number"] for part in parts[:taken]):
            continue
        said = " ".join(part["word"] or part["mark"] for part in parts[:taken])
        if said in words.notation:
            return Token(words.notation[said], said), taken
        if said in words.called:
            return Token("CALLED", str(words.called[said])), taken
        if said in words.number:
            return Token("SPOKEN", str(words.number[said])), taken
    return None, 0


class _GivenTokens(Lexer):
    """Hands the grammar the tokens it is given."""

    def __init__(self, lexer_conf: object) -> None: ...

    def lex(self, data: list[Token]) -> Iterator[Token]:  # type: ignore[override]  # Lark hands on what it is given
        """The tokens as they are."""
        yield from data


@cache
def _grammar() -> Lark:
    source = (files("language") / "notation.lark").read_text(encoding="utf-8")
    return Lark(source, parser="lalr", lexer=_GivenTokens, maybe_placeholders=True)


class _Entries(Transformer[Token, tuple[Entry, ...]]):
    """The tree of a notation as entries."""

    def start(self, children: list[object]) -> tuple[Entry, ...]:
        leading = {str(child) for child in children if isinstance(child, str) and not isinstance(child, Token)}
        entries = [child for child in children if isinstance(child, Entry)]
        return tuple(Entry(each.chain, each.joints, each.at, each.rpe, each.marks | leading) for each in entries)

    def entry(self, children: list[object]) -> Entry:
        chain, *tails = children
        assert isinstance(chain, tuple)
        amounts, joints = chain
        told = [tail for tail in tails if isinstance(tail, Amount)]
        rpe = next((tail for tail in tails if isinstance(tail, float)), None)
        marks = frozenset(tail for tail in tails if isinstance(tail, str))
        # Of several amounts behind "at" the last is the weight: "3 Sätze mit 8 Wdh mit 80".
        counted, at = told[:-1], told[-1] if told else None
        return Entry((*amounts, *counted), (*joints, *("FOR" for _ in counted)), at, rpe, marks)

    def chain(self, children: list[Amount | Token]) -> tuple[tuple[Amount, ...], tuple[str, ...]]:
        amounts = tuple(child for child in children if isinstance(child, Amount))
        return amounts, tuple(child.type for child in children if isinstance(child, Token))

    def counted(self, children: list[Token | str | None]) -> Amount:
        number, unit = children
        value, kind, signed = float(str(number)), str(unit) if unit else None, str(number)[0] in "+-"
        if kind in LARGER:
            scale, smaller = LARGER[kind]
            return Amount(value * scale, smaller)
        return Amount(value, kind, signed)

    def clock(self, children: list[Token]) -> Amount:
        seconds = 0
        for part in str(children[0]).split(":"):
            seconds = seconds * 60 + int(part)
        return Amount(float(seconds), "SECONDS")

    def body(self, _: list[Token]) -> Amount:
        return Amount(0.0, "BODYWEIGHT")

    def unit(self, children: list[Token]) -> str:
        return str(children[0].type)

    def mark(self, children: list[Token]) -> str:
        return str(children[0].type)

    def at(self, children: list[Token | Amount]) -> Amount:
        (amount,) = (child for child in children if isinstance(child, Amount))
        return amount

    def effort(self, children: list[Token | None]) -> float:
        return float(str(children[-1]))

    def marked(self, children: list[str]) -> str:
        return children[0]
