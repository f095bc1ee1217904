"""What an athlete wishes of a workout, told in any order: minutes, equipment, muscles, kind, intensity."""

from language.picking import any_of, compiled, phrases, picked
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
        values, text = picked(text, table)
        values = list(dict.fromkeys(values))
        if many and values:
            wish[name] = values
        elif len(values) == 1:
            wish[name] = values[0]
        elif values:
            return None
    text = phrases(words.tie).sub(" ", text)
    return wish if wish and not text.strip(" ,;.!&+-") else None


def _minutes(text: str, words: Words) -> tuple[str, int | None]:
    if lasting := phrases(tuple(words.lasting)).search(text):
        return text.replace(lasting.group(), " "), words.lasting[lasting.group()]
    units = any_of((*words.minutes, *words.hours))
    numbers = any_of(words.number)
    found = compiled(rf"(?:{_FIGURE}\s*|(?<!\w)({numbers})\s+)({units})(?!\w)").search(text)
    if not found:
        return text, None
    value = float(found[1].replace(",", ".")) if found[1] else words.number[found[2]]
    scale = MINUTES_PER_HOUR if found[3] in words.hours else 1
    return text.replace(found.group(), " "), round(value * scale)
