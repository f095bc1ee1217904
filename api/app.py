"""The server: routes put together with what guards them."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from importlib.metadata import version

from fastapi import FastAPI
from fastapi.routing import APIRoute

from api import chat, errors, exercises, health, history, message, metrics, reminders, user, users
from api.contract import describe
from api.guards import OPEN_PATHS, Guards
from api.tracing import Tracing
from graph.bootstrap import Served

VERSION = version("fit-coach")
MODULES = (message, chat, user, users, history, exercises, reminders, health, metrics)
# The templates of all paths there are.
ROUTES = OPEN_PATHS.union(
    route.path for module in MODULES for route in module.router.routes if isinstance(route, APIRoute)
)


def create_app(
    ready: Callable[[], AbstractAsyncContextManager[Served]], token: str, clock: Callable[[], datetime]
) -> FastAPI:
    """The application. It serves once `ready` has made a Coach ready, and closes it at the end. `token` opens it."""

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
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
    )
    app.state.clock = clock
    for module in MODULES:
        app.include_router(module.router)
    errors.install(app)
    describe(app)
    app.add_middleware(Guards, token=token)
    app.add_middleware(Tracing, clock=clock)
    return app
