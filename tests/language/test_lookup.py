"""No wording is missed for the words it is looked up by: what has its shape is among those a text leaves possible."""

import random
import re

import pytest

from language.languages import LANGUAGES
from language.phrasebook import NAMING, Wording, phrasebook
from language.shapes import COUNTED_END
from language.words import Words, words

SEED = 3
MARKS = re.compile(r"[,.:!?]")  # they are set aside before a wording is looked at
# What may stand in a slot: by its kind, else anything.
SAID = {"weight": "80kg", "load": "80kg", "mass": "80 kg", "length": "80cm", "timed": "20 min", "lapse": "20 min"}
FIGURES = ("number", "share", "count", "former", "sets", "set", "several", "weighed", "measured", "tall", "target")


def _text(pattern: str, wording: Wording, own: Words, chance: random.Random) -> str:
    """A text of the shape of a wording: one way of each alternative, some of what may be missing."""
    kinds = {slot.name: slot.kind for slot in wording.slots}
    text = re.sub(r"\(\?P<(\w+)>", lambda found: f"\x00{found[1]}\x01(", pattern.replace(COUNTED_END, " "))
    while "\x00" in text:
        start = text.index("\x00")
        middle = text.index("\x01", start)
        name, end = text[start + 1 : middle], _closing(text, middle + 1)
        text = text[:start] + _said(kinds[name], own, chance) + text[end + 1 :]
    while found := re.search(r"\(\?:((?:\\.|[^()\\])*)\)(\??)", text):
        ways = found[1].split("|")
        chosen = "" if found[2] and chance.random() < 0.5 else chance.choice(ways)
        text = text[: found.start()] + chosen + text[found.end() :]
    text = text.replace(r"\w*", "").replace(r"\s+", " ")
    return " ".join(re.sub(r"\\(.)", r"\1", text).split())


def _closing(text: str, start: int) -> int:
    depth = 0
    for place in range(start, len(text)):
        escaped = text[place - 1] == "\\"
        depth += (text[place] == "(" and not escaped) - (text[place] == ")" and not escaped)
        if depth == 0:
            return place
    raise AssertionError(text)


def _said(kind: str, own: Words, chance: random.Random) -> str:
    if kind in FIGURES:
        return "12" if chance.random() < 0.5 else chance.choice([*own.number])
    return SAID.get(kind, "squat" if kind in NAMING else "so")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_fits_is_looked_at(language: str) -> None:
    book, own, chance = phrasebook(language), words(language), random.Random(SEED)
    missed, fitted = [], 0
    for phase, wordings in book.wordings.items():
        for wording in wordings:
            text = _text(wording.pattern, wording, own, chance)
            for said in dict.fromkeys((text, re.sub(r"(?<=\d) (?=[^\W\d])", "", text))):
                if MARKS.search(said) or wording.shape.fullmatch(f"{said} ") is None:
                    continue
                fitted += 1
                if all(match.wording is not wording for match in book.matches(said, phase)):
                    missed.append((phase, said, wording.act))

    assert fitted > len(book.wordings["planning"]) // 2
    assert missed == []
