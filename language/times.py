"""Times of the day as people say them: "at 7", "half past six in the evening", "19:30", "noon"."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import time
from functools import cache

from language.text import normalise
from language.words import words
from language.written import read_words

HOURS = 24
_NUMBER_WORDS = 24  # hours are said in words up to here


@dataclass(frozen=True)
class Times:
    """The words of a language for times; tables from a phrase to what it stands for.

    `shift` and `after` are minutes by what is said before an hour, and behind it: "half past", "et demie".
    `doing` is a regular expression for a word that says what is reminded of with none of `of` before it.
    """

    clock: int
    at: tuple[str, ...]
    on: tuple[str, ...]
    every: tuple[str, ...]
    before_span: tuple[str, ...]
    once: frozenset[str]
    joint: tuple[str, ...]
    one: frozenset[str]
    of: tuple[str, ...]
    doing: str
    day: dict[str, int]
    daily: dict[str, str]
    half: dict[str, str]
    named: dict[str, str]
    shift: dict[str, int]
    after: dict[str, int]
    span: dict[str, int]
    spans: dict[str, int]
    hour: dict[str, int]


@dataclass(frozen=True)
class Clock:
    """A time of the day, where it stands in a text, and the half of the day it is said to be in, if it is."""

    hour: int
    minute: int
    start: int
    end: int
    half: str | None
    is_whole: bool  # said so that it can be of one half alone

    def at(self, half: str | None) -> time:
        """The time in this half of the day, as it was said where none is known."""
        hour = self.hour
        if half == "pm" and hour < HOURS // 2:
            hour += HOURS // 2
        elif half == "am" and hour == HOURS // 2:
            hour = 0
        return time(hour, self.minute)


@cache
def times(language: str) -> Times:
    """The words of a language for times."""
    data = tomllib.loads(read_words("times.toml", language))
    numbers = {said: int(value) for said, value in words(language).number.items() if value <= _NUMBER_WORDS}
    return Times(
        clock=data["clock"],
        at=tuple(data["at"]),
        on=tuple(data["on"]),
        every=tuple(data["every"]),
        before_span=tuple(data["in"]),
        once=frozenset(data.get("once", ())),
        joint=tuple(data["joint"]),
        one=frozenset(data["one"]),
        of=tuple(data["of"]),
        doing=data.get("doing", "(?!)"),
        day=_counted(data["day"]),
        daily=_turned(data["daily"]),
        half=_turned(data["half"]),
        named=_turned(data["named"]),
        shift=_counted(data["shift"]),
        after=_counted(data.get("after", {})),
        span=_counted(data["span"]),
        spans=_counted(data["spans"]),
        hour=numbers,
    )


def clocks(text: str, language: str) -> Iterator[Clock]:
    """The times in a text that `normalise` has made. Bare figures are none: they may count anything."""
    known = times(language)
    for found in _shape(language).finditer(text):
        clock = _read(found, known)
        if clock is not None:
            yield clock


def clock_meant(said: str, language: str) -> tuple[time, bool] | None:
    """The time that an answer names, and whether it may not be in the other half of the day; bare figures will do.

    >>> clock_meant("7", "en"), clock_meant("at half past six pm", "en"), clock_meant("soon", "en")
    ((datetime.time(7, 0), False), (datetime.time(18, 30), True), None)
    """
    text = normalise(said)
    for asked in (text, f"{times(language).at[0]} {text}"):
        for clock in clocks(asked, language):
            if clock.start == 0 and clock.end == len(asked):
                return clock.at(clock.half), is_sure(clock, clock.half, language)
    return None


def is_sure(clock: Clock, half: str | None, language: str) -> bool:
    """Whether a time cannot be of the other half of the day."""
    said_twice = times(language).clock < HOURS and 0 < clock.hour <= HOURS // 2 and not clock.is_whole
    return half is not None or not said_twice


def one_of(phrases: Iterable[str]) -> str:
    """A regular expression for any of these phrases, on the borders of words; one that matches nothing for none."""
    return "|".join(rf"{re.escape(each)}(?!\w)" for each in sorted(phrases, key=len, reverse=True)) or r"(?!)"


@cache
def _shape(language: str) -> re.Pattern[str]:
    known = times(language)
    hour = rf"(?P<figures>\d{{1,2}})|(?P<word>{one_of(known.hour)})"
    return re.compile(
        rf"(?<![\w:.,])(?:(?P<at>{one_of(known.at)})\s)?(?:(?P<named>{one_of(known.named)})"
        rf"|(?:(?P<shift>{one_of(known.shift)})\s)?(?:{hour})(?:[:.h](?P<minute>[0-5]\d))?"
        rf"(?:\s?(?P<half>{one_of(known.half)}))?(?:\s(?P<after>{one_of(known.after)}))?"
        rf"(?:\s(?P<again>{one_of(known.half)}))?)(?![\w:])"
    )


def _read(found: re.Match[str], known: Times) -> Clock | None:
    """The time of a match; None where it is bare figures, or no hour."""
    if found["named"]:
        hour, minute = map(int, known.named[found["named"]].split(":"))
        return Clock(hour, minute, found.start(), found.end(), None, is_whole=True)
    said = {known.half[each] for each in (found["half"], found["again"]) if each}
    if not (found["at"] or found["shift"] or found["minute"] or said):
        return None
    hour = int(found["figures"]) if found["figures"] else known.hour[found["word"]]
    minutes = 60 * hour + int(found["minute"] or 0)
    minutes += known.shift.get(found["shift"] or "", 0) + known.after.get(found["after"] or "", 0)
    half = next((each for each in ("am", "pm") if each in said), None)
    if hour >= HOURS or (half and hour > HOURS // 2 + (HOURS // 2 if half == "pm" else 0)):
        return None
    padded = (found["figures"] or "").startswith("0")
    hour, minute = divmod(minutes % (60 * HOURS), 60)
    return Clock(hour, minute, found.start(), found.end(), half, is_whole=padded)


def _turned(table: dict[str, list[str]]) -> dict[str, str]:
    return {phrase: meant for meant, phrases in table.items() for phrase in phrases}


def _counted(table: dict[str, list[str]]) -> dict[str, int]:
    return {phrase: int(meant) for phrase, meant in _turned(table).items()}
