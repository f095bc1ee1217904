"""Asking a model on a server of a test's."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from langchain_core.messages import AnyMessage, HumanMessage, SystemMessage

from graph.model import Answer, Failure, ModelFailed, Spent
from model.client import OpenAIModel
from tests.model.faults import Reply, words
from tests.model.server import KEY, Stub

T = TypeVar("T")
Json = dict[str, Any]
TALK: list[AnyMessage] = [SystemMessage("You coach."), HumanMessage("hi")]
SCHEMA: Json = {
    "type": "object",
    "properties": {"weight_kg": {"type": "number"}},
    "required": ["weight_kg"],
    "additionalProperties": False,
}
TOOLS: list[Json] = [{"type": "function", "function": {"name": "log_set", "parameters": SCHEMA, "strict": True}}]
PATIENCE = 30.0  # seconds, after which a test gives up on what should have ended long before
BRIEF = 0.3


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def asked_of(
    stub: Stub,
    ask: Callable[[OpenAIModel], Awaitable[T]],
    fallback: str | None = None,
    clock: Callable[[], float] | None = None,
    seconds: float = 5.0,
) -> T:
    async def asked() -> T:
        model = OpenAIModel("first", fallback, stub.url, KEY, seconds, clock or Clock())
        try:
            async with asyncio.timeout(PATIENCE):
                return await ask(model)
        finally:
            await model.close()

    return asyncio.run(asked())


async def failure_of(work: Awaitable[Answer]) -> tuple[Failure, Spent]:
    with pytest.raises(ModelFailed) as raised:
        await work
    return raised.value.failure, raised.value.spent


def spent_on(stub: Stub) -> Spent:
    return Spent(len(stub.chats), *stub.reported)


def only(name: str, reply: Reply, other: Reply | None = None) -> Callable[[Json], Reply]:
    """A script where one model answers so, and others otherwise."""
    return lambda request: reply if request["model"] == name else (other or words(f"I am {request['model']}."))


async def until(came: Callable[[], bool]) -> None:
    while not came():  # noqa: ASYNC110  # the server lives in another thread
        await asyncio.sleep(0.01)
