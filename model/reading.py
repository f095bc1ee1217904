"""From what langchain-openai makes of an answer to words and calls that can be used, or to why they cannot."""

import re
from collections.abc import Iterable
from typing import Any

from langchain_core.messages import AIMessage

from graph.model import ToolCall
from model.characters import clean, clean_text
from model.failures import Failed

MOST_CALLS = 12
LONGEST_TEXT = 8_000  # characters
LARGEST = 1e9  # far beyond every number of training; what is larger fits no column and no thread
# What a call is named whose own name the API would not take back in the next request.
UNKNOWN = "unknown"
_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def words_of(message: AIMessage) -> str:
    """What the model says. Raises Failed for a refusal, which nobody asked to hear, and for what is far too long."""
    finish = message.response_metadata.get("finish_reason")
    text = clean_text(str(message.text)).strip()
    if message.additional_kwargs.get("refusal") or finish == "content_filter" or len(text) > LONGEST_TEXT:
        raise Failed("nonsense", counts=False)
    if finish == "length" and message.invalid_tool_calls:
        raise Failed("nonsense", counts=False)
    if not text and not message.tool_calls and not message.invalid_tool_calls:
        raise Failed("nonsense", counts=False)
    return text


def calls_of(message: AIMessage) -> tuple[ToolCall, ...]:
    """The tools the model calls, each with an id of its own. Raises Failed for more than anybody needs."""
    good = [(call["id"], call["name"], call["args"]) for call in message.tool_calls]
    bad = [(call["id"], call["name"], None) for call in message.invalid_tool_calls]
    called = [*good, *bad]
    if len(called) > MOST_CALLS:
        raise Failed("nonsense", counts=False)
    ids = _unique(id for id, _, _ in called)
    return tuple(
        ToolCall(id, _name(name), clean(told) if told is not None and _is_bearable(told) else None)
        for id, (_, name, told) in zip(ids, called, strict=True)
    )


def _is_bearable(value: Any) -> bool:
    """Whether no number in a JSON value is too large, or none at all."""
    if isinstance(value, dict):
        return all(map(_is_bearable, value.values()))
    if isinstance(value, list):
        return all(map(_is_bearable, value))
    return not isinstance(value, int | float) or abs(value) <= LARGEST


def _name(name: str | None) -> str:
    known = clean_text(name or "")
    return known if _NAME.fullmatch(known) else UNKNOWN


def _unique(ids: Iterable[str | None]) -> list[str]:
    """Ids that the API takes back: none empty, overlong or used twice."""
    taken: list[str] = []
    for index, id in enumerate(ids):
        known = clean_text(id or "")
        fits = 0 < len(known) <= 64 and known not in taken
        taken.append(known if fits else _free(f"call_{index}", taken))
    return taken


def _free(id: str, taken: list[str]) -> str:
    while id in taken:
        id += "_"
    return id
