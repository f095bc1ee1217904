"""What the OpenAI API refuses about a request, as far as this program could get it wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.model.schemas import fault_of_schema

Json = dict[str, Any]

_CHAT = """
audio frequency_penalty function_call functions logit_bias logprobs max_completion_tokens max_tokens messages
metadata modalities model n parallel_tool_calls prediction presence_penalty prompt_cache_key
prompt_cache_retention reasoning_effort response_format safety_identifier seed service_tier stop store stream
stream_options temperature tool_choice tools top_logprobs top_p user verbosity web_search_options
"""
CHAT = frozenset(_CHAT.split())
EMBEDDINGS = frozenset({"input", "model", "dimensions", "encoding_format", "user"})
ROLES = {
    "system": {"content", "name"},
    "developer": {"content", "name"},
    "user": {"content", "name"},
    "assistant": {"content", "name", "tool_calls", "refusal", "audio"},
    "tool": {"content", "tool_call_id"},
}
NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


@dataclass(eq=False)
class Rejected(Exception):
    """A request that is refused, as the API's error body says it."""

    message: str
    param: str | None = None
    code: str | None = None
    status: int = 400

    def body(self) -> Json:
        error = {"message": self.message, "type": "invalid_request_error", "param": self.param, "code": self.code}
        return {"error": error}


def check_chat(body: Json) -> None:
    """Raise Rejected for a request to /v1/chat/completions that OpenAI would refuse."""
    _known(body, CHAT)
    _model(body)
    _limits(body)
    tools = body.get("tools")
    if tools is None:
        for name in ("tool_choice", "parallel_tool_calls"):
            _refuse(body.get(name) is not None, f"{name} is only allowed when tools are specified", name)
    else:
        _tools(tools)
        _choice(body.get("tool_choice"), [tool["function"]["name"] for tool in tools])
    _response_format(body.get("response_format"))
    _refuse(bool(body.get("stream")), "this server does not stream", "stream")
    _messages(body.get("messages"))


def check_embeddings(body: Json) -> None:
    """Raise Rejected for a request to /v1/embeddings that OpenAI would refuse."""
    _known(body, EMBEDDINGS)
    _model(body)
    given = body.get("input")
    texts = [given] if isinstance(given, str) else given
    fits = isinstance(texts, list) and 1 <= len(texts) <= 2048
    _refuse(not fits, "'input' must be a string or a list of 1 to 2048 strings", "input")
    assert isinstance(texts, list)
    _refuse(any(not isinstance(text, str) or not text for text in texts), "'$.input' is invalid", "input")
    size = body.get("dimensions", 1536)
    _refuse(not _whole(size) or not 1 <= size <= 3072, "invalid dimensions", "dimensions")
    _refuse(body.get("encoding_format", "float") not in ("float", "base64"), "invalid format", "encoding_format")


def texts_in(value: Any) -> Iterator[str]:
    """Every text in a JSON value, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)


def _refuse(wrong: bool, message: str, param: str | None = None, code: str | None = None) -> None:
    if wrong:
        raise Rejected(message, param, code)


def _known(body: Json, names: frozenset[str]) -> None:
    for name in body:
        _refuse(name not in names, f"Unrecognized request argument supplied: {name}", name, "unknown_parameter")


def _model(body: Json) -> None:
    model = body.get("model")
    _refuse(not isinstance(model, str) or not model, "you must provide a model parameter", "model")


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _limits(body: Json) -> None:
    limits = [name for name in ("max_tokens", "max_completion_tokens") if body.get(name) is not None]
    _refuse(len(limits) == 2, "max_tokens and max_completion_tokens cannot both be set", "max_tokens")
    for name in limits:
        _refuse(not _whole(body[name]) or body[name] < 1, f"{name} must be at least 1", name)
    _refuse(body.get("n") not in (None, 1), "n must be 1 here", "n")


def _messages(messages: Any) -> None:
    _refuse(not isinstance(messages, list) or not messages, "'messages' must be a non-empty list", "messages")
    owed: set[str] = set()
    for index, message in enumerate(messages):
        where = f"messages.[{index}]"
        _refuse(not isinstance(message, dict) or message.get("role") not in ROLES, "invalid role", f"{where}.role")
        role = message["role"]
        for name in message:
            _refuse(name not in {"role", *ROLES[role]}, f"unknown field {name}", where, "unknown_parameter")
        if role == "tool":
            _refuse(
                message.get("tool_call_id") not in owed,
                "messages with role 'tool' must be a response to a preceding message with 'tool_calls'",
                where,
            )
            owed.discard(message["tool_call_id"])
        else:
            _refuse(bool(owed), f"tool_call_ids did not have response messages: {sorted(owed)}", where)
        _content(message, where)
        if role == "assistant":
            owed = _calls(message, where)
    _refuse(bool(owed), f"tool_call_ids did not have response messages: {sorted(owed)}", "messages")


def _content(message: Json, where: str) -> None:
    content = message.get("content")
    if content is None:
        spoken = bool(message.get("tool_calls")) or bool(message.get("refusal"))
        _refuse(message["role"] != "assistant" or not spoken, "expected a string, got null", f"{where}.content")
    elif isinstance(content, list):
        parts = all(
            isinstance(part, dict) and part.get("type") == "text" and isinstance(part.get("text"), str)
            for part in content
        )
        _refuse(not content or not parts, "invalid content parts", f"{where}.content")
    else:
        _refuse(not isinstance(content, str), "content must be a string", f"{where}.content")


def _calls(message: Json, where: str) -> set[str]:
    calls = message.get("tool_calls")
    if calls is None:
        return set()
    _refuse(not isinstance(calls, list) or not calls, "empty tool_calls", f"{where}.tool_calls")
    for call in calls:
        _refuse(not isinstance(call, dict) or call.get("type") != "function", "invalid type", f"{where}.tool_calls")
        function = call.get("function")
        fits = isinstance(function, dict) and isinstance(function.get("arguments"), str)
        _refuse(not fits, "arguments must be a string", f"{where}.tool_calls")
        _refuse(not _is_name(function.get("name")), "invalid function name", f"{where}.tool_calls")
        _refuse(not isinstance(call.get("id"), str) or not call["id"], "missing id", f"{where}.tool_calls")
        _refuse(len(call["id"]) > 64, "id is too long", f"{where}.tool_calls", "string_above_max_length")
    ids = {call["id"] for call in calls}
    _refuse(len(ids) != len(calls), "repeated tool call ids", f"{where}.tool_calls")
    return ids


def _tools(tools: Any) -> None:
    _refuse(not isinstance(tools, list) or not 1 <= len(tools) <= 128, "1 to 128 tools are allowed", "tools")
    names: set[str] = set()
    for index, tool in enumerate(tools):
        where = f"tools[{index}]"
        fits = isinstance(tool, dict) and tool.get("type") == "function" and set(tool) == {"type", "function"}
        _refuse(not fits or not isinstance(tool.get("function"), dict), "invalid tool", where)
        function = tool["function"]
        for name in function:
            known = name in {"name", "description", "parameters", "strict"}
            _refuse(not known, f"unknown field {name}", where, "unknown_parameter")
        _refuse(not _is_name(function.get("name")), "invalid function name", f"{where}.function.name")
        _refuse(function["name"] in names, "function names must be unique", f"{where}.function.name")
        names.add(function["name"])
        description = function.get("description", "")
        _refuse(not isinstance(description, str) or len(description) > 1024, "description is too long", where)
        _schema(function.get("parameters"), function.get("strict") is True, f"{where}.function.parameters")


def _is_name(name: Any) -> bool:
    return isinstance(name, str) and NAME.fullmatch(name) is not None


def _choice(choice: Any, names: list[str]) -> None:
    if choice is None or choice in ("none", "auto", "required"):
        return
    fits = isinstance(choice, dict) and choice.get("type") == "function" and isinstance(choice.get("function"), dict)
    _refuse(not fits, "invalid tool_choice", "tool_choice")
    _refuse(choice["function"].get("name") not in names, "tool_choice names no tool", "tool_choice")


def _response_format(wanted: Any) -> None:
    if wanted is None or wanted in ({"type": "text"}, {"type": "json_object"}):
        return
    fits = isinstance(wanted, dict) and wanted.get("type") == "json_schema"
    named = fits and isinstance(wanted.get("json_schema"), dict) and _is_name(wanted["json_schema"].get("name"))
    _refuse(not named, "invalid response_format", "response_format")
    given = wanted["json_schema"]
    _schema(given.get("schema"), given.get("strict") is True, "response_format")


def _schema(schema: Any, strict: bool, where: str) -> None:
    if schema is None and not strict:
        return
    _refuse(not isinstance(schema, dict) or schema.get("type") != "object", "schema must be an object", where)
    if strict and (fault := fault_of_schema(schema)):
        raise Rejected(f"Invalid schema: {fault}", where, "invalid_function_parameters")
