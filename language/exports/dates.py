"""Dates as exports write them: the clock on the athlete's wall, the month by its name in the app's language."""

import re
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel.dates import get_month_names

from language.exports.values import Unreadable

LANGUAGES = ("en", "de", "es", "fr", "pt", "it", "ru", "nl", "pl", "sv", "da", "nb", "tr", "uk")
EARLIEST_YEAR = 1950  # convention: what was trained before that is not in an app
SHORTEST_NAME = 3  # letters that a month's name may be cut to, where they are no other month's
_ISO = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?")
_TIME = r"(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))? ?(?P<half>[ap]\.?m\.?)?"
_YEAR = r"(?P<year>[0-9]{4})(?: г\.?)?"
_MONTH = r"(?P<month>[^\W\d_]+)\.?"
_DAY = r"(?P<day>[0-9]{1,2})(?:\.|er|º|st|nd|rd|th)?"
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_DAY} (?:de )?{_MONTH},? (?:de )?{_YEAR},?(?: a las| at| um| à)? {_TIME}",
        rf"{_MONTH} {_DAY},? {_YEAR},?(?: at)? {_TIME}",
    )
)


def moment(text: str, zone: ZoneInfo) -> datetime:
    """The moment on a wall in this zone. Unreadable for what is none, or is long ago.

    >>> moment("15 Sep 2025, 07:48", ZoneInfo("Europe/Berlin")).isoformat()
    '2025-09-15T07:48:00+02:00'
    """
    plain = re.sub(r"\s+", " ", text.strip()).lower()
    parts = _iso(plain) or _named(plain)
    if parts is None:
        raise Unreadable("date", text)
    return _checked(parts, zone, text)


def day(text: str, zone: ZoneInfo) -> datetime:
    """Noon of a day, for apps that tell no time. Unreadable for what is none."""
    told = _ISO.fullmatch(text.strip())
    if told is None:
        raise Unreadable("date", text)
    return _checked((int(told[1]), int(told[2]), int(told[3]), 12, 0, 0), zone, text)


def in_utc(local: datetime) -> datetime:
    """The same moment in UTC. A time that the clocks sprang over counts from before they did."""
    return local.astimezone(UTC)


def _iso(text: str) -> tuple[int, ...] | None:
    told = _ISO.fullmatch(text)
    if told is None or told[4] is None:
        return None
    return tuple(int(part or 0) for part in told.groups())


def _named(text: str) -> tuple[int, ...] | None:
    for pattern in _NAMED:
        told = pattern.fullmatch(text)
        month = told and months().get(_plain(told["month"]))
        if told and month:
            hour = _hour(int(told["hour"]), told["half"])
            return int(told["year"]), month, int(told["day"]), hour, int(told["minute"]), int(told["second"] or 0)
    return None


def _hour(hour: int, half: str | None) -> int:
    if half is None or not 1 <= hour <= 12:
        return hour
    return hour % 12 + (12 if half.startswith("p") else 0)


def _checked(parts: tuple[int, ...], zone: ZoneInfo, text: str) -> datetime:
    try:
        year, month, date, hour, minute, second = parts
        local = datetime(year, month, date, hour, minute, second, tzinfo=zone)
        in_utc(local)
    except (ValueError, OverflowError) as error:
        raise Unreadable("date", text) from error
    if local.year < EARLIEST_YEAR:
        raise Unreadable("date", text)
    return local


@cache
def months() -> dict[str, int]:
    """Months by their names in every language, in full, in short, or cut; none that means two of them."""
    short: dict[str, set[int]] = {}
    cut: dict[str, set[int]] = {}
    for language in LANGUAGES:
        for context in ("format", "stand-alone"):
            for number, name in get_month_names("wide", context, language).items():
                full = _plain(name)
                for length in range(SHORTEST_NAME, len(full) + 1):
                    cut.setdefault(full[:length], set()).add(number)
            for number, name in get_month_names("abbreviated", context, language).items():
                short.setdefault(_plain(name), set()).add(number)
    known = cut | short
    return {name: min(numbers) for name, numbers in known.items() if len(numbers) == 1}


def _plain(name: str) -> str:
    return name.lower().strip(".")
