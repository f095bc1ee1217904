"""Reps that were done of those that were meant: "only got 5 of the 8 at 85" tells of 5."""

from language.picking import any_of, compiled, phrases
from language.situation import Situation


def of_those_meant(clause: str, situation: Situation) -> str:
    """The clause with the reps that were done alone; as it is where "5 of 8" may tell of sets.

    They are reps where words say that there were fewer than meant, or that those meant are known: "the 8".
    """
    own = situation.words
    reps = [said for said, what in own.notation.items() if what == "REPS"]
    counted, the = any_of(reps), any_of(own.articles) or "(?!)"
    shape = rf"(?<!\S)(\d+) (?:(?:{counted}) )?(?:{any_of(own.out_of)}) ((?:{the}) )?(\d+)(?: (?:{counted}))?(?!\S)"
    found = compiled(shape).search(clause)
    if found is None or int(found[1]) >= int(found[3]) or not (found[2] or phrases(own.scant).search(clause)):
        return clause
    return f"{clause[: found.start()]}{found[1]} {reps[0]}{clause[found.end() :]}"
