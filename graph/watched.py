"""The journal of an attempt as the Coach watches it: how its commit goes."""

import asyncio
from dataclasses import dataclass

from graph.codec import Json
from graph.journal import Journal, Reads, Recalled, Turn
from graph.metrics import CONFLICTS
from graph.patience import kept
from graph.state import Attempt, Identity, StaleTurn, StoreUnavailable


@dataclass
class WatchedJournal:
    """A journal whose commit is never cut short."""

    journal: Journal
    committing: asyncio.Task[None] | None = None
    reply: Json | None = None
    is_given_up: bool = False

    async def recall(self) -> Recalled:
        """See Journal.recall."""
        return await self.journal.recall()

    @property
    def reads(self) -> Reads:
        """See Journal.reads."""
        return self.journal.reads

    async def commit(self, turn: Turn) -> None:
        """See Journal.commit. A deadline that passes meanwhile finds it done or undone, never half-way."""
        if self.is_given_up:
            raise TimeoutError
        self.reply = turn.reply
        self.committing = kept(self.journal.commit(turn))
        try:
            await asyncio.shield(self.committing)
        except StaleTurn:
            CONFLICTS.inc()
            raise

    def give_up(self) -> None:
        """From now on no commit begins: its athlete is about to be told that this failed."""
        self.is_given_up = True

    @property
    def is_in_doubt(self) -> bool:
        """Whether it may be committed, now or later: its end was asked for, and the answer has not come."""
        if self.committing is None:
            return False
        return not self.committing.done() or isinstance(self.committing.exception(), StoreUnavailable)

    async def settled(self) -> Json | None:
        """Wait for a commit under way; the reply it has written, None when it failed or none was begun."""
        if self.committing is None:
            return None
        await asyncio.wait([self.committing])
        return self.reply if self.committing.exception() is None else None


@dataclass(frozen=True)
class Try:
    """An attempt at a message: whose, which, and how far it came."""

    identity: Identity
    attempt: Attempt
    journal: WatchedJournal
