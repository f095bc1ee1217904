"""The model and the embedder that settings ask for. What they stand on is imported only when it is needed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from model.built_in import BuiltInEmbedder

if TYPE_CHECKING:
    from model.client import OpenAIModel
    from model.embedder import OpenAIEmbedder

OPENAI_URL = "https://api.openai.com/v1"
# Quick, cheap, knows strict tools, and does not think aloud before it answers.
DEFAULT_MODEL = "gpt-4.1-mini"
DEFAULT_EMBEDDING_MODEL = "text-embedding-3-small"
BUILT_IN = "built-in"
# Servers on one's own machine ask for no key, but the API has no request without one.
NO_KEY = "none"


def model_for(
    *,
    name: str | None,
    fallback: str | None,
    base_url: str | None,
    api_key: str | None,
    seconds: float,
    clock: Callable[[], float],
) -> "OpenAIModel | None":
    """The language model, None where none is configured: there is neither a name nor a key."""
    if not name and not api_key:
        return None
    from model.client import OpenAIModel  # noqa: PLC0415  # takes seconds that nobody without a model waits for

    return OpenAIModel(
        name or DEFAULT_MODEL, fallback, base_url or OPENAI_URL, api_key or NO_KEY, seconds=seconds, clock=clock
    )


def embedder_for(
    *, name: str | None, base_url: str | None, api_key: str | None, seconds: float, clock: Callable[[], float]
) -> "BuiltInEmbedder | OpenAIEmbedder":
    """The embedder: the one named, else OpenAI's with a key of theirs, else the one that is built in."""
    if not name and api_key and not base_url:
        name = DEFAULT_EMBEDDING_MODEL
    if not name or name == BUILT_IN:
        return BuiltInEmbedder()
    from model.embedder import OpenAIEmbedder  # noqa: PLC0415  # the same

    return OpenAIEmbedder(name, base_url or OPENAI_URL, api_key or NO_KEY, seconds=seconds, clock=clock)
