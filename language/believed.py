"""What is believed of the facts a model says an athlete told: their own words, and what these words themselves name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TypeVar
from uuid import uuid5

from babel.dates import get_day_names

from language.heard import Heard
from language.picking import picked
from language.text import normalise
from language.words import words
from training.exercise import Area, Equipment
from training.memories import Memory, MemoryKind

MOST_FACTS = 10  # of a sitting
MOST_READ = 200  # of what a model names
FEWEST_WORDS = 3
MOST_CHARACTERS = 300
MINUTES = range(10, 241)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_QUOTES = "'’‘`´\"“”„«»"
_ANY_QUOTE = f"[{_QUOTES}]"
Value = TypeVar("Value", bound=StrEnum)


def _list_of(values: Iterable[str]) -> dict[str, object]:
    return {"type": "array", "items": {"type": "string", "enum": list(values)}}


_FACT = {
    "kind": {"type": "string", "enum": [kind.value for kind in MemoryKind]},
    "quote": {"type": "string"},
    "areas": _list_of(area.value for area in Area),
    "equipment": _list_of(each.value for each in Equipment),
    "days": _list_of(DAYS),
    "minutes": {"type": ["integer", "null"]},
}


def _object(properties: Mapping[str, object]) -> dict[str, object]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


# The form a model fills in when it looks back on a sitting, as a strict JSON schema.
FORM = _object({"summary": {"type": "string"}, "facts": {"type": "array", "items": _object(_FACT)}})


def believed(facts: object, heard: Sequence[Heard], since: datetime | None, language: str) -> tuple[Memory, ...]:
    """The memories that these facts are, as far as the athlete's own messages bear them out.

    What was told before `since`, when they last had something forgotten, is not brought up again. Each fact is found at
    most once, in the latest message that holds it; which id it gets depends on its words alone.
    """
    told = [each for each in heard if since is None or each.at > since]
    said = facts[:MOST_READ] if isinstance(facts, list) else []
    found = (_memory(fact, told, language) for fact in said if isinstance(fact, Mapping))
    kept = {(memory.kind, normalise(memory.content)): memory for memory in found if memory is not None}
    return tuple(kept.values())[:MOST_FACTS]


def _memory(fact: Mapping[str, object], heard: Sequence[Heard], language: str) -> Memory | None:
    kind, quote = fact.get("kind"), fact.get("quote")
    if not isinstance(quote, str) or kind not in tuple(MemoryKind):
        return None
    found = _said(quote, heard)
    if found is None:
        return None
    message, content = found
    plain = normalise(content)
    equipment = _named(fact.get("equipment"), Equipment, _equipment_in(plain, language))
    return Memory(
        id=uuid5(message.turn_id, f"{kind}.{plain}"),
        kind=MemoryKind(str(kind)),
        content=content,
        at=message.at,
        areas=_named(fact.get("areas"), Area, _areas_in(plain)) if kind == MemoryKind.LIMIT else (),
        equipment=equipment or None if kind == MemoryKind.EQUIPMENT else None,
        days=_days(fact.get("days"), plain, language) if kind == MemoryKind.SCHEDULE else (),
        minutes=_minutes(fact.get("minutes"), plain) if kind == MemoryKind.SCHEDULE else None,
    )


def _said(quote: str, heard: Sequence[Heard]) -> tuple[Heard, str] | None:
    """The latest message that holds these words, with the words as they stand there."""
    said = quote.strip(f" \t\n.,;:!?{_QUOTES}").split()
    if len(said) < FEWEST_WORDS or len(quote) > MOST_CHARACTERS:
        return None
    pattern = r"\s+".join("".join(_ANY_QUOTE if sign in _QUOTES else re.escape(sign) for sign in word) for word in said)
    whole = re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)
    for message in reversed(heard):
        if (found := whole.search(message.text)) is not None:
            return message, " ".join(found.group().split())
    return None


def _named(values: object, kind: type[Value], in_quote: frozenset[Value]) -> tuple[Value, ...]:
    """The values that are of this kind and that the quote names."""
    if not isinstance(values, list):
        return ()
    return tuple(each for each in kind if each.value in values and each in in_quote)


def _areas_in(plain: str) -> frozenset[Area]:
    """The areas a text names by their name, or by its last word: "lower back", "back"."""
    return frozenset(area for area in Area if _holds(plain, area.value.rpartition("_")[2]))


def _equipment_in(plain: str, language: str) -> frozenset[Equipment]:
    named, _ = picked(plain, words(language).equipment)
    return frozenset(each for each in Equipment if each.value in named)


def _days(values: object, plain: str, language: str) -> tuple[int, ...]:
    if not isinstance(values, list):
        return ()
    names = (get_day_names(width, locale=language) for width in ("wide", "abbreviated"))
    in_quote = {day for each in names for day, name in each.items() if _holds(plain, normalise(name))}
    return tuple(day for day, name in enumerate(DAYS) if name in values and day in in_quote)


def _minutes(value: object, plain: str) -> int | None:
    if not isinstance(value, int) or isinstance(value, bool) or value not in MINUTES:
        return None
    return value if _holds(plain, str(value)) else None


def _holds(plain: str, phrase: str) -> bool:
    """Whether a phrase stands in the text as whole words, in the singular or the plural, with hyphens or without."""
    whole = rf"(?<!\w){re.escape(phrase.replace('-', ' '))}(?:e?s)?(?!\w)"
    return re.search(whole, plain.replace("-", " ")) is not None
