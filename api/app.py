"""The server: routes put together with what guards them."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from importlib.metadata import version

from fastapi import Depends, FastAPI
from fastapi.routing import APIRoute

from api import chat, errors, exercises, health, history, message, metrics, privacy, reminders, user, users
from api.acting import own_people
from api.clients import Clients
from api.contract import describe
from api.guards import OPEN_PATHS, Guards
from api.headers import SecurityHeaders
from api.limits import Room
from api.tracing import Tracing
from api.wire import ErrorResponse
from graph.serving import Served

TOO_MANY = errors.responses(ErrorResponse, 429)
VERSION = version("fit-coach")
LIMITED = (metrics, chat, user, users, privacy, history, exercises, reminders)
# A message has its own form of an error; how it stands is told to everybody.
OTHERS = (message, health)
# The templates of all paths there are.
ROUTES = OPEN_PATHS.union(
    route.path for module in (*LIMITED, *OTHERS) for route in module.router.routes if isinstance(route, APIRoute)
)


def create_app(
    ready: Callable[[], AbstractAsyncContextManager[Served]],
    token: str,
    clock: Callable[[], datetime],
    *,
    has_docs: bool = True,
) -> FastAPI:
    """The application. It serves once `ready` has made a Coach ready, and closes it at the end. `token` opens it.

    Without docs it shows neither the page nor the document of its contract.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with ready() as served:
            app.state.served = served
            yield

    app = FastAPI(
        title="Fit Coach",
        version=VERSION,
        summary="A strength coach you talk to.",
        lifespan=lifespan,
        redirect_slashes=False,
        docs_url="/docs" if has_docs else None,
        openapi_url="/openapi.json" if has_docs else None,
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
    )
    app.state.clock, app.state.readiness = clock, health.Readiness()
    for module in OTHERS:
        app.include_router(module.router, dependencies=[Depends(own_people)])
    for module in LIMITED:
        app.include_router(module.router, dependencies=[Depends(own_people)], responses=TOO_MANY)
    errors.install(app)
    describe(app)
    app.add_middleware(Guards, clients=Clients(token, clock))
    app.add_middleware(Room)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Tracing, clock=clock)
    return app
