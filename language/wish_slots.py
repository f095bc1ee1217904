"""The slots of wordings about a workout that is wished for, about time, and about what is the case beside it."""

from collections.abc import Mapping

from language.filled import Filled, Reader
from language.picking import any_of, compiled, phrases
from language.said import Certainty
from language.senses import Sentence
from language.situation import Situation
from language.wishes import is_bare_figure, read_wish, tells_a_wish
from language.words import Words
from training.workout import Phase

SECONDS_PER_MINUTE = 60
# What nobody trains with alone.
STANDS = frozenset({"bench", "rack"})
_FIGURE = r"\d+(?:[.,]\d+)?"


def _wish(_: str, said: str, situation: Situation) -> Filled | None:
    wish = read_wish(said, situation.words)
    if wish is None or (wish.keys() == {"equipment"} and situation.names.exactly(said)):
        return None  # "bench" is an exercise as well
    equipment = wish.get("equipment")
    if wish.keys() == {"equipment"} and isinstance(equipment, list) and not set(equipment) - STANDS:
        return None
    if wish.keys() == {"muscles"} and situation.words.is_asked(said, is_marked=False):
        return None  # "is this one good for the chest"
    return Filled(dict(wish), Certainty.UNSURE if _may_be_a_fact(said, wish, situation) else Certainty.CERTAIN)


def _may_be_a_fact(said: str, wish: Mapping[str, object], situation: Situation) -> bool:
    """Whether nothing of a wish says that it is one: a bare length of time, or what somebody has to train with."""
    own = situation.words
    if situation.phase is not Phase.NO_WORKOUT:
        return False
    has = phrases(own.having).search(said) is not None and not own.is_passing(said)
    return is_bare_figure(said, own) or (wish.keys() == {"equipment"} and has)


def _span(name: str, said: str, situation: Situation) -> Filled | None:
    """A length of time: "40 minutes", "half an hour"."""
    wish = read_wish(said, situation.words)
    return Filled({name: wish["minutes"]}) if wish and wish.keys() == {"minutes"} else None


def _pause(name: str, said: str, situation: Situation) -> Filled | None:
    """How long to rest, in seconds: "90 s", "3 and a half min", "a minute"."""
    seconds = seconds_in(said, situation.words)
    return None if seconds is None else Filled({name: seconds})


def seconds_in(said: str, own: Words) -> int | None:
    """A length of time in seconds; None where it is anything else."""
    seconds = any_of([word for word, what in own.notation.items() if what == "SECONDS"])
    minutes = any_of([word for word, what in own.notation.items() if what == "MINUTES"])
    number = rf"({_FIGURE}|{any_of([*own.number, *own.articles])})"
    half = rf"(?:\s(?:{any_of(own.halves)}))?"
    clock = compiled(r"(\d{1,2}):([0-5]\d)(?:\smin(?:utes|s)?)?").fullmatch(said)
    if clock:
        return int(clock[1]) * SECONDS_PER_MINUTE + int(clock[2])
    more = rf"(?:\s?(\d+)(?:\s?(?:{seconds}))?)?"
    short = compiled(rf"{number}\s?-?(?:{seconds})").fullmatch(said)
    long = compiled(rf"{number}({half})\s?-?(?:{minutes})({half}){more}").fullmatch(said)
    if short:
        return round(_value(short[1], own))
    if not long:
        return None
    halved = SECONDS_PER_MINUTE / 2 if long[2] or long[3] else 0
    return round(_value(long[1], own) * SECONDS_PER_MINUTE + halved) + (int(long[4]) if long[4] else 0)


def _value(said: str, own: Words) -> float:
    return own.value_of_number(said) or 1.0  # "a minute"


def _circumstance(name: str, said: str, situation: Situation) -> Filled | None:
    """What is the case beside a wish, and is none itself; a part that hurts is told, and read for itself."""
    if _calls_it_bad(Sentence(said, situation)) or not situation.words.painful.isdisjoint(said.split()):
        return None
    return Filled({}) if not tells_a_wish(said, situation.words) else None


def _calls_it_bad(said: Sentence) -> bool:
    """Whether its last word says that what is named behind it complains: "34, bad left", before "shoulder"."""
    own, words = said.situation.words, said.words
    end = len(words)
    while end and words[end - 1] in own.side:
        end -= 1
    ends = any(each.end == end and each.start == end - 1 for each in said.at("complaint"))
    before = words[end - 2] if end > 1 else ""
    return ends and (end < len(words) or before in own.articles or not before.isalpha())


WISH_READERS: dict[str, Reader] = {
    "wish": _wish,
    "span": _span,
    "pause": _pause,
    "circumstance": _circumstance,
}
