"""What a model has thought in a turn, as the state holds it: answers, calls that wait for a result, words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, ToolMessage

from graph.codec import Json, from_json, to_json
from graph.model import Answer, ToolCall
from graph.state import State

MOST_ANSWERS = 6
LIMIT = "limit"


@dataclass(frozen=True)
class Called:
    """A call whose act is to be run next."""

    id: str
    name: str


@dataclass(frozen=True)
class Thought:
    """What a model has thought so far in this turn.

    `more` says it wants to name another act, `awaits` that it is to be asked again, `silence` why it said nothing of
    use: away, spent, unsure or limit. `written` are the acts that write it has named, so that none is done twice;
    `remembered` the texts it was reminded of.
    """

    answers: tuple[Json, ...] = ()
    pending: tuple[Called, ...] = ()
    more: bool = False
    awaits: bool = False
    prose: str = ""
    silence: str | None = None
    written: tuple[Json, ...] = ()
    remembered: tuple[str, ...] = ()

    @staticmethod
    def of(state: State) -> "Thought":
        """The thought a state holds."""
        return from_json(Thought, state["thought"])

    @property
    def json(self) -> Json:
        """As the state holds it."""
        made: Json = to_json(self)
        return made

    def after(self, answer: Answer) -> "Thought":
        """With one more answer."""
        return replace(self, answers=(*self.answers, on_record(answer)), awaits=False, more=False)

    def told(self, *, reads: bool, stopped: bool) -> "Thought":
        """Once its acts have run: asked again when something was looked up for it, or when it has more to name."""
        wants = (reads or self.more) and not stopped
        spent = wants and len(self.answers) >= MOST_ANSWERS
        silence = LIMIT if spent else self.silence
        return replace(self, pending=(), more=False, awaits=wants and not spent, silence=silence)


def on_record(answer: Answer) -> Json:
    """An answer as the record of a turn keeps it."""
    calls = [{"id": each.id, "name": each.name, "arguments": each.arguments} for each in answer.calls]
    return {"model": answer.model, "text": answer.text, "calls": calls, "tokens": answer.spent.tokens}


def called(answer: Answer) -> AIMessage:
    """An answer with calls as a message of the thread."""
    calls = [{"id": each.id, "name": each.name, "args": each.arguments or {}} for each in answer.calls]
    return AIMessage(answer.text, tool_calls=calls)


def results(calls: Sequence[ToolCall | Called], texts: Sequence[str]) -> list[ToolMessage]:
    """What each call came to; a call that nothing is said of was not done. So none is ever left unanswered."""
    said = [*texts, *["Not done."] * (len(calls) - len(texts))]
    return [ToolMessage(text, tool_call_id=call.id) for call, text in zip(calls, said, strict=True)]


def parted(messages: Sequence[AnyMessage]) -> tuple[list[AnyMessage], HumanMessage, list[AnyMessage]]:
    """The exchanges before this turn, its message, and what a model and its tools have said in it since."""
    place = max(index for index, message in enumerate(messages) if isinstance(message, HumanMessage))
    message = messages[place]
    assert isinstance(message, HumanMessage)
    return list(messages[:place]), message, list(messages[place + 1 :])
