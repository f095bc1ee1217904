"""An exercise that nobody knows yet, as it is told: what it is called, and what is said of it in the same breath."""

import re

from language.ends import without
from language.names import Names
from language.oneself import parts, things
from language.picking import compiled
from language.text import bare
from language.words import Words

Traits = dict[str, object]
# Arguments of the act that are asked for, and answered by any of these traits.
TRAITS = ("like", "muscles", "equipment")
_MARKS = re.compile(r"[,:]| - ")
_ENDS = re.compile(r"[,:;.!?\n]| - ")


def read_novel(said: str, words: Words, names: Names) -> Traits | None:
    """The `name` with the traits behind it: "zercher carry, its legs with a barbell"; None where there is more to it.

    Words that could as well belong to the name do: only what reads as traits to its end is one.
    """
    for cut in _cuts(said, words):
        told = read_traits(said[cut:], words, names)
        if told is not None and bare(said[:cut]):
            return {"name": bare(said[:cut]), **told}
    return None if _ENDS.search(said) else {"name": said}


def read_traits(said: str, words: Words, names: Names) -> Traits | None:
    """What an exercise is like, trains, or is done with: "like a lateral raise", "legs, with a barbell"."""
    told: Traits = {}
    plain = " ".join(_MARKS.sub(" ", said).split())
    alike, name = _likeness(plain, words, names)
    if name is not None:
        told["like"] = name
        plain = alike
    for trait, table, read in (("muscles", words.part, parts), ("equipment", words.equipment, things)):
        found = [phrase for phrase in table if compiled(rf"(?<!\w){re.escape(phrase)}(?!\w)").search(plain)]
        if found:
            told[trait] = read(", ".join(sorted(found, key=len, reverse=True)), words)
            for phrase in sorted(found, key=len, reverse=True):
                plain = compiled(rf"(?<!\w){re.escape(phrase)}(?!\w)").sub(" ", plain)
    left = [word for word in plain.split() if word not in words.describing]
    return told if told and not left and None not in told.values() else None


def in_name(name: str, words: Words) -> dict[str, list[str]]:
    """What a name itself says of its exercise: the cable of a cable Y raise."""
    told: dict[str, list[str]] = {}
    plain = f" {name.lower()} "
    for trait, table in (("muscles", words.part), ("equipment", words.equipment)):
        found = [value for phrase, value in table.items() if f" {phrase} " in plain]
        if found:
            told[trait] = list(dict.fromkeys(found))
    return told


def _likeness(said: str, words: Words, names: Names) -> tuple[str, str | None]:
    """What stands before "like a lateral raise", and the exercise named there, or by these words alone."""
    shape = "|".join(map(re.escape, words.alike))
    for found in compiled(rf"(?:^|(?<= ))(?:{shape})(?= )").finditer(said):
        name = said[found.end() :].strip()
        if names.find(name).exercises:
            return said[: found.start()], name
    exact = names.find(without(said, words.describing, front=True))
    if exact.certain and exact.only is not None:
        return "", exact.only.name
    return said, None


def _cuts(said: str, words: Words) -> list[int]:
    """Where a name may end and what is said of it begin, the first such place first."""
    shape = "|".join(map(re.escape, (*words.describing, *words.alike)))
    joints = compiled(rf" (?=(?:{shape})(?!\w))").finditer(said)
    return sorted({found.start() for found in (*_MARKS.finditer(said), *joints)})
