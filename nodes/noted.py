"""The journal as acts see it: every look-up is noted with its answer, so that a turn can be replayed without it."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from graph.codec import Json, to_json
from graph.journal import Reads
from graph.relayed import answer, relayed


def noted(reads: Reads, notes: list[Json]) -> Reads:
    """These reads; `notes` collects each question with its answer, as JSON.

    A vector follows from the words it is looked up with, and is not noted.
    """

    async def answering(read: str, arguments: dict[str, Any]) -> Any:
        found = await answer(reads, read, arguments)
        asked = [_plain(each) for name, each in arguments.items() if name != "vector"]
        notes.append({"read": read, "arguments": asked, "answer": _plain(found)})
        return found

    return relayed(answering)


def _plain(value: object) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str):
        return str(value)  # a message's text is one of a kind of its own
    if isinstance(value, Collection) and not isinstance(value, dict):
        return [to_json(each) for each in value]
    return to_json(value)
