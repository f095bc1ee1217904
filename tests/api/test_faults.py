"""When the server itself is in trouble: an honest answer, a status that says whether to try again, and no secrets."""

from typing import Any
from uuid import uuid4

import httpx
import pytest

from db.store import PostgresStore
from graph.coach import Coach
from graph.state import StoreUnavailable

SECRET = "SELECT secret FROM vault"


def _message() -> dict[str, Any]:
    return {"provider": "test", "providerUserId": str(uuid4()), "message": {"text": "hi", "messageId": "m1"}}


def test_what_nobody_foresaw_is_not_told(api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(Coach, "reply", broken)
    answer = api.post("/api/message", json=_message())

    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "internal_error")
    assert SECRET not in answer.text
    assert "Traceback" not in answer.text
    assert answer.json()["response"]["text"]


def test_a_database_that_is_away_is_waited_for(api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away(*_: object) -> None:
        raise StoreUnavailable

    body = _message()
    with monkeypatch.context() as patch:
        patch.setattr(PostgresStore, "identify", away)
        answer = api.post("/api/message", json=body)

    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "database_unavailable")
    assert int(answer.headers["retry-after"]) > 0
    assert "Nothing was saved" in answer.json()["response"]["text"]
    assert api.post("/api/message", json=body).status_code == 200
