"""A database that breaks off: what may be begun again is begun again, until it has broken off for too long."""

import asyncio
from collections.abc import Callable, Coroutine
from math import inf
from time import monotonic
from typing import Any, TypeVar

from graph.state import StoreAway, StoreUnavailable

T = TypeVar("T")
BREAKING_SECONDS = 5.0  # from the first time on; after that it is told of
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 0.4  # before work is begun again; each time twice as long


async def persistently(work: Callable[[], Coroutine[Any, Any, T]], until: float = inf) -> T:
    """The result of work that may be begun again: it is, when the database breaks off, for BREAKING_SECONDS.

    `until`, in seconds of the monotonic clock, is when nothing is begun any more. StoreUnavailable; StoreAway at once.
    """
    pause = FIRST_PAUSE
    while True:
        try:
            return await work()
        except StoreAway:
            raise
        except StoreUnavailable:
            until = min(until, monotonic() + BREAKING_SECONDS)
            if monotonic() + pause >= until:
                raise
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)
