"""A model behind the OpenAI API, whatever it does: an answer that can be used, or the reason why there is none."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, SystemMessage, ToolMessage

from graph.model import Answer, Failure, ModelFailed, Spent
from model.breaker import FAILURES, PAUSE
from model.client import OpenAIModel
from tests.model.faults import FAULTS, Reply, calls, status, too_long, wired, words
from tests.model.server import KEY, Stub

T = TypeVar("T")
Json = dict[str, Any]
TALK: list[AnyMessage] = [SystemMessage("You coach."), HumanMessage("hi")]
SCHEMA: Json = {
    "type": "object",
    "properties": {"weight_kg": {"type": "number"}},
    "required": ["weight_kg"],
    "additionalProperties": False,
}
TOOLS: list[Json] = [{"type": "function", "function": {"name": "log_set", "parameters": SCHEMA, "strict": True}}]
PATIENCE = 30.0  # seconds, after which a test gives up on what should have ended long before
BRIEF = 0.3

# What each fault is for the caller: words, what is called and with what, or a failure.
OUTCOMES: dict[str, str | list[tuple[str, Json | None]]] = {
    "refused": "!away",
    "hang_up": "!away",
    "reset": "!away",
    "stall": "!late",
    "stall_after_headers": "!late",
    "stall_halfway": "!late",
    "drip": "!late",
    "401": "!denied",
    "403": "!denied",
    "404": "!denied",
    "429": "!busy",
    "429_soon": "!busy",
    "429_late": "!busy",
    "429_nonsense": "!busy",
    "500": "!away",
    "502": "!away",
    "503": "!away",
    "529": "!away",
    "400": "!nonsense",
    "context_too_long": "!too_long",
    "cut_off_json": "!nonsense",
    "html": "!nonsense",
    "no_body": "!nonsense",
    "json_of_another_kind": "!nonsense",
    "deep_json": "!nonsense",
    "error_with_200": "!nonsense",
    "no_choices": "!nonsense",
    "null_choices": "!nonsense",
    "null_message": "!nonsense",
    "no_usage": "All good.",
    "empty_content": "!nonsense",
    "blank_content": "!nonsense",
    "null_content": "!nonsense",
    "refusal": "!nonsense",
    "content_filter": "!nonsense",
    "length": "A long story that was cut off in the mid",
    "length_in_arguments": "!nonsense",
    "unknown_tool": [("rm_rf", {"path": "/"})],
    "empty_tool_name": [("unknown", {})],
    "bad_json_arguments": [("log_set", None)],
    "list_arguments": [("log_set", None)],
    "endless_numbers": [("log_set", None)],
    "wrong_arguments": [("log_set", {"weight_kg": "heavy", "reps": [8], "sets": {"of": None}})],
    "extra_arguments": [("log_set", {"user_id": "00000000-0000-0000-0000-000000000000", "admin": True})],
    "fifty_calls": "!nonsense",
    "repeated_ids": [("log_set", {})] * 3,
    "huge_answer": "!nonsense",
    "long_answer": "!nonsense",
    "huge_arguments": "!nonsense",
    "odd_characters": "Hello abcd.",
    "odd_characters_in_arguments": [("log_set", {"noteabcd": "abcd", "list": [{"deep": "abcd"}]})],
    "odd_characters_in_names": [("logabcd", {})],
}
RETRIED = {name for name, outcome in OUTCOMES.items() if outcome in ("!away", "!busy")} - {"429_late", "429_nonsense"}
# Answers the client stops reading, so that it cannot know what they cost.
UNREAD = {"huge_answer", "huge_arguments"}


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def _asked(
    stub: Stub,
    ask: Callable[[OpenAIModel], Awaitable[T]],
    fallback: str | None = None,
    clock: Callable[[], float] | None = None,
    seconds: float = 5.0,
) -> T:
    async def asked() -> T:
        model = OpenAIModel("first", fallback, stub.url, KEY, seconds, clock or Clock())
        try:
            async with asyncio.timeout(PATIENCE):
                return await ask(model)
        finally:
            await model.close()

    return asyncio.run(asked())


async def _failure(work: Awaitable[Answer]) -> tuple[Failure, Spent]:
    with pytest.raises(ModelFailed) as raised:
        await work
    return raised.value.failure, raised.value.spent


def _spent(stub: Stub) -> Spent:
    return Spent(len(stub.chats), *stub.reported)


def _only(name: str, reply: Reply, other: Reply | None = None) -> Callable[[Json], Reply]:
    """A script where one model answers so, and others otherwise."""
    return lambda request: reply if request["model"] == name else (other or words(f"I am {request['model']}."))


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
        assert answer.spent == _spent(stub)
        ids = [call.id for call in answer.calls]
        assert all(ids)
        assert len(set(ids)) == len(ids)
        # What it called can be told to it again, by the strictest server.
        stub.follow(words("Done."))
        again = await model.answer([*TALK, *_history(answer)], TOOLS, 10.0)
        assert again.text == "Done."

    _asked(stub, ask)
    assert stub.rejections == []


def _check_failure(stub: Stub, fault: str, error: ModelFailed) -> None:
    assert f"!{error.failure}" == OUTCOMES[fault]
    assert fault in UNREAD or error.spent == _spent(stub)
    assert len(stub.chats) == (0 if fault == "refused" else 2 if fault in RETRIED else 1)


async def _until(came: Callable[[], bool]) -> None:
    while not came():  # noqa: ASYNC110  # the server lives in another thread
        await asyncio.sleep(0.01)


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
            already = _spent(stub)
            stub.follow(_only("first", FAULTS[fault]))
            answer = await model.answer(TALK, TOOLS, 10.0)
            assert (answer.text, answer.model) == ("I am second.", "second"), fault
            assert fault in UNREAD or already + answer.spent == _spent(stub), fault

    _asked(stub, ask, fallback="second", clock=clock, seconds=BRIEF * 2)


def test_both_fail(stub: Stub) -> None:
    stub.follow(_only("first", status(401), status(500)))

    async def ask(model: OpenAIModel) -> None:
        assert await _failure(model.answer(TALK, TOOLS, 10.0)) == ("denied", Spent(3))

    _asked(stub, ask, fallback="second")


def test_a_prompt_too_long_for_the_fallback_alone(stub: Stub) -> None:
    stub.follow(_only("first", status(500), too_long()))

    async def ask(model: OpenAIModel) -> None:
        assert (await _failure(model.answer(TALK, TOOLS, 10.0)))[0] == "too_long"

    _asked(stub, ask, fallback="second")


def test_what_is_sent(stub: Stub) -> None:
    async def ask(model: OpenAIModel) -> None:
        await model.answer(TALK, TOOLS, 10.0)
        await model.answer(TALK, [], 10.0)

    _asked(stub, ask)
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

    _asked(stub, ask)
    assert [name in request.body for request in stub.chats] == [True, False, False, False]
    assert "max_completion_tokens" in stub.chats[-1].body or stub.chats[-1].body["max_tokens"] > 0


def test_filled(stub: Stub) -> None:
    stub.follow(calls([("noted", {"weight_kg": 80})], text="Here you are."))

    async def ask(model: OpenAIModel) -> None:
        answer = await model.filled(TALK, "noted", SCHEMA, 10.0)
        assert [(call.name, call.arguments) for call in answer.calls] == [("noted", {"weight_kg": 80})]
        assert answer.text == ""

    _asked(stub, ask)
    assert stub.chats[0].body["tool_choice"] == {"type": "function", "function": {"name": "noted"}}


@pytest.mark.parametrize("reply", [words("I will not."), calls([("other", {})]), calls([("noted", "{")])])
def test_not_filled(stub: Stub, reply: Reply) -> None:
    stub.follow(reply)

    async def ask(model: OpenAIModel) -> None:
        assert await _failure(model.filled(TALK, "noted", SCHEMA, 10.0)) == ("nonsense", _spent(stub))

    _asked(stub, ask)


@pytest.mark.parametrize("fault", ["hang_up", "500", "429", "429_soon", "503"])
def test_a_moment_later_it_works(stub: Stub, fault: str) -> None:
    stub.follow([FAULTS[fault], words("Back.")])

    async def ask(model: OpenAIModel) -> None:
        answer = await model.answer(TALK, TOOLS, 10.0)
        assert (answer.text, answer.spent.requests) == ("Back.", 2)

    _asked(stub, ask)


def test_no_waiting_beyond_the_time_left(stub: Stub) -> None:
    stub.follow(status(429, Retry_After="2"))

    async def ask(model: OpenAIModel) -> None:
        assert await _failure(model.answer(TALK, TOOLS, 1.0)) == ("busy", Spent(1))
        assert await _failure(model.answer(TALK, TOOLS, 0.0)) == ("late", Spent())
        assert await _failure(model.answer(TALK, TOOLS, -1.0)) == ("late", Spent())

    _asked(stub, ask)


@pytest.mark.parametrize(("reply", "needed"), [(status(500), FAILURES), (status(401), 1), (FAULTS["html"], FAILURES)])
def test_the_breaker_leaves_a_dead_model_alone(stub: Stub, reply: Reply, needed: int) -> None:
    stub.follow(reply)
    clock = Clock()

    async def ask(model: OpenAIModel) -> None:
        for _ in range(needed):
            assert (await _failure(model.answer(TALK, TOOLS, 10.0)))[0] != "resting"
        before = len(stub.chats)
        for _ in range(5):
            assert await _failure(model.answer(TALK, TOOLS, 10.0)) == ("resting", Spent())
        assert len(stub.chats) == before
        clock.now += 1000
        stub.follow(words("Back."))
        assert (await model.answer(TALK, TOOLS, 10.0)).text == "Back."

    _asked(stub, ask, clock=clock)


def test_one_at_a_time_finds_out_whether_it_lives(stub: Stub) -> None:
    stub.follow(wired("hang_up"))
    clock = Clock()

    async def ask(model: OpenAIModel) -> None:
        for _ in range(FAILURES):
            await _failure(model.answer(TALK, TOOLS, 10.0))
        clock.now += PAUSE
        before = len(stub.chats)
        tried = await asyncio.gather(*(_failure(model.answer(TALK, TOOLS, 10.0)) for _ in range(10)))
        assert sorted(failure for failure, _ in tried) == ["away", *["resting"] * 9]
        assert len(stub.chats) == before + 1

    _asked(stub, ask, clock=clock)


@pytest.mark.parametrize(
    "fault", ["refusal", "content_filter", "fifty_calls", "400", "context_too_long", "long_answer"]
)
def test_nobody_puts_a_model_to_rest_by_what_they_write(stub: Stub, fault: str) -> None:
    stub.follow(FAULTS[fault])

    async def ask(model: OpenAIModel) -> None:
        for _ in range(FAILURES + 2):
            assert (await _failure(model.answer(TALK, TOOLS, 10.0)))[0] != "resting"

    _asked(stub, ask)
    assert len(stub.chats) == FAILURES + 2


def test_a_lone_surrogate_in_the_question_is_nobodys_fault(stub: Stub) -> None:
    async def ask(model: OpenAIModel) -> None:
        for _ in range(FAILURES + 1):
            assert await _failure(model.answer([HumanMessage("a\ud800")], TOOLS, 10.0)) == ("nonsense", Spent())
        assert (await model.answer(TALK, TOOLS, 10.0)).text == "Hello."

    _asked(stub, ask)


def test_a_dead_first_model_does_not_slow_the_second(stub: Stub) -> None:
    stub.follow(_only("first", status(401)))

    async def ask(model: OpenAIModel) -> None:
        for _ in range(4):
            assert (await model.answer(TALK, TOOLS, 10.0)).model == "second"

    _asked(stub, ask, fallback="second")
    assert [request.body["model"] for request in stub.chats] == ["first", *["second"] * 4]


def test_whoever_gives_up_hangs_up(stub: Stub) -> None:
    stub.follow(wired("stall_halfway"))

    async def ask(model: OpenAIModel) -> None:
        asking = asyncio.create_task(model.answer(TALK, TOOLS, 60.0))
        await _until(lambda: bool(stub.chats))
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        await _until(lambda: bool(stub.hung_up))
        stub.follow(words("Still here."))
        assert (await model.answer(TALK, TOOLS, 10.0)).text == "Still here."

    _asked(stub, ask, seconds=60.0)


def test_many_at_once_pay_each_for_themselves(stub: Stub) -> None:
    stub.follow(lambda request: words(request["messages"][-1]["content"]))
    texts = [f"{'word ' * index}{index}" for index in range(12)]

    async def ask(model: OpenAIModel) -> None:
        answers = await asyncio.gather(*(model.answer([HumanMessage(text)], [], 10.0) for text in texts))
        assert [answer.text for answer in answers] == texts
        paid = sorted(answer.spent.prompt_tokens for answer in answers)
        assert paid == sorted(request.prompt_tokens for request in stub.chats)

    _asked(stub, ask)
