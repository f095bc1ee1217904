"""POST /api/message as server-sent events: how far it has come, then exactly the answer anybody else gets."""

import asyncio
import json
from typing import Any
from uuid import uuid4

import httpx
import pytest

from db.store import PostgresStore
from graph.coach import Coach
from graph.codec import Json
from graph.state import StoreUnavailable
from tests.talking import World

STREAM = {"Accept": "text/event-stream"}
Events = list[tuple[str, str]]


def message(text: str, name: str, message_id: str | None = None) -> Json:
    return {
        "provider": "test",
        "providerUserId": name,
        "message": {"text": text, "messageId": message_id or str(uuid4())},
    }


def events_of(answer: httpx.Response) -> Events:
    """Names and data, in order. What is none is not there."""
    blocks = [block for block in answer.text.split("\n\n") if block and not block.startswith(":")]
    lines = [[line for line in block.split("\n") if not line.startswith("retry: ")] for block in blocks]
    assert all(len(pair) == 2 for pair in lines)
    return [(name.removeprefix("event: "), data.removeprefix("data: ")) for name, data in lines]


def stages(events: Events) -> list[str]:
    return [json.loads(data)["stage"] for name, data in events if name == "progress"]


@pytest.mark.parametrize("accept", ["text/event-stream", "application/json, TEXT/Event-Stream;q=0.9"])
def test_progress_and_then_the_reply(api: httpx.Client, accept: str) -> None:
    answer = api.post("/api/message", json=message("hi", str(uuid4())), headers={"Accept": accept})
    events = events_of(answer)

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.headers["x-trace-id"]
    assert stages(events) == ["reading", "answering"]
    assert events[-1][0] == "reply"
    assert json.loads(events[-1][1])["response"]["text"].startswith("Hi!")


def test_the_same_message_has_the_same_answer_either_way(api: httpx.Client) -> None:
    name = str(uuid4())
    body = message("let's start a workout", name)
    streamed = api.post("/api/message", json=body, headers=STREAM)
    plain = api.post("/api/message", json=body)
    again = api.post("/api/message", json=body, headers=STREAM)

    assert events_of(streamed)[-1] == ("reply", plain.text)
    assert events_of(again) == [("reply", plain.text)]


@pytest.mark.parametrize("body", [{}, {"provider": "test"}, {"provider": "T!", "providerUserId": "x", "message": {}}])
def test_what_is_wrong_with_the_request_is_answered_as_ever(api: httpx.Client, body: Json) -> None:
    answer = api.post("/api/message", json=body, headers=STREAM)

    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "invalid_request"


def test_nobody_streams_without_the_token(url: str) -> None:
    answer = httpx.post(f"{url}/api/message", json=message("hi", "x"), headers=STREAM)

    assert answer.status_code == 401


def test_an_id_that_was_used_is_an_error_event(api: httpx.Client) -> None:
    name = str(uuid4())
    api.post("/api/message", json=message("hi", name, "m1"))
    plain = api.post("/api/message", json=message("hello", name, "m1"))
    answer = api.post("/api/message", json=message("hello", name, "m1"), headers=STREAM)

    assert plain.status_code == 422
    assert events_of(answer)[-1] == ("error", plain.text)


@pytest.mark.parametrize(
    ("error", "code", "retry"),
    [(StoreUnavailable(), "database_unavailable", ["retry: 2000"]), (RuntimeError("x"), "turn_failed", [])],
)
def test_what_fails_on_the_way_is_an_error_event(
    api: httpx.Client, error: Exception, code: str, retry: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says when to try again where a plain answer would."""

    async def broken(*_: object, **__: object) -> Any:
        raise error

    monkeypatch.setattr("db.journal.PostgresJournal.recall", broken)
    api_answer = api.post("/api/message", json=message("hi", str(uuid4())), headers=STREAM)

    name, data = events_of(api_answer)[-1]
    assert (name, json.loads(data)["error"]["code"]) == ("error", code)
    assert json.loads(data)["response"]["text"]
    assert [line for line in api_answer.text.split("\n") if line.startswith("retry")] == retry


def test_whoever_leaves_stops_nothing(api: httpx.Client, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    identify, name = PostgresStore.identify, str(uuid4())

    async def slow(self: PostgresStore, *arguments: Any) -> Any:
        await asyncio.sleep(0.3)
        return await identify(self, *arguments)

    monkeypatch.setattr(PostgresStore, "identify", slow)
    body = message("let's start a workout", name)
    with api.stream("POST", "/api/message", json=body, headers=STREAM) as answer:
        assert answer.status_code == 200
    answered = api.post("/api/message", json=body)

    turns = world.rows("SELECT reply FROM turns WHERE provider_user_id = %s", name)
    assert len(turns) == 1
    assert answered.json()["response"]["text"] == turns[0]["reply"]["text"]


def test_something_is_said_while_nothing_happens(api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    reply = Coach.reply

    async def slow(self: Coach, *arguments: Any) -> Any:
        await asyncio.sleep(0.3)
        return await reply(self, *arguments)

    monkeypatch.setattr("api.streaming.BEAT_SECONDS", 0.05)
    monkeypatch.setattr(Coach, "reply", slow)
    answer = api.post("/api/message", json=message("hi", str(uuid4())), headers=STREAM)

    assert answer.text.startswith(": still here\n\n")
    assert events_of(answer)[-1][0] == "reply"
