"""The checker: sentence by sentence, a model's prose is kept whole or dropped whole."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from language.claims.backing import Backing
from language.claims.claimed import Claims
from language.claims.lexicon import Lexicon, lexicon, vocabulary
from language.claims.mentions import Called, called
from language.claims.plain import goes_on, paragraphs, plain
from language.claims.sentence import LONGEST_SENTENCE, Sentence
from language.claims.verdict import fault

LONGEST_REPLY = 1_200  # characters; what goes on is cut behind a sentence
MOST_ROUNDS = 6
FAULTS = frozenset(
    {"link", "unreadable", "diagnosis", "saved", "unit", "record", "recalled", "exercise", "number", "date", "last"}
    | {"answer", "opener", "length"}
)
_OPENER = re.compile(r":[\"'”’)]*$")


@dataclass(frozen=True)
class Dropped:
    """A sentence the athlete does not see, and the kind of claim that nothing backed, one of FAULTS."""

    kind: str
    sentence: str


@dataclass(frozen=True)
class Checked:
    """What is left of a model's prose, as plain text, and what was dropped of it."""

    text: str
    dropped: tuple[Dropped, ...]


def checked(prose: str, backing: Backing, language: str) -> Checked:
    """The prose without what the facts do not back. What is kept would be kept again, word for word."""
    words = lexicon(language)
    catalogue = backing.names.catalogue
    reader = _Reader(backing, words, called(catalogue, language), vocabulary(words.language, catalogue))
    dropped: list[Dropped] = []
    text = plain(prose)
    for _ in range(MOST_ROUNDS):
        kept, more = reader.kept(text)
        dropped += more
        if kept == text:
            return Checked(text, tuple(dropped))
        text = plain(kept)
    return Checked("", (*dropped, Dropped("unreadable", text)))


@dataclass(frozen=True, eq=False)
class _Reader:
    backing: Backing
    lexicon: Lexicon
    called: Called
    known: frozenset[str]

    def kept(self, text: str) -> tuple[str, list[Dropped]]:
        """The sentences of the text that stand, in their lines, and the others."""
        lines = paragraphs(text)
        sentences = [each for line in lines for each in line]
        faults = self._faults(sentences)
        dropped = [Dropped(kind, each) for each, kind in zip(sentences, faults, strict=True) if kind is not None]
        stands = iter([kind is None for kind in faults])
        left: list[str] = []
        for line in lines:
            kept = " ".join(each for each in line if next(stands))
            # What stood apart is not read as one because what was between them is gone.
            left += [""] if left and goes_on(left[-1], kept) else []
            left += [kept] if kept or not line else []
        return re.sub(r"\n{3,}", "\n\n", "\n".join(left)).strip(), dropped

    def _faults(self, sentences: Sequence[str]) -> list[str | None]:
        """What is wrong with each, an opener included whose sentence does not stand, and what is too long."""
        faults = [self._fault(each) for each in sentences]
        for place in range(len(sentences) - 1, -1, -1):
            is_last = place == len(sentences) - 1
            if faults[place] is None and _OPENER.search(sentences[place]) and (is_last or faults[place + 1]):
                faults[place] = "opener"
        length = 0
        for place, each in enumerate(sentences):
            length += 0 if faults[place] else len(each) + 2
            if faults[place] is None and length > LONGEST_REPLY:
                faults[place] = "length"
        return faults

    def _fault(self, shown: str) -> str | None:
        if len(shown) > LONGEST_SENTENCE:
            return "unreadable"
        sentence = Sentence(shown, self.lexicon)
        return fault(Claims(sentence, self.backing, self.called, self.known)) or self._answers(sentence)

    def _answers(self, sentence: Sentence) -> str | None:
        """A bare yes to a question of the athlete's: what it says is the question's, and nothing checked it."""
        words = sentence.words
        if not words or not set(words) <= self.lexicon.words["affirmations"] | self.lexicon.words["affirming"]:
            return None
        is_yes = not self.lexicon.words["affirmations"].isdisjoint(words)
        return "answer" if is_yes and "?" in self.backing.message else None
