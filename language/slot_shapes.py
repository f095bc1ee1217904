"""How far the words of a slot of a wording may reach, by its kind; what they mean is read afterwards."""

import re
from collections.abc import Iterable

from language.picking import compact
from language.words import Words

_AMOUNT = r"\d(?:[\w. ]|,(?=\d))*?"
ANYTHING = r"\S.*?"


def shapes_of_kinds(own: Words) -> dict[str, str]:
    """How far the words of a slot may reach, by its kind; what they mean is read afterwards."""
    numbers = compact(own.number)
    number = rf"\d+(?:[.,]\d+)?|{numbers}"
    units = "|".join(re.escape(said) for said, what in own.notation.items() if what in ("KG", "LB"))
    weight = rf"(?:\d+(?:[.,]\d+)?|{numbers})(?:\s?(?:{units})\b)?"
    times = _any(sorted((*own.minutes, *own.hours), key=len, reverse=True))
    span = rf"(?:(?:{number})\s?(?:{times})|{_one_of(own.lasting)})(?=\s)"
    side = _one_of(own.side)
    sets = rf"(?:[+-]?\d|(?:{numbers}|{_bodyweight(own)})\b).*?"
    return {
        "number": number,
        "share": number,
        "year": r"\d{2}|\d{4}",
        "timed": span,
        "lapse": span,
        "count": rf"\d+|{numbers}",
        "former": rf"\d[\dx./]*|{numbers}",
        "ordinal": _one_of(own.ordinal),
        "place": rf"{_one_of(own.place)}|(?:{_one_of(own.beside)})\s.+?",
        "unit": units,
        "weight": weight,
        "load": rf"{weight}|\d+s",
        "loaded": weight,
        "step": rf"{weight}|\d+s",
        "sets": sets,
        "set": sets,
        "target": rf"{sets}|(?:{_any(own.articles)})\s.+?",
        "several": sets,
        "effort": rf"(?:{_of_effort(own)})\b.*?|(?:{number})\s(?:{_of_effort(own)})\b.*?",
        "body": _one_of(own.body),
        "side": side,
        "parts": rf"(?:{_one_of(own.part)})(?:(?:\s(?:{_any(own.tie)}))*\s(?:{_one_of(own.part)}))*",
        "part": _one_of({**own.part, **own.muscle}),
        "bodily": rf"(?:(?:{side})\s)?(?:{_one_of(own.body)})(?:\s(?:{side}))?",
        "mass": _AMOUNT,
        "weighed": _AMOUNT,
        "length": _AMOUNT,
        "measured": _AMOUNT,
        "tall": _AMOUNT,
        "reason": reason_shape(own),
        "circumstance": reason_shape(own),
        "pause": rf"(?:\d|(?:{numbers}|{_any(own.articles)})\b).*?",
    }


def reason_shape(own: Words) -> str:
    """A regular expression for words that say why: behind "because", or a complaint about something."""
    return (
        rf"(?:{_any(own.because)})\s.+?"
        rf"|(?:{_any(own.about)}|{_one_of(own.body)})\s(?:[^,]+?\s)?(?:{_any(own.complaint)})\b.*?"
    )


def _one_of(table: dict[str, int] | dict[str, str]) -> str:
    return _any(sorted(table, key=len, reverse=True))


def _any(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, phrases))


def _of_effort(own: Words) -> str:
    return "|".join(re.escape(said) for said, what in own.notation.items() if what in ("RPE", "RIR"))


def _bodyweight(own: Words) -> str:
    return "|".join(re.escape(said) for said, what in own.notation.items() if what == "BODYWEIGHT")
