"""A model behind the OpenAI API, whatever it does: an answer that can be used, or the reason why there is none."""

import pytest
from langchain_core.messages import AIMessage, AnyMessage, ToolMessage

from graph.model import Answer, ModelFailed, Spent
from model.client import OpenAIModel
from tests.model.asking import BRIEF, SCHEMA, TALK, TOOLS, Clock, asked_of, failure_of, only, spent_on
from tests.model.faults import FAULTS, Reply, calls, status, too_long, words
from tests.model.outcomes import OUTCOMES, RETRIED, UNREAD
from tests.model.server import KEY, Stub


def test_every_fault_has_an_outcome() -> None:
    assert list(FAULTS) == list(OUTCOMES)


@pytest.mark.parametrize("fault", FAULTS)
def test_faults(stub: Stub, fault: str) -> None:
    stub.follow(FAULTS[fault])
    slow = FAULTS[fault].wire in ("stall", "stall_after_headers", "stall_halfway", "drip")
    seconds = BRIEF if slow else 10.0
    expected = OUTCOMES[fault]

    async def ask(model: OpenAIModel) -> None:
        try:
            answer = await model.answer(TALK, TOOLS, seconds)
        except ModelFailed as error:
            return _check_failure(stub, fault, error)
        told = [(call.name, call.arguments) for call in answer.calls]
        assert expected == (told or answer.text)
        assert answer.spent == spent_on(stub)
        ids = [call.id for call in answer.calls]
        assert all(ids)
        assert len(set(ids)) == len(ids)
        # What it called can be told to it again, by the strictest server.
        stub.follow(words("Done."))
        again = await model.answer([*TALK, *_history(answer)], TOOLS, 10.0)
        assert again.text == "Done."

    asked_of(stub, ask)
    assert stub.rejections == []


def _check_failure(stub: Stub, fault: str, error: ModelFailed) -> None:
    assert f"!{error.failure}" == OUTCOMES[fault]
    assert fault in UNREAD or error.spent == spent_on(stub)
    assert len(stub.chats) == (0 if fault == "refused" else 2 if fault in RETRIED else 1)


def _history(answer: Answer) -> list[AnyMessage]:
    called = [{"id": call.id, "name": call.name, "args": call.arguments or {}} for call in answer.calls]
    results: list[AnyMessage] = [ToolMessage("no", tool_call_id=call.id) for call in answer.calls]
    return [AIMessage(answer.text, tool_calls=called), *results]


def test_the_fallback_answers(stub: Stub) -> None:
    clock = Clock()
    failing = [fault for fault, outcome in OUTCOMES.items() if str(outcome).startswith("!")]

    async def ask(model: OpenAIModel) -> None:
        for fault in failing:
            if fault in ("refused", "context_too_long"):
                continue  # nobody listens for the fallback either; and it is told at once
            clock.now += 10_000
            already = spent_on(stub)
            stub.follow(only("first", FAULTS[fault]))
            answer = await model.answer(TALK, TOOLS, 10.0)
            assert (answer.text, answer.model) == ("I am second.", "second"), fault
            assert fault in UNREAD or already + answer.spent == spent_on(stub), fault

    asked_of(stub, ask, fallback="second", clock=clock, seconds=BRIEF * 2)


def test_both_fail(stub: Stub) -> None:
    stub.follow(only("first", status(401), status(500)))

    async def ask(model: OpenAIModel) -> None:
        assert await failure_of(model.answer(TALK, TOOLS, 10.0)) == ("denied", Spent(3))

    asked_of(stub, ask, fallback="second")


def test_a_prompt_too_long_for_the_fallback_alone(stub: Stub) -> None:
    stub.follow(only("first", status(500), too_long()))

    async def ask(model: OpenAIModel) -> None:
        assert (await failure_of(model.answer(TALK, TOOLS, 10.0)))[0] == "too_long"

    asked_of(stub, ask, fallback="second")


def test_what_is_sent(stub: Stub) -> None:
    async def ask(model: OpenAIModel) -> None:
        await model.answer(TALK, TOOLS, 10.0)
        await model.answer(TALK, [], 10.0)

    asked_of(stub, ask)
    with_tools, without = (request.body for request in stub.chats)
    assert with_tools["tools"] == TOOLS
    assert with_tools["parallel_tool_calls"] is False
    assert with_tools["max_completion_tokens"] == without["max_completion_tokens"] > 0
    assert not {"tools", "parallel_tool_calls", "tool_choice"} & set(without)
    assert not {"temperature", "max_tokens", "n"} & set(with_tools)
    assert stub.chats[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("name", ["max_completion_tokens", "parallel_tool_calls"])
@pytest.mark.parametrize("code", [400, 422])
def test_a_server_that_knows_less(stub: Stub, name: str, code: int) -> None:
    no = status(code, "unsupported_parameter", f"Unsupported parameter: '{name}' is not supported with this model.")
    stub.follow(lambda request: no if name in request else words("Fine."))

    async def ask(model: OpenAIModel) -> None:
        for _ in range(3):
            assert (await model.answer(TALK, TOOLS, 10.0)).text == "Fine."

    asked_of(stub, ask)
    assert [name in request.body for request in stub.chats] == [True, False, False, False]
    assert "max_completion_tokens" in stub.chats[-1].body or stub.chats[-1].body["max_tokens"] > 0


def test_filled(stub: Stub) -> None:
    stub.follow(calls([("noted", {"weight_kg": 80})], text="Here you are."))

    async def ask(model: OpenAIModel) -> None:
        answer = await model.filled(TALK, "noted", SCHEMA, 10.0)
        assert [(call.name, call.arguments) for call in answer.calls] == [("noted", {"weight_kg": 80})]
        assert answer.text == ""

    asked_of(stub, ask)
    assert stub.chats[0].body["tool_choice"] == {"type": "function", "function": {"name": "noted"}}


@pytest.mark.parametrize("reply", [words("I will not."), calls([("other", {})]), calls([("noted", "{")])])
def test_not_filled(stub: Stub, reply: Reply) -> None:
    stub.follow(reply)

    async def ask(model: OpenAIModel) -> None:
        assert await failure_of(model.filled(TALK, "noted", SCHEMA, 10.0)) == ("nonsense", spent_on(stub))

    asked_of(stub, ask)


@pytest.mark.parametrize("fault", ["hang_up", "500", "429", "429_soon", "503"])
def test_a_moment_later_it_works(stub: Stub, fault: str) -> None:
    stub.follow([FAULTS[fault], words("Back.")])

    async def ask(model: OpenAIModel) -> None:
        answer = await model.answer(TALK, TOOLS, 10.0)
        assert (answer.text, answer.spent.requests) == ("Back.", 2)

    asked_of(stub, ask)


def test_no_waiting_beyond_the_time_left(stub: Stub) -> None:
    stub.follow(status(429, Retry_After="2"))

    async def ask(model: OpenAIModel) -> None:
        assert await failure_of(model.answer(TALK, TOOLS, 1.0)) == ("busy", Spent(1))
        assert await failure_of(model.answer(TALK, TOOLS, 0.0)) == ("late", Spent())
        assert await failure_of(model.answer(TALK, TOOLS, -1.0)) == ("late", Spent())

    asked_of(stub, ask)
