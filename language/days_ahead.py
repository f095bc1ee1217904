"""Days that lie ahead, as people name them: "june", "christmas", "in 3 months", "1 march 2027"."""

from datetime import date, timedelta

from language.days import Days, day_of, day_of_month, days, iso_day, months_on
from language.text import normalise

MOST_COUNTED = 1000
MIDDLE = 15  # of a month


def day_meant(said: str, today: date, language: str) -> date | None:
    """The day that words name, seen from today; a month is its first day, and the next one of its name.

    >>> day_meant("june", date(2026, 11, 16), "en")
    datetime.date(2027, 6, 1)
    """
    text = normalise(said).replace(",", " ")
    known = days(language)
    if not any(letter.isdigit() for letter in text) and known.named.isdisjoint(text.split()):
        return None
    openings = (opening for opening in known.until if text.startswith(f"{opening} "))
    for each in (text, *(text.removeprefix(f"{opening} ") for opening in openings)):
        day = _named(each, today, known, language)
        if day is not None:
            return day
    return None


def _named(text: str, today: date, known: Days, language: str) -> date | None:
    for line in known.ahead:
        found = line.shape.fullmatch(f"{text} ")
        day = _day(found.groupdict(), today, known, language) if found else None
        if day is not None and line.flags & {"middle", "end"}:
            last = months_on(day, 1) - timedelta(days=1)
            return last if "end" in line.flags else day.replace(day=MIDDLE)
        if day is not None:
            return day
    return None


def _day(told: dict[str, str | None], today: date, known: Days, language: str) -> date | None:
    """The day of a line by what stands in its slots."""
    if iso := told.get("iso"):
        return iso_day(iso)
    if feast := told.get("feast"):
        month, day = map(int, known.feast[feast].split("-"))
        return _next(today, month, day)
    if span := told.get("span"):
        count = told.get("count")
        return _on(today, known.count(count, language) if count else 1, known.span[span])
    if weekday := told.get("weekday"):
        return today + timedelta(days=(known.weekday[weekday] - today.weekday() - 1) % 7 + 1)
    month, day = known.month[told["month"] or ""], day_of_month(told.get("day") or "1")
    year = told.get("year")
    return day_of(int(year), month, day) if year else _next(today, month, day)


def _on(today: date, count: float | None, span: str) -> date | None:
    """The day so many weeks, months ... from now; of hours none."""
    if count is None or not 1 <= count <= MOST_COUNTED:
        return None
    match span:
        case "day" | "week":
            return today + timedelta(days=round(count * (7 if span == "week" else 1)))
        case "month" | "year":
            return months_on(today, round(count * (12 if span == "year" else 1)))
    return None


def _next(today: date, month: int, day: int) -> date | None:
    """The next day of this date that is still to come."""
    this_year = day_of(today.year, month, day)
    return this_year if this_year is not None and this_year > today else day_of(today.year + 1, month, day)
