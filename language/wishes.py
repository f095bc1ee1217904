"""What an athlete wishes of a workout, told in any order: minutes, equipment, muscles, kind, intensity."""

import re

from language.picking import any_of, compiled, phrases, picked
from language.rewording import rewording, unstretched
from language.words import Words

Argument = str | int | list[str]

_FIGURE = r"(?<![\d.,:])(\d+(?:[.,]\d+)?)"
_MARKS = re.compile(r"[,;.!?&+/:@-]")
MINUTES_PER_HOUR = 60
ORDER = ("minutes", "equipment", "workout_type", "muscles", "intensity")


def read_wish(text: str, words: Words) -> dict[str, Argument] | None:
    """The arguments of a wish, or None when a word is left over that means none of this."""
    if _is_ahead(text, words):
        return None
    wish, left = _wished(unstretched(text), words)
    nothing = rewording(words.language).empty
    others = _MARKS.sub(" ", phrases(words.wishing).sub(" ", left)).split()
    return wish if wish and all(word in nothing for word in others) else None


def _is_ahead(text: str, words: Words) -> bool:
    """Whether a time is one after which something begins: "start in 10 min", or its end: "in 10 min"."""
    ends = any_of(dict.fromkeys(said.split()[-1] for said in words.hence))
    return phrases(words.hence).search(text) is not None or compiled(rf"(?:{ends}) \d+\D*").fullmatch(text) is not None


def tells_a_wish(text: str, words: Words) -> bool:
    """Whether anything in a text may be part of a wish, whatever else is said."""
    wish, _ = _wished(unstretched(text), words)
    return wish is None or bool(wish)


def is_bare_figure(text: str, words: Words) -> bool:
    """Whether a text is a length of time in figures and nothing else: "30 min"."""
    left, minutes = _minutes(text, words)
    return minutes is not None and not left.strip() and any(letter.isdigit() for letter in text)


def _wished(text: str, words: Words) -> tuple[dict[str, Argument] | None, str]:
    """What is wished, None where it contradicts itself; and the text without it."""
    text = _uncounted(phrases(words.unwished).sub(" ", text), words)
    text, minutes = _minutes(text, words)
    wish: dict[str, Argument] = {} if minutes is None else {"minutes": minutes}
    intensity, text = picked(text, words.intensity)  # first: "nothing heavy" is not without equipment
    equipment, text = picked(text, words.equipment)
    kinds, text = picked(text, words.workout_type)
    muscles, text = picked(text, words.muscle)
    for name, values in (("equipment", equipment), ("muscles", muscles)):
        if values:
            wish[name] = list(dict.fromkeys(values))
    for name, values in (("workout_type", kinds), ("intensity", intensity)):
        if len(set(values)) > 1:
            return None, text
        if values:
            wish[name] = values[0]
    return {name: wish[name] for name in ORDER if name in wish}, text


def _uncounted(text: str, words: Words) -> str:
    """The text without how many there are of something to train with, or how heavy they are: "two 20 kg dumbbells"."""
    few, number = (rf"(?:{digits}|{any_of(words.number)})" for digits in ("[1-9]", r"\d{1,3}"))
    of_each = rf"(?:{few}\s+(?:{number}\s?(?:{words.weight_units})\s+)?|{number}\s?(?:{words.weight_units})\s+)"
    return compiled(rf"(?<![\w.,]){of_each}(?=(?:{any_of(words.equipment)})(?!\w))").sub(" ", text)


def _minutes(text: str, words: Words) -> tuple[str, int | None]:
    numbers = any_of(words.number)
    hours, minutes = any_of(words.hours), any_of(words.minutes)
    if lasting := phrases(tuple(words.lasting)).search(text):
        told, end = words.lasting[lasting.group()], lasting.end()
        more = compiled(rf"\s*(?:{any_of(words.joints['and'])})\s*(\d+)(?:\s*(?:{minutes}))?(?!\w)").match(text, end)
        if more and told == MINUTES_PER_HOUR:
            told, end = told + int(more[1]), more.end()
        return f"{text[: lasting.start()]} {text[end:]}", told
    found = compiled(rf"(?:{_FIGURE}(?:ish)?[\s-]*|(?<!\w)({numbers})[\s-]+)({minutes}|{hours})(?!\w)").search(text)
    if not found:
        return text, None
    value = float(found[1].replace(",", ".")) if found[1] else words.number[found[2]]
    if found[3] not in words.hours:
        return text.replace(found.group(), " "), round(value)
    more = compiled(rf"\s*(?:{any_of(words.joints['and'])})?\s*(\d+)\s*(?:{minutes})(?!\w)").match(text, found.end())
    left = text[: found.start()] + " " + text[more.end() if more else found.end() :]
    return left, round(value * MINUTES_PER_HOUR) + (int(more[1]) if more else 0)
