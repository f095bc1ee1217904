"""What a sentence claims: its days, quantities and exercises, and the subjects it may be speaking of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from language.claims.amounts import Amount, amounts, ordinals
from language.claims.backing import Backing
from language.claims.days import PLACEHOLDER, Days, days
from language.claims.deeds import claims_deed
from language.claims.lexicon import Lexicon
from language.claims.mentions import Called, mentions
from language.claims.sentence import Sentence
from language.claims.subjects import Subject, Told

FIRST = (1.0,)  # of anything one could do, that is no place in a row on record


@dataclass(frozen=True, eq=False)
class Claims:
    """What a sentence claims, read once, with what stands behind it."""

    sentence: Sentence
    backing: Backing
    called: Called
    known: frozenset[str]

    @property
    def lexicon(self) -> Lexicon:
        return self.sentence.lexicon

    @cached_property
    def days(self) -> Days:
        """The days it names."""
        return days(self.sentence, self.sentence.tokens)

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """The quantities it names, places in a row among them."""
        rest = self.days.rest
        counted = amounts(rest, self.lexicon, is_about_rest=not self.lexicon.words["rest"].isdisjoint(rest))
        placed = ordinals(rest, self.lexicon)
        if self.sentence.says("general"):
            placed = (each for each in placed if each.values != FIRST)
        return (*counted, *placed)

    @cached_property
    def named(self) -> tuple[frozenset[str], ...]:
        """The exercises it names."""
        return mentions(self.sentence, self.called)

    @cached_property
    def is_done(self) -> bool:
        """Whether it tells of something done."""
        lexicon = self.lexicon
        unconditional = lexicon.phrases["conditions"].sub(PLACEHOLDER, self.sentence.text)
        text = self.sentence.text if self.amounts or self.named else unconditional
        if (self.amounts or self.named) and self.sentence.says("done_of"):
            return True
        if lexicon.is_in("done", text) or not set(lexicon.trained).isdisjoint(self.sentence.words):
            return True
        is_praised = bool(set(self.sentence.words[:1]) & lexicon.words["acclaim"]) and len(self.sentence.words) < 6
        if self.named and (is_praised or lexicon.is_in("praise", unconditional)):
            return True
        words = text.split()
        if self._is_told_last(words):
            return True
        behind_you = (words[place : place + 4] for place, word in enumerate(words) if word in lexicon.words["you"])
        return any(
            (word in lexicon.words["past"] or word.endswith("ed"))
            and word not in lexicon.words["felt"]
            and not (word in lexicon.objects and self._is_counted(before))
            for behind in behind_you
            for before, word in pairwise(behind)
        )

    def _is_told_last(self, words: Sequence[str]) -> bool:
        """Whether a past form stands anywhere behind what announces it: "du hast heute 80 kg gedrückt"."""
        announcing, past = self.lexicon.words.get("you_have", frozenset()), self.lexicon.words["past"]
        begun = next((place for place, word in enumerate(words) if word in announcing), len(words))
        return not (past - self.lexicon.words["felt"]).isdisjoint(words[begun:])

    def _is_counted(self, before: str) -> bool:
        """Whether what follows this word is a thing: "one set", and not "you set"."""
        words = self.lexicon.words
        return before.isdigit() or before in self.lexicon.numbers or before in words["one"] | words["article"]

    @cached_property
    def is_last(self) -> bool:
        """Whether it speaks of an earlier time."""
        return self.sentence.says("last") or bool(self.days.said)

    def subjects(self) -> Iterator[Subject]:
        """What it may be speaking of."""
        for each in self.backing.subjects:
            if each.told is Told.GONE and not claims_deed(self.sentence):
                continue
            if self._may_be(each.told) and self._is_meant(each):
                yield each

    def _is_meant(self, subject: Subject) -> bool:
        """Whether it is the exercise named; of what is planned or was done before, without a name, the current one."""
        if self.named or subject.is_whole or subject.told not in (Told.PLANNED, Told.LAST):
            return all(not named.isdisjoint(subject.exercises) for named in self.named)
        current = self.backing.current
        alike = (each for each in self.backing.subjects if each.told is subject.told and not each.is_whole)
        return current in subject.exercises if current else len({each.exercises for each in alike}) == 1

    def _may_be(self, told: Told) -> bool:
        if told is Told.LAST:
            return self.is_last
        if self.is_last and not (told is Told.DONE and not self.sentence.says("last")):
            return told is Told.BETTER
        return told is not Told.PLANNED or (not self.is_done and self.sentence.says("planned"))
