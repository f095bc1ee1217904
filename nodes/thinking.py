"""Ask the model: which acts a message names where the built-in language is not sure, and what to say to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, SystemMessage
from pydantic import ValidationError

from graph.codec import from_json, to_json
from graph.model import Answer, ModelFailed, Spent, ToolCall
from graph.purse import UsedUp, most_tokens, reserved
from graph.state import TALK, Context, State, StoreAway, Thinking
from language.prompt import Prompt, prompt
from language.prompt.known import Known
from language.said import Certainty
from language.situation import SpokenAct
from nodes.knowing import exchanges, known, question
from nodes.noted import noted
from nodes.thought import LIMIT, MOST_ANSWERS, Called, Thought, called, on_record, parted, results
from tools.registry import ACTS
from tools.schema import MORE, said, tools
from tools.spoken_for import in_own_words, is_spoken_for, tells_same_sets
from training.workout import Phase

PROMPT_TOKENS = 3000  # for what is told besides the tools and the message; half of it where a model has less room
RESERVED_SECONDS = 3.0  # of a turn, for its acts, its reply and its commit
SHORTEST_SECONDS = 0.2
MOST_MISTAKES = 2  # answers in a row whose calls make no sense
AWAY, SPENT, UNSURE = "away", "spent", "unsure"


class GaveUp(Exception):
    """A model is of no use in this turn; `silence` says why."""

    def __init__(self, silence: str) -> None:
        super().__init__(silence)
        self.silence = silence


@dataclass(frozen=True)
class Asking:
    """One turn's dealings with the model."""

    state: State
    context: Context
    thinking: Thinking
    known: Known

    @property
    def phase(self) -> Phase:
        """Where the athlete stands, and so which tools there are."""
        return Phase(self.state["phase"])

    async def answer(self, since: Sequence[AnyMessage]) -> Answer:
        """The model's answer to the message and what was said since. GaveUp when there is none.

        Either is put on record.
        """
        try:
            answer = await self._one(since)
        except GaveUp as why:
            self.context.seen.answers.append({"silence": why.silence})
            raise
        self.context.seen.answers.append(on_record(answer))
        return answer

    async def _one(self, since: Sequence[AnyMessage]) -> Answer:
        try:
            return await self._asked(since)
        except UsedUp as used_up:
            raise GaveUp(SPENT) from used_up
        except (ModelFailed, StoreAway) as failed:  # what cannot be set aside is not spent
            raise GaveUp(AWAY) from failed

    async def _asked(self, since: Sequence[AnyMessage]) -> Answer:
        try:
            return await self._answer(since, PROMPT_TOKENS)
        except ModelFailed as failed:
            if failed.failure != "too_long":
                raise
        return await self._answer(since, PROMPT_TOKENS // 2)

    async def _answer(self, since: Sequence[AnyMessage], tokens: int) -> Answer:
        seconds = self.thinking.seconds_left() - RESERVED_SECONDS
        if seconds < SHORTEST_SECONDS:
            raise GaveUp(AWAY)
        before, message, _ = parted(self.state["messages"])
        told = _messages(prompt(self.known, exchanges(before), tokens))
        offered = tools(self.phase, may_write=self.context.may_write)
        asked = [*told, HumanMessage(message.text), *since]
        async with reserved(self.thinking.purse, most_tokens(asked, offered)) as cost:
            begun, spent = self.context.elapsed_ms(), Spent()
            try:
                answer = await self.thinking.model.answer(asked, offered, seconds)
                spent = answer.spent
                cost.answered(spent)
            except ModelFailed as failed:
                spent = failed.spent
                cost.failed(failed)
                raise
            finally:
                self.context.expenses.add(spent, self.context.elapsed_ms() - begun)
        return answer


async def think(state: State, context: Context, instead: State) -> State:
    """What the model makes of the message; `instead` when it is of no help, with the reason for it."""
    if context.thinking is None:
        return instead
    thought = Thought.of(state)
    try:
        context.progress("thinking")
        told = await known(state, context, noted(context.journal.reads, context.seen))
        asking = Asking(state, context, context.thinking, told)
        return await _named(asking, replace(thought, remembered=told.remembered))
    except GaveUp as why:
        silent = replace(thought, awaits=False, prose="", silence=why.silence)
    return {**instead, "thought": silent.json}


async def _named(asking: Asking, thought: Thought) -> State:
    """The acts the model names, or its words. Calls that make no sense are told to it, and it may try again."""
    *_, since = parted(asking.state["messages"])
    said_now: list[AnyMessage] = []
    for _ in range(MOST_MISTAKES):
        if len(thought.answers) >= MOST_ANSWERS:
            raise GaveUp(LIMIT)
        answer = await asking.answer([*since, *said_now])
        thought = thought.after(answer)
        if not answer.calls:
            return _talk(asking.state, said_now, replace(thought, prose=answer.text))
        said_now.append(called(answer))
        mistakes = [_mistake(call, asking) for call in answer.calls]
        if not any(mistakes):
            return _acts(asking, said_now, thought, answer)
        said_now += results(answer.calls, [mistake or "Not done." for mistake in mistakes])
    raise GaveUp(UNSURE)


def _talk(state: State, said_now: list[AnyMessage], thought: Thought) -> State:
    """The model only speaks. After acts of this turn that is all; else the message was talk."""
    acts = [] if state["done"] else [to_json(SpokenAct(TALK))]
    return _update(state, said_now, acts, Certainty.PROBABLE, thought)


def _acts(asking: Asking, said_now: list[AnyMessage], thought: Thought, answer: Answer) -> State:
    """The acts of the calls, but for those it has named before in this turn: no set is logged twice."""
    state, context = asking.state, asking.context
    fresh: list[SpokenAct] = []
    pending: list[Called] = []
    told_twice = False
    written = list(thought.written)
    _, message, _ = parted(state["messages"])
    for call in answer.calls:
        act = in_own_words(SpokenAct(call.name, said(call.arguments or {})), message.text)
        if to_json(act) in written:
            said_now += results([call], ["Was done before."])
            continue
        told_twice = told_twice or any(tells_same_sets(act, from_json(SpokenAct, each)) for each in written)
        written += [to_json(act)] if ACTS[act.name].writes else []
        fresh.append(act)
        pending.append(Called(call.id, call.name))
    language = asking.known.athlete.language
    sure = not told_twice and all(is_spoken_for(act, message.text, language, question(state)) for act in fresh)
    certainty = Certainty.PROBABLE if sure else Certainty.UNSURE
    thought = replace(
        thought,
        pending=tuple(pending),
        more=bool(fresh) and any((call.arguments or {}).get(MORE) is True for call in answer.calls),
        prose=answer.text,
        written=tuple(written),
    )
    context.progress("acting")
    return _update(state, said_now, [to_json(act) for act in fresh], certainty, thought)


def _update(
    state: State, said_now: list[AnyMessage], acts: list[dict[str, object]], certainty: Certainty, thought: Thought
) -> State:
    messages = [*state["messages"], *said_now]
    return State(messages=messages, acts=acts, certainty=certainty.value, unread="", thought=thought.json)


def _mistake(call: ToolCall, asking: Asking) -> str | None:
    """What is wrong with a call, in words that give nothing away; None when it can be run."""
    offered = tools(asking.phase, may_write=asking.context.may_write)
    if call.name not in {tool["function"]["name"] for tool in offered}:
        return "There is no such tool now."
    if call.arguments is None:
        return "The arguments were no JSON object, or held a number that is too large."
    try:
        ACTS[call.name].arguments.model_validate(said(call.arguments))
    except ValidationError as wrong:
        places = {".".join(str(part) for part in error["loc"])[:80] for error in wrong.errors()}
        return f"These arguments do not fit: {', '.join(sorted(places))[:300]}."
    return None


def _messages(made: Prompt) -> list[AnyMessage]:
    messages: list[AnyMessage] = [SystemMessage(made.system)]
    for message, reply in made.exchanges:
        messages += [HumanMessage(message), AIMessage(reply)]
    return messages
