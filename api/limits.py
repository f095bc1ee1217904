"""How much is taken in: budgets of clients and people, turns under way, and requests in flight."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from fastapi import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from api.errors import ApiError, answer
from api.guards import is_history
from api.vetted import flag_in
from graph.coach import Coach
from graph.limits import Limits, TooManyRequests
from graph.patience import within
from graph.state import Incoming, StoreUnavailable

# In flight in one process: those of anything, each with a body of its own; histories, whose bodies are large; and those
# that ask how it stands, which they do most when there is the least room.
MOST_REQUESTS = {"anything": 500, "history": 4, "health": 20}
HEALTH_PATHS = frozenset({"/health/live", "/health/ready"})
SECONDS = 5.0  # for the database to say whether there is room


async def admit_message(limits: Limits, coach: Coach, client: str, incoming: Incoming) -> None:
    """Count a message before it stands in line. TooManyRequests, StoreUnavailable; ApiError when too much is under way.

    A red flag has a budget of its own beyond that: it costs no model, and somebody needs the answer.
    """
    if not coach.has_room:
        raise ApiError("busy")
    coach.arriving += 1  # until it is under way, or refused
    try:
        await within(SECONDS, _admit(limits, client, incoming))
    except TimeoutError as late:
        raise StoreUnavailable from late
    finally:
        coach.arriving -= 1


async def _admit(limits: Limits, client: str, incoming: Incoming) -> None:
    try:
        await limits.admit_message(client, incoming.account, incoming.message_id)
    except TooManyRequests:
        if flag_in(incoming.text) is None:
            raise
        await limits.admit_flag(incoming.account)


@dataclass
class Room:
    """Hands on as many requests as there is room for; any more are told at once to come again."""

    app: ASGIApp
    most: Mapping[str, int] = field(default_factory=lambda: MOST_REQUESTS)
    taken: Counter[str] = field(default_factory=Counter)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on one request, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        kind = _kind(scope)
        if self.taken[kind] >= self.most[kind]:
            await answer(Request(scope), "busy")(scope, receive, send)
            return
        self.taken[kind] += 1
        try:
            await self.app(scope, receive, send)
        finally:
            self.taken[kind] -= 1


def _kind(scope: Scope) -> str:
    if is_history(scope):
        return "history"
    is_health = scope["method"] in ("GET", "HEAD") and scope["path"] in HEALTH_PATHS
    return "health" if is_health else "anything"
