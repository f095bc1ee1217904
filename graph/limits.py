"""Limits on what is asked for: budgets of a minute that fill up again steadily, one for all processes on a database."""

from datetime import timedelta
from math import ceil
from typing import Protocol

MINUTE = timedelta(minutes=1)


class TooManyRequests(Exception):
    """A budget is used up. After `seconds`, whole ones, there is room again."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(wait)
        self.seconds = ceil(wait / timedelta(seconds=1))


class Limits(Protocol):
    """What clients may ask, and what accounts may say."""

    async def admit(self, client: str, account: tuple[str, str] | None = None, message_id: str | None = None) -> None:
        """Count a request of a client's, and a message of an account's, unless it was answered already.

        TooManyRequests, and then nothing is counted; StoreUnavailable.
        """
        ...

    async def sweep(self) -> None:
        """Forget budgets that are full again. StoreUnavailable."""
        ...


def pace(per_minute: int) -> timedelta | None:
    """How long a budget takes to fill up by one, so that it holds what is asked in a minute; None: no bound."""
    return MINUTE // per_minute if per_minute else None
