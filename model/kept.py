"""Vectors that were made once and are kept for a while: texts come again, and a vector is as good as new."""

from array import array
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from hashlib import blake2b
from math import hypot, isfinite

from graph.model import VECTOR_SIZE, EmbedderFailed

MOST_VECTORS = 1_000
# Of a text without words: at a right angle to all that built-in and most other models make, and of length one, so
# that nothing divides by zero.
NO_WORDS = [0.0] * (VECTOR_SIZE - 1) + [1.0]


class Kept:
    """At most `most` vectors, the ones used last, by their texts' digests."""

    def __init__(self, most: int = MOST_VECTORS) -> None:
        self.most = most
        self._vectors: OrderedDict[bytes, array[float]] = OrderedDict()

    async def vectors(
        self, texts: Sequence[str], embed: Callable[[list[str]], Awaitable[list[list[float]]]]
    ) -> list[list[float]]:
        """One vector a text; `embed` makes those that are missing. Raises EmbedderFailed for what is no vector."""
        digests = [_digest(text) for text in texts]
        missing = {
            digest: text.strip()
            for digest, text in zip(digests, texts, strict=True)
            if text.strip() and digest not in self._vectors
        }
        found = {digest: self._vectors[digest] for digest in digests if digest in self._vectors}
        if missing:
            made = await embed(list(missing.values()))
            if len(made) != len(missing):
                raise EmbedderFailed(f"{len(made)} vectors for {len(missing)} texts")
            found |= {digest: padded(vector) for digest, vector in zip(missing, made, strict=True)}
        self._keep(found)
        return [found[digest].tolist() if digest in found else list(NO_WORDS) for digest in digests]

    def forget(self) -> None:
        """Keep none of them any longer."""
        self._vectors.clear()

    def _keep(self, used: dict[bytes, "array[float]"]) -> None:
        for digest, vector in used.items():
            self._vectors[digest] = vector
            self._vectors.move_to_end(digest)
        while len(self._vectors) > self.most:
            self._vectors.popitem(last=False)


def padded(vector: Sequence[float]) -> "array[float]":
    """The vector with zeros up to VECTOR_SIZE, which leaves cosines as they are. Raises EmbedderFailed."""
    if not 0 < len(vector) <= VECTOR_SIZE:
        raise EmbedderFailed(f"a vector of {len(vector)} numbers")
    try:
        numbers = array("f", vector)
    except (TypeError, OverflowError) as error:
        raise EmbedderFailed("a vector of something else than numbers") from error
    length = hypot(*numbers)
    if not length or not isfinite(length):
        raise EmbedderFailed("a vector without a direction")
    return numbers + array("f", bytes(4 * (VECTOR_SIZE - len(numbers))))


def _digest(text: str) -> bytes:
    return blake2b(text.strip().encode(errors="surrogatepass"), digest_size=16).digest()
