"""Reminders as whoever delivers them sees them: those that are due, and that they have come."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from graph.records import Asked, Page
from language.voice import Voice
from training.reminders import Reminder


@dataclass(frozen=True)
class Account:
    """An account with a provider that its person is reached by."""

    provider: str
    provider_user_id: str


@dataclass(frozen=True)
class DueReminder:
    """A reminder that is due: of what (None: to train), since when, in whose voice it is said, and where to."""

    id: UUID
    athlete_id: UUID
    what: str | None
    due: datetime
    repeats: bool
    voice: Voice
    accounts: tuple[Account, ...]


class Reminders(Protocol):
    """What is to be delivered, whoever's it is."""

    async def due(self, now: datetime, providers: Set[str] | None, asked: Asked) -> Page[DueReminder]:
        """Those due now, the one that waits the longest first; of people whom these providers reach, None: of all."""
        ...

    async def delivered(
        self, reminder_id: UUID, due: datetime, now: datetime, providers: Set[str] | None
    ) -> Reminder | None:
        """Note that the one due then has come, once however often it is said.

        The reminder as it stands; None where there is none, or none of a person whom these providers reach.
        """
        ...
