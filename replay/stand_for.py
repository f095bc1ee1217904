"""What stands for a language model: the answers it gave are given again, one after another."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from langchain_core.messages import AnyMessage

from graph.codec import Json
from graph.model import Answer, ModelFailed, Spent, ToolCall
from graph.purse import UsedUp
from graph.state import Thinking

PLENTY_SECONDS = 25.0
SPENT = "spent"


@dataclass
class ModelOnRecord:
    """Gives the recorded answers in order; its silences too. `beyond` counts what it was asked past them."""

    answers: Sequence[Json]
    given: int = 0
    beyond: int = field(default=0)

    async def answer(self, messages: Sequence[AnyMessage], tools: Sequence[Json], seconds: float) -> Answer:
        """See Model.answer. Raises UsedUp where the day's tokens were, ModelFailed where no model answered."""
        if self.given == len(self.answers):
            self.beyond += 1
            raise ModelFailed("away", Spent())
        told = self.answers[self.given]
        self.given += 1
        if "silence" in told:
            raise UsedUp if told["silence"] == SPENT else ModelFailed("away", Spent())
        calls = tuple(ToolCall(each["id"], each["name"], each["arguments"]) for each in told["calls"])
        return Answer(told["text"], calls, Spent(requests=1, completion_tokens=told["tokens"]), told["model"])

    async def filled(self, messages: Sequence[AnyMessage], name: str, schema: Json, seconds: float) -> Answer:
        """See Model.filled. No turn asks for this."""
        raise ModelFailed("away", Spent())

    async def close(self) -> None:
        """Nothing is open."""

    @property
    def strayed(self) -> list[str]:
        """How what was asked differs from what is on record."""
        left = len(self.answers) - self.given
        more = [f"asks the model {self.beyond} more times than is on record"] if self.beyond else []
        return [*more, f"leaves {left} of {len(self.answers)} answers on record unasked"] if left else more

    @property
    def thinking(self) -> Thinking | None:
        """What a turn may ask; None where it asked no model: then there may have been none."""
        return Thinking(self, None, lambda: PLENTY_SECONDS) if self.answers else None
