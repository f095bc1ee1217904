"""POST /api/message: what a person says, and what the coach answers."""

from fastapi import APIRouter

from api.casing import camelled
from api.errors import responses
from api.served import TheCoach, TraceId
from api.wire import MessageRequest, MessageResponse, Response
from graph.state import Incoming

router = APIRouter(tags=["talk"])


@router.post("/api/message", responses=responses(MessageResponse, 400, 401, 413, 415, 422, 500, 503))
async def post_message(request: MessageRequest, coach: TheCoach, trace_id: TraceId) -> MessageResponse:
    """Handle a message of a person's. The same message id gets the same reply, however often it is sent."""
    metadata = request.metadata
    incoming = Incoming(
        provider=request.provider,
        provider_user_id=request.provider_user_id,
        message_id=request.message.message_id,
        text=request.message.text,
        sent_at=request.message.timestamp,
        language_code=metadata.language_code if metadata else None,
    )
    reply = await coach.reply(incoming, trace_id)
    return MessageResponse(response=Response.model_validate(camelled(reply)), status="success")
