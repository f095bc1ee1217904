"""Days that lie ahead, as people name them: "june", "christmas", "in 3 months", "1 march 2027"."""

import calendar
import re
from datetime import date, timedelta

from babel.dates import get_month_names

from language.aims import Aims, aims
from language.text import normalise
from language.words import words

_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)")
_ORDINAL = r"(\d{1,2})(?:st|nd|rd|th|er|\.)?"
_SPAN = re.compile(r"(?:in |within |the next |next )?(?:(\S+(?: \S+)?) )?([^\W\d_]+)(?: from now| time)?")


def day_meant(said: str, today: date, language: str) -> date | None:
    """The day that words name, seen from today; a month is its first day, and the next one of its name.

    >>> day_meant("june", date(2026, 11, 16), "en")
    datetime.date(2027, 6, 1)
    """
    text = normalise(said)
    known = aims(language)
    for opening in known.until:
        text = text.removeprefix(f"{opening} ") if not _span(text, today, known, language) else text
    text = text.removeprefix("the ") if text not in known.feast else text
    return (
        _iso(text) or _feast(text, today, known) or _span(text, today, known, language) or _month(text, today, language)
    )


def _iso(text: str) -> date | None:
    found = _ISO.fullmatch(text)
    return _day(int(found[1]), int(found[2]), int(found[3])) if found else None


def _feast(text: str, today: date, known: Aims) -> date | None:
    if text not in known.feast:
        return None
    month, day = map(int, known.feast[text].split("-"))
    return _next(today, month, day)


def _span(text: str, today: date, known: Aims, language: str) -> date | None:
    found = _SPAN.fullmatch(text)
    if not found or found[2] not in known.span:
        return None
    count = 1.0 if found[1] in (None, "a", "one", "next") else words(language).value_of_number(found[1])
    if count is None or not 1 <= count <= 1000:
        return None
    length = known.span[found[2]]
    if length.isdigit():
        return today + timedelta(days=round(count * int(length)))
    return _months_on(today, round(count * (12 if length == "year" else 1)))


def _month(text: str, today: date, language: str) -> date | None:
    """ "june", "june 2027", "1 june", "june 1st 2027"."""
    names = {normalise(name): number for width in ("wide", "abbreviated") for number, name in _names(width, language)}
    name = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    of = "|".join(map(re.escape, aims(language).of_reps))
    shape = rf"(?:{_ORDINAL} (?:(?:{of}) )?)?({name})(?: {_ORDINAL})?(?:,? (?:(?:{of}) )?(\d{{4}}))?"
    found = re.fullmatch(shape, text)
    if not found or (found[1] and found[3]):
        return None
    month, day = names[found[2]], int(found[1] or found[3] or 1)
    return _day(int(found[4]), month, day) if found[4] else _next(today, month, day)


def _names(width: str, language: str) -> list[tuple[int, str]]:
    return list(get_month_names(width, locale=language.replace("-", "_")).items())  # type: ignore[arg-type]


def _next(today: date, month: int, day: int) -> date | None:
    """The next day of this date that is still to come."""
    this_year = _day(today.year, month, day)
    return this_year if this_year is not None and this_year > today else _day(today.year + 1, month, day)


def _months_on(today: date, months: int) -> date:
    year, month = divmod(today.month - 1 + months, 12)
    last = calendar.monthrange(today.year + year, month + 1)[1]
    return date(today.year + year, month + 1, min(today.day, last))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
