"""A programme as it is asked for: for what, how many weeks, on how many days."""

import re

from language.aims import aims
from language.picking import compiled
from language.words import Words

Argument = str | int
WEEKS_OF_A_MONTH = 4


def read_program(said: str, language: str, own: Words) -> dict[str, Argument] | None:
    """The arguments of a programme; None when a word is left over that says none of this."""
    known = aims(language)
    text = f" {said.replace('-', ' ')} "
    told: dict[str, Argument] = {}
    numbers = "|".join([r"\d+", *map(re.escape, sorted(own.number, key=len, reverse=True))])
    for name, units in (("weeks", known.weeks), ("days", known.days_of_a_week), ("months", known.months)):
        found = compiled(rf" ({numbers}) ?(?:{'|'.join(map(re.escape, units))}) ").search(text)
        if found:
            value = own.value_of_number(found[1])
            told[name] = int(value or 0)
            text = text.replace(found.group(), " ", 1)
    for phrase, days in known.split.items():
        if f" {phrase} " in text:
            if told.setdefault("days", int(days)) != int(days):
                return None
            text = text.replace(f" {phrase} ", " ", 1)
    if "months" in told:
        told["weeks"] = int(told.pop("months")) * WEEKS_OF_A_MONTH
    for phrase, kind in sorted(known.program.items(), key=lambda pair: -len(pair[0])):
        if f" {phrase} " in text:
            told["goal"] = kind
            text = text.replace(f" {phrase} ", " ", 1)
            break
    return told if all(word in own.tie or word in known.program_ties for word in text.split()) else None
