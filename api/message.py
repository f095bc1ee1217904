"""POST /api/message: what a person says, and what the coach answers."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response as HttpResponse

from api.acting import Providers, check_provider
from api.casing import camelled
from api.errors import responses
from api.limits import admit_message
from api.served import Client, TheCoach, TheLimits, TraceId
from api.streaming import EVENT_STREAM, is_wanted, streamed
from api.vetted import heard
from api.wire import MessageRequest, MessageResponse, Response
from graph.state import Incoming, silent

router = APIRouter(tags=["talk"])


STREAM: dict[int | str, dict[str, Any]] = {200: {"content": {EVENT_STREAM: {"schema": {"type": "string"}}}}}


@router.post(
    "/api/message",
    response_model=MessageResponse,
    responses=responses(MessageResponse, 400, 401, 403, 413, 415, 422, 429, 500, 503) | STREAM,
)
async def post_message(
    request: MessageRequest,
    http: Request,
    coach: TheCoach,
    limits: TheLimits,
    client: Client,
    providers: Providers,
    trace_id: TraceId,
) -> HttpResponse:
    """Handle a message of a person's. The same message id gets the same reply, however often it is sent.

    A client that accepts `text/event-stream` hears how far it has come: events `progress`, then one `reply` whose data
    is this response, or one `error` whose data is the response the error would have had; with `retry`, in milliseconds,
    where the same message may be sent again after that.
    """
    heard(http, request.message.text)
    check_provider(providers, request.provider)
    metadata = request.metadata
    incoming = Incoming(
        provider=request.provider,
        provider_user_id=request.provider_user_id,
        message_id=request.message.message_id,
        text=request.message.text,
        sent_at=request.message.timestamp,
        language_code=metadata.language_code if metadata else None,
        is_of_key=providers is not None,
    )

    await admit_message(limits, coach, client, incoming)

    async def turn(progress: Callable[[str], None] = silent) -> HttpResponse:
        reply = await coach.reply(incoming, trace_id, progress)
        answered = MessageResponse(response=Response.model_validate(camelled(reply)), status="success")
        return HttpResponse(answered.model_dump_json(by_alias=True), media_type="application/json")

    return streamed(http, turn) if is_wanted(http) else await turn()
