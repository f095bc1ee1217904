"""The place of a set among those of its exercise, told with it: "set 2: 80x8", "second set 80x7"."""

import re

from language.picking import any_of, compiled
from language.situation import Situation
from language.words import Words

_NUMBERED = re.compile(r"(?<!\w)(?P<word>[^\W\d_]+) \d{1,2}\s*(?:[:,-]\s*|\s)(?=\S*\d)")


def unnumbered(clause: str, situation: Situation) -> str:
    """Sets told without the number the athlete gives theirs: "set 2: 80x8"."""
    current = situation.workout.current if situation.workout else None
    if not _NUMBERED.match(clause) or (current and current.sets and len(_NUMBERED.findall(clause)) > 1):
        return clause  # numbers may retell sets that are on record
    is_set = {word for word, kind in situation.words.notation.items() if kind == "SETS"}
    return _NUMBERED.sub(lambda found: "" if found["word"] in is_set else found.group(), clause)


def counted_up(clause: str, situation: Situation) -> str:
    """Several sets told without the place of each, where they count up: "first one 60x10 second one 70x8"."""
    words = situation.words
    sets, numbers = _sets(words), any_of(words.number)
    place = rf"(?<!\S)(?:(?P<place>{any_of(words.ordinal)})(?: (?:{sets}))?|(?:{sets}) (?P<number>{numbers}))[ ,:]+"
    shape = compiled(rf"{place}(?=[+-]?\d|(?:{numbers})(?!\w))")
    found = list(shape.finditer(clause))
    told = [words.ordinal[each["place"]] if each["place"] else words.number[each["number"]] for each in found]
    current = situation.workout.current if situation.workout else None
    done = len(current.sets) if current else 0
    counts = len(told) > 1 and told == list(range(done + 1, done + 1 + len(told)))
    return clause if not counts or found[0].start() else shape.sub(lambda each: ", " if each.start() else "", clause)


def _sets(words: Words) -> str:
    return any_of(said for said, kind in words.notation.items() if kind == "SETS")


def in_order(clause: str, situation: Situation) -> str:
    """A set told as the one that comes next without the word for its place: "second set 80x7", "set two 80x7"."""
    words = situation.words
    current = situation.workout.current if situation.workout else None
    sets, numbers, ordinals = _sets(words), any_of(words.number), any_of(words.ordinal)
    shape = rf"(?:(?P<first>{ordinals})(?: (?:{sets}))?|(?:{sets}) (?P<number>{numbers}))[ ,:]+(?P<rest>.+)"
    found = compiled(shape).fullmatch(clause)
    if found is None:
        behind = rf"(?P<rest>.+?),? (?:{any_of(words.linking)}) (?P<first>{ordinals})(?: (?:{sets}))?"
        found = compiled(behind).fullmatch(clause)
        place = words.ordinal[found["first"]] if found else 0
        return found["rest"] if found and current and place == len(current.sets) + 1 else clause
    told = words.ordinal[found["first"]] if found["first"] else words.number[found["number"]]
    return found["rest"] if told > (len(current.sets) if current else 0) else clause


def numbers_a_set(clause: str, situation: Situation) -> bool:
    """Whether a set is given a number within the clause: "80x8 set 2"; how many sets there were is said otherwise."""
    said = clause.split()
    return any(
        situation.words.notation.get(word) == "SETS" and behind.isdigit() and not before.isdigit()
        for before, word, behind in zip(["", *said], said, said[1:], strict=False)
    )
