"""Asking a model out of the tokens of somebody's day: what it may cost is set aside first, and settled afterwards."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from langchain_core.messages import AnyMessage

from graph.codec import Json
from graph.limits import Purse
from graph.metrics import NOT_ASKED
from graph.model import MOST_ANSWER_TOKENS, ModelFailed, Spent
from graph.patience import kept
from graph.state import StoreUnavailable

log = logging.getLogger("fitcoach.coach")

# At least: of a text in any language, and of the schemas of tools, which are plain English.
CHARACTERS_A_TOKEN, OF_A_TOOL = 2, 3


class UsedUp(Exception):
    """What is left of the day is less than the question may cost."""


@dataclass
class Cost:
    """What a question has cost, once that is known."""

    spent: Spent | None = None

    def answered(self, spent: Spent) -> None:
        """A model has answered. One that does not say what that cost leaves it open."""
        self.spent = spent if spent.tokens else None

    def failed(self, failure: ModelFailed) -> None:
        """No model has. What one was still at when it was given up it may have finished."""
        self.spent = None if failure.failure == "late" and failure.spent.requests else failure.spent


def most_tokens(messages: Sequence[AnyMessage], tools: Sequence[Json]) -> int:
    """What a question and its answer may cost."""
    characters = sum(len(str(each.content)) + len(str(getattr(each, "tool_calls", ""))) for each in messages)
    return characters // CHARACTERS_A_TOKEN + len(json.dumps(tools)) // OF_A_TOOL + MOST_ANSWER_TOKENS


@asynccontextmanager
async def reserved(purse: Purse | None, tokens: int) -> AsyncIterator[Cost]:
    """So many tokens are set aside for as long as the block lasts. UsedUp, StoreUnavailable.

    Where the block does not say what it has cost they stay so: what was cut short may have cost all of them.
    """
    if purse is not None and not await purse.reserve(tokens):
        NOT_ASKED.labels("used_up").inc()
        raise UsedUp
    cost = Cost()
    try:
        yield cost
    finally:
        if purse is not None and cost.spent is not None:
            await asyncio.shield(kept(_settled(purse, tokens, cost.spent.tokens)))


async def _settled(purse: Purse, reserved: int, used: int) -> None:
    """Settle. That this fails is logged, and changes no answer."""
    try:
        await purse.settle(reserved, used)
    except StoreUnavailable as error:
        log.warning("cost not counted", extra={"error": type(error)})
