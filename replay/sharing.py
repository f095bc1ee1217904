"""JSON in which what stands in it more than once is written once: a workout's options, say, met turn after turn."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

REFERENCE = "$shared"
WORTH_SHARING = 150  # characters


def shared(value: Any) -> tuple[Any, list[Any]]:
    """The value with references in it, and what they refer to by its place."""
    often = {text for text, count in Counter(_large(value)).items() if count > 1}
    places: dict[str, int] = {}
    kept: list[Any] = []

    def packed(each: Any) -> Any:
        text = _text(each) if isinstance(each, dict | list) else ""
        if text not in often:
            return _within(each, packed)
        if text not in places:
            made = _within(each, packed)
            places[text] = len(kept)
            kept.append(made)
        return {REFERENCE: places[text]}

    return packed(value), kept


def whole(value: Any, kept: list[Any]) -> Any:
    """What `shared` was given."""
    if isinstance(value, dict) and value.keys() == {REFERENCE}:
        return whole(kept[value[REFERENCE]], kept)
    return _within(value, lambda each: whole(each, kept))


def _within(value: Any, change: Any) -> Any:
    if isinstance(value, dict):
        return {name: change(each) for name, each in value.items()}
    return [change(each) for each in value] if isinstance(value, list) else value


def _large(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        text = _text(value)
        if len(text) < WORTH_SHARING:
            return
        yield text
        for each in value.values() if isinstance(value, dict) else value:
            yield from _large(each)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
