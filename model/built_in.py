"""The embedder that is built in: WordLlama, whose weights come in its wheel. It knows English, and no network."""

import asyncio
import logging
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from graph.model import EmbedderFailed
from model.characters import clean_text
from model.kept import NO_WORDS, Kept

if TYPE_CHECKING:
    from wordllama.inference import WordLlamaInference

NAME = "wordllama-0.4-256"
LONGEST_TEXT = 2_000  # characters: memory grows with the longest text of a batch
BATCH = 16
_LOADING = Lock()  # two that need it at once wait for one load


class BuiltInEmbedder:
    """Turns English texts into vectors in a thread, its weights loaded when they are first needed."""

    def __init__(self) -> None:
        self._kept = Kept()

    @property
    def name(self) -> str:
        """Which embedder it is."""
        return NAME

    async def vectors(self, texts: Sequence[str], seconds: float) -> list[list[float]]:
        """One vector a text, within this time. Raises EmbedderFailed."""
        try:
            async with asyncio.timeout(seconds):
                return await self._kept.vectors([clean_text(text) for text in texts], _embedded)
        except EmbedderFailed:
            raise
        except Exception as error:
            raise EmbedderFailed(f"the built-in embedder failed: {error!r}") from error

    def forget(self) -> None:
        """Keep nothing of the texts that were asked for."""
        self._kept.forget()

    async def close(self) -> None:
        """Nothing is open."""


async def _embedded(texts: list[str]) -> list[list[float]]:
    return await asyncio.to_thread(_embed, texts)


def _embed(texts: list[str]) -> list[list[float]]:
    made = _loaded().embed([text[:LONGEST_TEXT] for text in texts], batch_size=BATCH)
    lengths = np.linalg.norm(made, axis=1, keepdims=True)
    has_words = lengths[:, 0] > 0
    made[has_words] /= lengths[has_words]
    return [vector.tolist() if known else NO_WORDS for vector, known in zip(made, has_words, strict=True)]


def _loaded() -> "WordLlamaInference":
    with _LOADING:
        return _words()


@lru_cache(maxsize=1)
def _words() -> "WordLlamaInference":
    # Its import sets up logging for the whole program, unless that has a handler already.
    root, silent = logging.getLogger(), logging.NullHandler()
    root.addHandler(silent)
    try:
        import wordllama  # noqa: PLC0415  # nobody waits for it who needs no vectors

        # It would look for its tokenizer in the wrong folder.
        return wordllama.WordLlama.load(cache_dir=Path(wordllama.__file__).parent, disable_download=True)
    finally:
        root.removeHandler(silent)
