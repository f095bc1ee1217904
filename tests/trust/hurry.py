"""A Coach whose patience begins to run out at a moment that a test chooses: a busy machine may take its time before."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from graph import coach
from graph.patience import kept, within

HURRY = 0.6


def in_a_hurry(patch: pytest.MonkeyPatch, since: asyncio.Event) -> None:
    """From then on a Coach waits no longer than HURRY seconds for anything; before, as long as it always does."""

    async def hurried(seconds: float, work: Coroutine[Any, Any, Any]) -> Any:
        task, hurry = kept(work), kept(since.wait())
        await asyncio.wait([task, hurry], timeout=max(seconds, 0), return_when=asyncio.FIRST_COMPLETED)
        hurry.cancel()
        return task.result() if task.done() else await within(HURRY if since.is_set() else 0, _result(task))

    patch.setattr(coach, "within", hurried)


async def _result(task: asyncio.Task[Any]) -> Any:
    return await task
