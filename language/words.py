"""The single words of a language, and what they say of a text: whether it counts, asks, wishes, answers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from babel.numbers import get_decimal_symbol

from language.ends import without, without_one
from language.picking import phrases
from language.text import breaks, normalise, undotted
from language.vocabulary import Vocabulary, vocabulary

# The only figure of a text, at its beginning: "84,2 heute früh".
_DECIMALS = re.compile(r"(\d{2,3}),(\d)(?=\s[^\d]*$)")


@dataclass(frozen=True)
class Words(Vocabulary):
    """The words of a language, and what they say of a text."""

    @cached_property
    def breaks(self) -> re.Pattern[str]:
        """Where one clause may end and another begin."""
        return breaks(joint for joints in self.joints.values() for joint in joints)

    def normalised(self, text: str) -> str:
        """A message as phrases are compared with it.

        The `digraphs` of a language are words without dots to spell; the words of `dependent` clauses say more of what
        they stand behind, so that no comma parts them.
        """
        normal = normalise(text)
        if self.digraphs is not None:
            normal = undotted(normal, self.digraphs)
        normal = self._halves.sub(".5", normal)
        return self._commas.sub("", normal) if self.dependent else normal

    @cached_property
    def _halves(self) -> re.Pattern[str]:
        """A half behind a figure and before its unit: "22 1/2 kg", "7 1/2 hours"."""
        units = (self.units, self._told("SECONDS", "MINUTES"), *map(re.escape, (*self.minutes, *self.hours)))
        return re.compile(rf"(?<=\d) 1/2(?= ?(?:{'|'.join(filter(None, units))})(?!\w))")

    @cached_property
    def _commas(self) -> re.Pattern[str]:
        return re.compile(rf"\s*,(?=\s+(?:{'|'.join(map(re.escape, self.dependent))})(?!\w))")

    def is_contrast(self, text: str) -> bool:
        """Whether a word in it sets what follows against what came before."""
        padded = f" {' '.join(text.split())} "
        return any(f" {joint} " in padded for joint in self.joints["but"])

    @cached_property
    def units(self) -> str:
        """Units of weight and of distance, for a regular expression."""
        return self._told("KG", "LB", "METRES", "KILOMETRES", "MILES")

    @cached_property
    def weight_units(self) -> str:
        """A regular expression for the units of weights."""
        return self._told("KG", "LB")

    @cached_property
    def at_words(self) -> str:
        """A regular expression for what stands before the weight of sets told already: "at 80"."""
        return self._told("AT")

    @cached_property
    def times_words(self) -> str:
        """A regular expression for what stands between a weight and reps: "80x8"."""
        return self._told("TIMES")

    @cached_property
    def has_decimal_comma(self) -> bool:
        """Whether decimals stand behind a comma."""
        return get_decimal_symbol(self.language) == ","

    def pointed(self, text: str) -> str:
        """The text with a point in the one figure it begins with, where decimals stand behind a comma."""
        found = _DECIMALS.match(text) if self.has_decimal_comma else None
        return f"{found[1]}.{found[2]}{text[found.end() :]}" if found else text

    @cached_property
    def glued(self) -> re.Pattern[str]:
        """A unit that an x hangs on: "80kgx8"."""
        return re.compile(rf"(?<=\d)\s*({self._told('KG', 'LB', 'REPS', 'KILOMETRES')})x(?=\s*\d)")

    def _told(self, *terminals: str) -> str:
        told = [re.escape(said) for said, terminal in self.notation.items() if terminal in terminals]
        return "|".join(sorted(told, key=len, reverse=True))

    def has_doubt(self, text: str) -> bool:
        """Whether a word in it speaks against taking it at its word."""
        return any(word in self.doubt for word in re.findall(r"\w+", text))

    def may_name(self, text: str) -> bool:
        """Whether a text could be the name of something: it has a word of its own."""
        return not all(word in self.common or word in self.number for word in text.split())

    @cached_property
    def common(self) -> frozenset[str]:
        """The words that are in everybody's mouth and name nothing."""
        return frozenset({*self.nameless, *self.commanding, *self.doubt, *self.tie, *self.linking})

    def is_passing(self, text: str) -> bool:
        """Whether it says that it is about these days alone."""
        return phrases(self.passing).search(text) is not None

    def has_number(self, text: str) -> bool:
        """Whether there is a figure or a number word in it, or a word that needs none: "минута"."""
        counts = (word in self.number or self.notation.get(word) == "MINUTE" for word in text.split())
        return any(character.isdigit() for character in text) or any(counts)

    def is_asked(self, text: str, *, is_marked: bool) -> bool:
        """Whether it is a question: it opens as one, or ends as one (`is_marked`) and tells no figures.

        Never in a language whose words for that are not known: nothing is written down to answer it from.
        """
        if self.asks_back(text) or not self.questioning:
            return False
        opening = without(text, self.polite, front=True).partition(" ")[0]
        if opening in self.questioning:
            return True
        later = any(f", {word} " in text for word in self.questioning)
        weighs = phrases(self.weighing).search(text) is not None and not self.has_doubt(text)
        return (is_marked or later or weighs) and not self.has_number(text)

    def asks_back(self, text: str) -> bool:
        """Whether it asks what was done: that is on record, and no question about training."""
        opening = without(text, self.polite, front=True)
        return without(opening, self.asking_back, front=True) != opening

    def is_wish(self, text: str) -> bool:
        """Whether it opens with what is wanted rather than done."""
        opening = without(text, (*self.polite, *self.assent), front=True)
        return without(opening, self.asking, front=True) != opening

    def without_manners(self, text: str, *, answering: bool = False) -> str:
        """The text without the words that only accompany it at its ends; a yes is more than that when it answers.

        >>> words("en").without_manners("ok lets finish the workout please")
        'finish the workout'
        """
        *_, bare = self.less_mannered(text, answering=answering)
        return bare

    def less_mannered(self, text: str, *, answering: bool = False) -> Iterator[str]:
        """The text, and what is left of it each time words that only accompany it are dropped from its ends."""
        before = None
        while before != text:
            yield text
            before = text
            opening = (*self.polite, *self.asking, *(() if answering else self.assent))
            if not self._opens_side(text):
                text = without_one(text, opening, front=True)
            if text == before:
                text = without_one(text, self.polite, front=False)

    def _opens_side(self, text: str) -> bool:
        """Whether it opens with the side that figures behind it are of: "right 20x10"."""
        first, _, rest = text.partition(" ")
        return self.notation.get(first) in ("LEFT", "RIGHT") and rest[:1].isdigit()

    def answer_in(self, text: str) -> str | None:
        """What is said to a question about oneself: yes, no, none (of all) or later.

        Words behind a plain yes or no explain it, unless they hold a number or speak against it.
        """
        plain = text.replace(",", "")
        for said in (plain, self.without_manners(plain, answering=True)):
            if said in self.answer:
                return self.answer[said]
        first, _, rest = plain.partition(" ")
        opened = self.answer.get(first)
        speaks_against = opened == "no" and self.is_contrast(rest)
        return opened if opened in ("yes", "no") and not self.has_figure(rest) and not speaks_against else None

    def has_figure(self, text: str) -> bool:
        """The same, but for words that are as often an article: "einen"."""
        return self.has_number(" ".join(word for word in text.split() if word not in self.articles))

    def value_of_number(self, text: str) -> float | None:
        """The number a text is, in figures or words, or None."""
        if re.fullmatch(r"\d+(?:[.,]\d+)?", text):
            return float(text.replace(",", "."))
        return self.number.get(text)


@cache
def words(language: str) -> Words:
    """The words of a language."""
    return Words(**vars(vocabulary(language)))
