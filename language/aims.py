"""What people want to reach, read from their words: an amount, a lift, a distance, how often, or just "stronger"."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from language.names import Names
from language.picking import any_of, compiled
from language.text import normalise
from language.words import words
from language.written import read_words

Argument = str | float
NUMBER = r"(\d+(?:\.\d+)?)"
_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
INCHES_PER_FOOT = 12

SHORTEST_NAME = 3  # letters: shorter words only stand in names


@dataclass(frozen=True)
class Aims:
    """The words of a language for goals and measures; tables from a phrase to what it stands for."""

    lose: tuple[str, ...]
    gain: tuple[str, ...]
    of_body: tuple[str, ...]
    weigh: tuple[str, ...]
    weigh_alone: tuple[str, ...]
    down: tuple[str, ...]
    at_weight: tuple[str, ...]
    bodyweights: tuple[str, ...]
    plates: tuple[str, ...]
    instead_of: tuple[str, ...]
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
    plates = tuple(said for said, what in words(language).notation.items() if what == "PLATES")
    return Aims(**lists, **tables, plates=plates, illness=tuple(data["illness"]["words"]))


def tells_of_illness(text: str, language: str) -> bool:
    """Whether words say that somebody was ill."""
    return compiled(rf"\b(?:{any_of(aims(language).illness)})\b").search(normalise(text)) is not None


def amount(said: str, language: str) -> tuple[float, str | None] | None:
    """A figure with its unit, None where it has none: "82.4 kg", "34 in", "5 ft 11", "1 m 75"."""
    known = aims(language).unit
    feet, inches = (any_of([word for word, unit in known.items() if unit == wanted]) for wanted in ("ft", "in"))
    both = compiled(rf"{NUMBER} ?(?:{feet}) {NUMBER} ?(?:{inches})?").fullmatch(said)
    if both:
        return float(both[1]) * INCHES_PER_FOOT + float(both[2]), "in"
    metres = any_of([word for word, unit in known.items() if unit == "m"])
    tall = compiled(rf"(\d) ?(?:{metres}) ?(\d\d)").fullmatch(said)
    if tall:
        return float(f"{tall[1]}.{tall[2]}"), "m"
    found = compiled(rf"{NUMBER} ?({any_of(known)})?").fullmatch(_COMMA.sub(".", said))
    return None if not found else (float(found[1]), known[found[2]] if found[2] else None)


def is_measure(said: str, language: str) -> bool:
    """Whether these words are a measure of the body as it is: "waist 88"."""
    known = aims(language)
    at_weight = rf"|{NUMBER} ?\w+ (?:{any_of(known.at_weight)})" if known.at_weight else ""
    shape = rf"(?:{any_of(known.girth)}) {NUMBER} ?(?:{any_of(known.unit)})?{at_weight}"
    return compiled(shape).fullmatch(_COMMA.sub(".", said)) is not None


def read_aim(said: str, language: str, names: Names) -> dict[str, Argument] | None:
    """What a goal is about as arguments of `set_goal`, without its day; None where it is no goal."""
    known = aims(language)
    text = _in_figures(_without_end(_COMMA.sub(".", said), known.trailing), known, words(language).number)
    if known.instead_of:
        text = compiled(rf" (?:{any_of(known.instead_of)}) {NUMBER}.*$").sub("", text)
    found = _general(text, known)
    counted = (_body, _girth, _often, _far) if any(map(str.isdigit, text)) else ()
    for reader in counted if found is None else ():
        found = reader(text, known)
        if found is not None:
            break
    may_be_of_one = found is None and (counted or known.bodyweights)
    return _exercise(_without_front(text, known.opening), known, names) if may_be_of_one else found


def _in_figures(text: str, known: Aims, numbers: Mapping[str, float]) -> str:
    """The text with figures for numbers in words, where what they count stands behind: "five kilos"."""
    counted = any_of((*known.unit, *known.often))
    shape = compiled(rf"(?<!\w)({any_of(numbers)})(?= (?:{counted})(?!\w))")
    return shape.sub(lambda found: f"{numbers[found[0]]:g}", text)


def _general(text: str, known: Aims) -> dict[str, Argument] | None:
    kind = known.general.get(text)
    return None if kind is None else {"kind": kind}


def _body(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "lose 5 kg", "gain 3 kg of muscle", "weigh 75 kg"."""
    of = rf"(?: (?:{any_of(known.of_body)}))?"
    mass = f"({any_of([word for word, unit in known.unit.items() if unit in ('kg', 'lb')])})"
    for kind, verbs in (("weight_loss", known.lose), ("muscle_gain", known.gain)):
        if found := _with_verb(verbs, rf"{NUMBER} ?{mass}{of}", text):
            return {"kind": kind, "counted": "weight", "amount": float(found[1]), "unit": known.unit[found[2]]}
    less: dict[str, Argument] = {"kind": "weight_loss"}
    for verbs, loses in ((known.down, less), (known.weigh, {})):
        if verbs and (found := _with_verb(verbs, rf"{NUMBER} ?{mass}{of}", text)):
            return {**loses, "counted": "weight", "target": float(found[1]), "unit": known.unit[found[2]]}
    if found := _with_verb(known.weigh_alone, NUMBER, text):
        return {"counted": "weight", "target": float(found[1])}
    if known.at_weight and (found := compiled(rf"{NUMBER} ?{mass} (?:{any_of(known.at_weight)})").fullmatch(text)):
        return {"counted": "weight", "target": float(found[1]), "unit": known.unit[found[2]]}
    return None


def _with_verb(verbs: tuple[str, ...], amount: str, text: str) -> re.Match[str] | None:
    """The amount with a verb before it, or behind it, where a language puts it there."""
    verb = any_of(verbs)
    before, behind = compiled(rf"(?:{verb}) {amount}"), compiled(rf"{amount} (?:{verb})")
    return before.fullmatch(text) or behind.fullmatch(text)


def _girth(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "get my waist under 80 cm", "waist to 32 inches", "a weight of 75 kg"."""
    girth, opening, to = f"({any_of(known.girth)})", any_of(known.opening), any_of(known.to_measure)
    shape = rf"(?:(?:{opening}) )*{girth} (?:(?:{to}) )*{NUMBER} ?({any_of(known.unit)})?"
    found = compiled(shape).fullmatch(text)
    if not found:
        return _girth_behind(text, known)
    if known.girth[found[1]] == "height":
        return None
    told: dict[str, Argument] = {"counted": known.girth[found[1]], "target": float(found[2])}
    return {**told, "unit": known.unit[found[3]]} if found[3] else told


def _girth_behind(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "40 cm arms", "a 32 inch waist"."""
    lengths = any_of([word for word, unit in known.unit.items() if unit in ("cm", "in")])
    opening = any_of(known.opening)
    found = compiled(rf"(?:(?:{opening}) )*{NUMBER} ?({lengths}) ({any_of(known.girth)})").fullmatch(text)
    if not found or known.girth[found[3]] in ("height", "weight"):
        return None
    return {"counted": known.girth[found[3]], "target": float(found[1]), "unit": known.unit[found[2]]}


def _often(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "train 3 times a week", "4 workouts per week"."""
    verb = rf"(?:(?:{any_of(known.train)}) )?"
    found = compiled(rf"{verb}{NUMBER} ?(?:{any_of(known.often)}) ?(?:{any_of(known.a_week)})").fullmatch(text)
    return {"kind": "general_fitness", "counted": "workouts", "target": float(found[1])} if found else None


def _far(text: str, known: Aims) -> dict[str, Argument] | None:
    """ "run 5 km", "row 2000 m"."""
    far = f"({any_of([word for word, unit in known.unit.items() if unit in ('m', 'km', 'miles')])})"
    found = compiled(rf"({any_of(known.cardio)}) (?:(?:{any_of(known.articles)}) )?{NUMBER} ?{far}").fullmatch(text)
    if not found:
        return None
    aim: dict[str, Argument] = {"kind": "endurance", "counted": "metres", "exercise": found[1]}
    return {**aim, "target": float(found[2]), "unit": known.unit[found[3]]}


def _exercise(text: str, known: Aims, names: Names) -> dict[str, Argument] | None:
    """ "bench 100 kg", "a 2 minute plank", "10 pull ups", "100 at squats", "hold a plank for 2 minutes"."""
    unit = f"({any_of(known.unit)})"
    of_reps = any_of([word for word, unit in known.unit.items() if unit == "reps"])
    of, to = any_of(known.of_reps), any_of(known.reaching)
    on = any_of([word for word in known.reaching if word not in known.of_reps])
    if known.bodyweights:
        own = compiled(rf"(.+?) (?:(?:{to}) )?(?:{any_of(known.bodyweights)})").fullmatch(text)
        if own and _is_exercise(own[1], names):
            return {"kind": "strength"}
    lift = compiled(rf"{NUMBER} (?:{on}) (.+)").fullmatch(text)
    if lift and _is_exercise(lift[2], names):
        return _of_unit(lift[2], float(lift[1]), None)
    reps = compiled(rf"{NUMBER} (?:(?:{of_reps}) (?:{of}) )?(.+?)(?: (?:{of_reps}))?").fullmatch(text)
    units = any_of([*known.unit, *known.plates])
    if reps and not compiled(rf"(?:{units})\b").match(reps[2]) and _is_exercise(reps[2], names):
        return {"kind": "strength", "counted": "reps", "exercise": reps[2], "target": float(reps[1])}
    front = compiled(rf"{NUMBER} ?{unit} (?:(?:{to}) )?(.+)").fullmatch(text)
    behind = compiled(
        rf"(?:(?:{any_of(known.hold)}) (?:(?:{any_of(known.articles)}) )?)?(.+?) (?:(?:{to}) )?{NUMBER} ?{unit}?"
    ).fullmatch(text)
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
    return aim if unit in (None, "reps") else {**aim, "unit": unit}


def _is_exercise(said: str, names: Names) -> bool:
    return len(said) >= SHORTEST_NAME and bool(names.find(said).exercises)


def _without_end(text: str, phrases: tuple[str, ...]) -> str:
    for phrase in phrases:
        text = text.removesuffix(f" {phrase}")
    return text


def _without_front(text: str, phrases: tuple[str, ...]) -> str:
    for phrase in phrases:
        text = text.removeprefix(f"{phrase} ")
    return text
