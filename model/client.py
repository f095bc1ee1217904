"""Language models behind the OpenAI API: one, and another one behind it that answers when it does not."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from langchain_core.messages import AnyMessage
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from graph.codec import Json
from graph.metrics import NOT_ASKED
from graph.model import MOST_ANSWER_TOKENS, Answer, Failure, ModelFailed, ToolCall
from model.breaker import Breaker
from model.calls import called
from model.failures import Failed, failed, unknown_parameter
from model.reading import calls_of, words_of
from model.wire import Meter, Wire, meter

# Reasoning models think within this, too.
# Of the time given, what the first model may use while there is a second one to ask.
SHARE = 2 / 3
# What some servers do not know, and what such a server is told instead.
OPTIONAL: dict[str, tuple[Json, Json]] = {
    "max_completion_tokens": (
        {"max_completion_tokens": MOST_ANSWER_TOKENS},
        {"extra_body": {"max_tokens": MOST_ANSWER_TOKENS}},
    ),
    "parallel_tool_calls": ({"parallel_tool_calls": False}, {}),
}


@dataclass(frozen=True)
class Question:
    """What a model is asked. `must_call` names the one tool that it has to call."""

    messages: Sequence[AnyMessage]
    tools: Sequence[Json]
    must_call: str | None = None


class OpenAIModel:
    """A model at this address, an OpenAI-compatible one; fits graph.model.Model.

    `seconds` bounds each request, `clock` gives seconds that never run backwards. Belongs to the event loop that
    first uses it, and is closed there.
    """

    def __init__(
        self, name: str, fallback: str | None, base_url: str, api_key: str, seconds: float, clock: Callable[[], float]
    ) -> None:
        self._wire = Wire()
        names = [name] if fallback in (None, name) else [name, str(fallback)]
        self._candidates = [
            _Candidate(each, _chat(each, base_url, api_key, seconds, self._wire), seconds, Breaker(clock))
            for each in names
        ]

    @property
    def name(self) -> str:
        """Which model is asked first."""
        return self._candidates[0].name

    async def answer(self, messages: Sequence[AnyMessage], tools: Sequence[Json], seconds: float) -> Answer:
        """An answer within this time; `tools` as the OpenAI API wants them. Raises ModelFailed."""
        return await self._asked(Question(messages, tools), seconds)

    async def filled(self, messages: Sequence[AnyMessage], name: str, schema: Json, seconds: float) -> Answer:
        """An answer of this JSON schema (strict), as the arguments of its one call. Raises ModelFailed.

        Asked for as a tool that must be called: servers that know tools know this, fewer know response_format.
        """
        tool = {"type": "function", "function": {"name": name, "parameters": schema, "strict": True}}
        return await self._asked(Question(messages, [tool], must_call=name), seconds)

    async def close(self) -> None:
        """Close its connections."""
        await self._wire.aclose()

    async def _asked(self, question: Question, seconds: float) -> Answer:
        counted = Meter()
        token = meter.set(counted)
        try:
            return await self._first_answer(question, counted, _now() + seconds)
        finally:
            meter.reset(token)

    async def _first_answer(self, question: Question, counted: Meter, end: float) -> Answer:
        failures: list[Failure] = []
        for candidate in self._candidates:
            is_last = candidate is self._candidates[-1]
            left = end - _now()
            try:
                text, calls = await candidate.answer(question, left if is_last else left * SHARE)
                return Answer(text, calls, counted.spent, candidate.name)
            except Failed as error:
                failures.append(error.failure)
                if error.failure == "too_long":
                    break
        raise ModelFailed(_said(failures), counted.spent)


@dataclass
class _Candidate:
    """One model, its breaker, and what its server turned out not to know."""

    name: str
    chat: ChatOpenAI
    seconds: float
    breaker: Breaker
    unknown: set[str] = field(default_factory=set)

    async def answer(self, question: Question, seconds: float) -> tuple[str, tuple[ToolCall, ...]]:
        """Its words and calls. Raises Failed."""
        if seconds <= 0:
            raise Failed("late")
        permit = self.breaker.permit()
        if permit is None:
            NOT_ASKED.labels("resting").inc()
            raise Failed("resting")
        try:
            answered = await self._tried(question, _now() + seconds, tries=1 if permit.is_trial else 2)
            permit.succeeded()
            return answered
        except Failed as error:
            if error.counts:
                permit.failed(denied=error.failure == "denied")
            raise
        finally:
            permit.release()

    async def _tried(self, question: Question, end: float, tries: int) -> tuple[str, tuple[ToolCall, ...]]:
        while True:
            tries -= 1
            try:
                with called("chat", self.name, meter.get() or Meter()):
                    return await self._once(question, min(self.seconds, end - _now()))
            except Failed as error:
                if not tries or error.pause is None or error.pause >= end - _now():
                    raise
                await asyncio.sleep(error.pause)

    async def _once(self, question: Question, seconds: float) -> tuple[str, tuple[ToolCall, ...]]:
        try:
            async with asyncio.timeout(seconds):
                message = await self.chat.ainvoke(list(question.messages), **self._parameters(question))
        except TimeoutError as error:
            raise Failed("late") from error
        except Exception as error:
            if name := unknown_parameter(error, frozenset(OPTIONAL) - self.unknown):
                self.unknown.add(name)
                raise Failed("nonsense", pause=0, counts=False) from error
            raise failed(error) from error
        text, calls = words_of(message), calls_of(message)
        return (text, calls) if question.must_call is None else ("", _the_one(calls, question.must_call))

    def _parameters(self, question: Question) -> dict[str, Any]:
        wanted = {name: told[name in self.unknown] for name, told in OPTIONAL.items()}
        given = dict(wanted["max_completion_tokens"])
        if question.tools:
            given |= {"tools": list(question.tools), **wanted["parallel_tool_calls"]}
        if question.must_call:
            given["tool_choice"] = {"type": "function", "function": {"name": question.must_call}}
        return given


def _the_one(calls: Sequence[ToolCall], name: str) -> tuple[ToolCall, ...]:
    filled = [call for call in calls if call.name == name and call.arguments is not None]
    if not filled:
        raise Failed("nonsense", counts=False)
    return (filled[0],)


def _said(failures: Sequence[Failure]) -> Failure:
    """The failure that tells most: the one the caller can do something about, else the first of one who was asked."""
    if "too_long" in failures:
        return "too_long"
    return next((failure for failure in failures if failure != "resting"), "resting")


def _chat(name: str, base_url: str, api_key: str, seconds: float, wire: Wire) -> ChatOpenAI:
    """The langchain model. Every other default it would take from the environment; retries are ours."""
    return ChatOpenAI(
        model=name,
        base_url=base_url,
        api_key=SecretStr(api_key),
        openai_proxy=None,
        timeout=seconds,
        max_retries=0,
        use_responses_api=False,
        disable_streaming=True,
        http_async_client=wire,
    )


def _now() -> float:
    return asyncio.get_running_loop().time()
