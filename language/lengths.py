"""Lengths of time in a sentence: how long a workout may take, how long somebody has trained."""

from language.picking import any_of, compiled
from language.senses import Sentence
from language.wishes import MINUTES_PER_HOUR

SHORTEST, LONGEST = 5, 240  # minutes of a workout


def span_minutes(said: Sentence) -> int | None:
    """The minutes of the only length of time that is told; of "45 to 60 minutes" the longer one."""
    words = said.situation.words
    lasting = [minutes for phrase, minutes in words.lasting.items() if compiled(rf"\b{phrase}\b").search(said.text)]
    found = {max(lasting)} if lasting else set[int]()
    units = any_of((*words.minutes, *words.hours))
    for number, unit in compiled(rf"(\d+(?:[.,]\d+)?|\b(?:{any_of(words.number)})) ?({units})\b").findall(said.text):
        value = words.value_of_number(number)
        if value is not None and not lasting:
            found.add(round(value * (MINUTES_PER_HOUR if unit in words.hours else 1)))
    only = found.pop() if len(found) == 1 else None
    return only if only and SHORTEST <= only <= LONGEST else None


def months_of(said: Sentence) -> float | None:
    """How many months somebody tells of: "two years and a half", "on and off for like two months"."""
    words = said.situation.words
    shape = rf"(\d+(?:[.,]\d+)?|\b(?:{any_of(words.number)}|few|a|an|half a)) ?\+? ?(?:or so |solid |odd |good |full )?({any_of(words.months)})\b"
    found = compiled(shape).findall(said.text)
    if len(found) != 1:
        return None
    number, unit = found[0]
    value = {"few": 3.0, "a": 1.0, "an": 1.0, "half a": 0.5}.get(number) or words.value_of_number(number)
    return None if value is None else value * words.months[unit]
