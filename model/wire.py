"""What comes over the wire: bounded, counted, and cleaned before anything reads it."""

import json
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import httpx2
import openai

from graph.model import Spent
from graph.traces import traceparent
from model.characters import clean, strict_json

# Far more than an answer can need: bytes of a body once decompressed, characters of one call's arguments.
LARGEST_ANSWER = 1_000_000
LARGEST_ARGUMENTS = 20_000
# What no price list knows: a server that counts like that is not believed.
MOST_TOKENS = 10_000_000
NO_OBJECT = "no JSON object"


class Unreadable(httpx2.TransportError):
    """An answer that is no JSON object, or too large to be looked at."""


@dataclass
class Meter:
    """Counts what the requests of one answer cost."""

    spent: Spent = field(default_factory=Spent)

    def add(self, requests: int = 0, usage: Any = None) -> None:
        """Count requests, and the tokens that the API says were used."""
        told = usage if isinstance(usage, dict) else {}
        tokens = (_count(told.get("prompt_tokens")), _count(told.get("completion_tokens")))
        self.spent += Spent(requests, *tokens)


# The meter of whoever asks: the client is shared by all who do.
meter: ContextVar[Meter | None] = ContextVar("meter", default=None)


class Wire(openai.DefaultAsyncHttpxClient):
    """The SDK's own HTTP client, proxies and all, that stops reading at `largest` bytes."""

    def __init__(self, largest: int = LARGEST_ANSWER) -> None:
        super().__init__()
        self.largest = largest

    async def send(self, request: httpx2.Request, **given: Any) -> httpx2.Response:
        """Send the request and read the whole answer. Raises Unreadable for one that makes no sense."""
        counted = meter.get() or Meter()
        counted.add(requests=1)
        if trace := traceparent():
            request.headers["traceparent"] = trace
        try:
            response = await super().send(request, **{**given, "stream": True})
        except (httpx2.ConnectError, httpx2.ConnectTimeout):
            counted.add(requests=-1)  # it never left
            raise
        try:
            content = await self._bounded(response)
        finally:
            await response.aclose()
        headers = {"Content-Type": response.headers.get("Content-Type", "")}
        if response.is_success:
            content, headers = _readable(content, counted), {"Content-Type": "application/json"}
        if "Retry-After" in response.headers:
            headers["Retry-After"] = response.headers["Retry-After"]
        return httpx2.Response(response.status_code, headers=headers, content=content, request=response.request)

    async def _bounded(self, response: httpx2.Response) -> bytes:
        content = bytearray()
        async for piece in response.aiter_bytes():
            content += piece
            if len(content) > self.largest:
                raise Unreadable("the answer is too large")
        return bytes(content)


def _readable(content: bytes, counted: Meter) -> bytes:
    """The body again, its choices without characters that no text has."""
    try:
        body = strict_json(content)
        if not isinstance(body, dict):
            raise ValueError(NO_OBJECT)
        counted.add(usage=body.get("usage"))
        if "choices" in body:
            body["choices"] = _choices(clean(body["choices"]))
        return json.dumps(body).encode()
    except (ValueError, RecursionError) as error:
        raise Unreadable("the answer is no JSON object") from error


def _choices(choices: Any) -> Any:
    """The choices, the arguments of their calls each an object as JSON, or NO_OBJECT."""
    for choice in choices if isinstance(choices, list) else []:
        message = choice.get("message") if isinstance(choice, dict) else None
        called = message.get("tool_calls") if isinstance(message, dict) else None
        for call in called if isinstance(called, list) else []:
            function = call.get("function") if isinstance(call, dict) else None
            if isinstance(function, dict):
                function["arguments"] = _arguments(function.get("arguments"))
    return choices


def _arguments(given: Any) -> str:
    """Arguments as langchain-openai takes them. Some servers send an object, and nothing where nothing is needed."""
    try:
        told = strict_json(given or "{}") if isinstance(given, str) else given
        text = json.dumps(clean(told))
    except (ValueError, RecursionError):
        return NO_OBJECT
    return text if isinstance(told, dict) and len(text) <= LARGEST_ARGUMENTS else NO_OBJECT


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        return 0
    return min(max(value, 0), MOST_TOKENS)
