"""Where a text says when something was done: a day, the part of it, an hour, in any order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from language.days import HALVES, Days, Line, days
from language.remembered import remembered
from language.words import words

_WORD = re.compile(r"(?<!\S)\S")
# Marks behind words, and hyphens within them: "avant-hier".
_MARKS = re.compile(r"[,;:](?=\s|$)|(?<=[^\W\d])-(?=[^\W\d])")
EMPTY = "EMPTY"  # of a notation: what says nothing
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Told:
    """A time that stands somewhere in a text: its day by the slots and flags of a line, the part of that, its hour."""

    end: int
    slots: dict[str, str] | None = None
    flags: frozenset[str] = frozenset()
    part: str | None = None
    hour: str | None = None
    hour_is_first: bool = False


def told_at(text: str, start: int, known: Days, language: str) -> Told | None:
    """All of a time that stands at this place of a text that `plain` has made: each of its parts at most once."""
    told, before = Told(start), None
    while told != before:
        before = told
        told = _one_more(told, text, known, language)
    return None if told.end == start else told


@remembered(1 << 12)
def told_in(text: str, language: str) -> tuple[tuple[int, Told], ...]:
    """The times in a text, each with where it begins, the first one first."""
    known = days(language)
    times = ((found.start(), told_at(text, found.start(), known, language)) for found in _WORD.finditer(text))
    return tuple((start, told) for start, told in times if told and _stands_alone(told, start, text, known))


def plain(text: str) -> str:
    """The text with a space for every mark behind or in a word, and one at its end: places are the same in both."""
    return _MARKS.sub(" ", text) + " "


def clock(said: str, known: Days) -> timedelta | None:
    """The figures of an hour, None where they are none: "7", "7:30", "11 pm"; which half that is, `half` tells."""
    hour, *minute = (int(each) for each in _DIGITS.findall(said))
    minutes = minute[0] if minute else 0
    most = known.clock if half(said, known) or (known.clock < 24 and not minute) else 23
    return timedelta(hours=hour, minutes=minutes) if hour <= most and minutes < 60 else None


def half(said: str, known: Days) -> str | None:
    """The half of the day an hour says it is in: am or pm."""
    behind = said.lstrip("0123456789:.h").strip()
    return known.hours.get(behind) if known.hours.get(behind) in HALVES else None


def _stands_alone(told: Told, start: int, text: str, known: Days) -> bool:
    """Whether it surely is a time: figures of an hour alone may be a weight, or reps."""
    hour = told.hour or ""
    if told.slots is not None and _is_open(told.slots.get("numeric", ""), text[start : told.end]):
        return False
    if told.slots is not None:
        return not told.hour_is_first or start == 0 or half(hour, known) is not None
    at_an_end = start == 0 or not text[told.end :].strip()
    return at_an_end and (half(hour, known) is not None or (start == 0 and ":" in hour))


def _is_open(numeric: str, said: str) -> bool:
    """Whether figures of a day stand alone that may be a weight and reps as well: "12/10", "14.11"."""
    stands_alone = said.strip() == numeric != ""
    return stands_alone and len(_DIGITS.findall(numeric)) < 3 and not numeric.endswith(".")


def _one_more(told: Told, text: str, known: Days, language: str) -> Told:
    if told.slots is None and (day := _longest(known.past, text, told.end)):
        found, line = day
        slots = {name: value for name, value in found.groupdict().items() if value is not None}
        return replace(told, end=found.end(), slots=slots, flags=line.flags, hour_is_first=told.hour is not None)
    if told.hour is None and (hour := _longest(known.hour_of_it, text, told.end)):
        (said,) = (value for value in hour[0].groupdict().values() if value is not None)
        if clock(said, known) is not None and not _counts(said, text[hour[0].end() :], language):
            return replace(told, end=hour[0].end(), hour=said)
    if told.slots is not None and told.part is None and (part := _longest(known.part_of_it, text, told.end)):
        return replace(told, end=part[0].end(), part=known.part[part[0]["part"]])
    return told


def _longest(lines: Sequence[Line], text: str, at: int) -> tuple[re.Match[str], Line] | None:
    matches = ((line.shape.match(text, at), line) for line in lines)
    found = [(match, line) for match, line in matches if match]
    return max(found, key=lambda each: each[0].end(), default=None)


def _counts(said: str, behind: str, language: str) -> bool:
    """Whether bare figures are rather a weight or reps, by the word behind them."""
    return said.isdigit() and words(language).notation.get(behind.split(" ", 1)[0], EMPTY) != EMPTY
