"""The place of a set among those of its exercise, told with it: "set 2: 80x8", "second set 80x7"."""

import re
from dataclasses import dataclass
from functools import cache

from language.picking import any_of
from language.situation import Situation
from language.words import words

_NUMBERED = re.compile(r"(?<!\w)(?P<word>[^\W\d_]+) \d{1,2}\s*(?:[:,-]\s*|\s)(?=\S*\d)")


@dataclass(frozen=True)
class Places:
    """How the place of a set is told: before it, behind it, or before each of several."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    each: re.Pattern[str]


@cache
def _places(language: str) -> Places:
    own = words(language)
    sets = any_of(said for said, kind in own.notation.items() if kind == "SETS")
    numbers, ordinals = any_of(own.number), any_of(own.ordinal)
    place = rf"(?:(?P<first>{ordinals})(?: (?:{sets}))?|(?:{sets}) (?P<number>{numbers}))[ ,:]+"
    behind = rf"(?P<rest>.+?),? (?:{any_of(own.linking)}) (?P<first>{ordinals})(?: (?:{sets}))?"
    each = rf"(?<!\S){place}(?=[+-]?\d|(?:{numbers})(?!\w))"
    return Places(re.compile(rf"{place}(?P<rest>.+)"), re.compile(behind), re.compile(each))


def _done(situation: Situation) -> int:
    """How many sets of the exercise under way are on record."""
    current = situation.workout.current if situation.workout else None
    return len(current.sets) if current else 0


def _place(found: re.Match[str], situation: Situation) -> float:
    own = situation.words
    return own.ordinal[found["first"]] if found["first"] else own.number[found["number"]]


def unnumbered(clause: str, situation: Situation) -> str:
    """Sets told without the number the athlete gives theirs: "set 2: 80x8"."""
    if not _NUMBERED.match(clause) or (_done(situation) and len(_NUMBERED.findall(clause)) > 1):
        return clause  # numbers may retell sets that are on record
    is_set = {word for word, kind in situation.words.notation.items() if kind == "SETS"}
    return _NUMBERED.sub(lambda found: "" if found["word"] in is_set else found.group(), clause)


def counted_up(clause: str, situation: Situation) -> str:
    """Several sets told without the place of each, where they count up: "first one 60x10 second one 70x8"."""
    shape, done = _places(situation.language).each, _done(situation)
    found = list(shape.finditer(clause))
    told = [_place(each, situation) for each in found]
    counts = len(told) > 1 and told == list(range(done + 1, done + 1 + len(told)))
    return clause if not counts or found[0].start() else shape.sub(lambda each: ", " if each.start() else "", clause)


def in_order(clause: str, situation: Situation) -> str:
    """A set told as the one that comes next without the word for its place: "second set 80x7", "set two 80x7"."""
    places, done = _places(situation.language), _done(situation)
    before = places.before.fullmatch(clause)
    if before is not None:
        return before["rest"] if _place(before, situation) > done else clause
    behind = places.behind.fullmatch(clause)
    is_under_way = situation.workout is not None and situation.workout.current is not None
    is_next = behind is not None and is_under_way and situation.words.ordinal[behind["first"]] == done + 1
    return behind["rest"] if behind is not None and is_next else clause


def numbers_a_set(clause: str, situation: Situation) -> bool:
    """Whether a set is given a number within the clause: "80x8 set 2"; how many sets there were is said otherwise."""
    said = clause.split()
    return any(
        situation.words.notation.get(word) == "SETS" and behind.isdigit() and not before.isdigit()
        for before, word, behind in zip(["", *said], said, said[1:], strict=False)
    )
