"""Limits: exact, whichever process is asked, fair between athletes, and always with the time to come again."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from math import ceil
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import uuid4

import httpx
import pytest

from db.address import Address
from graph.bootstrap import clock
from graph.limits import MINUTE
from tests.api.serving import OPEN, client, serving
from tests.clients import SECRETS_KEY, Signing, made, no_key_left
from tests.talking import World
from tests.trust.processes import server_process

FLAG = "I have chest pain and my left arm hurts"
Figure = Callable[[str, object], None]


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


def test_two_processes_admit_what_one_budget_holds(
    address: Address, world: World, tmp_path: Path, is_full: bool, figure: Figure
) -> None:
    """Eight clients ask all the time. All that is asserted of time was read by the database."""
    name, per_minute, seconds = str(uuid4()), 300 if is_full else 30, 60.0 if is_full else 1.0
    small = {"FITCOACH_ACCOUNT_PER_MINUTE": str(per_minute), "FITCOACH_CLIENT_PER_MINUTE": "0"}
    small["FITCOACH_KEEP_SECONDS"] = "0"
    with (
        server_process(tmp_path, address, small) as one,
        server_process(tmp_path, address, small) as other,
        ExitStack() as kept,
    ):
        clients = [
            kept.enter_context(httpx.Client(base_url=each.url, headers=each.headers, timeout=60))
            for each in (one, other) * 4
        ]
        begun = _now(world)
        first = _used_up(clients[0], world, name)
        answers = _in_threads(clients, name, seconds)
        on_record = _on_record(world, name) - first.answered
        last = _used_up(clients[1], world, name)

    pace, answered, asked = MINUTE / per_minute, last.answered - first.answered, answers.total()
    admitted = (last.full_at - first.full_at) / pace
    figure("messages asked for by 8 clients of two processes", asked)
    figure(f"admitted, of {(last.before - first.before) / pace:.1f} there was room for", admitted)
    figure("of these answered, and told to come again for so many were said at once", (answered, answers[503]))
    assert per_minute <= first.answered <= per_minute + (first.after - begun) / pace + 1
    assert asked >= (3 * admitted if is_full else admitted)
    assert (last.before - first.after) / pace - 1 <= admitted <= (last.after - first.before) / pace + 1
    assert on_record == answers[200]
    assert answered <= admitted <= answered + answers[503]


@dataclass(frozen=True)
class UsedUp:
    """A budget at a moment when there was no room in it: how much was answered, and the moment, by the database."""

    answered: int
    before: datetime
    after: datetime
    full_at: datetime


def _used_up(http: httpx.Client, world: World, name: str) -> UsedUp:
    """Ask until that is refused."""
    while True:
        before = _now(world)
        if http.post("/api/message", json=told(name, uuid4())).status_code == 429:
            break
    return UsedUp(_on_record(world, name), before, _now(world), _full_at(world, name))


def _on_record(world: World, name: str) -> int:
    return len(world.rows("SELECT FROM turns WHERE provider_user_id = %s", name))


def _in_threads(clients: list[httpx.Client], name: str, seconds: float) -> Counter[int]:
    """Have every client ask for so long, all at once; the statuses of their answers."""
    until = monotonic() + seconds

    def hammer(http: httpx.Client) -> Counter[int]:
        answers: Counter[int] = Counter()
        while monotonic() < until:
            answer = http.post("/api/message", json=told(name, uuid4()))
            assert answer.status_code == 200 or "retry-after" in answer.headers
            answers[answer.status_code] += 1
        return answers

    with ThreadPoolExecutor(len(clients)) as threads:
        return sum(threads.map(hammer, clients), Counter())


def _full_at(world: World, name: str) -> datetime:
    account = sha256(f"account test {name}".encode()).digest()
    (row,) = world.rows("SELECT full_at FROM limits WHERE key = %s", account)
    found: datetime = row["full_at"]
    return found


def _now(world: World) -> datetime:
    (row,) = world.rows("SELECT clock_timestamp() AS now")
    now: datetime = row["now"]
    return now
