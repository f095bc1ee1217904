"""GET /health/live and GET /health/ready: whether the process lives, and whether it can serve."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, cast

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from api.errors import RETRY_SECONDS
from api.served import TheRecords
from api.wire import Shown

router = APIRouter(prefix="/health", tags=["operation"])


class Health(Shown):
    """How it stands."""

    status: Literal["ok", "unavailable"]


@dataclass
class Readiness:
    """Whether the database answers, asked once for all who want to know: whoever they are, they take one connection."""

    kept_seconds: float = 1.0
    seconds: Callable[[], float] = lambda: asyncio.get_running_loop().time()
    asking: asyncio.Future[bool] | None = None
    until: float = float("-inf")

    async def known(self, ask: Callable[[], Awaitable[bool]]) -> bool:
        """What was answered a moment ago, or is answered now."""
        if self.asking is None or (self.asking.done() and self.seconds() >= self.until):
            self.asking = asyncio.ensure_future(self._asked(ask))
        return await asyncio.shield(self.asking)

    async def _asked(self, ask: Callable[[], Awaitable[bool]]) -> bool:
        answer = await ask()
        self.until = self.seconds() + self.kept_seconds
        return answer


@router.get("/live")
async def get_live() -> Health:
    """The process answers."""
    return Health(status="ok")


@router.get("/ready", responses={503: {"model": Health}})
async def get_ready(request: Request, records: TheRecords) -> JSONResponse:
    """The database answers too, or did a second ago."""
    is_ready = await cast(Readiness, request.app.state.readiness).known(records.is_ready)
    health = Health(status="ok" if is_ready else "unavailable")
    if is_ready:
        return JSONResponse(health.model_dump())
    return JSONResponse(health.model_dump(), 503, {"Retry-After": str(RETRY_SECONDS)})
