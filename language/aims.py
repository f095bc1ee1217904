"""What people want to reach, read from their words: an amount, a lift, a distance, how often, or just "stronger"."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from language.names import Names
from language.text import normalise
from language.words import read_words

Argument = str | float
NUMBER = r"(\d+(?:\.\d+)?)"
_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
INCHES_PER_FOOT = 12


@dataclass(frozen=True)
class Aims:
    """The words of a language for goals and measures; tables from a phrase to what it stands for."""

    lose: tuple[str, ...]
    gain: tuple[str, ...]
    of_body: tuple[str, ...]
    weigh: tuple[str, ...]
    to_measure: tuple[str, ...]
    opening: tuple[str, ...]
    cardio: tuple[str, ...]
    hold: tuple[str, ...]
    articles: tuple[str, ...]
    of_reps: tuple[str, ...]
    reaching: tuple[str, ...]
    train: tuple[str, ...]
    often: tuple[str, ...]
    a_week: tuple[str, ...]
    trailing: tuple[str, ...]
    weeks: tuple[str, ...]
    months: tuple[str, ...]
    days_of_a_week: tuple[str, ...]
    program_ties: tuple[str, ...]
    illness: tuple[str, ...]
    general: dict[str, str]
    girth: dict[str, str]
    unit: dict[str, str]
    program: dict[str, str]
    split: dict[str, str]


@cache
def aims(language: str) -> Aims:
    """The words of a language for goals."""
    data = tomllib.loads(read_words("aims.toml", language))
    lists: dict[str, Any] = {
        name: tuple(sorted(value, key=len, reverse=True)) for name, value in data.items() if isinstance(value, list)
    }
    tables: dict[str, Any] = {
        name: {phrase: meant for meant, phrases in data.get(name, {}).items() for phrase in phrases}
        for name in ("general", "girth", "unit", "program", "split")
    }
    return Aims(**lists, **tables, illness=tuple(data["illness"]["words"]))


def tells_of_illness(text: str, language: str) -> bool:
    """Whether words say that somebody was ill."""
    return re.search(rf"\b(?:{_any(aims(language).illness)})\b", normalise(text)) is not None


def amount(said: str, language: str) -> tuple[float, str | None] | None:
    """A figure with its unit, None where it has none: "82.4 kg", "34 in", "5 ft 11"."""
    known = aims(language).unit
    feet, inches = (_any([word for word, unit in known.items() if unit == wanted]) for wanted in ("ft", "in"))
    both = re.fullmatch(rf"{NUMBER} ?(?:{feet}) {NUMBER} ?(?:{inches})?", said)
    if both:
        return float(both[1]) * INCHES_PER_FOOT + float(both[2]), "in"
    found = re.fullmatch(rf"{NUMBER} ?({_any(known)})?", _COMMA.sub(".", said))
    return None if not found else (float(found[1]), known[found[2]] if found[2] else None)


def read_aim(said: str, language: str, names: Names) -> dict[str, Argument] | None:
    """What a goal is about as arguments of `set_goal`, without its day; None where it is no goal."""
    known = aims(language)
    text = _without_end(_COMMA.sub(".", said), known.trailing)
    for reader in (_general, _body, _girth, _often, _far):
        found = reader(text, known)
        if found is not None:
            return found
    return _exercise(_without_front(text, known.opening), known, names)


def _general(text: str, known: Aims) -> dict[str, Argument] | None:
    kind = known.general.get(text)
    return None if kind is None else {"kind": kind}


def _body(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "lose 5 kg", "gain 3 kg of muscle", "weigh 75 kg"."""
    of = rf"(?: (?:{_any(known.of_body)}))?"
    mass = f"({_any([word for word, unit in known.unit.items() if unit in ('kg', 'lb')])})"
    for kind, verbs in (("weight_loss", known.lose), ("muscle_gain", known.gain)):
        if found := _with_verb(verbs, rf"{NUMBER} ?{mass}{of}", text):
            return {"kind": kind, "counted": "weight", "amount": float(found[1]), "unit": known.unit[found[2]]}
    if found := _with_verb(known.weigh, rf"{NUMBER} ?{mass}{of}", text):
        return {"counted": "weight", "target": float(found[1]), "unit": known.unit[found[2]]}
    return None


def _with_verb(verbs: tuple[str, ...], amount: str, text: str) -> re.Match[str] | None:
    """The amount with a verb before it, or behind it, where a language puts it there."""
    return re.fullmatch(rf"(?:{_any(verbs)}) {amount}", text) or re.fullmatch(rf"{amount} (?:{_any(verbs)})", text)


def _girth(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "get my waist under 80 cm", "waist to 32 inches", "a weight of 75 kg"."""
    girth = f"({_any(known.girth)})"
    shape = rf"(?:(?:{_any(known.opening)}) )*{girth} (?:(?:{_any(known.to_measure)}) )*{NUMBER} ?({_any(known.unit)})?"
    found = re.fullmatch(shape, text)
    if not found or known.girth[found[1]] == "height":
        return None
    told: dict[str, Argument] = {"counted": known.girth[found[1]], "target": float(found[2])}
    return {**told, "unit": known.unit[found[3]]} if found[3] else told


def _often(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "train 3 times a week", "4 workouts per week"."""
    verb = rf"(?:(?:{_any(known.train)}) )?"
    found = re.fullmatch(rf"{verb}{NUMBER} ?(?:{_any(known.often)}) ?(?:{_any(known.a_week)})", text)
    return {"kind": "general_fitness", "counted": "workouts", "target": float(found[1])} if found else None


def _far(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "run 5 km", "row 2000 m"."""
    far = f"({_any([word for word, unit in known.unit.items() if unit in ('m', 'km', 'miles')])})"
    found = re.fullmatch(rf"({_any(known.cardio)}) (?:(?:{_any(known.articles)}) )?{NUMBER} ?{far}", text)
    if not found:
        return None
    aim: dict[str, Argument] = {"kind": "endurance", "counted": "metres", "exercise": found[1]}
    return {**aim, "target": float(found[2]), "unit": known.unit[found[3]]}


def _exercise(text: str, known: Aims, names: Names) -> dict[str, Argument] | None:
    """ "bench 100 kg", "a 2 minute plank", "10 pull ups", "100 at squats", "hold a plank for 2 minutes"."""
    unit = f"({_any(known.unit)})"
    of_reps = _any([word for word, unit in known.unit.items() if unit == "reps"])
    of, to = _any(known.of_reps), _any(known.reaching)
    on = _any([word for word in known.reaching if word not in known.of_reps])
    lift = re.fullmatch(rf"{NUMBER} (?:{on}) (.+)", text)
    if lift and _is_exercise(lift[2], names):
        return _of_unit(lift[2], float(lift[1]), None)
    reps = re.fullmatch(rf"{NUMBER} (?:(?:{of_reps}) (?:{of}) )?(.+?)(?: (?:{of_reps}))?", text)
    if reps and not re.match(rf"(?:{_any(known.unit)})\b", reps[2]) and _is_exercise(reps[2], names):
        return {"kind": "strength", "counted": "reps", "exercise": reps[2], "target": float(reps[1])}
    front = re.fullmatch(rf"{NUMBER} ?{unit} (?:(?:{to}) )?(.+)", text)
    behind = re.fullmatch(
        rf"(?:(?:{_any(known.hold)}) (?:(?:{_any(known.articles)}) )?)?(.+?) (?:(?:{to}) )?{NUMBER} ?{unit}?", text
    )
    if front and _is_exercise(front[3], names):
        return _of_unit(front[3], float(front[1]), known.unit[front[2]])
    if behind and _is_exercise(behind[1], names):
        return _of_unit(behind[1], float(behind[2]), known.unit[behind[3]] if behind[3] else None)
    return None


def _of_unit(exercise: str, value: float, unit: str | None) -> dict[str, Argument] | None:
    counted = {"kg": "lift", "lb": "lift", None: "lift", "seconds": "seconds", "minutes": "seconds", "reps": "reps"}
    counted |= {"m": "metres", "km": "metres", "miles": "metres"}
    if unit not in counted:
        return None
    kind = "endurance" if counted[unit] == "metres" else "strength"
    aim: dict[str, Argument] = {"kind": kind, "counted": counted[unit], "exercise": exercise, "target": value}
    return aim if unit is None else {**aim, "unit": unit}


def _is_exercise(said: str, names: Names) -> bool:
    return bool(names.find(said).exercises)


def _without_end(text: str, phrases: tuple[str, ...]) -> str:
    for phrase in phrases:
        text = text.removesuffix(f" {phrase}")
    return text


def _without_front(text: str, phrases: tuple[str, ...]) -> str:
    for phrase in phrases:
        text = text.removeprefix(f"{phrase} ")
    return text


def _any(phrases: "tuple[str, ...] | list[str] | dict[str, str]") -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
