"""When something was done, as people tell it: "yesterday", "on monday", "last night at 11", "two days ago"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from language.days import Days, day_of, day_of_month, days, iso_day, months_on
from language.days_told import Told, clock, half, plain, told_at, told_in
from language.text import normalise

# Convention: the hour that is taken for a part of a day told without one, and when that part begins and ends.
HOURS = {"morning": 8, "noon": 12, "afternoon": 15, "evening": 19, "night": 22}
BEGINS = {"morning": 4, "noon": 11, "afternoon": 12, "evening": 17, "night": 20}
ENDS = {"morning": 12, "noon": 14, "afternoon": 18, "evening": 24, "night": 24}
NIGHT_ENDS = 6
MIDDAY = 12
MOST_DAYS = 36_500
VAGUE = "vague"  # the flag of a line that names no day
# Any moment will do to see whether words name one.
SOME_MOMENT = datetime(2024, 1, 31, 12, tzinfo=UTC)
EXACT = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1)}
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Moment:
    """A moment that was told; `has_hour` False where only its day was, or the part of its day."""

    at: datetime
    has_hour: bool = False
    part: str | None = None

    def may_be(self, now: datetime) -> bool:
        """Whether it may as well be now: it is a part of today that is not over."""
        here = now.astimezone(self.at.tzinfo)
        is_today = self.at.date() == here.date()
        return is_today and self.part is not None and BEGINS[self.part] <= here.hour < ENDS[self.part]


def moment_meant(said: str, now: datetime, language: str) -> Moment | None:
    """The moment that words name, seen from now on the athlete's clock; None where they name none.

    A day without an hour is its noon, or now if it is today; an hour without a day is the latest such hour.
    """
    text = plain(normalise(said))
    told = told_at(text, 0, days(language), language)
    return None if told is None or text[told.end :].strip() else _moment(told, now, days(language), language)


def parted(text: str, language: str) -> tuple[str, str] | None:
    """The words of a text that say when something was done, however vaguely, and the others; None where none do.

    >>> parted("i did bench 80x8 yesterday at 6", "en")
    ('yesterday at 6', 'i did bench 80x8')
    """
    for start, told in told_in(plain(text), language):
        if VAGUE in told.flags or _moment(told, SOME_MOMENT, days(language), language) is not None:
            rest = f"{text[:start].rstrip(' ,;:-')} {text[told.end :].lstrip(' ,;:-')}"
            return text[start : told.end].strip(" ,;:"), rest.strip()
    return None


def names_time(said: str, language: str) -> bool:
    """Whether words name a time at which something can have been done."""
    return moment_meant(said, SOME_MOMENT, language) is not None


def is_this_day(said: str, language: str) -> bool:
    """Whether words say no more than that it was today, or in a part of today that is not over by noon."""
    told = told_at(plain(said), 0, days(language), language)
    ago = days(language).ago.get((told.slots or {}).get("ago", ""), "") if told else ""
    return told is not None and told.hour is None and ago.startswith("0") and "morning" not in (told.part, *ago.split())


def _moment(told: Told, now: datetime, known: Days, language: str) -> Moment | None:
    slots = told.slots
    if VAGUE in told.flags:
        return None
    if slots is None:
        return _latest(told.hour, now, known) if told.hour is not None else None
    count = known.count(slots["count"], language) if "count" in slots else 1.0
    length = EXACT.get(known.span[slots["span"]]) if "span" in slots else None
    if length is not None:
        is_all = told.part is None and told.hour is None and count is not None and count <= MOST_DAYS
        return Moment(now - (count or 0) * length, has_hour=True) if is_all else None
    back, _, of_it = known.ago.get(slots.get("ago", ""), "").partition(" ")
    day = now.date() - timedelta(days=int(back)) if back else _day(slots, told.flags, now.date(), known, count)
    return None if day is None else _on(day, told.part or of_it or None, told.hour, now, known)


def _on(day: date, part: str | None, hour: str | None, now: datetime, known: Days) -> Moment | None:
    """The moment on a day, at an hour that was told or the usual one."""
    if hour is not None:
        hours = _hours(hour, part, known)
        moments = [_at(day + timedelta(days=each.days), each, now) for each in hours]
        past = [each for each in moments if each <= now]
        return Moment(max(past) if past else min(moments), has_hour=True) if moments else None
    if part is not None:
        usual = _at(day, timedelta(hours=HOURS[part]), now)
        has_begun = _at(day, timedelta(hours=BEGINS[part]), now) <= now
        return Moment(min(usual, now) if has_begun else usual, part=part)
    return Moment(now if day == now.date() else _at(day, timedelta(hours=MIDDAY), now))


def _hours(said: str, part: str | None, known: Days) -> list[timedelta]:
    """The hours that figures may stand for, counted from the day's beginning; those after midnight end a night."""
    told = clock(said, known)
    assert told is not None
    which = half(said, known) or ("am" if part == "morning" else None)
    in_the_day = told % timedelta(hours=MIDDAY)
    if which == "am":
        return [in_the_day if told < timedelta(hours=MIDDAY + 1) else told]
    if part == "night" and in_the_day < timedelta(hours=NIGHT_ENDS) and told <= timedelta(hours=MIDDAY):
        return [in_the_day + timedelta(days=1)]
    if which == "pm" or part in ("afternoon", "evening", "night"):
        return [told if told > timedelta(hours=MIDDAY) else in_the_day + timedelta(hours=MIDDAY)]
    either = known.clock == MIDDAY and told < timedelta(hours=MIDDAY)
    return [told, told + timedelta(hours=MIDDAY)] if either else [told]


def _latest(hour: str, now: datetime, known: Days) -> Moment:
    """The latest such hour."""
    moments = (
        _at(now.date() - timedelta(days=back - each.days), each, now)
        for back in (0, 1)
        for each in _hours(hour, None, known)
    )
    return Moment(max(each for each in moments if each <= now), has_hour=True)


def _at(day: date, since_midnight: timedelta, now: datetime) -> datetime:
    minutes = since_midnight.seconds // 60
    return datetime.combine(day, time(minutes // 60, minutes % 60), now.tzinfo)


def _day(slots: dict[str, str], flags: frozenset[str], today: date, known: Days, count: float | None) -> date | None:
    """The day that the slots of a line stand for; without a year the nearest one of its name."""
    if "iso" in slots:
        return iso_day(slots["iso"])
    if "weekday" in slots:
        return _weekday(known.weekday[slots["weekday"]], flags, today)
    if "span" in slots:
        return _ago(count, known.span[slots["span"]], today)
    if "numeric" in slots:
        found = set(_numeric(slots["numeric"], today, known))
        return found.pop() if len(found) == 1 else None
    day = day_of_month(slots["day"])
    if "month" in slots:
        return _nearest(slots.get("year"), known.month[slots["month"]], day, today)
    months = ((today.year * 12 + today.month - 1 - back) for back in range(12))
    past = (day_of(month // 12, month % 12 + 1, day) for month in months)
    return next((each for each in past if each is not None and each <= today), None)


def _weekday(number: int, flags: frozenset[str], today: date) -> date:
    if "last_week" in flags:
        return today - timedelta(days=today.weekday() + 7 - number)
    back = (today.weekday() - number) % 7
    return today - timedelta(days=back or (7 if "before" in flags else 0))


def _ago(count: float | None, span: str, today: date) -> date | None:
    days_back = {"day": 1, "week": 7}.get(span)
    if count is None or not count.is_integer() or count * (days_back or 366) > MOST_DAYS:
        return None
    if days_back is not None:
        return today - timedelta(days=int(count) * days_back)
    return months_on(today, -int(count) * (12 if span == "year" else 1))


def _numeric(said: str, today: date, known: Days) -> Iterator[date]:
    figures = [int(each) for each in _DIGITS.findall(said)]
    year = None if len(figures) < 3 else str(figures[2] + (2000 if figures[2] < 100 else 0))
    for order in known.order:
        month, day = figures[:2] if order == "month day" else (figures[1], figures[0])
        found = _nearest(year, month, day, today)
        if found is not None:
            yield found


def _nearest(year: str | None, month: int, day: int, today: date) -> date | None:
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    found = [each for each in (day_of(each, month, day) for each in years) if each is not None]
    return min(found, key=lambda each: abs((each - today).days), default=None)
