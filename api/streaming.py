"""A message's answer as server-sent events: how far it has come, then the same answer as ever."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable

from fastapi import Request
from fastapi.responses import Response, StreamingResponse

from api.errors import answer_to

EVENT_STREAM = "text/event-stream"
BEAT_SECONDS = 10.0  # without news something is said all the same, or what stands between would hang up
BEAT = b": still here\n\n"
HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}

Turn = Callable[[Callable[[str], None]], Awaitable[Response]]


def is_wanted(request: Request) -> bool:
    """Whether the client asks for a stream."""
    wanted = request.headers.get("accept", "").split(",")
    return any(each.partition(";")[0].strip().lower() == EVENT_STREAM for each in wanted)


def streamed(request: Request, turn: Turn) -> StreamingResponse:
    """The turn's progress and then its answer: `reply`, or `error` with the body and Retry-After it would have had."""
    return StreamingResponse(_events(request, turn), media_type=EVENT_STREAM, headers=HEADERS)


async def _events(request: Request, turn: Turn) -> AsyncIterator[bytes]:
    stages: asyncio.Queue[str] = asyncio.Queue()
    answering = asyncio.ensure_future(_answered(request, turn, stages))
    try:
        while not (answering.done() and stages.empty()):
            stage = asyncio.ensure_future(stages.get())
            await asyncio.wait({stage, answering}, timeout=BEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            if stage.done():
                yield _event("progress", json.dumps({"stage": stage.result()}).encode())
                continue
            stage.cancel()
            if not answering.done():
                yield BEAT
        name, response = answering.result()
        yield _event(name, bytes(response.body), response.headers.get("Retry-After"))
    finally:
        answering.cancel()


async def _answered(request: Request, turn: Turn, stages: asyncio.Queue[str]) -> tuple[str, Response]:
    try:
        return "reply", await turn(stages.put_nowait)
    except Exception as error:
        return "error", await answer_to(request, error)


def _event(name: str, data: bytes, retry_seconds: str | None = None) -> bytes:
    retry = f"retry: {int(retry_seconds) * 1000}\n" if retry_seconds else ""
    return f"event: {name}\n{retry}data: ".encode() + data + b"\n\n"
