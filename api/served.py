"""What routes are given: the Coach, the records, who asks, the trace of the request, a place in a listing.

They are coroutines, although none of them waits: plain functions would each be handed to a thread.
"""

from typing import Annotated, cast

from fastapi import Depends, Query, Request

from graph.bringing import History
from graph.coach import Coach
from graph.limits import Limits
from graph.privacy import Privacy
from graph.records import Asked, Records
from graph.reminders import Reminders
from graph.serving import Served


def _served(request: Request) -> Served:
    return cast(Served, request.app.state.served)


async def _coach(request: Request) -> Coach:
    return _served(request).coach


async def _records(request: Request) -> Records:
    return _served(request).records


async def _history(request: Request) -> History:
    return _served(request).history


async def _reminders(request: Request) -> Reminders:
    return _served(request).reminders


async def _privacy(request: Request) -> Privacy:
    return _served(request).privacy


async def _limits(request: Request) -> Limits:
    return _served(request).limits


async def _trace_id(request: Request) -> str:
    return str(request.state.trace_id)


async def _client(request: Request) -> str:
    return str(request.state.client)


async def _asked(
    limit: Annotated[int, Query(ge=1, le=100, description="How many.")] = 20,
    cursor: Annotated[str | None, Query(max_length=200, description="`nextCursor` of the page before.")] = None,
) -> Asked:
    return Asked(limit, cursor)


TheCoach = Annotated[Coach, Depends(_coach)]
TheHistory = Annotated[History, Depends(_history)]
ThePrivacy = Annotated[Privacy, Depends(_privacy)]
TheReminders = Annotated[Reminders, Depends(_reminders)]
TheLimits = Annotated[Limits, Depends(_limits)]
TheRecords = Annotated[Records, Depends(_records)]
Client = Annotated[str, Depends(_client)]
TraceId = Annotated[str, Depends(_trace_id)]
PageAsked = Annotated[Asked, Depends(_asked)]
