"""The slots of a wording: what the words in them are, by kind."""

import re
from collections.abc import Callable

from language import oneself
from language.figures import said_sets
from language.filled import Arguments, Filled, Reader
from language.goal_slots import GOAL_READERS
from language.novel import read_novel
from language.said import Certainty, InUse, sets_as_arguments
from language.situation import Situation
from language.wishes import read_wish
from language.words import Words, without
from training.athlete import WeightUnit
from training.exercise import LoadType

# An exercise nobody knows is still an exercise when it is said in few words and without figures.
UNKNOWN_NAME_WORDS = 4
OUT_OF = "5"
_DECIMALS = re.compile(r"^(\d+),(\d{1,2})$")
_APART = re.compile(r"[,&/+]")
_PLURAL = re.compile(r"(?<=\d)s\b")
_UNIT_BEHIND = re.compile(r"(?<=\d)(?=[a-z])")
_SCORE = re.compile(r"\b(\d+)\s*(?:out of|/|of)\s*(\d+)\b")
_OPENS_FEELING = re.compile(r"(?:that|it|this)(?: one)? (?:was|felt) ")
_OF_FIVE = r"(?:\s*(?:out of|/|of)\s*5\b)?"
_LINKS = r"(?:(?:was|is|at|level|of|a|an|the|and|:|-|,)(?!\w)\s*)*"


def fill(name: str, kind: str, said: str, situation: Situation) -> Filled | None:
    """The arguments the words of a slot stand for; None when they are nothing of that kind."""
    return _READERS[kind](name, said, situation)


def _exercise(name: str, said: str, situation: Situation) -> Filled | None:
    said = said.rstrip(",")
    if "," in said or not situation.words.may_name(said) or not any(character.isalpha() for character in said):
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
    if said.split()[0] in situation.words.commanding:
        return None
    found = _exercise(name, said, situation)
    return found if found and found.known else None


def _ours(name: str, said: str, situation: Situation) -> Filled | None:
    """An exercise of the workout, named beyond doubt."""
    found = _known(name, said, situation)
    only = situation.names.find(said, situation.plan_ids).only if found else None
    sure = found is not None and found.certainty is Certainty.CERTAIN
    return found if sure and only is not None and only.id in situation.plan_ids else None


def _planned(name: str, said: str, situation: Situation) -> Filled | None:
    """An exercise of a workout that has not begun: what is said of it is a plan."""
    workout = situation.workout
    return _ours(name, said, situation) if workout is not None and workout.started_at is None else None


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
    """What one set was; a lone number may have its decimals behind a comma."""
    told = said_sets(_DECIMALS.sub(r"\1.\2", said), situation.words, situation.in_use(situation.current_id))
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


def _load(name: str, said: str, situation: Situation) -> Filled | None:
    """A weight as a number, with its unit if one was said."""
    figures, unit = _weights(said, situation)
    return Filled({name: figures[0], **unit}) if len(figures) == 1 else None


def _loads(name: str, said: str, situation: Situation) -> Filled | None:
    """Several weights: "20 10 5", "20s, 10s and 5s", "45, 25 and 10 lb"."""
    figures, unit = _weights(said, situation)
    return Filled({name: list(figures), **unit}) if figures else None


def _weights(said: str, situation: Situation) -> tuple[tuple[float, ...], Arguments]:
    """The weights in these words, and the unit they name; none where there is anything else among them."""
    figures: list[float] = []
    unit: Arguments = {}
    for word in _UNIT_BEHIND.sub(" ", _PLURAL.sub("", _APART.sub(" ", said))).split():
        value = situation.words.value_of_number(word)
        named = situation.words.notation.get(word, "").lower()
        if value is not None:
            figures.append(value)
        elif named in set(WeightUnit):
            unit = {"unit": named}
        elif word not in situation.words.among_weights:
            return (), {}
    return tuple(figures), unit


def _place(_: str, said: str, situation: Situation) -> Filled | None:
    if said in situation.words.place:
        return Filled({"position": situation.words.place[said]})
    for beside, side in sorted(situation.words.beside.items(), key=lambda pair: -len(pair[0])):
        if said.startswith(f"{beside} "):
            return _exercise(side, said.removeprefix(f"{beside} ").removeprefix("the "), situation)
    return None


def _rating(_: str, said: str, situation: Situation) -> Filled | None:
    """Words for how it felt, with marks out of five where they are given; without any it is a remark.

    A mark belongs to the word before it, or to the one word that says how it felt; alone it is for the performance.
    """
    ratings, told, left = _marked_by_name(said, situation)
    hung = _SCORE.search(left)
    if hung:
        what = _meant_by(_SCORE.sub(" ", told), situation) if hung[2] == OUT_OF else None
        if what is None:
            return None
        ratings, told, left = {what: int(hung[1]), **ratings}, _SCORE.sub(" ", told), _SCORE.sub(" ", left)
    if ratings and not _says_something(left):
        return Filled(ratings)
    remark = " ".join(told.split()).strip(" ,")
    doubtful = situation.words.has_doubt(remark) or not _OPENS_FEELING.match(remark)
    if not _is_feeling(remark, situation) or (doubtful and not ratings):
        return None
    return Filled({**ratings, "feedback": remark})


def _marked_by_name(said: str, situation: Situation) -> tuple[Arguments, str, str]:
    """The marks behind a word for what they are for; what was said without marks; and that without these words too."""
    named = situation.words.rating
    names = "|".join(sorted(map(re.escape, named), key=len, reverse=True))
    shape = re.compile(rf"\b(?P<name>{names})\s*{_LINKS}(?P<score>\d+){_OF_FIVE}(?!\s*(?:out of|/|of)\s*\d)(?![\w.])")
    ratings: Arguments = {named[found["name"]]: int(found["score"]) for found in shape.finditer(said)}
    told = shape.sub(lambda found: " " if named[found["name"]] == found["name"] else found["name"], said)
    return ratings, told, shape.sub(" ", said)


def _meant_by(told: str, situation: Situation) -> str | None:
    """What a mark is for that stands in these words: what they say of it, the performance if they say nothing."""
    if not _says_something(told):
        return "performance"
    named = [situation.words.rating[word] for word in told.split() if word in situation.words.rating]
    return named[0] if named and _is_feeling(told.strip(), situation) else None


def _says_something(text: str) -> bool:
    return re.fullmatch(rf"\s*{_LINKS}", text) is None


def _is_feeling(text: str, situation: Situation) -> bool:
    """Whether words say how something felt: "that was hard", "my legs felt heavy", "pretty tough"."""
    said, feelings = text.split(), situation.words.rating
    if not any(word in feelings for word in said):
        return False
    felt = " felt " in text or _OPENS_FEELING.match(text) is not None
    return felt or all(word in feelings or word in situation.words.remark for word in said)


def _reason(name: str, said: str, situation: Situation) -> Filled:
    return Filled({name: without(said, situation.words.because, front=True)})


def _unit(name: str, said: str, situation: Situation) -> Filled | None:
    return Filled({name: situation.words.notation[said].lower()})


def _of_oneself(read: Callable[[str, Words], object]) -> Reader:
    """A reader of something that people say of themselves."""

    def filled(name: str, said: str, situation: Situation) -> Filled | None:
        found = read(said, situation.words)
        return None if found is None else Filled({name: found})

    return filled


def _exercises(name: str, said: str, situation: Situation) -> Filled | None:
    found = oneself.exercises(said, situation.words, situation.names)
    return None if found is None else Filled({name: found[0]}, found[1])


def _span(name: str, said: str, situation: Situation) -> Filled | None:
    """A length of time: "40 minutes", "half an hour"."""
    wish = read_wish(said, situation.words)
    return Filled({name: wish["minutes"]}) if wish and wish.keys() == {"minutes"} else None


def _novel(_: str, said: str, situation: Situation) -> Filled | None:
    """An exercise that is told of for the first time, with what is said of it."""
    told = read_novel(said, situation.words, situation.names)
    return None if told is None else Filled(told)


def _called(name: str, said: str, situation: Situation) -> Filled | None:
    """A name, whatever it is."""
    return None if "," in said else Filled({name: said})


def _aside(name: str, said: str, situation: Situation) -> Filled | None:
    """Words that are kept where the whole clause is."""
    return Filled({})


_READERS: dict[str, Reader] = {
    "exercise": _exercise,
    "known": _known,
    "ours": _ours,
    "planned": _planned,
    "number": _number,
    "count": _number,
    "ordinal": _ordinal,
    "sets": _sets,
    "set": _set,
    "weight": _set,
    "target": _target,
    "wish": _wish,
    "place": _place,
    "rating": _rating,
    "reason": _reason,
    "unit": _unit,
    "body": _of_oneself(oneself.areas),
    "bodily": _of_oneself(oneself.topic),
    "side": _of_oneself(oneself.side),
    "parts": _of_oneself(oneself.parts),
    "days": _of_oneself(oneself.days),
    "things": _of_oneself(oneself.things),
    "exercises": _exercises,
    "novel": _novel,
    "called": _called,
    "topic": _of_oneself(oneself.topic),
    "fact": _of_oneself(oneself.fact),
    "own": _of_oneself(oneself.own),
    "span": _span,
    "aside": _aside,
    **GOAL_READERS,
    "load": _load,
    "loads": _loads,
}
