"""What the stub server answers: words, calls, and everything that goes wrong with models and networks."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Json = dict[str, Any]

# How the bytes travel: all of them; nobody listens; closed without a word; reset in the middle; nothing at all, nothing
# after the headers, half of it and then nothing; blanks for ever.
Wire = Literal["whole", "refused", "hang_up", "reset", "stall", "stall_after_headers", "stall_halfway", "drip"]
# As a tool's name: the first tool that the request offers.
FIRST = "*"


@dataclass(frozen=True)
class Reply:
    """An answer of the server. `message` is the assistant's; `body` replaces the whole body, `vector` each vector."""

    message: Json | None = None
    finish: str = "stop"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    usage: bool = True
    choices: bool = True
    vector: tuple[float, ...] | None = None
    wire: Wire = "whole"


def words(text: str | None, **changes: Any) -> Reply:
    """The model says this."""
    return replace(Reply({"role": "assistant", "content": text, "refusal": None}), **changes)


def calls(named: Iterable[tuple[str, Json | str]], text: str | None = None, ids: Iterable[str] = ()) -> Reply:
    """The model calls these tools. Arguments may be any text; ids are made up where none are given."""
    given = list(named)
    known = [*ids, *(f"call_{index}" for index in range(len(given)))]
    made = [
        {
            "id": known[index],
            "type": "function",
            "function": {"name": name, "arguments": told if isinstance(told, str) else json.dumps(told)},
        }
        for index, (name, told) in enumerate(given)
    ]
    message = {"role": "assistant", "content": text, "refusal": None, "tool_calls": made}
    return Reply(message, finish="tool_calls")


def status(code: int, error_code: str | None = None, message: str = "no", **headers: str) -> Reply:
    """An error as the API words it. Headers are named with underscores: Retry_After."""
    error = {"message": message, "type": "error", "param": None, "code": error_code}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status=code, headers=named, body=json.dumps({"error": error}).encode())


def vectors(*numbers: float) -> Reply:
    """Every text has this vector."""
    return Reply(vector=numbers)


def too_long() -> Reply:
    """The prompt does not fit into the model's window."""
    return status(400, "context_length_exceeded", "This model's maximum context length is 8192 tokens.")


def wired(wire: Wire) -> Reply:
    """A good answer that does not arrive as it should."""
    return replace(words("Never heard."), wire=wire)


ODD = "a\x00b\ud800c\udfffd"

FAULTS: dict[str, Reply] = {
    "refused": wired("refused"),
    "hang_up": wired("hang_up"),
    "reset": wired("reset"),
    "stall": wired("stall"),
    "stall_after_headers": wired("stall_after_headers"),
    "stall_halfway": wired("stall_halfway"),
    "drip": wired("drip"),
    "401": status(401, "invalid_api_key"),
    "403": status(403),
    "404": status(404, "model_not_found"),
    "429": status(429, "rate_limit_exceeded"),
    "429_soon": status(429, "rate_limit_exceeded", Retry_After="0.05"),
    "429_late": status(429, "rate_limit_exceeded", Retry_After="3600"),
    "429_nonsense": status(429, "rate_limit_exceeded", Retry_After="nan"),
    "500": status(500),
    "502": Reply(status=502, headers={"Content-Type": "text/html"}, body=b"<html>Bad gateway</html>"),
    "503": status(503, Retry_After="0"),
    "529": status(529, "overloaded_error"),
    "400": status(400, "invalid_value"),
    "context_too_long": too_long(),
    "cut_off_json": Reply(body=b'{"id": "1", "object": "chat.completion", "choices": [{"index": 0, "mess'),
    "html": Reply(headers={"Content-Type": "text/html"}, body=b"<html><body>Welcome to the proxy</body></html>"),
    "no_body": Reply(body=b""),
    "json_of_another_kind": Reply(body=b"[1, 2, 3]"),
    "deep_json": Reply(body=b"[" * 100_000),
    "error_with_200": Reply(body=b'{"error": {"message": "overloaded", "code": 502}}'),
    "no_choices": words("Nothing.", choices=False),
    "null_choices": Reply(body=b'{"id": "1", "object": "chat.completion", "choices": null}'),
    "null_message": Reply(body=b'{"id": "1", "object": "chat.completion", "choices": [{"index": 0, "message": null}]}'),
    "no_usage": words("All good.", usage=False),
    "empty_content": words(""),
    "blank_content": words(" \n\t "),
    "null_content": words(None),
    "refusal": Reply({"role": "assistant", "content": None, "refusal": "I can't help with that."}),
    "content_filter": words("I was about to", finish="content_filter"),
    "length": words("A long story that was cut off in the mid", finish="length"),
    "length_in_arguments": replace(calls([(FIRST, '{"weight_kg": 80, "re')]), finish="length"),
    "unknown_tool": calls([("rm_rf", {"path": "/"})]),
    "empty_tool_name": calls([("", {})]),
    "bad_json_arguments": calls([(FIRST, "{weight: 80")]),
    "list_arguments": calls([(FIRST, "[80, 8]")]),
    "endless_numbers": calls([(FIRST, '{"weight_kg": NaN, "reps": 1e999}')]),
    "wrong_arguments": calls([(FIRST, {"weight_kg": "heavy", "reps": [8], "sets": {"of": None}})]),
    "extra_arguments": calls([(FIRST, {"user_id": "00000000-0000-0000-0000-000000000000", "admin": True})]),
    "fifty_calls": calls([(FIRST, {})] * 50),
    "repeated_ids": calls([(FIRST, {}), (FIRST, {}), (FIRST, {})], ids=["call_a", "call_a", ""]),
    "huge_answer": words("ha " * 1_400_000),
    "long_answer": words("ha " * 20_000),
    "huge_arguments": calls([(FIRST, {"note": "x" * 4_000_000})]),
    "odd_characters": words(f"Hello {ODD}."),
    "odd_characters_in_arguments": calls([(FIRST, {f"note{ODD}": ODD, "list": [{"deep": ODD}]})], text=ODD),
    "odd_characters_in_names": calls([(f"log{ODD}", {})], ids=[f"call{ODD}"]),
}
