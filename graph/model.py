"""What a turn knows of language models and embedders: what is asked of them, what comes back, and how it may fail."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from langchain_core.messages import AnyMessage

from graph.codec import Json

VECTOR_SIZE = 1536
MOST_ANSWER_TOKENS = 2_000  # of one answer

# Why no answer came: nobody there or broken (away), too many requests (busy), the key is not taken (denied), the
# request is too long (too_long), what came makes no sense (nonsense), time is up (late), too often failed (resting).
Failure = Literal["away", "busy", "denied", "too_long", "nonsense", "late", "resting"]


@dataclass(frozen=True)
class Spent:
    """What answers have cost: requests made, and tokens as the API counts them."""

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(
            self.requests + other.requests,
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
        )

    @property
    def tokens(self) -> int:
        """Tokens of both kinds."""
        return self.prompt_tokens + self.completion_tokens


@dataclass(frozen=True)
class ToolCall:
    """A tool a model calls. `arguments` is None when they were no JSON object of sane numbers."""

    id: str
    name: str
    arguments: Json | None


@dataclass(frozen=True)
class Answer:
    """What a model answered: words, tools to call, or both. Texts hold no characters that no text has."""

    text: str
    calls: tuple[ToolCall, ...]
    spent: Spent
    model: str


class ModelFailed(Exception):
    """No model answered. `spent` is what was used up all the same."""

    def __init__(self, failure: Failure, spent: Spent) -> None:
        super().__init__(failure)
        self.failure, self.spent = failure, spent


class Model(Protocol):
    """A language model, with another one behind it that answers when it does not."""

    async def answer(self, messages: Sequence[AnyMessage], tools: Sequence[Json], seconds: float) -> Answer:
        """An answer within this time; `tools` as the OpenAI API wants them. Raises ModelFailed."""
        ...

    async def filled(self, messages: Sequence[AnyMessage], name: str, schema: Json, seconds: float) -> Answer:
        """An answer of this JSON schema (strict), as the arguments of its one call. Raises ModelFailed."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...


class EmbedderFailed(Exception):
    """No vector can be had now."""


class Embedder(Protocol):
    """Turns texts into vectors of VECTOR_SIZE numbers. Only vectors of the same `name` can be compared."""

    @property
    def name(self) -> str:
        """Which embedder it is, as it is kept beside each vector."""
        ...

    async def vectors(self, texts: Sequence[str], seconds: float) -> list[list[float]]:
        """One vector a text, within this time. Raises EmbedderFailed."""
        ...

    def forget(self) -> None:
        """Keep nothing of the texts that were asked for."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...
