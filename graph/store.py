"""What the Coach knows of the database."""

from datetime import datetime
from typing import Any, Protocol

from langgraph.checkpoint.base import BaseCheckpointSaver

from graph.journal import Journal
from graph.limits import Purse
from graph.model import Spent
from graph.state import Attempt, Identity, Incoming, StoredTurn


class Store(Protocol):
    """Who a message is from, their journal and thread, and what went wrong."""

    async def identify(self, incoming: Incoming, now: datetime) -> tuple[Identity, StoredTurn | None]:
        """Whose message it is, in which sitting, and the turn if it was handled before. Writes nothing."""
        ...

    def journal(self, identity: Identity, attempt: Attempt) -> Journal:
        """The athlete's journal for one attempt at a turn."""
        ...

    def saver(self, identity: Identity) -> BaseCheckpointSaver[Any]:
        """Where the thread is kept, for this request alone: a shared saver would queue everybody behind one lock."""
        ...

    async def record_failure(self, identity: Identity, attempt: Attempt, error: str) -> None:
        """Note an attempt that failed, and what it had seen by then, outside its transaction."""
        ...

    def purse(self, whose: tuple[str | None, str], day: datetime, most: int) -> Purse:
        """The tokens that models may cost on this day (UTC): of an account's person, or of a client (no provider)."""
        ...

    async def count_client(self, client: str, day: datetime, spent: Spent) -> None:
        """Add to what a client's stateless talk has cost on this day (UTC)."""
        ...
