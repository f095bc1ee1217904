"""The slots of wordings that hold sets, what is to be done of them, how hard they were, and weights."""

import re

from language.figures import said_sets
from language.filled import Arguments, Filled, Reader
from language.said import InUse, SaidSet, sets_as_arguments
from language.situation import Situation
from language.wish_slots import seconds_in
from training.athlete import WeightUnit
from training.exercise import LoadType
from training.workout import Phase

_DECIMALS = re.compile(r"^(\d+),(\d{1,2})$")
_POINTED = re.compile(r"^(\d+),(\d{1,2})(?!\d)")
_APART = re.compile(r"[,&/+]")
# In a list whose figures stand apart a comma within one is that of its decimals: "20 10 2,5".
_LISTED = re.compile(r"\d,? \d")
_WITHIN = re.compile(r"(?<=\d),(?=\d)")
# More than this at once is no step but the weight itself: "put 85 on".
LIGHTEST_BAR = 4  # in kg, and no lighter in lb: "one bar" and "2 bars" count them
MOST_OF_A_STEP = {WeightUnit.KG: 50.0, WeightUnit.LB: 110.0}
_PLURAL = re.compile(r"(?<=\d)s\b")
_UNIT_BEHIND = re.compile(r"(?<=\d)(?=[^\W\d_])")


def _sets(name: str, said: str, situation: Situation) -> Filled | None:
    """What some sets were; a lone number may have its decimals behind a comma."""
    told = said_sets(_DECIMALS.sub(r"\1.\2", said), situation.words, situation.in_use(situation.current_id))
    if told is None:
        return None
    return Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _set(name: str, said: str, situation: Situation) -> Filled | None:
    """What one set was; a lone number may have its decimals behind a comma."""
    told = said_sets(_DECIMALS.sub(r"\1.\2", said), situation.words, situation.in_use(situation.current_id))
    if told is None or len(told.sets) != 1 or told.sets[0].times != 1:
        return None
    return Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _effort(name: str, said: str, situation: Situation) -> Filled | None:
    """How hard a set was, and nothing else: "rpe 9", "2 in reserve"."""
    reps = next(word for word, kind in situation.words.notation.items() if kind == "REPS")
    told = said_sets(f"1 {reps} {said}", situation.words, InUse())
    if told is None or len(told.sets) != 1 or told.sets[0] != SaidSet(reps=1, rpe=told.sets[0].rpe):
        return None
    return Filled({name: sets_as_arguments([SaidSet(rpe=told.sets[0].rpe)])}) if told.sets[0].rpe else None


def _target(name: str, said: str, situation: Situation) -> Filled | None:
    """What is to be done: "4x8 at 70", where two bare numbers are sets and reps."""
    told = said_sets(said, situation.words, InUse(load=LoadType.BODYWEIGHT))
    if told is None:
        seconds = seconds_in(said, situation.words)  # "a minute"
        return None if seconds is None else Filled({name: [{"seconds": seconds}]})
    if situation.phase is Phase.IN_PROGRESS and any(each.rpe is not None for each in told.sets):
        return None  # how hard a set was is known behind it
    return Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _several(name: str, said: str, situation: Situation) -> Filled | None:
    """Several equal sets that are to be done: "4x8 at 70"."""
    told = said_sets(said, situation.words, InUse(load=LoadType.BODYWEIGHT))
    return _target(name, said, situation) if told and len(told.sets) == 1 and told.sets[0].times > 1 else None


def _load(name: str, said: str, situation: Situation) -> Filled | None:
    """A weight as a number, with its unit if one was said."""
    figures, unit = _weights(_POINTED.sub(r"\1.\2", said), situation)
    if len(figures) != 1 or (name == "bar" and figures[0] < LIGHTEST_BAR):
        return None
    return Filled({name: figures[0], **unit})


def _step(name: str, said: str, situation: Situation) -> Filled | None:
    """A weight that is put on what is there already, or taken off it."""
    figures, _ = _weights(_POINTED.sub(r"\1.\2", said), situation)
    is_step = all(figure <= MOST_OF_A_STEP[situation.weight_unit] for figure in figures)
    return _load(name, said, situation) if is_step else None


def _loaded(name: str, said: str, situation: Situation) -> Filled | None:
    """A weight that is no step but all that is to be lifted."""
    told = _set(name, said, situation)
    return None if told is None or _step(name, said, situation) else told


def _loads(name: str, said: str, situation: Situation) -> Filled | None:
    """Several weights: "20 10 5", "20s, 10s and 5s", "45, 25 and 10 lb"."""
    figures, unit = _weights(said, situation)
    return Filled({name: list(figures), **unit}) if figures else None


def _weights(said: str, situation: Situation) -> tuple[tuple[float, ...], Arguments]:
    """The weights in these words, and the unit they name; none where there is anything else among them."""
    figures: list[float] = []
    unit: Arguments = {}
    said = _WITHIN.sub(".", said) if _LISTED.search(said) else said
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


SET_READERS: dict[str, Reader] = {
    "sets": _sets,
    "set": _set,
    "weight": _set,
    "target": _target,
    "several": _several,
    "effort": _effort,
    "load": _load,
    "loaded": _loaded,
    "step": _step,
    "loads": _loads,
}
