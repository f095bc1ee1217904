"""The stub server is as strict as OpenAI: each row is a request that must be refused, beside one that must not."""

from copy import deepcopy
from typing import Any

import httpx
import pytest

from tests.model.faults import FAULTS, ODD, Reply, calls, status, words
from tests.model.server import KEY, Stub

Json = dict[str, Any]
EMPTY: Json = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}


def _tool(name: str = "log_set", schema: Json = EMPTY, **more: Any) -> Json:
    return {"type": "function", "function": {"name": name, "parameters": schema, "strict": True, **more}}


def _call(name: str = "log_set", id: str = "call_1", arguments: Any = "{}") -> Json:
    return {"id": id, "type": "function", "function": {"name": name, "arguments": arguments}}


LONG = "c" * 65
USER: Json = {"role": "user", "content": "hi"}
CALLING: Json = {"role": "assistant", "content": None, "tool_calls": [_call()]}
ANSWER: Json = {"role": "tool", "content": "{}", "tool_call_id": "call_1"}
FULL: Json = {
    "model": "m",
    "messages": [{"role": "system", "content": "You coach."}, USER, CALLING, ANSWER],
    "tools": [_tool()],
    "tool_choice": "auto",
    "parallel_tool_calls": False,
    "max_completion_tokens": 10,
    "stream": False,
}
GOOD_SCHEMA: Json = {
    "type": "object",
    "properties": {
        "kind": {"type": "string", "enum": ["a", "b"], "description": "Which."},
        "note": {"type": ["string", "null"]},
        "size": {"anyOf": [{"type": "number", "minimum": 0}, {"type": "null"}]},
        "sets": {"type": "array", "items": {"$ref": "#/$defs/Set"}, "maxItems": 9},
    },
    "required": ["kind", "note", "size", "sets"],
    "additionalProperties": False,
    "$defs": {"Set": EMPTY},
}


def _of(**properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}


def _nested(levels: int) -> Json:
    schema: Json = {"type": "string"}
    for _ in range(levels):
        schema = _of(inner=schema)
    return schema


TEXT: Json = {"type": "string"}
REFUSED: dict[str, Json] = {
    "unknown parameter": {"max_words": 3},
    "no model": {"model": None},
    "empty model": {"model": ""},
    "no messages": {"messages": []},
    "messages of a wrong kind": {"messages": "hi"},
    "bad role": {"messages": [{"role": "coach", "content": "hi"}]},
    "null content": {"messages": [{"role": "user", "content": None}]},
    "silent assistant": {"messages": [USER, {"role": "assistant", "content": None}]},
    "content of a wrong kind": {"messages": [{"role": "user", "content": 3}]},
    "unknown field of a message": {"messages": [{**USER, "id": "3"}]},
    "answer to no call": {"messages": [USER, ANSWER]},
    "answer to another call": {"messages": [USER, CALLING, {**ANSWER, "tool_call_id": "call_2"}]},
    "two answers to one call": {"messages": [USER, CALLING, ANSWER, ANSWER]},
    "no answer": {"messages": [USER, CALLING]},
    "no answer before the next message": {"messages": [USER, CALLING, USER, ANSWER]},
    "one answer of two": {
        "messages": [USER, {**CALLING, "tool_calls": [_call(), _call(id="call_2")]}, ANSWER, USER]
    },
    "repeated ids": {"messages": [USER, {**CALLING, "tool_calls": [_call(), _call()]}, ANSWER]},
    "arguments that are no text": {"messages": [USER, {**CALLING, "tool_calls": [_call(arguments={})]}, ANSWER]},
    "called name with a dot": {"messages": [USER, {**CALLING, "tool_calls": [_call("log.set")]}, ANSWER]},
    "long id": {"messages": [USER, {**CALLING, "tool_calls": [_call(id=LONG)]}, {**ANSWER, "tool_call_id": LONG}]},
    "empty tool_calls": {"messages": [USER, {"role": "assistant", "content": "hi", "tool_calls": []}]},
    "tool name with a space": {"tools": [_tool("log set")]},
    "long tool name": {"tools": [_tool("x" * 65)]},
    "duplicate tools": {"tools": [_tool(), _tool()]},
    "long description": {"tools": [_tool(description="x" * 1025)]},
    "many tools": {"tools": [_tool(f"tool_{index}") for index in range(129)]},
    "no tools in the list": {"tools": []},
    "unknown field of a tool": {"tools": [_tool(examples=[])]},
    "choice without tools": {"tools": None, "parallel_tool_calls": None},
    "parallel without tools": {"tools": None, "tool_choice": None},
    "choice of no tool": {"tool_choice": {"type": "function", "function": {"name": "other"}}},
    "two limits": {"max_tokens": 10},
    "no room": {"max_completion_tokens": 0},
    "streaming": {"stream": True},
    "format without a name": {"response_format": {"type": "json_schema", "json_schema": {"schema": EMPTY}}},
    "format of a loose schema": {
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "a", "strict": True, "schema": {"type": "object"}},
        }
    },
}  # fmt: skip
LOOSE: dict[str, Json] = {
    "root of another type": {"type": "string"},
    "anyOf at the root": {**EMPTY, "anyOf": [EMPTY]},
    "open object": {"type": "object", "properties": {}, "required": []},
    "object with more": {**EMPTY, "additionalProperties": True},
    "optional property": {**_of(a=TEXT), "required": []},
    "required and unknown": {**EMPTY, "required": ["a"]},
    "open object inside": _of(a={"type": "object", "properties": {}}),
    "default": _of(a={**TEXT, "default": "b"}),
    "oneOf": _of(a={"oneOf": [TEXT]}),
    "allOf": _of(a={"allOf": [TEXT]}),
    "not": _of(a={**TEXT, "not": TEXT}),
    "patternProperties": {**EMPTY, "patternProperties": {}},
    "prefixItems": _of(a={"type": "array", "items": TEXT, "prefixItems": [TEXT]}),
    "if": _of(a={**TEXT, "if": TEXT}),
    "unknown keyword": _of(a={**TEXT, "example": "b"}),
    "a length": _of(a={**TEXT, "minLength": 1}),
    "keyword of another type": _of(a={**TEXT, "minimum": 1}),
    "unknown format": _of(a={**TEXT, "format": "uri"}),
    "no type": _of(a={}),
    "unknown type": _of(a={"type": "text"}),
    "empty enum": _of(a={**TEXT, "enum": []}),
    "array of anything": _of(a={"type": "array"}),
    "reference with siblings": {**_of(a={"$ref": "#/$defs/A", "description": "b"}), "$defs": {"A": TEXT}},
    "reference to nothing": _of(a={"$ref": "#/$defs/A"}),
    "loose definition": {**_of(a={"$ref": "#/$defs/A"}), "$defs": {"A": {"type": "object", "properties": {}}}},
    "too deep": _nested(10),
}
BAD_EMBEDDINGS: dict[str, Json] = {
    "no text": {"input": []},
    "an empty text": {"input": ""},
    "an empty text among others": {"input": ["a", ""]},
    "numbers": {"input": [1, 2]},
    "many texts": {"input": ["a"] * 2049},
    "no size": {"dimensions": 0},
    "another encoding": {"encoding_format": "hex"},
    "unknown parameter": {"size": 3},
    "no model": {"model": None},
}


def _changed(full: Json, change: Json) -> Json:
    return {name: value for name, value in {**deepcopy(full), **change}.items() if value is not None}


def _post(stub: Stub, body: Any, path: str = "/chat/completions", key: str = KEY) -> httpx.Response:
    return httpx.post(stub.url + path, json=body, headers={"Authorization": f"Bearer {key}"}, trust_env=False)


def _is_refused(stub: Stub, answer: httpx.Response, code: int = 400) -> bool:
    shaped = set(answer.json()["error"]) == {"message", "type", "param", "code"}
    return answer.status_code == code and shaped and len(stub.rejections) == 1


@pytest.mark.parametrize("change", [{}, {"tools": [_tool(schema=GOOD_SCHEMA)]}, {"tools": [_tool(schema=_nested(9))]}])
def test_what_is_right_is_taken(stub: Stub, change: Json) -> None:
    answer = _post(stub, _changed(FULL, change))

    assert answer.status_code == 200, answer.text
    assert answer.json()["choices"][0]["message"]["content"] == "Hello."
    assert answer.json()["usage"]["prompt_tokens"] == stub.chats[0].prompt_tokens == stub.reported[0] > 0


@pytest.mark.parametrize("row", REFUSED)
def test_what_openai_refuses_is_refused(stub: Stub, row: str) -> None:
    assert _is_refused(stub, _post(stub, _changed(FULL, REFUSED[row])))


@pytest.mark.parametrize("row", LOOSE)
def test_a_schema_that_cannot_be_strict_is_refused(stub: Stub, row: str) -> None:
    assert _is_refused(stub, _post(stub, _changed(FULL, {"tools": [_tool(schema=LOOSE[row])]})))


@pytest.mark.parametrize("row", BAD_EMBEDDINGS)
def test_texts_that_cannot_be_embedded_are_refused(stub: Stub, row: str) -> None:
    assert _is_refused(stub, _post(stub, _changed({"model": "m", "input": ["a"]}, BAD_EMBEDDINGS[row]), "/embeddings"))


def test_another_key_is_refused(stub: Stub) -> None:
    assert _is_refused(stub, _post(stub, FULL, key="sk-other"), 401)


def test_another_path_is_refused(stub: Stub) -> None:
    assert _is_refused(stub, _post(stub, FULL, "/responses"), 404)


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"model": "\xff"}', b'{"model": "a\\ud800"}'])
def test_what_is_no_json_is_refused(stub: Stub, content: bytes) -> None:
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}

    assert _is_refused(
        stub, httpx.post(f"{stub.url}/chat/completions", content=content, headers=headers, trust_env=False)
    )


def test_scripts(stub: Stub) -> None:
    stub.follow([words("one"), status(503, Retry_After="1"), calls([("*", {"reps": 8})])])
    first, second, third, fourth = (_post(stub, FULL) for _ in range(4))

    assert first.json()["choices"][0]["message"]["content"] == "one"
    assert (second.status_code, second.headers["retry-after"]) == (503, "1")
    assert third.json()["choices"][0]["message"]["tool_calls"] == [_call(id="call_0", arguments='{"reps": 8}')]
    assert fourth.status_code == 500
    assert len(stub.errors) == 1

    stub.follow(lambda request: words(request["messages"][-1]["content"]))
    assert _post(stub, _changed(FULL, {"messages": [USER]})).json()["choices"][0]["message"]["content"] == "hi"


def test_vectors_are_made_of_words(stub: Stub) -> None:
    texts = ["sore left knee", "my left knee", "likes rowing"]
    data = _post(stub, {"model": "m", "input": texts, "dimensions": 64}, "/embeddings").json()["data"]
    first, second, third = (row["embedding"] for row in data)

    assert len(first) == 64
    assert sum(a * b for a, b in zip(first, second, strict=True)) > 0.5
    assert abs(sum(a * b for a, b in zip(first, third, strict=True))) < 0.5
    stub.embed(Reply(vector=(1.0, 2.0)))
    assert _post(stub, {"model": "m", "input": "a"}, "/embeddings").json()["data"][0]["embedding"] == [1.0, 2.0]


@pytest.mark.parametrize("fault", [name for name, reply in FAULTS.items() if reply.wire != "whole"])
def test_faults_of_the_wire_are_faults(stub: Stub, fault: str) -> None:
    stub.follow(FAULTS[fault])

    with pytest.raises(httpx.TransportError):
        _until_late(stub)
    stub.follow(words("back"))
    assert _post(stub, FULL).status_code == 200


def _until_late(stub: Stub) -> None:
    """Ask, and give up after a tenth of a second of silence, or after ten pieces."""
    given: dict[str, Any] = {"json": FULL, "headers": {"Authorization": f"Bearer {KEY}"}}
    with (
        httpx.Client(trust_env=False, timeout=0.1) as client,
        client.stream("POST", f"{stub.url}/chat/completions", **given) as answer,
    ):
        for index, _ in enumerate(answer.iter_raw()):
            if index == 10:
                raise httpx.ReadTimeout("it never ends")


@pytest.mark.parametrize("fault", [name for name, reply in FAULTS.items() if reply.wire == "whole"])
def test_other_faults_arrive_whole(stub: Stub, fault: str) -> None:
    stub.follow(FAULTS[fault])
    answer = _post(stub, FULL)

    assert answer.status_code == FAULTS[fault].status
    assert len(answer.content) == int(answer.headers["content-length"])


def test_odd_characters_travel_as_escapes(stub: Stub) -> None:
    stub.follow(FAULTS["odd_characters"])

    assert _post(stub, FULL).json()["choices"][0]["message"]["content"] == f"Hello {ODD}."
