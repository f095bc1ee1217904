"""POST /api/chat: talk of which nothing is kept."""

from fastapi import APIRouter

from api.errors import responses
from api.served import Client, TheCoach, TraceId
from api.wire import ChatRequest, ChatResponse, ErrorResponse

router = APIRouter(tags=["talk"])


@router.post("/api/chat", responses=responses(ErrorResponse, 400, 401, 413, 415, 500, 503))
async def post_chat(request: ChatRequest, coach: TheCoach, client: Client, trace_id: TraceId) -> ChatResponse:
    """Answer a text of nobody's: nothing is known of them, nothing is written, no thread is kept."""
    reply = await coach.talk(request.text, request.language_code, trace_id, client)
    return ChatResponse(text=reply["text"], suggestions=reply["metadata"]["suggestions"], trace_id=trace_id)
