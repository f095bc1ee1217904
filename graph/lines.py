"""Waiting in line: one account's messages are handled one at a time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class Lines:
    """One line for each account: its messages are handled one at a time, in the order they came."""

    waiting: dict[tuple[str, str], tuple[asyncio.Lock, int]] = field(default_factory=dict)

    @property
    def length(self) -> int:
        """How many wait for another of the same account."""
        return sum(standing - 1 for _, standing in self.waiting.values())

    @asynccontextmanager
    async def line(self, account: tuple[str, str]) -> AsyncIterator[None]:
        """Wait for one's turn; the line is forgotten when nobody stands in it."""
        lock, before = self.waiting.get(account, (asyncio.Lock(), 0))
        self.waiting[account] = (lock, before + 1)
        try:
            async with lock:
                yield
        finally:
            lock, standing = self.waiting.pop(account)
            if standing > 1:
                self.waiting[account] = (lock, standing - 1)
