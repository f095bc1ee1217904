"""GET /metrics: what is counted."""

from typing import Any

from fastapi import APIRouter
from fastapi.responses import Response
from prometheus_client import CONTENT_TYPE_LATEST

from api.errors import responses
from api.wire import ErrorResponse
from graph.metrics import exposed

router = APIRouter(tags=["operation"])
METRICS_PATH = "/metrics"
TEXT: dict[int | str, dict[str, Any]] = {200: {"content": {"text/plain": {"schema": {"type": "string"}}}}}


@router.get(METRICS_PATH, response_class=Response, responses=responses(ErrorResponse, 401, 500) | TEXT)
async def get_metrics() -> Response:
    """Counts and durations of this process and those behind the same door, in the text format of Prometheus."""
    return Response(exposed(), media_type=CONTENT_TYPE_LATEST)
