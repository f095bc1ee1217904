"""Limits: exact, whichever process is asked, fair between athletes, and always with the time to come again."""

import asyncio
import json
from collections.abc import Iterator
from math import ceil
from time import monotonic
from typing import Any
from uuid import uuid4

import httpx
import pytest

from db.address import Address
from graph.bootstrap import clock
from tests.api.serving import OPEN, client, serving
from tests.clients import SECRETS_KEY, Signing, made, no_key_left
from tests.figures import Figure
from tests.talking import World

FLAG = "I have chest pain and my left arm hurts"


@pytest.fixture(scope="module")
def two(address: Address) -> Iterator[tuple[str, str]]:
    """Two servers on one database, with small budgets."""
    small = {"account_per_minute": 6, "client_per_minute": 100_000}
    with serving(address, **small) as one, serving(address, **small) as other:
        yield one, other


def told(name: str, number: object, text: str = "hi") -> dict[str, Any]:
    """A message of somebody's."""
    return {"provider": "test", "providerUserId": name, "message": {"text": text, "messageId": str(number)}}


async def said(url: str, name: str, number: object, text: str = "hi") -> httpx.Response:
    """The answer to a message that is sent on a connection of its own."""
    async with httpx.AsyncClient(base_url=url, headers=OPEN, timeout=60) as http:
        return await http.post("/api/message", json=told(name, number, text))


async def all_said(*messages: Any) -> list[httpx.Response]:
    """The answers to messages that are sent at once."""
    return list(await asyncio.gather(*messages))


def test_a_flood_does_not_refuse_others(two: tuple[str, str], figure: Figure) -> None:
    flooding = str(uuid4())
    others = [str(uuid4()) for _ in range(10)]
    flood = [said(two[number % 2], flooding, number) for number in range(60)]
    calm = [said(two[number % 2], other, 1) for number, other in enumerate(others)]

    answers = asyncio.run(all_said(*flood, *calm))
    figure("messages of a flood that were refused", sum(each.status_code == 429 for each in answers[:60]))
    figure("messages beside it that were refused", sum(each.status_code == 429 for each in answers[60:]))

    assert 429 in {answer.status_code for answer in answers[:60]}
    assert 429 not in {answer.status_code for answer in answers[60:]}


def test_a_refusal_says_when_to_come_again(two: tuple[str, str]) -> None:
    """In no more than what is given for one message, and the time that the refusal itself took."""
    name, begun = str(uuid4()), monotonic()
    answers = asyncio.run(all_said(*(said(two[number % 2], name, number) for number in range(20))))
    longest = ceil(10 + monotonic() - begun)
    refused = [answer for answer in answers if answer.status_code == 429]

    assert refused
    for answer in refused:
        body = answer.json()
        assert 1 <= int(answer.headers["retry-after"]) <= longest
        assert body["error"]["code"] == "too_many_requests"
        assert body["response"]["text"].startswith("That is faster than I can follow.")


def test_a_red_flag_is_never_one_too_many(two: tuple[str, str]) -> None:
    name = str(uuid4())
    answers = asyncio.run(all_said(*(said(two[0], name, number) for number in range(12))))
    assert 429 in {answer.status_code for answer in answers}

    flagged = asyncio.run(said(two[1], name, "flag", FLAG))

    assert flagged.status_code == 200
    assert flagged.json()["response"]["redFlag"] == "chest_pain"


def test_flags_are_not_without_bound(two: tuple[str, str], world: World) -> None:
    """Beyond theirs nothing is handled any more; the words that help are said all the same."""
    name = str(uuid4())
    answers = asyncio.run(all_said(*(said(two[number % 2], name, number, FLAG) for number in range(40))))
    refused = [each for each in answers if each.status_code == 429]
    turns = world.rows("SELECT FROM turns WHERE provider_user_id = %s", name)

    assert refused
    assert sum(each.status_code == 200 for each in answers) <= len(turns) <= 40 - len(refused)
    assert {each.json()["response"]["redFlag"] for each in answers} == {"chest_pain"}
    assert all("retry-after" in each.headers and each.json()["response"]["text"] for each in refused)


def test_a_repeat_costs_the_athlete_nothing(two: tuple[str, str]) -> None:
    name = str(uuid4())
    first = asyncio.run(said(two[0], name, "first"))

    repeats = asyncio.run(all_said(*(said(two[number % 2], name, "first") for number in range(30))))
    others = [asyncio.run(said(two[0], name, number)).status_code for number in range(5)]

    assert {each.content for each in repeats} == {first.content}
    assert others == [200] * 5


def test_a_clients_requests_are_counted_whatever_they_ask(address: Address) -> None:
    with serving(address, client_per_minute=1) as url, client(url) as http:
        first, second = (http.get("/api/exercises?limit=1") for _ in range(2))
        words = http.post("/api/message", json=told(str(uuid4()), 1))
        alive = http.get("/health/ready")

    assert [first.status_code, second.status_code, words.status_code, alive.status_code] == [200, 429, 429, 200]
    assert second.json()["error"]["code"] == "too_many_requests"
    assert 1 <= int(second.headers["retry-after"]) <= 60


def test_whatever_a_client_asks_is_counted_once_it_is_known_whose_it_is(address: Address, world: World) -> None:
    """What comes to nothing, too. What is refused spends no nonce, and a red flag is answered without a turn."""
    wrong = (
        ("POST", "/api/message", b"{}"),
        ("POST", "/api/message", json.dumps(told("x", 1) | {"provider": "foreign"}).encode()),
        ("POST", "/api/chat", b"{"),
        ("GET", "/api/nothing", b""),
        ("PUT", "/api/message", b"{}"),
        ("GET", "/metrics", b""),
    )
    flagged = json.dumps(told(str(uuid4()), 1, FLAG)).encode(), json.dumps({"text": FLAG}).encode()
    given = {"secrets_key": SECRETS_KEY, "key_seconds": 0, "client_per_minute": 1}
    with no_key_left(address), serving(address, **given) as url:
        for asked in wrong:
            key = made(address, clock())
            with httpx.Client(base_url=url, auth=Signing(key, clock), timeout=30) as bot:
                first, second = (sent(bot, *asked) for _ in range(2))
                words, chat = (sent(bot, "POST", *said) for said in zip(TALK, flagged, strict=True))

            assert first.status_code not in (401, 429), asked
            assert (second.status_code, words.status_code, chat.status_code) == (429, 429, 200), asked
            assert second.headers["retry-after"]
            assert words.json()["response"]["redFlag"] == chat.json()["redFlag"] == "chest_pain"
            assert len(world.rows("SELECT FROM nonces WHERE key_id = %s", key.id)) == 1


TALK = ("/api/message", "/api/chat")


def sent(bot: httpx.Client, method: str, path: str, body: bytes) -> httpx.Response:
    """The answer to a request of a bot's."""
    return bot.request(method, path, content=body, headers={"Content-Type": "application/json"})


def test_no_bound_is_none(address: Address) -> None:
    name = str(uuid4())
    with serving(address, account_per_minute=0, client_per_minute=0) as url:
        answers = asyncio.run(all_said(*(said(url, name, number) for number in range(50))))

    assert {answer.status_code for answer in answers} == {200}
