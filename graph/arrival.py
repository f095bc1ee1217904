"""A message as it arrives: its time, how long it may take, and how it fails."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from time import monotonic
from uuid import uuid4

from graph.codec import Json
from graph.state import Attempt, Expenses, Incoming, StaleTurn, StoredTurn, StoreUnavailable, silent
from graph.traces import Marks

# A message's own time counts when it is at most this old, or this far ahead of a clock that runs late.
OLDEST = timedelta(hours=24)
AHEAD = timedelta(minutes=2)
OUTCOME_UNKNOWN = "outcome_unknown"
DATABASE_UNAVAILABLE = "database_unavailable"


class MessageIdReused(Exception):
    """The message id was used before, for another text."""


class TurnFailed(Exception):
    """The turn could not be done. `saved`: False when it was looked for and is not there, None when nobody knows."""

    def __init__(self, code: str, trace_id: str, *, saved: bool | None) -> None:
        super().__init__(code)
        self.code, self.trace_id, self.saved = code, trace_id, saved


@dataclass(frozen=True)
class Arrival:
    """A message as it arrived: when, and until when it may be worked on, both in seconds of the monotonic clock."""

    incoming: Incoming
    trace_id: str
    begun: float
    until: float
    progress: Callable[[str], None] = silent
    expenses: Expenses = field(default_factory=Expenses)
    ids: Marks = field(default_factory=lambda: Marks())  # whose it turned out to be, and which turn it became

    @property
    def seconds_left(self) -> float:
        """How long it may still take, negative when that is over."""
        return self.until - monotonic()

    def attempt(self, now: datetime, program_version: str) -> Attempt:
        """An attempt at its turn, begun now."""
        return Attempt(
            incoming=self.incoming,
            at=event_time(self.incoming.sent_at, now),
            received_at=now,
            turn_id=uuid4(),
            trace_id=self.trace_id,
            program_version=program_version,
            elapsed_ms=lambda: round((monotonic() - self.begun) * 1000),
            expenses=self.expenses,
        )


def event_time(sent_at: datetime | None, now: datetime) -> datetime:
    """When a message counts as sent: by its own time where that is credible, never in the future."""
    if sent_at is None or not now - OLDEST <= sent_at <= now + AHEAD:
        return now
    return min(sent_at, now).astimezone(UTC)


@contextmanager
def in_time(trace_id: str) -> Iterator[None]:
    """What writes nothing: too slow, and surely not saved, when time runs out in it."""
    try:
        yield
    except TimeoutError as late:
        raise TurnFailed("too_slow", trace_id, saved=False) from late


def repeated(stored: StoredTurn, incoming: Incoming) -> Json:
    """The reply this message got before. MessageIdReused where its id was another's."""
    if stored.digest != incoming.digest:
        raise MessageIdReused
    reply: Json = json.loads(stored.reply)
    return reply


def code_of(error: Exception) -> str:
    """How a failure is called in the answer, when nothing was saved."""
    if isinstance(error, StoreUnavailable):
        return DATABASE_UNAVAILABLE
    if isinstance(error, StaleTurn):
        return "busy"
    return "too_slow" if isinstance(error, TimeoutError) else "turn_failed"


def name_of(error: Exception) -> str:
    """The error without its message, which may quote what the athlete wrote."""
    return f"{type(error).__module__}.{type(error).__qualname__}"
