"""Questions about training, answered from what is written down: found by what a question means, and by its words.

The embedder that is built in finds them, whichever one memories are found with: how near is near enough was measured
with it, on the tables of tests/language/knowledge.
"""

from asyncio import Lock

import numpy as np
from numpy.typing import NDArray

from graph.model import Embedder, EmbedderFailed
from language.knowledge import Answers, asked, entries, strange_words, wording
from language.names import Names

BY_WORDS = 0.4  # how much the words that are shared count beside the meaning
STRANGE_WORD = 0.1  # what each word nobody knows takes from how near a question is
UNASKED = 0.1  # what it takes that nothing is asked
NEAR_ENOUGH, CLEARLY_NEARER = 0.55, 0.1  # to be answered: this near, and so much nearer than any other
WORTH_ASKING = 0.45  # whether it is meant
MOST_CHOICES = 3
QUESTION_SECONDS, ALL_SECONDS = 0.5, 5.0


class Shelf:
    """Finds the entry that answers a question. What the entries ask is read once for each language."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._meanings: dict[str, NDArray[np.float32]] = {}
        self._reading = Lock()

    async def find(self, question: str, language: str, names: Names, *, is_asked: bool = True) -> Answers:
        """What answers this question: nothing where there is no such entry, or none can be looked up now.

        Words that are not asked have to come nearer.
        """
        known, said = asked(language), wording(question, language)
        if not said or not known.questions:
            return Answers()
        try:
            meanings = await self._all(language)
            (meaning,) = await self._embedder.vectors([said], QUESTION_SECONDS)
        except EmbedderFailed:
            return Answers()
        near = (1 - BY_WORDS) * (meanings @ np.asarray(meaning, np.float32)) + BY_WORDS * np.asarray(known.shared(said))
        near -= STRANGE_WORD * strange_words(said, language, names)
        near -= 0 if is_asked else UNASKED
        return _meant([(known.questions[place][0], float(near[place])) for place in near.argsort()[::-1]], language)

    async def warm(self) -> None:
        """Read what is asked in English before anybody asks: the patience of a turn is shorter than that takes."""
        await self._all("en")

    def forget(self) -> None:
        """Keep nothing of what was asked."""
        self._embedder.forget()

    async def close(self) -> None:
        """Close the embedder's connections."""
        await self._embedder.close()

    async def _all(self, language: str) -> NDArray[np.float32]:
        """What the questions of a language mean, a row for each."""
        async with self._reading:
            if language not in self._meanings:
                texts = [each for _, each in asked(language).questions]
                self._meanings[language] = np.asarray(await self._embedder.vectors(texts, ALL_SECONDS), np.float32)
            return self._meanings[language]


def _meant(nearest: list[tuple[str, float]], language: str) -> Answers:
    """The entry that is surely meant, or those that may be. What is not a coach's to answer is no choice."""
    best = dict(reversed(nearest))
    (first, near), *others = sorted(best.items(), key=lambda each: -each[1])
    is_clear = near >= NEAR_ENOUGH and all(near - each >= CLEARLY_NEARER for _, each in others[:1])
    if is_clear or (not entries(language)[first].source and near >= WORTH_ASKING):
        return Answers((first,), sure=True)
    worth_asking = [name for name, each in ((first, near), *others) if each >= WORTH_ASKING]
    return Answers(tuple([name for name in worth_asking if entries(language)[name].source][:MOST_CHOICES]))
