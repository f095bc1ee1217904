"""Methods that fail while somebody says something."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from graph.codec import Json
from graph.state import Incoming
from tests.talking import Talker


@asynccontextmanager
async def failing(kind: type, name: str, error: Exception, *, after: bool = False) -> AsyncIterator[None]:
    """While the block lasts, a method fails, before or after it has done its work."""
    original: Callable[..., Awaitable[Any]] = getattr(kind, name)

    async def fails(self: object, *arguments: object, **named: object) -> None:
        if after:
            await original(self, *arguments, **named)
        raise error

    setattr(kind, name, fails)
    try:
        yield
    finally:
        setattr(kind, name, original)


def say_while(talker: Talker, text: str, message_id: str, kind: type, name: str, error: Exception, **how: bool) -> Json:
    async def tried() -> Json:
        async with failing(kind, name, error, **how):
            return await talker.world.coach.reply(Incoming(talker.provider, talker.name, message_id, text), "trace")

    return talker.portal.call(tried)
