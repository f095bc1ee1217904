"""Lengths of time in a sentence: how long a workout or a night was, how long somebody has trained."""

from language.picking import any_of, compiled
from language.senses import Sentence, senses
from language.wishes import MINUTES_PER_HOUR

SHORTEST, LONGEST = 5, 240  # minutes of a workout
NIGHT = 14  # hours, at most


def span_minutes(said: Sentence) -> int | None:
    """The minutes of the only length of time that is told."""
    words = said.situation.words
    lasting = compiled(rf"(?<!\w)({any_of(words.lasting)})(?!\w)").findall(said.text)
    found = {words.lasting[each] for each in lasting}
    units = any_of((*words.minutes, *words.hours))
    for number, unit in compiled(rf"{_number(said)} ?({units})(?!\w)").findall("" if lasting else _whole(said)):
        value = words.value_of_number(number)
        if value is not None:
            found.add(round(value * (MINUTES_PER_HOUR if unit in words.hours else 1)))
    only = found.pop() if len(found) == 1 else None
    return only if only and SHORTEST <= only <= LONGEST else None


def night_hours(said: Sentence) -> float | None:
    """The hours of a night, the only figure there is: "7 and a half", "6h30", "like five"."""
    words = said.situation.words
    hours, minutes = any_of(words.hours), any_of(words.minutes)
    number = rf"(?<![\d:.,])(\d+(?:[.,]\d+)?|(?<!\w)(?:{any_of(words.number.keys() - words.articles)}))"
    shape = rf"{number}(?: ?(?:{hours})(?:(?: and)? ?(\d\d)(?: ?(?:{minutes}))?)?|:(\d\d))?(?![\w:])"
    found = compiled(shape).findall(_whole(said))
    if len(found) != 1:
        return None
    number, more, behind = found[0]
    value = words.value_of_number(number)
    if value is None:
        return None
    told = round(value + float(more or behind or 0) / MINUTES_PER_HOUR, 2)
    return told if 0 < told <= NIGHT else None


def months_of(said: Sentence) -> float | None:
    """How many months somebody tells of: "two and a half years", "on and off for like two months"."""
    words, vague = said.situation.words, senses(said.situation.language).vague
    some = any_of((*words.number, *vague))
    shape = rf"(\d+(?:[.,]\d+)?|(?<!\w)(?:{some})) ?\+? ?(?:\w+ )?({any_of(words.months)})(?!\w)"
    found = compiled(shape).findall(_whole(said))
    if len(found) != 1:
        return None
    number, unit = found[0]
    value = words.value_of_number(number) or vague.get(number)
    return None if value is None else value * words.months[unit]


def _number(said: Sentence) -> str:
    return rf"(?<![\d:.,])(\d+(?:[.,]\d+)?|(?<!\w)(?:{any_of(said.situation.words.number)}))"


def _whole(said: Sentence) -> str:
    """The text with its halves in figures."""
    words, half = said.situation.words, any_of(senses(said.situation.language).half)
    shape = compiled(rf"(?<!\w)(\d+|{any_of(words.number)}) (?:{half})(?!\w)")
    return shape.sub(lambda found: f"{(words.value_of_number(found[1]) or 0) + 0.5:g}", said.text)
