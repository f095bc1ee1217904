"""The server: routes put together with what guards them."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from importlib.metadata import version

from fastapi import Depends, FastAPI

from api import chat, errors, exercises, health, history, message, privacy, reminders, user, users
from api.acting import own_people
from api.clients import Clients
from api.contract import describe
from api.guards import Guards
from graph.bootstrap import Served

VERSION = version("fit-coach")


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
    for module in (message, chat, user, users, privacy, history, exercises, reminders, health):
        app.include_router(module.router, dependencies=[Depends(own_people)])
    errors.install(app)
    describe(app)
    app.add_middleware(Guards, clients=Clients(token, clock), clock=clock)
    return app
