"""How long something is waited for. What is given up may take its time to end; nobody waits for that."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
# The event loop itself holds its tasks weakly.
_under_way: set[asyncio.Task[Any]] = set()


async def within(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """The result of the work, which is told to stop when it takes longer: TimeoutError.

    Unlike asyncio.timeout this does not wait until the work has heard that it was given up: with a database that no
    longer answers that would take as long as the database does.
    """
    task = kept(work)
    try:
        await asyncio.wait([task], timeout=max(seconds, 0))
    finally:
        if not task.done():
            task.cancel()
    if not task.done():
        raise TimeoutError
    return task.result()


def kept(work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """The work as a task that goes on to its end, whether somebody waits for it or not."""
    task = asyncio.create_task(work)
    _under_way.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Task[Any]) -> None:
    """Forget a task; how it ended is told to whoever waits for it, and to nobody else."""
    _under_way.discard(task)
    if not task.cancelled():
        task.exception()
