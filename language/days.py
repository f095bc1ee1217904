"""How people of a language name days and hours, as data: lines with slots, and what stands in the slots."""

import calendar
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from babel.dates import get_day_names, get_month_names

from language.languages import spoken
from language.shapes import shape
from language.text import normalise
from language.words import words
from language.written import read_words

HALVES = ("am", "pm")
# A week from its first day, as `date.weekday` counts.
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORTEST_NAME = 3  # letters; of what CLDR shortens more, many a language has made a word of its own
_ISO = r"\d{4}-\d\d?-\d\d?"
_NUMERIC = r"\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d\d))?|\d{1,2}\.\d{1,2}(?:\.(?:\d{4}|\d\d)?)?"
_TIME = r"\d{1,2}(?:[:.h]\d{2})?"


@dataclass(frozen=True)
class Line:
    """One way to name a day: its shape, and the flags it stands for."""

    shape: re.Pattern[str]
    flags: frozenset[str]


@dataclass(frozen=True)
class Days:
    """The words of a language for days and hours; tables from a phrase to what it stands for.

    `ago` says how many days ago, with the part of the day where one is said with it; `hours` what is behind an hour.
    """

    until: tuple[str, ...]
    one: frozenset[str]
    half: frozenset[str]
    order: tuple[str, ...]
    clock: int
    ahead: tuple[Line, ...]
    past: tuple[Line, ...]
    part_of_it: tuple[Line, ...]
    hour_of_it: tuple[Line, ...]
    ago: dict[str, str]
    part: dict[str, str]
    hours: dict[str, str]
    span: dict[str, str]
    feast: dict[str, str]
    month: dict[str, int]
    weekday: dict[str, int]
    named: frozenset[str]  # words of which one stands in whatever names a day ahead without a figure

    def count(self, said: str, language: str) -> float | None:
        """The number a count is, None where it is none."""
        if said in self.one:
            return 1.0
        return 0.5 if said in self.half else words(language).value_of_number(said)


@cache
def days(language: str) -> Days:
    """The words of a language for days and hours."""
    data = tomllib.loads(read_words("days.toml", language))
    tables = {name: _turned(data[name]) for name in ("ago", "part", "hours", "span", "feast")}
    month = {**_months(language), **{said: int(number) for said, number in _turned(data["month"]).items()}}
    weekday = _weekdays(language)
    reach = _reach(data, {**tables, "month": month, "weekday": weekday})
    return Days(
        until=tuple(sorted(data["until"], key=len, reverse=True)),
        one=frozenset(data["one"]),
        half=frozenset(data["half"]),
        order=tuple(data["order"]),
        clock=data["clock"],
        ahead=_lines(data["ahead"], reach),
        past=_lines(data["past"], reach),
        part_of_it=_lines(data["part_of_it"], reach),
        hour_of_it=_lines(data["hour_of_it"], reach),
        month=month,
        weekday=weekday,
        named=_words_of((*tables["feast"], *tables["span"], *month, *weekday)),
        **tables,
    )


def _reach(data: Mapping[str, Any], tables: Mapping[str, Mapping[str, object]]) -> dict[str, str]:
    """How far the words of each slot may reach."""
    counts = "|".join(map(re.escape, (*data["one"], *data["half"])))
    halves = [said for said, what in tables["hours"].items() if what in HALVES]
    return {
        "count": rf"\d+(?:\.\d+)?|{counts}|[^\W\d]+(?:\s[^\W\d]+){{0,2}}?",
        "day": rf"\d{{1,2}}(?:{'|'.join(map(re.escape, (*data['ordinal'], '.')))})?",
        "year": r"\d{4}",
        "iso": _ISO,
        "numeric": _NUMERIC,
        "hour": rf"{_TIME}(?:\s?(?:{_one_of(tables['hours'])}))?",
        "clock": rf"{_TIME}\s?(?:{_one_of(halves)})",
        **{name: _one_of(table) for name, table in tables.items() if name != "hours"},
    }


def day_of(year: int, month: int, day: int) -> date | None:
    """The date of these figures, None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of_month(said: str) -> int:
    """The day in "15th"."""
    return int("".join(filter(str.isdigit, said)))


def iso_day(said: str) -> date | None:
    """The date in "2027-03-01"."""
    year, month, day = map(int, said.split("-"))
    return day_of(year, month, day)


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or earlier; the last of its month where that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _lines(said: Iterable[str], reach: Mapping[str, str]) -> tuple[Line, ...]:
    parted = (each.partition("->") for each in said)
    return tuple(
        Line(re.compile(shape(line, {}, reach.__getitem__).pattern), frozenset(flags.split()))
        for line, _, flags in parted
    )


def _months(language: str) -> dict[str, int]:
    return {name: number for name, number in _names(get_month_names, language)}


def _weekdays(language: str) -> dict[str, int]:
    told = {said: WEEKDAYS.index(what) for said, what in words(language).weekday.items() if what in WEEKDAYS}
    return {**dict(_names(get_day_names, language)), **told}


def _words_of(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in phrase.split())


def _names(source: Any, language: str) -> Iterator[tuple[str, int]]:
    """The names CLDR has, long and short, as they are typed."""
    for width in ("abbreviated", "wide"):
        for context in ("format", "stand-alone"):
            for number, name in source(width, context, locale=spoken(language) or "en").items():
                typed = normalise(name).removesuffix(".")
                if len(typed) >= SHORTEST_NAME:
                    yield typed, number


def _turned(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {phrase: meant for meant, phrases in table.items() for phrase in phrases}


def _one_of(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in sorted(phrases, key=len, reverse=True))
