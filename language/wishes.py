"""What an athlete wishes of a workout, told in any order: minutes, equipment, muscles, kind, intensity."""

import re

from language.words import Words

Argument = str | int | list[str]

_TIME = re.compile(r"(\d+(?:\.\d+)?)\s*(mins?|minutes?|m|h|hrs?|hours?)\b")
_HALF_HOUR = re.compile(r"half an hour|half hour")
_HOUR = re.compile(r"\ban hour(?P<half> and a half)?")


def read_wish(text: str, words: Words) -> dict[str, Argument] | None:
    """The arguments of a wish, or None when a word is left over that means none of this."""
    text, minutes = _minutes(text)
    wish: dict[str, Argument] = {} if minutes is None else {"minutes": minutes}
    for name, table, many in (
        ("equipment", words.equipment, True),
        ("workout_type", words.workout_type, False),
        ("muscles", words.muscle, True),
        ("intensity", words.intensity, False),
    ):
        text, values = _taken(text, table)
        if many and values:
            wish[name] = values
        elif len(values) == 1:
            wish[name] = values[0]
        elif values:
            return None
    for phrase in words.tie:
        text = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", text)
    return wish if wish and not text.strip(" ,;.!&+-") else None


def _minutes(text: str) -> tuple[str, int | None]:
    half = _HALF_HOUR.search(text)
    if half:
        return text.replace(half.group(), " "), 30
    hour = _HOUR.search(text)
    if hour:
        return text.replace(hour.group(), " "), 90 if hour["half"] else 60
    found = _TIME.search(text)
    if not found:
        return text, None
    scale = 60 if found[2].startswith("h") else 1
    return text.replace(found.group(), " "), round(float(found[1]) * scale)


def _taken(text: str, table: dict[str, str]) -> tuple[str, list[str]]:
    values: list[str] = []
    for phrase in sorted(table, key=len, reverse=True):
        shape = rf"(?<!\w){re.escape(phrase)}(?!\w)"
        if re.search(shape, text):
            text = re.sub(shape, " ", text)
            values.append(table[phrase])
    return text, list(dict.fromkeys(values))
