"""What models may cost: counted where it can be looked at, bounded by the day, and the coach goes on without."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import httpx
import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from graph.bootstrap import clock
from language.reading import read
from language.situation import Situation
from tests.api.serving import OPEN, client, serving
from tests.clients import SECRETS_KEY, Signing, made, no_key_left
from tests.model.conftest import FREE_TALK, QUICK, asked
from tests.model.faults import FAULTS, calls, words
from tests.model.server import Stub
from tests.talking import Talker, Time, World
from tools.registry import ACTS

SPENT = "all the free talk there is for now"


@pytest.fixture(scope="session")
def thrifty_world(portal: BlockingPortal, address: Address, one_stub: Stub) -> Iterator[World]:
    """A Coach that asks the model once a day, more or less: one answer uses up all there is."""
    with portal.wrap_async_context_manager(World.opened(address, **asked(one_stub), **QUICK, daily_tokens=100)) as made:
        read(FREE_TALK, Situation(made.coach.names))
        yield made


@pytest.fixture
def thrifty(portal: BlockingPortal, thrifty_world: World, stub: Stub) -> Talker:
    return Talker(portal, thrifty_world, Time())


@pytest.fixture
def url(address: Address, stub: Stub) -> Iterator[str]:
    """A server whose clients may chat once a day."""
    given = {**asked(stub), **QUICK, "chat_daily_tokens": 100, "secrets_key": SECRETS_KEY, "key_seconds": 0}
    with no_key_left(address), serving(address, **given) as listening:
        yield listening


@pytest.fixture
def api(url: str) -> Iterator[httpx.Client]:
    """A client of it."""
    with client(url) as opened:
        yield opened


def test_what_a_turn_cost_is_on_record(thinker: Talker, stub: Stub) -> None:
    stub.follow([calls([("show_recent", {"more_to_come": False})]), words("There is nothing yet. Shall we begin?")])
    thinker.say(FREE_TALK)
    thinker.say("hi")

    asked, greeted = thinker.turns()
    assert asked["model_calls"] == len(stub.chats) == 2
    assert (asked["prompt_tokens"], asked["completion_tokens"]) == stub.reported
    assert asked["prompt_tokens"] == sum(request.prompt_tokens for request in stub.chats) > 0
    assert asked["model_ms"] > 0
    assert [answer["text"] for answer in asked["model_answers"]] == ["", "There is nothing yet. Shall we begin?"]
    assert [greeted[name] for name in ("model_calls", "prompt_tokens", "completion_tokens", "model_ms")] == [0] * 4


def test_what_came_to_nothing_is_counted_too(thinker: Talker, stub: Stub) -> None:
    stub.follow(FAULTS["empty_content"])
    thinker.say(FREE_TALK)

    (turn,) = thinker.turns()
    assert turn["model_calls"] == len(stub.chats) > 0
    assert turn["prompt_tokens"] == stub.reported[0] > 0


def test_a_day_has_a_bound_and_the_coach_says_so(thrifty: Talker, stub: Stub) -> None:
    stub.follow(words("Patience, mostly."))
    first = thrifty.say(FREE_TALK)
    second = thrifty.say(FREE_TALK)
    third = thrifty.says("let's start a workout", "1", "start", "80x8")

    assert "Patience, mostly." in first["text"]
    assert SPENT in second["text"]
    assert len(stub.chats) == 1
    assert thrifty.sets() == {"Back squat": ["80x8"]}
    assert SPENT not in third["text"]


@pytest.mark.parametrize("untold", ["no_usage", "stall_halfway"])
def test_what_nobody_tells_the_cost_of_costs_what_was_set_aside(untold: str, thrifty: Talker, stub: Stub) -> None:
    """Of a server that tells no usage, and of one that was given up while it was at it."""
    stub.follow(FAULTS[untold])
    thrifty.say(FREE_TALK)
    asked = len(stub.chats)
    reply = thrifty.say(FREE_TALK)

    assert asked > 0
    assert SPENT in reply["text"]
    assert len(stub.chats) == asked


def test_another_day_another_bound(thrifty: Talker, stub: Stub) -> None:
    stub.follow(words("Patience, mostly."))
    thrifty.says(FREE_TALK, FREE_TALK)
    thrifty.time.now += timedelta(hours=24)
    reply = thrifty.say(FREE_TALK)

    assert "Patience, mostly." in reply["text"]


def test_one_athlete_does_not_use_up_another_s_day(thrifty: Talker, stub: Stub) -> None:
    stub.follow(words("Patience, mostly."))
    thrifty.say(FREE_TALK)
    other = Talker(thrifty.portal, thrifty.world, Time())

    assert "Patience, mostly." in other.say(FREE_TALK)["text"]


def no_day_begun(world: World) -> None:
    """Nobody has used anything today."""
    for table in ("client_usage", "token_days"):
        world.connection.execute(f"DELETE FROM {table}".encode())


@pytest.mark.parametrize("most", [100, 20_000])
def test_a_bound_holds_however_many_talk_at_once(most: int, address: Address, stub: Stub, world: World) -> None:
    """Out of two pools. Only the first question of a day may cost more than there is."""
    no_day_begun(world)
    stub.follow(words("Patience, mostly."))
    given = {**asked(stub), "turn_seconds": 60.0, "model_seconds": 30.0, "chat_daily_tokens": most}

    async def crowd(*urls: str) -> list[str]:
        async with httpx.AsyncClient(headers=OPEN, timeout=60) as http:
            sent = (http.post(f"{urls[number % 2]}/api/chat", json={"text": FREE_TALK}) for number in range(24))
            return [answer.json()["text"] for answer in await asyncio.gather(*sent)]

    with serving(address, **given) as one, serving(address, **given) as other:
        said = asyncio.run(crowd(one, other))

    (used,) = world.rows("SELECT prompt_tokens + completion_tokens AS tokens, model_calls FROM client_usage")
    (day,) = world.rows("SELECT tokens FROM token_days")
    assert used["tokens"] == day["tokens"] == sum(stub.reported)
    assert used["model_calls"] == len(stub.chats) == said.count("Patience, mostly.") < 24
    assert used["model_calls"] == 1 if most == 100 else used["tokens"] <= most


def test_a_client_s_chat_has_a_bound(api: httpx.Client, stub: Stub, world: World) -> None:
    no_day_begun(world)
    stub.follow(words("Patience, mostly."))
    first = api.post("/api/chat", json={"text": FREE_TALK}).json()
    second = api.post("/api/chat", json={"text": FREE_TALK}).json()

    (used,) = world.rows("SELECT * FROM client_usage")
    assert first["text"] == "Patience, mostly."
    assert SPENT in second["text"]
    assert (used["model_calls"], used["prompt_tokens"], used["completion_tokens"]) == (1, *stub.reported)


def test_each_client_has_its_own_bound(url: str, address: Address, stub: Stub, world: World) -> None:
    no_day_begun(world)
    keys = [made(address, clock()) for _ in range(2)]
    for key in keys:
        stub.follow(words("Patience, mostly."))
        with httpx.Client(base_url=url, auth=Signing(key, clock), timeout=30) as bot:
            answers = [bot.post("/api/chat", json={"text": FREE_TALK}).json()["text"] for _ in range(2)]
        assert answers[0] == "Patience, mostly."
        assert SPENT in answers[1]

    used = world.rows("SELECT client, model_calls FROM client_usage")
    assert {row["client"]: row["model_calls"] for row in used} == {key.id: 1 for key in keys}


def test_chat_is_offered_nothing_that_writes(address: Address, stub: Stub, world: World) -> None:
    no_day_begun(world)
    stub.follow([calls([("remember", {"kind": "life", "content": "x"})]), words("Let us just talk.")])
    with serving(address, **asked(stub), **QUICK) as url, client(url) as api:
        answer = api.post("/api/chat", json={"text": FREE_TALK}).json()

    offered = {tool["function"]["name"] for tool in stub.chats[0].body["tools"]}
    assert {"show_exercise", "show_goals", "show_history", "show_memories", "show_recent"} <= offered
    assert [name for name in offered if ACTS[name].writes] == []
    assert answer["text"] == "Let us just talk."
