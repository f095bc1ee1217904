"""Routes that answer in time, whatever becomes of what they ask, and ask again where the database broke off."""

from collections.abc import Callable, Coroutine
from typing import Any, cast

from fastapi import Request, Response
from fastapi.routing import APIRoute

from graph.outages import persistently
from graph.patience import within
from graph.serving import Served
from graph.state import StoreUnavailable


class TimedRoute(APIRoute):
    """A route with as long to answer as a turn has. StoreUnavailable beyond that: it asks the database alone.

    What it does may be done twice: it reads, or what it writes is the same the second time.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, with its deadline."""
        handle = super().get_route_handler()

        async def in_time(request: Request) -> Response:
            served = cast(Served, request.app.state.served)
            try:
                return await within(served.coach.turn_seconds, persistently(lambda: handle(request)))
            except TimeoutError as late:
                raise StoreUnavailable from late

        return in_time
