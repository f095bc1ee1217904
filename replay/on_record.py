"""The journal of a turn that is run again: it answers from the record, and its commit only reports."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from graph.codec import Json, from_json
from graph.journal import Reads, Recalled, Turn
from graph.relayed import asked_for, relayed, understood
from graph.seen import Seen


class NotOnRecord(Exception):
    """A turn looked up what it did not look up when it was recorded, so that nobody knows the answer."""


@dataclass
class JournalOnRecord:
    """What was on record is all there is. `strayed` collects look-ups that are not, `turn` is what was to be committed.

    Where the clock was moved a look-up since some day is the one that was made since another.
    """

    seen: Seen
    clock_moved: bool = False
    strayed: list[str] = field(default_factory=list)
    turn: Turn | None = None

    @property
    def reads(self) -> Reads:
        """See Journal.reads."""
        return relayed(self._answer)

    async def recall(self) -> Recalled:
        """See Journal.recall."""
        return from_json(Recalled, self.seen.recalled)

    async def commit(self, turn: Turn) -> None:
        """Write nothing: `turn` is told to whoever asks."""
        self.turn = turn

    async def _answer(self, read: str, arguments: dict[str, Any]) -> Any:
        asked = asked_for(read, arguments)
        found = next(self._found(read, asked), None)
        if found is None:
            self.strayed.append(self._told(read, asked))
            raise NotOnRecord(self.strayed[-1])
        return understood(read, found["answer"])

    def _found(self, read: str, asked: Json) -> Iterator[Json]:
        notes = [each for each in self.seen.reads if each["read"] == read]
        yield from (each for each in notes if each["arguments"] == asked)
        if self.clock_moved:
            yield from (each for each in notes if without_times(each["arguments"]) == without_times(asked))

    def _told(self, read: str, asked: Json) -> str:
        known = [called(read, each["arguments"]) for each in self.seen.reads if each["read"] == read]
        return f"looks up {called(read, asked)}; on record {' and '.join(known) or 'is no such look-up'}"


def called(read: str, arguments: Json) -> str:
    """A look-up in words."""
    return f"{read}({', '.join(f'{name}={_short(value)}' for name, value in arguments.items())})"


def _short(value: object) -> str:
    return f"[{len(value)}]" if isinstance(value, list) and len(value) > 1 else str(value)


def without_times(arguments: Json) -> Json:
    """What a look-up asks for, whenever it does."""
    return {name: "a time" if _is_time(value) else value for name, value in arguments.items()}


def _is_time(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(datetime.fromisoformat(value))
    except ValueError:
        return False
