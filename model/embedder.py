"""Embedders behind the OpenAI API."""

import asyncio
from collections.abc import Callable, Sequence

from langchain_openai import OpenAIEmbeddings
from pydantic import SecretStr

from graph.model import VECTOR_SIZE, EmbedderFailed
from model.breaker import Breaker
from model.characters import clean_text
from model.failures import Failed, failed
from model.kept import Kept
from model.wire import Wire

LONGEST_TEXT = 6_000  # characters, so that no alphabet needs more than the 8,191 tokens of OpenAI's models
BATCH = 64
LARGEST_ANSWER = 8_000_000  # bytes: 64 vectors as decimal numbers, generously


class OpenAIEmbedder:
    """An embedder at this address, an OpenAI-compatible one; fits graph.model.Embedder.

    `seconds` bounds each answer, `clock` gives seconds that never run backwards. Belongs to the event loop that first
    uses it, and is closed there.
    """

    def __init__(self, name: str, base_url: str, api_key: str, seconds: float, clock: Callable[[], float]) -> None:
        self._name, self._seconds = name, seconds
        self._wire = Wire(LARGEST_ANSWER)
        self._breaker = Breaker(clock)
        self._kept = Kept()
        self._size: int | None = None
        self._embeddings = OpenAIEmbeddings(
            model=name,
            base_url=base_url,
            api_key=SecretStr(api_key),
            # Only these can be told a size; others have one of their own.
            dimensions=VECTOR_SIZE if name.startswith("text-embedding-3") else None,
            # Texts instead of tokens, numbers instead of base64: what every server understands.
            check_embedding_ctx_length=False,
            model_kwargs={"encoding_format": "float"},
            chunk_size=BATCH,
            max_retries=0,
            timeout=seconds,
            openai_api_type=None,
            openai_proxy=None,
            http_async_client=self._wire,
        )

    @property
    def name(self) -> str:
        """Which embedder it is."""
        return self._name

    async def vectors(self, texts: Sequence[str], seconds: float) -> list[list[float]]:
        """One vector a text, within this time. Raises EmbedderFailed."""
        try:
            async with asyncio.timeout(min(seconds, self._seconds)):
                return await self._kept.vectors([clean_text(text)[:LONGEST_TEXT] for text in texts], self._asked)
        except TimeoutError as error:
            raise EmbedderFailed("late") from error

    async def close(self) -> None:
        """Close its connections."""
        await self._wire.aclose()

    async def _asked(self, texts: list[str]) -> list[list[float]]:
        permit = self._breaker.permit()
        if permit is None:
            raise EmbedderFailed("resting")
        try:
            made = await self._embeddings.aembed_documents(texts)
            self._check(made)
        except Exception as error:
            why = error if isinstance(error, Failed) else failed(error)
            if why.counts:
                permit.failed(denied=why.failure == "denied")
            raise EmbedderFailed(why.failure) from error
        except asyncio.CancelledError:
            permit.failed()  # as a rule because time is up
            raise
        permit.succeeded()
        return made

    def _check(self, made: list[list[float]]) -> None:
        """Raise Failed unless these are vectors of the size that all were of."""
        sizes = {len(vector) for vector in made if isinstance(vector, list)} or {0}
        known = self._size or max(sizes)
        if sizes != {known} or not 0 < known <= VECTOR_SIZE:
            raise Failed("nonsense")
        self._size = known
