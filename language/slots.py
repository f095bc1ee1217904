"""The slots of a wording: what the words in them are, by kind."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from language.figures import said_sets
from language.said import Certainty, InUse, sets_as_arguments
from language.situation import Situation
from language.wishes import read_wish
from training.exercise import LoadType

Arguments = dict[str, object]

# An exercise nobody knows is still an exercise when it is said in few words and without figures.
UNKNOWN_NAME_WORDS = 4
_SCORE = re.compile(r"(\d+)\s*(?:out of|/|of)\s*(\d+)")
_SCORE_BY_NAME = re.compile(r"^(?P<name>[a-z ]+?)\s*(?:was|is|at|level|of|:|-)?\s*(?P<score>\d+)$")


@dataclass(frozen=True)
class Filled:
    """What a slot gives the act, and how sure it is; `known` False when it names an exercise nobody knows."""

    arguments: Arguments
    certainty: Certainty = Certainty.CERTAIN
    known: bool = True


def fill(name: str, kind: str, said: str, situation: Situation) -> Filled | None:
    """The arguments the words of a slot stand for; None when they are nothing of that kind."""
    return _READERS[kind](name, said, situation)


def _exercise(name: str, said: str, situation: Situation) -> Filled | None:
    if not situation.words.may_name(said) or not any(character.isalpha() for character in said):
        return None
    found = situation.names.find(said, situation.plan_ids)
    if found.exercises:
        sure = found.certain and found.only is not None
        return Filled({name: said}, Certainty.CERTAIN if sure or found.only is None else Certainty.PROBABLE)
    if len(said.split()) > UNKNOWN_NAME_WORDS or any(character.isdigit() for character in said):
        return None
    return Filled({name: said}, known=False)


def _known(name: str, said: str, situation: Situation) -> Filled | None:
    """An exercise, where the words before it could open anything else as well."""
    found = _exercise(name, said, situation)
    return found if found and found.known else None


def _number(name: str, said: str, situation: Situation) -> Filled | None:
    value = situation.words.value_of_number(said)
    if value is None:
        return None
    return Filled({name: int(value) if value.is_integer() else value})


def _ordinal(name: str, said: str, situation: Situation) -> Filled | None:
    return Filled({name: situation.words.ordinal[said]})


def _sets(name: str, said: str, situation: Situation) -> Filled | None:
    told = said_sets(said, situation.words, situation.in_use(situation.current_id))
    if told is None:
        return None
    return Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _set(name: str, said: str, situation: Situation) -> Filled | None:
    """What one set was."""
    told = said_sets(said, situation.words, situation.in_use(situation.current_id))
    if told is None or len(told.sets) != 1 or told.sets[0].times != 1:
        return None
    return Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _target(name: str, said: str, situation: Situation) -> Filled | None:
    """What is to be done: "4x8 at 70", where two bare numbers are sets and reps."""
    told = said_sets(said, situation.words, InUse(load=LoadType.BODYWEIGHT))
    return None if told is None else Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _wish(_: str, said: str, situation: Situation) -> Filled | None:
    wish = read_wish(said, situation.words)
    return None if wish is None else Filled(dict(wish))


def _place(_: str, said: str, situation: Situation) -> Filled | None:
    if said in situation.words.place:
        return Filled({"position": situation.words.place[said]})
    for beside, side in sorted(situation.words.beside.items(), key=lambda pair: -len(pair[0])):
        if said.startswith(f"{beside} "):
            return _exercise(side, said.removeprefix(f"{beside} ").removeprefix("the "), situation)
    return None


def _rating(_: str, said: str, situation: Situation) -> Filled | None:
    """Words for how it felt, with marks out of five where they are given; without any it is a remark."""
    ratings: Arguments = {}
    for part in re.split(r",\s*|\s+and\s+", said):
        named = [what for word, what in situation.words.rating.items() if re.search(rf"\b{word}\b", part)]
        score = _SCORE.search(part)
        by_name = _SCORE_BY_NAME.match(part)
        if score and score[2] == "5":
            ratings[named[0] if named else "performance"] = int(score[1])
        elif by_name and by_name["name"].strip() in situation.words.rating:
            ratings[situation.words.rating[by_name["name"].strip()]] = int(by_name["score"])
    if ratings:
        return Filled(ratings)
    opened = re.match(r"(?:that|it|this)(?: one)? (?:was|felt) (?P<how>[a-z ]+)$", said)
    feels = opened and not situation.words.has_doubt(said) and _feeling(opened["how"], situation)
    return Filled({"feedback": said}) if feels else None


def _feeling(how: str, situation: Situation) -> bool:
    return any(word in situation.words.rating for word in how.split())


def _unit(name: str, said: str, situation: Situation) -> Filled | None:
    return Filled({name: situation.words.notation[said].lower()})


_READERS: dict[str, Callable[[str, str, Situation], Filled | None]] = {
    "exercise": _exercise,
    "known": _known,
    "number": _number,
    "count": _number,
    "ordinal": _ordinal,
    "sets": _sets,
    "set": _set,
    "target": _target,
    "wish": _wish,
    "place": _place,
    "rating": _rating,
    "unit": _unit,
}
