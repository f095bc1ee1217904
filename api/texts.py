"""What texts and values from outside may hold. What cannot be kept or shown is refused where it comes in."""

import math
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field

from training.exercise import Equipment

LONGEST_TEXT = 4096  # a Telegram message
LONGEST_NAME = 200
MOST_DEEP = 8
CONTROL = frozenset(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
_CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
# What the validators below say in words, as the contract has it.
CLEAN: dict[str, Any] = {"pattern": rf"^[^{_CONTROL}]*$"}
SAID: dict[str, Any] = {"pattern": rf"^[^{_CONTROL}]*[^\s{_CONTROL}][^{_CONTROL}]*$"}
EQUIPMENT: dict[str, Any] = {"enum": list(Equipment)}
NAMES: dict[str, Any] = {"propertyNames": {"type": "string", "maxLength": LONGEST_NAME, **SAID}}
ZONE: dict[str, Any] = {"format": "iana-time-zone"}


def clean(text: str) -> str:
    """The text, if it can be kept and shown. ValueError for control characters (C0, DEL, C1) and half characters."""
    if CONTROL.intersection(text) - {"\n", "\r", "\t"}:
        raise ValueError("control characters are not allowed")
    if any(0xD800 <= ord(character) <= 0xDFFF for character in text):
        raise ValueError("half of a surrogate pair is not a character")
    return text


def said(text: str) -> str:
    """The text, if it is clean and says something."""
    if not text.strip():
        raise ValueError("must not be empty")
    return clean(text)


def plain(value: Any, depth: int = 0) -> Any:
    """The JSON value, if it can be kept: clean texts and names, finite numbers, MOST_DEEP levels at most."""
    if depth > MOST_DEEP:
        raise ValueError(f"nested more than {MOST_DEEP} deep")
    if isinstance(value, str):
        clean(value)
    elif isinstance(value, float) and not math.isfinite(value):
        raise ValueError("not a number of JSON")
    elif isinstance(value, dict):
        for name, each in value.items():
            clean(name)
            plain(each, depth + 1)
    elif isinstance(value, list):
        for each in value:
            plain(each, depth + 1)
    return value


def things(named: dict[str, Any]) -> dict[str, Any]:
    """These fields, if each has a name that can be kept."""
    for name in named:
        if len(said(name)) > LONGEST_NAME:
            raise ValueError(f"a name has at most {LONGEST_NAME} characters")
    return named


def equipment(word: str) -> str:
    """The word, if it names something to train with."""
    if word not in set(Equipment):
        raise ValueError(f"must be one of {', '.join(Equipment)}")
    return word


def worded(value: Any) -> Any:
    """The value, if it is a text with more than a number in it: a bare number says no time zone."""
    if not isinstance(value, str) or value.strip().lstrip("+-").replace(".", "").isdigit():
        raise ValueError("must be a time with its zone, like 2026-11-16T18:00:00Z")
    return value


def whole(value: Any) -> Any:
    """The value, if it is a number without a fraction: 6.0 is 6 in JSON, and neither "6" nor true is."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value // 1:
        raise ValueError("must be a whole number")
    return value


def zone(name: str) -> str:
    """The name, if a time zone has it."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError("no such time zone") from error
    return name


Text = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT, json_schema_extra=SAID), AfterValidator(said)]
Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME, json_schema_extra=SAID), AfterValidator(said)]
Word = Annotated[str, Field(max_length=40, json_schema_extra=CLEAN), AfterValidator(clean)]
Provider = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
Language = Annotated[str, Field(max_length=35, pattern=r"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$")]
LinkCode = Annotated[str, Field(max_length=20, pattern=r"^[0-9]+([ -]?[0-9]+)*$")]
TimeZone = Annotated[str, Field(max_length=64, json_schema_extra=ZONE), AfterValidator(zone)]
Thing = Annotated[str, Field(max_length=60, json_schema_extra=EQUIPMENT), AfterValidator(equipment)]
Limitation = Annotated[str, Field(max_length=200, json_schema_extra=CLEAN), AfterValidator(clean)]
Moment = Annotated[AwareDatetime, BeforeValidator(worded)]
Kept = Annotated[Any, AfterValidator(plain)]
