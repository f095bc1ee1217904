"""A rep that was not done whole: "8 1/2", "8.5 reps". The whole ones count, and the words are kept beside them."""

from language.picking import any_of, compiled
from language.words import Words


def whole_reps(clause: str, words: Words) -> tuple[str, str]:
    """The clause with whole reps alone, and how they were told; as it is, and nothing, where no half is told."""
    reps = any_of(said for said, what in words.notation.items() if what == "REPS")
    shape = rf"(?<![\d.,/])(?P<whole>\d{{1,2}})(?:(?:[.,]5| 1/2)(?= ?(?:{reps})(?!\w))| 1/2(?![\d./]))"
    found = compiled(shape).search(clause)
    if found is None:
        return clause, ""
    return f"{clause[: found.start()]}{found['whole']}{clause[found.end() :]}", found.group()
