"""What an athlete says of a set besides its figures: "felt heavy", "knees caved a bit", "missed the 8th"."""

import re

from language.ends import without
from language.picking import phrases
from language.situation import Situation

LONGEST_REMARK_WORDS = 15
_WORD = re.compile(r"\S+")
LEAST_WORDS = 2  # of a noun and what is said of it


def is_remark(text: str, situation: Situation) -> bool:
    """Whether words behind sets are a remark about them: short, without figures, and only describing them."""
    words = situation.words
    said = text.split()
    if tells_a_miss(text, situation):
        return True
    opening = phrases(words.remark).match(text)
    opens = opening is not None or _is_of_something(said, situation)
    further = said if opening is None else text[opening.end() :].split()
    describes = not any(word in words.untold or (word in words.number and word not in words.tie) for word in further)
    short = len(said) <= LONGEST_REMARK_WORDS and re.search(r"[\d,;.\n]", text) is None
    return opens and short and describes and not words.has_doubt(text) and words.painful.isdisjoint(said)


def remark_behind(clause: str, situation: Situation) -> tuple[str, str]:
    """What is told, and the remark behind it; no remark where there is none."""
    for found in _WORD.finditer(clause):
        if found.start() and is_remark(clause[found.start() :], situation):
            return clause[: found.start()].strip(), clause[found.start() :]
    return clause, ""


def _is_of_something(said: list[str], situation: Situation) -> bool:
    """Whether words tell of a part of the body, or of the lift, what it did: "knees caved", and not "leg curl"."""
    noun = said
    while noun and noun[0] in (*situation.words.articles, *situation.words.own, *situation.words.side):
        noun = noun[1:]
    things = (*situation.words.body, *situation.words.part, *situation.words.noticed)
    return len(noun) >= LEAST_WORDS and noun[0] in things and not situation.names.knows(noun[1])


def tells_a_miss(text: str, situation: Situation) -> bool:
    """Whether words behind a set say which rep there was not: "missed the 8th"."""
    words = situation.words
    missed = without(text, words.missing, front=True)
    return missed != text and all(
        word in words.ordinal
        or word in words.number
        or words.notation.get(word) == "REPS"
        or re.fullmatch(r"\d{1,2}[^\W\d_]{0,3}", word)
        for word in missed.split()
    )
