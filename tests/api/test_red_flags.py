"""A red flag reaches its vetted words whatever fails around it, and wherever it is said."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

import httpx
import pytest
from prometheus_client import REGISTRY

from db.journal import PostgresJournal
from db.store import PostgresStore
from graph.coach import Coach
from graph.state import StoreAway

SAID = "80x8 but my chest feels tight and my left arm is numb"
VETTED = "Stop training now, and sit down."


def _message(text: str = SAID, **message: Any) -> dict[str, Any]:
    return {"provider": "test", "providerUserId": str(uuid4()), "message": {"text": text, "messageId": "m1"} | message}


@contextmanager
def _counted(times: int = 1) -> Iterator[None]:
    """What is done in it answers so many flags, by what is counted."""

    def flags() -> float:
        return REGISTRY.get_sample_value("fitcoach_red_flags_total", {"kind": "chest_pain"}) or 0

    before = flags()
    yield
    assert flags() - before == times


def _unavailable(patch: pytest.MonkeyPatch) -> None:
    async def away(*_: object) -> None:
        raise StoreAway

    patch.setattr(PostgresStore, "identify", away)


def _recalling_breaks(patch: pytest.MonkeyPatch) -> None:
    async def breaks(*_: object) -> None:
        raise OSError("gone")

    patch.setattr(PostgresJournal, "recall", breaks)


def _writing_breaks(patch: pytest.MonkeyPatch) -> None:
    async def breaks(*_: object) -> None:
        raise OSError("disk")

    patch.setattr(PostgresJournal, "_write", breaks)


def _silent(patch: pytest.MonkeyPatch) -> None:
    async def waits(*_: object) -> None:
        await asyncio.sleep(60)

    patch.setattr("graph.coach.URGENT_SECONDS", 0.2)
    patch.setattr(PostgresJournal, "recall", waits)


def _nobody_foresaw(patch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("what?")

    patch.setattr(Coach, "reply", broken)


@pytest.mark.parametrize("fails", [_unavailable, _recalling_breaks, _writing_breaks, _silent, _nobody_foresaw])
@pytest.mark.parametrize("accept", ["application/json", "text/event-stream"])
def test_it_is_answered_when_nothing_works(
    fails: Callable[[pytest.MonkeyPatch], None], accept: str, api: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _counted(), monkeypatch.context() as patch:
        fails(patch)
        answer = api.post("/api/message", json=_message(), headers={"Accept": accept})

    streamed = answer.text.rpartition("data: ")[2] if accept != "application/json" else answer.text
    body = json.loads(streamed)
    assert body["status"] == "error"
    assert body["response"]["redFlag"] == "chest_pain"
    assert body["response"]["text"].startswith(VETTED)
    assert not {"saved", "record", "paused", "logged"} & set(body["response"]["text"].lower().split())


@pytest.mark.parametrize(
    "body",
    [
        _message(text=f"{SAID} {'and so on ' * 500}"),
        _message(messageId=None),
        _message() | {"provider": "Not A Provider"},
        _message(unknown="field"),
    ],
    ids=["too long", "no id", "no provider", "more than is known"],
)
def test_it_is_answered_when_the_request_is_wrong(body: dict[str, Any], api: httpx.Client) -> None:
    with _counted():
        answer = api.post("/api/message", json=body)

    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "invalid_request"
    assert answer.json()["response"]["text"].startswith(VETTED)


@pytest.mark.parametrize(
    ("text", "flag", "answered"),
    [
        ("j'ai mal à la poitrine", "chest_pain", "Arrête l'entraînement"),
        ("me duele el pecho", "chest_pain", "Deja de entrenar"),
        ("on fait une séance", None, None),
    ],
)
def test_it_is_answered_in_its_language_when_nothing_works(
    text: str, flag: str | None, answered: str | None, api: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    _unavailable(monkeypatch)

    response = api.post("/api/message", json=_message(text)).json()["response"]

    assert response["redFlag"] == flag
    assert answered is None or response["text"].startswith(answered)


@pytest.mark.parametrize("text", [None, 5, ["my chest hurts"]])
def test_what_is_no_text_is_refused_as_ever(text: object, api: httpx.Client) -> None:
    answer = api.post("/api/message", json=_message() | {"message": {"text": text, "messageId": "m1"}})

    assert answer.status_code == 400
    assert answer.json()["response"]["redFlag"] is None


def test_its_kind_and_its_act_are_told(api: httpx.Client) -> None:
    message = _message()
    with _counted():
        answer = api.post("/api/message", json=message)
        assert api.post("/api/message", json=message).json() == answer.json()

    response = answer.json()["response"]
    assert (answer.status_code, response["redFlag"]) == (200, "chest_pain")
    assert response["metadata"]["analysis"]["primaryIntent"] == "safety"
    assert [action["fact"] for action in response["metadata"]["actions"]] == [
        {"type": "RedFlagAnswered", "category": "chest_pain", "paused": False}
    ]
    assert response["metadata"]["suggestions"] == []


def test_other_messages_have_none(api: httpx.Client) -> None:
    assert api.post("/api/message", json=_message("hi")).json()["response"]["redFlag"] is None
    assert api.post("/api/chat", json={"text": "hi"}).json()["redFlag"] is None


@pytest.mark.parametrize("broken", [False, True])
def test_talk_of_nobodys_is_answered_too(broken: bool, api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def breaks(*_: object) -> None:
        raise RuntimeError

    with _counted(), monkeypatch.context() as patch:
        if broken:
            patch.setattr(Coach, "talk", breaks)
        answer = api.post("/api/chat", json={"text": SAID})

    assert answer.status_code == 200
    assert answer.json()["redFlag"] == "chest_pain"
    assert answer.json()["text"].startswith(VETTED)
    assert "On record" not in answer.json()["text"]


@pytest.mark.parametrize(("year", "flag"), [(2020, "minor_weight_loss"), (1980, None)])
def test_a_minor_is_known_by_the_year_of_birth(year: int, flag: str | None, api: httpx.Client) -> None:
    person = {"provider": "test", "providerUserId": str(uuid4())}
    made = api.post("/api/user", json=person | {"profile": {"birthYear": year, "age": 40}})
    message = {"text": "how do I lose weight?", "messageId": "m1"}

    answer = api.post("/api/message", json=person | {"message": message})

    assert made.json()["profile"]["birthYear"] == year
    assert answer.json()["response"]["redFlag"] == flag


@pytest.mark.parametrize("year", [1899, 1900, 2100, 2201, "2000", 0])
def test_nobody_is_born_in_any_year(year: object, api: httpx.Client) -> None:
    body = {"provider": "test", "providerUserId": str(uuid4()), "profile": {"birthYear": year}}

    answer = api.post("/api/user", json=body)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_request")
    assert answer.json()["error"]["details"][0]["field"] == "profile.birthYear"
