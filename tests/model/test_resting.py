"""A model that fails is left alone for a while, whoever asks, and then tried again, by one alone."""

import asyncio

import pytest
from langchain_core.messages import HumanMessage

from graph.model import Spent
from model.breaker import FAILURES, PAUSE
from model.client import OpenAIModel
from tests.model.asking import TALK, TOOLS, Clock, asked_of, failure_of, only, until
from tests.model.faults import FAULTS, Reply, status, wired, words
from tests.model.server import Stub


@pytest.mark.parametrize(("reply", "needed"), [(status(500), FAILURES), (status(401), 1), (FAULTS["html"], FAILURES)])
def test_the_breaker_leaves_a_dead_model_alone(stub: Stub, reply: Reply, needed: int) -> None:
    stub.follow(reply)
    clock = Clock()

    async def ask(model: OpenAIModel) -> None:
        for _ in range(needed):
            assert (await failure_of(model.answer(TALK, TOOLS, 10.0)))[0] != "resting"
        before = len(stub.chats)
        for _ in range(5):
            assert await failure_of(model.answer(TALK, TOOLS, 10.0)) == ("resting", Spent())
        assert len(stub.chats) == before
        clock.now += 1000
        stub.follow(words("Back."))
        assert (await model.answer(TALK, TOOLS, 10.0)).text == "Back."

    asked_of(stub, ask, clock=clock)


def test_one_at_a_time_finds_out_whether_it_lives(stub: Stub) -> None:
    stub.follow(wired("hang_up"))
    clock = Clock()

    async def ask(model: OpenAIModel) -> None:
        for _ in range(FAILURES):
            await failure_of(model.answer(TALK, TOOLS, 10.0))
        clock.now += PAUSE
        before = len(stub.chats)
        tried = await asyncio.gather(*(failure_of(model.answer(TALK, TOOLS, 10.0)) for _ in range(10)))
        assert sorted(failure for failure, _ in tried) == ["away", *["resting"] * 9]
        assert len(stub.chats) == before + 1

    asked_of(stub, ask, clock=clock)


@pytest.mark.parametrize(
    "fault", ["refusal", "content_filter", "fifty_calls", "400", "context_too_long", "long_answer"]
)
def test_nobody_puts_a_model_to_rest_by_what_they_write(stub: Stub, fault: str) -> None:
    stub.follow(FAULTS[fault])

    async def ask(model: OpenAIModel) -> None:
        for _ in range(FAILURES + 2):
            assert (await failure_of(model.answer(TALK, TOOLS, 10.0)))[0] != "resting"

    asked_of(stub, ask)
    assert len(stub.chats) == FAILURES + 2


def test_a_lone_surrogate_in_the_question_is_nobodys_fault(stub: Stub) -> None:
    async def ask(model: OpenAIModel) -> None:
        for _ in range(FAILURES + 1):
            assert await failure_of(model.answer([HumanMessage("a\ud800")], TOOLS, 10.0)) == ("nonsense", Spent())
        assert (await model.answer(TALK, TOOLS, 10.0)).text == "Hello."

    asked_of(stub, ask)


def test_a_dead_first_model_does_not_slow_the_second(stub: Stub) -> None:
    stub.follow(only("first", status(401)))

    async def ask(model: OpenAIModel) -> None:
        for _ in range(4):
            assert (await model.answer(TALK, TOOLS, 10.0)).model == "second"

    asked_of(stub, ask, fallback="second")
    assert [request.body["model"] for request in stub.chats] == ["first", *["second"] * 4]


def test_whoever_gives_up_hangs_up(stub: Stub) -> None:
    stub.follow(wired("stall_halfway"))

    async def ask(model: OpenAIModel) -> None:
        asking = asyncio.create_task(model.answer(TALK, TOOLS, 60.0))
        await until(lambda: bool(stub.chats))
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        await until(lambda: bool(stub.hung_up))
        stub.follow(words("Still here."))
        assert (await model.answer(TALK, TOOLS, 10.0)).text == "Still here."

    asked_of(stub, ask, seconds=60.0)


def test_many_at_once_pay_each_for_themselves(stub: Stub) -> None:
    stub.follow(lambda request: words(request["messages"][-1]["content"]))
    texts = [f"{'word ' * index}{index}" for index in range(12)]

    async def ask(model: OpenAIModel) -> None:
        answers = await asyncio.gather(*(model.answer([HumanMessage(text)], [], 10.0) for text in texts))
        assert [answer.text for answer in answers] == texts
        paid = sorted(answer.spent.prompt_tokens for answer in answers)
        assert paid == sorted(request.prompt_tokens for request in stub.chats)

    asked_of(stub, ask)
