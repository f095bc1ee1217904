"""What is answered where nobody can tell whose a request is, for the database is away, or where they ask too much."""

import json

from fastapi import Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from api.chat import CHAT_PATH, flagged
from api.errors import MESSAGE_PATH, answer_to
from api.vetted import flag_heard, heard
from graph.limits import TooManyRequests
from graph.state import StoreUnavailable


def hear(request: Request, body: bytes) -> None:
    """Keep what somebody says: a red flag is answered, whoever they are."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return
    if request.scope["path"] == MESSAGE_PATH and isinstance(said, dict):
        said = said.get("message")
    if isinstance(said, dict):
        heard(request, said.get("text"))


async def answer_unread(request: Request, why: StoreUnavailable | TooManyRequests) -> Response:
    """The answer, with vetted words where a red flag was heard."""
    flag = flag_heard(request)
    if flag is not None and request.scope["path"] == CHAT_PATH:
        return JSONResponse(flagged(flag, request.state.trace_id).model_dump(mode="json", by_alias=True))
    return await answer_to(request, why)
