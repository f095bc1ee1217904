"""Embedders behind the OpenAI API."""

import asyncio
from collections.abc import Callable, Sequence

from langchain_openai import OpenAIEmbeddings
from pydantic import SecretStr

from graph.metrics import NOT_ASKED
from graph.model import VECTOR_SIZE, EmbedderFailed
from model.breaker import Breaker
from model.calls import called
from model.characters import clean_text
from model.failures import Failed, failed
from model.kept import Kept, padded
from model.wire import Meter, Wire, meter

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
        bounded = [clean_text(text)[:LONGEST_TEXT] for text in texts]
        return await self._kept.vectors(bounded, lambda missing: self._asked(missing, min(seconds, self._seconds)))

    def forget(self) -> None:
        """Keep nothing of the texts that were asked for."""
        self._kept.forget()

    async def close(self) -> None:
        """Close its connections."""
        await self._wire.aclose()

    async def _asked(self, texts: list[str], seconds: float) -> list[list[float]]:
        permit = self._breaker.permit()
        if permit is None:
            NOT_ASKED.labels("resting").inc()
            raise EmbedderFailed("resting")
        counted = Meter()
        token = meter.set(counted)
        try:
            with called("embeddings", self._name, counted):
                made = await self._once(texts, seconds)
            permit.succeeded()
            return made
        except Failed as why:
            if why.counts:
                permit.failed(denied=why.failure == "denied")
            raise EmbedderFailed(why.failure) from why
        finally:
            meter.reset(token)
            permit.release()

    async def _once(self, texts: list[str], seconds: float) -> list[list[float]]:
        """The vectors, as many as texts. Raises Failed."""
        try:
            async with asyncio.timeout(seconds):
                made = await self._embeddings.aembed_documents(texts)
            self._check(made, len(texts))
            return made
        except Failed:
            raise
        except Exception as error:
            raise failed(error) from error

    def _check(self, made: list[list[float]], count: int) -> None:
        """Raise Failed unless these are as many vectors, of the size that all were of."""
        sizes = {len(padded(vector)) and len(vector) for vector in made}
        known = self._size or max(sizes, default=0)
        if len(made) != count or sizes != {known}:
            raise Failed("nonsense")
        self._size = known
