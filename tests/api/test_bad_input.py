"""What tired, hurried and hostile clients send: a code and the field, and nothing written."""

import json
from uuid import uuid4

import httpx
import pytest

from tests.api.bodies import GOOD, JSON, changed, written
from tests.talking import World

NOBODY = "1b304dbe-76db-437d-a1e6-896c7152572d"
LONG = json.dumps(changed("message.text", "x" * 1_000_000)).encode()
WRONG: list[tuple[str, object, str]] = [
    ("provider", ..., "provider"),
    ("provider", "", "provider"),
    ("provider", "Tele gram", "provider"),
    ("provider", 7, "provider"),
    ("providerUserId", ..., "providerUserId"),
    ("providerUserId", "", "providerUserId"),
    ("providerUserId", "x" * 201, "providerUserId"),
    ("providerUserId", "a\u0000b", "providerUserId"),
    ("providerId", "x", "providerId"),
    ("message", ..., "message"),
    ("message", "hi", "message"),
    ("message", None, "message"),
    ("message.text", ..., "message.text"),
    ("message.text", "", "message.text"),
    ("message.text", "   \n ", "message.text"),
    ("message.text", 5, "message.text"),
    ("message.text", "x" * 5000, "message.text"),
    ("message.text", "80x8\u0000", "message.text"),
    ("message.text", "\u001b[31m80x8", "message.text"),
    ("message.text", "80x8\u007f", "message.text"),
    ("message.text", "80x8\u0080", "message.text"),
    ("message.text", "\u009b31m80x8", "message.text"),
    ("message.messageId", ..., "message.messageId"),
    ("message.messageId", "", "message.messageId"),
    ("message.timestamp", "yesterday", "message.timestamp"),
    ("message.timestamp", "2026-11-16T18:00:00", "message.timestamp"),
    ("message.timestamp", 1764000000, "message.timestamp"),
    ("message.timestamp", "1764000000", "message.timestamp"),
    ("metadata.languageCode", "en" + "-abcdefgh" * 20, "metadata.languageCode"),
    ("message.emphasis", "loud", "message.emphasis"),
    ("metadata.languageCode", "not a language!", "metadata.languageCode"),
    ("metadata.languageCode", "../../etc", "metadata.languageCode"),
    ("metadata.mood", "good", "metadata.mood"),
]


@pytest.mark.parametrize(("path", "value", "field"), WRONG, ids=[f"{path}={value!r:.30}" for path, value, _ in WRONG])
def test_a_wrong_field_is_named(path: str, value: object, field: str, api: httpx.Client, world: World) -> None:
    before = written(world)

    answer = api.post("/api/message", json=changed(path, value))

    body = answer.json()
    assert answer.status_code == 400
    assert (body["status"], body["error"]["code"], body["response"]["type"]) == ("error", "invalid_request", "error")
    assert field in [problem["field"] for problem in body["error"]["details"]]
    assert body["response"]["text"]
    assert written(world) == before


@pytest.mark.parametrize(
    ("content", "headers", "status", "code"),
    [
        pytest.param(b"{not json", {}, 400, "malformed_json", id="not JSON"),
        pytest.param(b"", {}, 400, "invalid_request", id="nothing"),
        pytest.param(b"[]", {}, 400, "invalid_request", id="a list"),
        pytest.param(b'"hi"', {}, 400, "invalid_request", id="a word"),
        pytest.param(b"\xff\xfe", {}, 400, "malformed_json", id="not UTF-8"),
        pytest.param(b'{"a":' * 5000, {}, 400, "malformed_json", id="nested without end"),
        pytest.param(b"x" * 1_000_000, {}, 413, "body_too_large", id="a megabyte"),
        pytest.param(LONG, {}, 413, "body_too_large", id="a megabyte of text"),
        pytest.param(b"{}", {"Content-Type": "text/plain"}, 415, "unsupported_media_type", id="plain text"),
        pytest.param(b"{}", {"Authorization": "Bearer wrong"}, 401, "unauthorized", id="wrong token"),
        pytest.param(b"{}", {"Authorization": ""}, 401, "unauthorized", id="no token"),
        pytest.param(b"{}", {"Authorization": "Bearer \u00e9"}, 401, "unauthorized", id="odd token"),
    ],
)
def test_a_wrong_body_is_refused(
    content: bytes, headers: dict[str, str], status: int, code: str, api: httpx.Client, world: World
) -> None:
    before = written(world)
    sent = [(name.encode(), value.encode("latin-1")) for name, value in (JSON | headers).items()]

    answer = api.post("/api/message", content=content, headers=sent)

    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert answer.json()["response"]["text"]
    assert written(world) == before


def test_a_megabyte_that_does_not_say_so_is_refused(api: httpx.Client) -> None:
    answer = api.post("/api/message", content=(b"x" * 10_000 for _ in range(100)), headers=JSON)

    assert answer.status_code == 413


def test_a_text_that_is_too_long_is_told_to_the_person(api: httpx.Client) -> None:
    answer = api.post("/api/message", json=changed("message.text", "x" * 5000)).json()

    assert answer["error"]["code"] == "invalid_request"
    assert answer["error"]["details"][0]["field"] == "message.text"
    assert "too long" in answer["response"]["text"]


def test_half_of_a_surrogate_pair_is_refused(api: httpx.Client) -> None:
    content = json.dumps(GOOD).replace('"hi"', r'"\ud83d"').encode()

    answer = api.post("/api/message", content=content, headers=JSON)

    assert answer.status_code == 400


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/api/users/not-a-uuid", 400, "invalid_request"),
        (f"/api/users/{NOBODY}", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/workouts", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/workouts/active", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/workouts/{NOBODY}", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/exercise-logs", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/metrics", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/sessions", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/coach-settings", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/memories", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/recovery", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/volume", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/records", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/goals", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/programs", 404, "user_not_found"),
        (f"/api/users/{NOBODY}/training-context", 404, "user_not_found"),
        ("/api/exercises?limit=0", 400, "invalid_request"),
        ("/api/exercises?limit=1000", 400, "invalid_request"),
        ("/api/exercises?limit=many", 400, "invalid_request"),
        ("/api/exercises?cursor=nowhere", 400, "invalid_cursor"),
        ("/api/exercises?cursor=\u00b2", 400, "invalid_cursor"),
        ("/api/exercises?cursor=-1", 400, "invalid_cursor"),
        (f"/api/exercises?cursor={'9' * 150}", 400, "invalid_cursor"),
        (f"/api/exercises?cursor={'9' * 5000}", 400, "invalid_request"),
        ("/api/exercises?query=%00", 400, "invalid_request"),
        ("/api/exercises?query=squat%C2%9B", 400, "invalid_request"),
        ("/api/nothing", 404, "not_found"),
        ("/api/message", 405, "method_not_allowed"),
    ],
)
def test_a_wrong_place_is_refused(path: str, status: int, code: str, api: httpx.Client) -> None:
    answer = api.get(path)

    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


@pytest.mark.parametrize("name", ["\ud800", "a\u0000b", "x" * 5000])
def test_a_field_nobody_asked_for_is_named_as_far_as_it_can_be(name: str, api: httpx.Client) -> None:
    answer = api.post("/api/message", content=json.dumps({**GOOD, name: 1}), headers=JSON)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_request")
    assert len(answer.content) < 2000


def test_a_reused_message_id_is_refused(api: httpx.Client) -> None:
    body = changed("providerUserId", str(uuid4()))
    assert api.post("/api/message", json=body).status_code == 200
    body["message"]["text"] = "hello"

    answer = api.post("/api/message", json=body)

    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "message_id_reused")
