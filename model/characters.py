"""Texts without the characters that no text has: NUL, which PostgreSQL refuses, and halves of surrogate pairs."""

import json
import math
import re
from typing import Any, NoReturn

_NO_CHARACTERS = re.compile(r"[\x00\ud800-\udfff]")


def clean_text(text: str) -> str:
    """The text without them."""
    return _NO_CHARACTERS.sub("", text)


def clean(value: Any) -> Any:
    """A JSON value without them anywhere, in keys neither."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [clean(inner) for inner in value]
    if isinstance(value, dict):
        return {clean_text(key): clean(inner) for key, inner in value.items()}
    return value


def strict_json(text: str | bytes) -> Any:
    """A JSON value as the standard has it: without NaN and without endless numbers. ValueError for anything else."""
    try:
        return json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits[:20]} is too large")
    return number
