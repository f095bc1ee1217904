"""How much is taken in: budgets of clients and accounts, turns under way, and requests in flight."""

from dataclasses import dataclass, field

from fastapi import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from api.errors import ApiError, answer
from api.guards import HISTORY_PATH
from api.served import Client, TheLimits
from api.vetted import flag_in
from graph.coach import Coach
from graph.limits import Limits, TooManyRequests
from graph.patience import within
from graph.state import Incoming, StoreUnavailable

MOST_REQUESTS = 500  # in flight in one process, each with a body of its own
MOST_HISTORIES = 4  # of these, for their bodies are large
MOST_TURNS = 200  # under way in one process, of clients who have left too
HEALTH = "/health/"  # is asked most when there is the least room
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
    most: int = MOST_REQUESTS
    most_histories: int = MOST_HISTORIES
    taken: dict[bool, int] = field(default_factory=lambda: {False: 0, True: 0})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on one request, or refuse it."""
        if scope["type"] != "http" or scope["path"].startswith(HEALTH):
            await self.app(scope, receive, send)
            return
        is_history = HISTORY_PATH.fullmatch(scope["path"]) is not None
        if self.taken[is_history] >= (self.most_histories if is_history else self.most):
            await answer(Request(scope), "busy")(scope, receive, send)
            return
        self.taken[is_history] += 1
        try:
            await self.app(scope, receive, send)
        finally:
            self.taken[is_history] -= 1
