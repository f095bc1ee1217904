"""The bodies of the stub server's answers, and its count of tokens."""

import base64
import json
import zlib
from typing import Any

import numpy as np

from tests.model.faults import FIRST, Reply

Json = dict[str, Any]


def tokens_of(*values: Any) -> int:
    """A quarter of the characters of these values as JSON, rounded up."""
    return -(-sum(len(json.dumps(value)) for value in values) // 4)


def prompt_tokens(request: Json) -> int:
    """What a request costs before anything is answered: its messages and tools, or its texts."""
    return tokens_of(*(request[name] for name in ("messages", "tools", "input") if request.get(name)))


def body_of(reply: Reply, request: Json) -> tuple[bytes, tuple[int, int]]:
    """The body of an answer, and the tokens it reports: of the prompt and of the completion."""
    if reply.body is not None:
        return reply.body, (0, 0)
    made, counted = _embeddings(reply, request) if "input" in request else _completion(reply, request)
    return json.dumps(made).encode(), counted


def _completion(reply: Reply, request: Json) -> tuple[Json, tuple[int, int]]:
    message = _named(reply.message or {}, request)
    prompt, completion = prompt_tokens(request), tokens_of(message)
    body: Json = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": request["model"],
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": reply.finish}],
    }
    if not reply.choices:
        body["choices"] = []
    if not reply.usage:
        return body, (0, 0)
    total = prompt + completion
    body["usage"] = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": total}
    return body, (prompt, completion)


def _named(message: Json, request: Json) -> Json:
    """The message with the first tool that is offered in the place of FIRST."""
    if not message.get("tool_calls"):
        return message
    offered = [tool["function"]["name"] for tool in request.get("tools") or []] or ["nothing"]
    made = [
        {**call, "function": {**call["function"], "name": offered[0]}} if call["function"]["name"] == FIRST else call
        for call in message["tool_calls"]
    ]
    return {**message, "tool_calls": made}


def _embeddings(reply: Reply, request: Json) -> tuple[Json, tuple[int, int]]:
    given = request["input"]
    texts = [given] if isinstance(given, str) else given
    size = request.get("dimensions", 1536)
    wanted = [list(reply.vector) if reply.vector is not None else _vector(text, size) for text in texts]
    as_text = request.get("encoding_format") == "base64"
    data = [
        {"object": "embedding", "index": index, "embedding": _encoded(vector) if as_text else vector}
        for index, vector in enumerate(wanted)
    ]
    prompt = prompt_tokens(request)
    body = {"object": "list", "data": data, "model": request["model"]}
    if not reply.usage:
        return body, (0, 0)
    return {**body, "usage": {"prompt_tokens": prompt, "total_tokens": prompt}}, (prompt, 0)


def _vector(text: str, size: int) -> list[float]:
    """The sum of what stands for each word, of length one: texts that share words lie near each other."""
    parts = [np.random.default_rng(zlib.crc32(word.encode())).standard_normal(size) for word in text.lower().split()]
    total = np.sum(parts or [np.ones(size)], axis=0)
    numbers: list[float] = (total / np.linalg.norm(total)).tolist()
    return numbers


def _encoded(vector: list[float]) -> str:
    return base64.b64encode(np.asarray(vector, dtype="<f4").tobytes()).decode()
