"""What turns may ask of models, and how much of it: an athlete's day, and the day of a client that only chats."""

from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from graph.limits import Purse
from graph.model import Embedder, Model
from graph.shelf import Shelf
from graph.state import Thinking


@dataclass(frozen=True)
class Allowance:
    """The model, embedder and shelf there are, and the tokens a day (UTC) may cost; None: no model, no bound."""

    model: Model | None = None
    embedder: Embedder | None = None
    shelf: Shelf | None = None
    daily_tokens: int | None = None
    chat_daily_tokens: int | None = None

    async def close(self) -> None:
        """Close the connections of all of them."""
        for each in (self.model, self.embedder, self.shelf):
            if each is not None:
                await each.close()

    def forget(self) -> None:
        """Keep nothing of the texts that people have told or asked."""
        for each in (self.embedder, self.shelf):
            if each is not None:
                each.forget()

    def thinking(self, purse: Purse | None, until: float) -> Thinking | None:
        """What one turn may ask, out of this purse; `until` is its end (monotonic clock)."""
        return None if self.model is None else Thinking(self.model, purse, lambda: until - monotonic())


def day_of(at: datetime) -> datetime:
    """When the day (UTC) of this moment began."""
    return at.replace(hour=0, minute=0, second=0, microsecond=0)
