"""What an athlete wishes of a workout, told in any order: minutes, equipment, muscles, kind, intensity."""

import re

from language.words import Words

Argument = str | int | list[str]

_FIGURE = r"(?<![\d.,])(\d+(?:[.,]\d+)?)"
MINUTES_PER_HOUR = 60


def read_wish(text: str, words: Words) -> dict[str, Argument] | None:
    """The arguments of a wish, or None when a word is left over that means none of this."""
    text, minutes = _minutes(text, words)
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


def _minutes(text: str, words: Words) -> tuple[str, int | None]:
    for phrase in sorted(words.lasting, key=len, reverse=True):
        if found := re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text):
            return text.replace(found.group(), " "), words.lasting[phrase]
    units = "|".join(map(re.escape, (*words.minutes, *words.hours)))
    numbers = "|".join(sorted(map(re.escape, words.number), key=len, reverse=True))
    found = re.search(rf"(?:{_FIGURE}\s*|(?<!\w)({numbers})\s+)({units})(?!\w)", text)
    if not found:
        return text, None
    value = float(found[1].replace(",", ".")) if found[1] else words.number[found[2]]
    scale = MINUTES_PER_HOUR if found[3] in words.hours else 1
    return text.replace(found.group(), " "), round(value * scale)


def _taken(text: str, table: dict[str, str]) -> tuple[str, list[str]]:
    values: list[str] = []
    for phrase in sorted(table, key=len, reverse=True):
        shape = rf"(?<!\w){re.escape(phrase)}(?!\w)"
        if re.search(shape, text):
            text = re.sub(shape, " ", text)
            values.append(table[phrase])
    return text, list(dict.fromkeys(values))
