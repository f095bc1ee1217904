"""When the server itself is in trouble: an honest answer, a status that says whether to try again, and no secrets."""

import asyncio
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from db.address import Address
from db.records import PostgresRecords
from db.store import PostgresStore
from graph.arrival import TurnFailed
from graph.coach import Coach
from graph.state import StoreAway, StoreUnavailable
from language.voice import Voice
from tests.api.serving import client, serving

SECRET = "SELECT secret FROM vault"


@pytest.fixture(scope="module")
def impatient(address: Address) -> Iterator[httpx.Client]:
    """A client of a server that waits for nothing long."""
    with serving(address, turn_seconds=0.3) as url, client(url) as opened:
        yield opened


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
        raise StoreAway

    body = _message()
    with monkeypatch.context() as patch:
        patch.setattr(PostgresStore, "identify", away)
        answer = api.post("/api/message", json=body)

    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "database_unavailable")
    assert int(answer.headers["retry-after"]) > 0
    assert answer.json()["response"]["text"] == Voice().say("error-database_unavailable")
    assert api.post("/api/message", json=body).status_code == 200


@pytest.mark.parametrize(
    "path", ["", "/workouts", "/workouts/active", "/exercise-logs", "/metrics", "/memories", "/goals"]
)
def test_what_is_asked_of_a_database_that_does_not_answer_is_answered(
    path: str, impatient: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(*_: object) -> None:
        await asyncio.sleep(30)

    monkeypatch.setattr(PostgresRecords, "athlete", silent)
    answer = impatient.get(f"/api/users/{uuid4()}{path}")

    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "database_unavailable")
    assert int(answer.headers["retry-after"]) > 0


def test_what_breaks_off_is_asked_once_more(api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    async def breaks_off_once(_: object, athlete_id: object) -> None:
        asked.append(athlete_id)
        if len(asked) == 1:
            raise StoreUnavailable

    monkeypatch.setattr(PostgresRecords, "athlete", breaks_off_once)

    assert api.get(f"/api/users/{uuid4()}").status_code == 404
    assert len(asked) == 2


def test_a_registration_that_gets_no_answer_is_answered(
    impatient: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(*_: object) -> None:
        await asyncio.sleep(30)

    monkeypatch.setattr(PostgresRecords, "register", silent)
    answer = impatient.post("/api/user", json={"provider": "test", "providerUserId": str(uuid4())})

    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "database_unavailable")


def test_an_outcome_nobody_knows_is_told_as_that(api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(*_: object) -> None:
        raise TurnFailed("outcome_unknown", "trace", saved=None)

    monkeypatch.setattr(Coach, "reply", unknown)
    answer = api.post("/api/message", json=_message())

    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "outcome_unknown")
    assert "send the same message again" in answer.json()["response"]["text"]
