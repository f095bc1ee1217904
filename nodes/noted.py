"""The journal as acts see it: every look-up is noted with its answer, so that a turn can be replayed without it."""

from typing import Any

from graph.journal import Reads
from graph.relayed import answer, asked_for, plain, relayed
from graph.seen import Seen


def noted(reads: Reads, seen: Seen) -> Reads:
    """These reads; each question with its answer is put on record."""

    async def answering(read: str, arguments: dict[str, Any]) -> Any:
        found = await answer(reads, read, arguments)
        seen.note_read(read, asked_for(read, arguments), plain(found))
        return found

    return relayed(answering)
