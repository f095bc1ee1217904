"""The server: routes put together with what guards them."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from importlib.metadata import version

from fastapi import Depends, FastAPI

from api import chat, errors, exercises, health, history, message, reminders, user, users
from api.contract import describe
from api.guards import Guards
from api.headers import SecurityHeaders
from api.limits import Room, admit
from api.wire import ErrorResponse
from graph.bootstrap import Served

TOO_MANY = errors.responses(ErrorResponse, 429)
VERSION = version("fit-coach")


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
    app.state.clock = clock
    app.include_router(message.router)
    for module in (chat, user, users, history, exercises, reminders):
        app.include_router(module.router, dependencies=[Depends(admit)], responses=TOO_MANY)
    app.include_router(health.router)
    errors.install(app)
    describe(app)
    app.add_middleware(Guards, token=token, clock=clock)
    app.add_middleware(Room)
    app.add_middleware(SecurityHeaders)
    return app
