"""Whether the athlete's own words are enough for an act that a model has named, or they must be asked first."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from language.acts_of_sets import TELLS_SETS
from language.oneself import areas_in
from language.situation import Question, SpokenAct
from language.text import normalise
from language.words import words
from tools.registry import ACTS

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W_]+")
_CLOCK = re.compile(r"(\d+):(\d\d)")
_THOUSANDS = re.compile(r"(\d+(?:[.,]\d+)?)\s?k(?:m|\b)")
_MINUTES = re.compile(r"(\d+(?:[.,]\d+)?)\s?(?:m\b|min)")
# Places in a list are no figures of training: "the last one" is a place.
PLACES = frozenset({"position", "number", "limit"})
# Of these one is what is meant when nothing is said.
COUNTS = frozenset({"times", "sets"})
QUOTED = frozenset({"content", "by", "name", "when"})
FIGURES_OF_A_SET = ("weight", "reps", "seconds", "metres", "number")
# Words that are kept beside an act; it can be done without them.
BESIDE = frozenset({"reason", "feedback"})


def is_spoken_for(act: SpokenAct, text: str, language: str, question: Question | None) -> bool:
    """Whether a model's act may run at once.

    One that changes what is on record may not; nor one with a figure that is neither in the message nor in what was
    asked about, nor one that keeps words which are not the athlete's, or spares what these words do not name.
    """
    known = ACTS[act.name]
    if not known.writes:
        return True
    if known.on_record:
        return False
    asked = {figure for each in (question.acts if question else ()) for figure in _figures(each.arguments)}
    quotes = (normalise(str(act.arguments[name])) for name in QUOTED if name in act.arguments)
    told = normalise(text)
    spared = {str(area) for area in _listed(act.arguments.get("areas"))}
    return (
        set(_figures(act.arguments)) <= _said(text, language) | asked
        and all(quote in told for quote in quotes)
        and spared <= areas_in(told, words(language))
    )


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def tells_same_sets(act: SpokenAct, other: SpokenAct) -> bool:
    """Whether two acts tell of a set with the same figures, however they are spelled: it may be one and the same."""
    return bool(_told_sets(act) & _told_sets(other))


def _told_sets(act: SpokenAct) -> set[tuple[object, ...]]:
    sets = _listed(act.arguments.get("sets")) if act.name in TELLS_SETS else []
    return {tuple(each.get(name) for name in FIGURES_OF_A_SET) for each in sets if isinstance(each, dict)}


def in_own_words(act: SpokenAct, text: str) -> SpokenAct:
    """The act without a reason or a remark that the athlete did not give: invented words are not kept as theirs."""
    told = _plain(text)
    kept: dict[str, Any] = _own(act.arguments, told)
    return replace(act, arguments=kept)


def _own(value: Any, told: str) -> Any:
    if isinstance(value, dict):
        return {name: _own(each, told) for name, each in value.items() if name not in BESIDE or _is_in(each, told)}
    return [_own(each, told) for each in value] if isinstance(value, list) else value


def _is_in(words: object, told: str) -> bool:
    return _plain(str(words)) in told


def _plain(text: str) -> str:
    """The words of a text alone, with a space on either side of each."""
    told = " ".join(_WORD.findall(normalise(text)))
    return f" {told} "


def _said(text: str, language: str) -> set[float]:
    """The numbers of a text, in digits and in words, as counts, seconds and metres."""
    low = text.lower()
    numbers = {_number(found) for found in _NUMBER.findall(low)}
    numbers |= {float(minutes) * 60 + float(seconds) for minutes, seconds in _CLOCK.findall(low)}
    numbers |= {_number(found) * 1000 for found in _THOUSANDS.findall(low)}
    numbers |= {_number(found) * 60 for found in _MINUTES.findall(low)}
    spoken = re.findall(r"\w+", normalise(text))
    pairs = [" ".join(pair) for pair in pairwise(spoken)]
    return numbers | {words(language).number[word] for word in (*spoken, *pairs) if word in words(language).number}


def _figures(value: Any, name: str = "", *, is_top: bool = True) -> Iterator[float]:
    """The numbers in arguments that somebody must have said."""
    if isinstance(value, dict):
        for key, each in value.items():
            if not (is_top and key in PLACES):
                yield from _figures(each, key, is_top=False)
    elif isinstance(value, list):
        for each in value:
            yield from _figures(each, name, is_top=False)
    elif isinstance(value, int | float) and not isinstance(value, bool) and not (name in COUNTS and value == 1):
        yield float(value)


def _number(text: str) -> float:
    return float(text.replace(",", "."))
