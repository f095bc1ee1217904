"""Limits on what is asked for: budgets of a minute that fill up again steadily, one for all processes on a database."""

from datetime import datetime, timedelta
from math import ceil
from typing import Protocol

MINUTE = timedelta(minutes=1)
FLAGS_PER_MINUTE = 10  # of a person who has no room for other messages


class TooManyRequests(Exception):
    """A budget is used up. After `seconds`, whole ones, there is room again."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(wait)
        self.seconds = ceil(wait / timedelta(seconds=1))


class Limits(Protocol):
    """What clients may ask, and what people may say. StoreUnavailable when the database is away."""

    async def admit(self, client: str, nonce: str | None = None, now: datetime | None = None) -> bool:
        """Count a request of a client's, and spend its nonce; whether that was new.

        TooManyRequests, and then nothing is counted or spent.
        """
        ...

    async def admit_message(self, client: str, account: tuple[str, str], message_id: str) -> None:
        """Count a message of a person's, unless it was answered already.

        TooManyRequests, and then its request is counted no longer for the client either.
        """
        ...

    async def admit_flag(self, account: tuple[str, str]) -> None:
        """Count a message with a red flag of a person's who has no room for others. TooManyRequests."""
        ...

    async def sweep(self) -> None:
        """Forget what was good for minutes: budgets that are full again, nonces, days that are over."""
        ...


class Purse(Protocol):
    """The tokens of somebody's day, in one for all processes. StoreUnavailable when the database is away."""

    async def reserve(self, tokens: int) -> bool:
        """Set so many aside, if there are as many. They count as used until they are settled."""
        ...

    async def settle(self, reserved: int, used: int) -> None:
        """Count what was used in place of what was set aside."""
        ...


def pace(per_minute: int) -> timedelta | None:
    """How long a budget takes to fill up by one, so that it holds what is asked in a minute; None: no bound."""
    return MINUTE // per_minute if per_minute else None
