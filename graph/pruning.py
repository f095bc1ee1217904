"""What was kept long enough is taken out: once a day, by whichever process is at it first."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from graph.metrics import LAST_DONE
from graph.traces import begun

log = logging.getLogger("fitcoach.pruner")

FIRST_SECONDS = 60.0  # after the start: also a server that is up for one talk a day comes round to it
DAY_SECONDS = 86_400.0
AGAIN_SECONDS = 600.0  # after a failure
STOP_SECONDS = 5.0


class Prunable(Protocol):
    """What may be taken out, by its name."""

    async def prune(self, days: Mapping[str, int], *, dry: bool = False) -> dict[str, int]:
        """Take out what is older than so many days, and say how much of what; nothing of what has none.

        Nothing that another process takes out at the same time. With `dry` it all stays.
        """
        ...


@dataclass(frozen=True)
class Pruner:
    """Takes out what is older than so many days, of each kind that has any."""

    prunable: Prunable
    days: Mapping[str, int]
    clock: Callable[[], datetime]
    first_seconds: float = FIRST_SECONDS
    again_seconds: float = AGAIN_SECONDS

    @asynccontextmanager
    async def at_work(self, *, is_wanted: bool) -> AsyncIterator[None]:
        """Prune soon, and then once a day, for as long as the block lasts."""
        task = asyncio.create_task(self._work()) if is_wanted else None
        try:
            yield
        finally:
            if task is not None:
                task.cancel()
                await asyncio.wait([task], timeout=STOP_SECONDS)

    async def _work(self) -> None:
        LAST_DONE.labels("prune").set(self.clock().timestamp())
        wait = self.first_seconds
        while True:
            await asyncio.sleep(wait)
            with begun("prune", self.clock()) as pruning:
                try:
                    gone = await self.prunable.prune(self.days)
                except Exception as error:
                    pruning.fail(type(error).__qualname__)
                    log.warning("pruning failed", extra={"error": type(error)})
                    wait = self.again_seconds
                else:
                    log.info("pruned", extra={"rows": sum(gone.values())})
                    LAST_DONE.labels("prune").set(self.clock().timestamp())
                    wait = DAY_SECONDS
