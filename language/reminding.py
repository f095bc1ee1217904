"""What somebody wants to be reminded of, and when: "on mondays at 7", "tomorrow at 9 to weigh myself"."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from babel.dates import get_day_names

from language.days_ahead import day_meant
from language.languages import spoken
from language.picking import compiled
from language.said import Certainty
from language.text import normalise
from language.times import Times, clocks, is_sure, one_of, times
from language.words import words

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SOME_DAY = date(2000, 1, 1)  # whether words name a day does not depend on which day it is


@dataclass(frozen=True)
class Told:
    """What was told of a reminder; `left` is what was not taken for anything yet."""

    left: str
    clock: str | None = None
    days: tuple[str, ...] = ()
    day: str | None = None
    in_minutes: int | None = None
    half: str | None = None
    certainty: Certainty = Certainty.CERTAIN

    @property
    def arguments(self) -> dict[str, object]:
        """What it gives the act."""
        given = {"clock": self.clock, "days": [*self.days] or None, "day": self.day, "in_minutes": self.in_minutes}
        return {name: value for name, value in given.items() if value is not None}


def read_reminder(said: str, language: str) -> tuple[dict[str, object], Certainty] | None:
    """What an act is given by these words, and how sure that is; None where anything else is among them.

    >>> read_reminder("on mondays at 7pm to weigh myself", "en")[0]
    {'what': 'weigh myself', 'clock': '19:00', 'days': ['monday']}
    """
    known = times(language)
    told: Told | None = _span(_days(Told(f" {normalise(said)} "), known, language), known, language)
    told = told and _clock(told, known, language)
    told = told and _day(told, known, language)
    if told is None:
        return None
    what = _what(told.left, known)
    if what is None or not told.arguments:
        return ({"what": what}, told.certainty) if what else None
    return {**({"what": what} if what else {}), **told.arguments}, told.certainty


def days_named(said: str, language: str) -> list[str] | None:
    """The weekdays that words name and nothing else: "mondays and fridays"."""
    told = _days(Told(f" {normalise(said)} "), times(language), language)
    found = [*told.days] or ([_names_of_days(language)[told.day]] if told.day else [])
    return found if found and not told.left.strip() else None


def day_of(said: str, today: date, language: str) -> date | None:
    """The day that a reminder which comes once was told for; a weekday is the next one of its name."""
    named, ahead = normalise(said), times(language).day
    if named in ahead:
        return today + timedelta(days=ahead[named])
    if named in _single(language):
        wanted = WEEK.index(_names_of_days(language)[named])
        return today + timedelta(days=(wanted - today.weekday() - 1) % len(WEEK) + 1)
    return day_meant(said, today, language)


def _what(left: str, known: Times) -> str | None:
    """What it is of, empty for nothing; None where the words before it open nothing."""
    text = " ".join(left.split()).strip(" ,")
    if not text:
        return ""
    for opening in (f"{each} ".lstrip() for each in sorted(known.of, key=len, reverse=True)):
        if text.startswith(opening):
            return text.removeprefix(opening).strip(" ,")
    return text if compiled(rf"(?:{known.doing})(?!\w)").match(text) else None


def _days(told: Told, known: Times, language: str) -> Told:
    """The weekdays: those that come again and again, or a single one that comes once."""
    found = _weekdays(language).search(told.left)
    if found is None:
        return _daily(told, known)
    named = [each[0] for each in re.finditer(_one_weekday(language), found["days"])]
    table = _names_of_days(language)
    days = {day for each in named for day in table[each].split(",")}
    left = f"{told.left[: found.start()]} {told.left[found.end() :]}"
    if len(days) == 1 and named[0] in _single(language) and not found["every"]:
        return replace(told, left=left, day=named[0])
    return replace(told, left=left, days=tuple(day for day in WEEK if day in days))


def _daily(told: Told, known: Times) -> Told:
    """Every day, where it is told without one: "every morning", but not "mondays in the morning"."""
    for phrase, half in known.daily.items():
        if f" {phrase} " in told.left:
            return replace(told, left=told.left.replace(f" {phrase} ", " ", 1), days=WEEK, half=half)
    return told


def _span(told: Told, known: Times, language: str) -> Told:
    """A length of time from now: "in 20 minutes"."""
    counts = one_of((*known.one, *words(language).number))
    length = rf"(?P<count>\d+|{counts})\s?(?P<span>{one_of(known.span)})"
    shape = rf"\s(?:{one_of(known.before_span)})\s(?:(?P<whole>{one_of(known.spans)})|{length})(?=\s)"
    found = re.search(shape, told.left)
    if found is None or told.days or told.day:
        return told
    if found["whole"]:
        minutes = float(known.spans[found["whole"]])
    else:
        count = 1.0 if found["count"] in known.one else words(language).value_of_number(found["count"]) or 0
        minutes = count * known.span[found["span"]]
    left = f"{told.left[: found.start()]} {told.left[found.end() :]}"
    return replace(told, left=left, in_minutes=round(minutes))


def _clock(told: Told, known: Times, language: str) -> Told | None:
    """The time of the day; None where there are several, or one beside a length of time."""
    found = [*clocks(told.left, language)]
    if not found:
        return told
    if len(found) > 1 or told.in_minutes is not None:
        return None
    (clock,) = found
    left = f"{told.left[: clock.start]} {told.left[clock.end :]}"
    half = clock.half or told.half or next((known.half[each] for each in known.half if f" {each} " in left), None)
    for phrase in sorted(known.half, key=len, reverse=True):
        without = left.replace(f" {phrase} ", " ")
        if known.half[phrase] == half and (_says_a_day(without, known) or not _says_a_day(left, known)):
            left = without  # but "this evening" is a day as well
    certainty = Certainty.CERTAIN if is_sure(clock, half, language) else Certainty.PROBABLE
    return replace(told, left=left, clock=f"{clock.at(half):%H:%M}", half=half, certainty=certainty)


def _says_a_day(text: str, known: Times) -> bool:
    return any(f" {each} " in text for each in known.day)


def _day(told: Told, known: Times, language: str) -> Told | None:
    """The day of one that comes once, where it is no weekday."""
    if told.days or told.day or told.in_minutes is not None:
        return told
    found = compiled(rf"\s(?:(?:{one_of(known.on)})\s)?(?P<day>{one_of(known.day)})(?=\s)").search(told.left)
    if found is not None:
        left = f"{told.left[: found.start()]} {told.left[found.end() :]}"
        return replace(told, left=left, day=found["day"])
    opening = compiled(rf"\s(?:(?:{one_of(filter(None, known.of))})\s|{known.doing}(?!\w))").search(told.left)
    before = (told.left[: opening.start()] if opening else told.left).strip(" ,")
    bare = compiled(rf"^(?:{one_of(known.on)})\s").sub("", before)
    if bare and day_meant(bare, SOME_DAY, language) is not None:
        return replace(told, left=told.left.replace(before, " ", 1), day=bare)
    return told


@cache
def _single(language: str) -> frozenset[str]:
    """The names of one day each, as CLDR has them; what else is called a day is every such day."""
    names = (
        normalise(name).removesuffix(".")
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for name in get_day_names(width, context, locale=spoken(language) or "en").values()
    )
    return frozenset(name for name in names if len(name) > 2) | times(language).once


@cache
def _names_of_days(language: str) -> dict[str, str]:
    named = {
        normalise(name).removesuffix("."): WEEK[number]
        for width in ("wide", "abbreviated")
        for number, name in get_day_names(width, locale=spoken(language) or "en").items()
    }
    return {**{name: day for name, day in named.items() if len(name) > 2}, **words(language).weekday}


@cache
def _one_weekday(language: str) -> str:
    return one_of(_names_of_days(language))


@cache
def _weekdays(language: str) -> re.Pattern[str]:
    """Days in a row, with what stands before them: "every monday and friday"."""
    known, day = times(language), _one_weekday(language)
    joint = "|".join(map(re.escape, known.joint))
    before = rf"(?:(?P<every>{one_of(known.every)})\s|(?:{one_of(known.on)})\s)?"
    return re.compile(rf"(?<=\s){before}(?P<days>(?:{day})(?:\s?(?:{joint})?\s?(?:{joint})?\s?(?:{day}))*)(?=[\s,])")
