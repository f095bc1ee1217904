"""POST /api/chat: talk of which nothing is kept."""

import logging

from fastapi import APIRouter

from api.errors import responses
from api.served import Client, TheCoach, TraceId
from api.vetted import flag_in, words_for
from api.wire import ChatRequest, ChatResponse, ErrorResponse
from language.flagged import Flagged

router = APIRouter(tags=["talk"])
log = logging.getLogger("fitcoach.api")
CHAT_PATH = "/api/chat"


@router.post(CHAT_PATH, responses=responses(ErrorResponse, 400, 401, 413, 415, 500, 503))
async def post_chat(request: ChatRequest, coach: TheCoach, client: Client, trace_id: TraceId) -> ChatResponse:
    """Answer a text of nobody's: nothing is known of them, nothing is written, no thread is kept."""
    try:
        reply = await coach.talk(request.text, request.language_code, trace_id, client)
    except Exception as error:
        flag = flag_in(request.text)
        if flag is None:
            raise
        log.warning("a red flag answered without a turn", extra={"error": type(error)})
        return flagged(flag, trace_id)
    suggestions = reply["metadata"]["suggestions"]
    return ChatResponse(text=reply["text"], suggestions=suggestions, trace_id=trace_id, red_flag=reply["red_flag"])


def flagged(flag: Flagged, trace_id: str) -> ChatResponse:
    """The answer to a red flag, without a turn."""
    return ChatResponse(text=words_for(flag), suggestions=[], trace_id=trace_id, red_flag=flag.category)
