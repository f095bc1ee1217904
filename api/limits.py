"""How much is taken in: budgets of clients and accounts, turns under way, and requests in flight."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from fastapi import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from api.errors import ApiError, answer
from api.guards import is_history
from api.served import Client, TheLimits
from api.vetted import flag_in
from graph.coach import Coach
from graph.limits import Limits, TooManyRequests
from graph.patience import within
from graph.state import Incoming, StoreUnavailable

# In flight in one process: those of anything, each with a body of its own; histories, whose bodies are large; and those
# that ask how it stands, which they do most when there is the least room.
MOST_REQUESTS = {"anything": 500, "history": 4, "health": 20}
HEALTH_PATHS = frozenset({"/health/live", "/health/ready"})
MOST_TURNS = 200  # under way in one process, of clients who have left too
SECONDS = 5.0  # for the database to say whether there is room


async def admit(limits: TheLimits, client: Client) -> None:
    """Count a request of a client's. TooManyRequests, StoreUnavailable."""
    try:
        await within(SECONDS, limits.admit(client))
    except TimeoutError as late:
        raise StoreUnavailable from late


async def admit_message(limits: Limits, coach: Coach, client: str, incoming: Incoming) -> None:
    """Count a message before it stands in line. TooManyRequests, StoreUnavailable; ApiError when too much is under way.

    A red flag is never one too many: it costs no model, and somebody needs the answer.
    """
    if len(coach.running) >= MOST_TURNS:
        raise ApiError("busy")
    try:
        await within(SECONDS, limits.admit(client, incoming.account, incoming.message_id))
    except TimeoutError as late:
        raise StoreUnavailable from late
    except TooManyRequests:
        if flag_in(incoming.text) is None:
            raise


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
