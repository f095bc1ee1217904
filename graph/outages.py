"""A database that breaks off: what may be begun again is begun again, until the outage has lasted too long."""

import asyncio
from collections.abc import Callable, Coroutine
from math import inf
from time import monotonic
from typing import Any, TypeVar

from graph.state import StoreBusy, StoreUnavailable

T = TypeVar("T")
OUTAGE_SECONDS = 5.0  # from the first break on; a database that is away for longer is told of
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 0.4  # before work is begun again; each time twice as long


async def persistently(work: Callable[[], Coroutine[Any, Any, T]], until: float = inf) -> T:
    """The result of work that may be begun again: it is, when the database breaks under it, for OUTAGE_SECONDS.

    `until` is a time of the monotonic clock at which it is not begun again. StoreUnavailable at the end of both.
    """
    pause = FIRST_PAUSE
    while True:
        try:
            return await work()
        except StoreBusy:
            raise
        except StoreUnavailable:
            until = min(until, monotonic() + OUTAGE_SECONDS)
            if monotonic() + pause >= until:
                raise
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)
