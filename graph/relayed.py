"""Reads that pass through one function: who stands between acts and a journal need not spell out every read."""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime
from functools import partial
from inspect import iscoroutinefunction, signature
from typing import Any, cast, get_type_hints

from graph.codec import Json, from_json, to_json
from graph.journal import Reads

# Answers a read, by its name in Reads and all its arguments, those with a default too.
Answering = Callable[[str, dict[str, Any]], Awaitable[Any]]
READS = {name: signature(read) for name, read in vars(Reads).items() if iscoroutinefunction(read)}


class _Relayed:
    def __init__(self, answering: Answering) -> None:
        self._answering = answering

    def __getattr__(self, read: str) -> Callable[..., Awaitable[Any]]:
        if read not in READS:
            raise AttributeError(f"there is no read {read}")
        return partial(self._relay, read)

    async def _relay(self, read: str, *arguments: object, **named: object) -> Any:
        bound = READS[read].bind(self, *arguments, **named)
        bound.apply_defaults()
        return await self._answering(read, {name: each for name, each in bound.arguments.items() if name != "self"})


def relayed(answering: Answering) -> Reads:
    """Reads whose answers all come from one function."""
    return cast("Reads", _Relayed(answering))


async def answer(reads: Reads, read: str, arguments: dict[str, Any]) -> Any:
    """What these reads answer to one of them."""
    return await getattr(reads, read)(**arguments)


def asked_for(read: str, arguments: dict[str, Any]) -> Json:
    """What a read is asked for, as JSON: without what goes without saying.

    A vector follows from the words it is looked up with and from the embedder; what was found with it is on record.
    """
    usual = READS[read].parameters
    return {
        name: plain(each)
        for name, each in arguments.items()
        if name not in ("vector", "embedder") and each != usual[name].default
    }


def plain(value: object) -> Any:
    """What a read is asked or answers, as JSON."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str):
        return str(value)  # a message's text is one of a kind of its own
    if isinstance(value, Collection) and not isinstance(value, dict):
        return [to_json(each) for each in value]
    return to_json(value)


def understood(read: str, found: Any) -> Any:
    """The answer of a read, from what `plain` made of it."""
    return from_json(get_type_hints(getattr(Reads, read))["return"], found)
