"""GET /health: whether the process lives, and whether it can serve."""

from typing import Literal

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from api.errors import RETRY_SECONDS
from api.served import TheRecords
from api.wire import Shown

router = APIRouter(prefix="/health", tags=["operation"])


class Health(Shown):
    """How it stands."""

    status: Literal["ok", "unavailable"]


@router.get("/live")
async def get_live() -> Health:
    """The process answers."""
    return Health(status="ok")


@router.get("/ready", responses={503: {"model": Health}})
async def get_ready(records: TheRecords) -> JSONResponse:
    """The database answers too."""
    is_ready = await records.is_ready()
    health = Health(status="ok" if is_ready else "unavailable")
    if is_ready:
        return JSONResponse(health.model_dump())
    return JSONResponse(health.model_dump(), 503, {"Retry-After": str(RETRY_SECONDS)})
