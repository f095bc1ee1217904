"""What people say for each act, as patterns with slots, and which of them a clause is.

A pattern is a line of phrases.toml, written as `language/shapes.py` says, with `-> name=value` behind it for what the
wording itself says.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property

from language.act_traits import TAKES_REASON
from language.lookup import Lookup, lookup
from language.shapes import FIGURE, Slot, shape
from language.slot_shapes import ANYTHING, shapes_of_kinds
from language.words import Words, words
from language.written import read_words

# Kinds of slot that hold the name of an exercise.
NAMING = ("exercise", "known", "likely", "ours", "planned", "spare", "exercises", "novel", "called")
# Kinds that hold whatever somebody says.
FREE = ("aside", "fact", "own", "subject", "topic")
# Kinds that hold a number, in figures or in words; or that nothing but the body is lifted.
FIGURED = frozenset(
    {
        *("number", "share", "year", "count", "former", "weight", "load", "loaded", "step", "sets", "set", "several"),
        *("mass", "weighed", "length", "measured", "tall"),
    }
)
EVERY = "every_phase"
CHANGING = "planning_and_in_progress"
_MARKS = re.compile(r"[,.!:](?= )")
_MARK = re.compile(r"[,.!?:;]")
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d_])")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Wording:
    """One way to say an act."""

    act: str
    pattern: str
    slots: tuple[Slot, ...]
    given: dict[str, str | int | bool]
    opens_with_word: bool
    needed: tuple[frozenset[str], ...]

    @cached_property
    def shape(self) -> re.Pattern[str]:
        """The pattern compiled, once a clause is looked at that it may fit: all of them at once take seconds."""
        return re.compile(self.pattern)

    @cached_property
    def keeps_commas(self) -> bool:
        """Whether one of its slots holds a name, or words as they were said: there a comma parts or belongs."""
        return any(slot.kind in (*NAMING, *FREE) for slot in self.slots)

    @cached_property
    def is_reasoned(self) -> bool:
        """Whether a reason may stand beside it, with a comma between them."""
        return any(slot.name == "reason" for slot in self.slots)

    @property
    def has_words(self) -> bool:
        """Whether it takes more than slots: ratings count, for their words are in the slot."""
        return self.opens_with_word or any(slot.kind in ("rating", "scores") for slot in self.slots)


@dataclass(frozen=True)
class Match:
    """A clause that has the shape of a wording; the slots are still words, to be read by their kinds."""

    wording: Wording
    slots: dict[str, str]
    clause: str

    @property
    def open_letters(self) -> int:
        """How much of the clause the slots took; the less, the surer it is what was meant."""
        return sum(len(said) for said in self.slots.values())


@dataclass(frozen=True)
class Phrasebook:
    """The wordings of a language by the phase they can be said in, and every word that stands in one.

    `figures` holds a word of each number in words. `circumstance` is what may be said beside an act and changes nothing
    of it, `circumstance_alone` the same without whatever words may follow.
    """

    wordings: dict[str, tuple[Wording, ...]]
    vocabulary: frozenset[str]
    figures: frozenset[str]
    circumstance: re.Pattern[str]
    circumstance_alone: re.Pattern[str]

    @cached_property
    def lookups(self) -> dict[str, Lookup[Wording]]:
        """The wordings of each phase by the words they need."""
        return {phase: lookup(wordings, lambda wording: wording.needed) for phase, wordings in self.wordings.items()}

    @cached_property
    def strange(self) -> dict[tuple[str, str], Lookup[Wording]]:
        """The wordings of a phase, and of no act of another, by both."""
        pairs = [(there, here) for there in self.wordings for here in self.wordings if there != here]
        return {(there, here): self._beyond(there, self.acts(here)) for there, here in pairs}

    def _beyond(self, phase: str, acts: frozenset[str]) -> Lookup[Wording]:
        own = [each for each in self.wordings[phase] if each.act not in acts and each.has_words]
        return lookup(own, lambda wording: wording.needed)

    def may_be_strange(self, text: str, *, there: str, here: str) -> bool:
        """Whether the words of a text leave an act possible that one phase has and another has not."""
        return bool(self.strange[there, here].possible(self._needed_words(_MARK.sub(" ", text))))

    def _needed_words(self, text: str) -> list[str]:
        """The words of a text, with FIGURE where one of them tells a number."""
        said = [*text.split(), *_GLUED.sub(" ", text).split()]
        has_figure = any(map(str.isdigit, text)) or any(self._tells_a_number(word) for word in _LETTERS.findall(text))
        return [*said, FIGURE] if has_figure else said

    def _tells_a_number(self, word: str) -> bool:
        """Whether a word is of a number, or begins with one: "fiftypounds"."""
        return any(word[:end] in self.figures for end in range(1, len(word) + 1))

    def acts(self, phase: str) -> frozenset[str]:
        """The acts that have a wording in this phase."""
        return frozenset(wording.act for wording in self.wordings[phase])

    def matches(self, clause: str, phase: str) -> list[Match]:
        """The wordings this clause has the shape of, those with most words of their own first.

        A comma or the end of a sentence is no part of a wording; where an exercise is named, it parts what stands on
        either side, and what is said freely keeps it. Between words of the wording itself a comma says nothing.
        """
        line = _unmarked(clause)
        said = self._needed_words(f"{clause} {line}")
        shaped = ((wording, _found(wording, clause, line)) for wording in self.lookups[phase].possible(said))
        matches = [
            Match(wording, {name: said for name, said in found.groupdict().items() if said is not None}, clause)
            for wording, found in shaped
            if found
        ]
        return sorted(matches, key=lambda match: match.open_letters)


def _unmarked(clause: str) -> str:
    """A clause without the marks between its words."""
    return _MARKS.sub("", clause).replace(": ", " ") + " "


def _found(wording: Wording, clause: str, line: str) -> re.Match[str] | None:
    """Where a wording fits a clause: with its commas or, where they only stand behind words of its own, without."""
    if not wording.keeps_commas:
        return wording.shape.fullmatch(line)
    kept = (clause.replace(", ", " , ") if wording.is_reasoned else clause) + " "
    found = wording.shape.fullmatch(kept)
    if found or kept == line:
        return found
    found = wording.shape.fullmatch(line)
    if found is None:
        return None
    told = {name: said for name, said in found.groupdict().items() if said is not None}
    names = (told.get(slot.name, "") for slot in wording.slots if slot.kind in NAMING)
    stands = all(said in kept for said in told.values()) and not any(said and f", {said}" in kept for said in names)
    return found if stands else None


@cache
def phrasebook(language: str) -> Phrasebook:
    """The phrasebook of a language."""
    data = tomllib.loads(read_words("phrases.toml", language))
    parts = {name: _one_of_these(part) for name, part in data.pop("parts").items()}
    own = words(language)
    kinds, vocabulary = shapes_of_kinds(own), set[str]()
    by_section = {
        section: [
            _wording(act, _with_reason(line) if act in TAKES_REASON else line, parts, kinds, vocabulary)
            for act, lines in acts.items()
            for line in lines
        ]
        for section, acts in data.items()
    }
    shared = {"planning": (CHANGING, EVERY), "in_progress": (CHANGING, EVERY), "no_workout": (EVERY,)}
    wordings = {
        phase: tuple(wording for section in (phase, *others) for wording in by_section[section])
        for phase, others in shared.items()
    }
    circumstance, alone = (_circumstance(each) for each in (parts, {**parts, "more": ""}))
    return Phrasebook(wordings, frozenset(vocabulary), _figures(own), circumstance, alone)


def _figures(own: Words) -> frozenset[str]:
    """The longest word of each way to tell a number, or that nothing but the body is lifted."""
    told = (*own.number, *(said for said, what in own.notation.items() if what == "BODYWEIGHT"))
    return frozenset(max(said.split(), key=len) for said in told)


def _one_of_these(part: str | list[str]) -> str:
    """A part as one line: it may be written as the list of its alternatives."""
    return part if isinstance(part, str) else f"({'|'.join(part)})"


def _circumstance(parts: dict[str, str]) -> re.Pattern[str]:
    """What may be said beside an act, of a language that tells it; nothing of another."""
    if "circumstance" not in parts:
        return re.compile(r"(?!)")
    return re.compile(shape("(<circumstance>)", parts, lambda _: "").pattern)


def _with_reason(line: str) -> str:
    """The line of an act behind which may be said why."""
    said, arrow, given = line.partition("->")
    return f"{said} [[,] {{reason}}] {arrow}{given}"


def _wording(act: str, line: str, parts: dict[str, str], kinds: dict[str, str], vocabulary: set[str]) -> Wording:
    said, _, given = line.partition("->")
    made = shape(said, parts, lambda kind: kinds.get(kind, ANYTHING), FIGURED)
    vocabulary.update(made.words)
    fixed = {name: _given(value) for name, value in (pair.split("=") for pair in given.split())}
    opens_with_word = not said.lstrip().startswith("{")
    return Wording(act, made.pattern, made.slots, fixed, opens_with_word, made.needed)


def _given(value: str) -> str | int | bool:
    return int(value) if value.removeprefix("-").isdigit() else value == "true" if value in ("true", "false") else value
