"""Measures of the body, by what a sentence holds: what is measured and its only figure, or what asks how it goes."""

import re

from language.aims import aims
from language.picking import any_of, compiled
from language.senses import Sentence, senses
from language.situation import Situation, SpokenAct
from training.workout import Phase

MOST_WORDS = 16
MOST_ARTICLES = 9  # a smaller number in words is none of a measure
INCHES_PER_FOOT = 12
WEIGHTS, LENGTHS, METRES, TALL = (30.0, 400.0), (10.0, 250.0), (1.2, 2.3), (120.0, 230.0)
_FIGURE = r"\d+(?:[.,]\d+)?"


def read_measure(text: str, situation: Situation) -> SpokenAct | None:
    """The measure a text tells or asks for, if it is about one of the body."""
    if not _knows_measures(situation.language) or len(text.split()) > MOST_WORDS:
        return None
    said = Sentence(_in_figures(text, situation), situation)
    if said.of_others or said.has_any("not_measured", "supposed", "alarm"):
        return None
    measure = _measure(said)
    if any(word[0].isdigit() for word in said.words):
        return _recorded(said, measure) if measure else None
    return _shown(said, measure)


def _knows_measures(language: str) -> bool:
    """Whether a language says by which words they are known; in another they are told in phrases."""
    return "weighing" in senses(language).phrases.ways


def _measure(said: Sentence) -> str | None:
    """What is measured; weight only where nothing else is named."""
    girths = aims(said.situation.language).girth
    named = {girths[word] for word in said.words if word in girths} - {"weight"}
    if said.has("tall"):
        named.add("height")
    if not named and (said.has("weighing") or said.has("gaining")):
        return "weight"
    return named.pop() if len(named) == 1 else None


def _recorded(said: Sentence, measure: str) -> SpokenAct | None:
    """The figure of a measure, where there is one alone that no change or time is told with."""
    if said.commands_behind or said.has("not_recorded") or _names_a_lift(said, measure):
        return None
    if measure == "weight" and said.situation.phase is not Phase.NO_WORKOUT and not said.has("weighed_oneself"):
        return None
    known = aims(said.situation.language).unit
    foot, inch = _named(known, "ft"), _named(known, "in")
    feet = compiled(rf"({_FIGURE}) ?(?:{foot}) ?({_FIGURE})?(?: ?(?:{inch}))?\b").search(said.text)
    if measure == "height" and feet:
        inches = float(feet[1]) * INCHES_PER_FOOT + float(feet[2] or 0)
        return SpokenAct("record_metric", {"measure": measure, "value": inches, "unit": "in"})
    text = said.text
    for each in said.at("difference"):
        text = text.replace(said.said(each), " ", 1)
    found = compiled(rf"(?<![\d.,:])({_FIGURE}) ?({any_of(known)})?(?![\w:])").findall(text)
    if len(found) != 1:
        return None
    value, unit = float(found[0][0].replace(",", ".")), known.get(found[0][1])
    if not _is_likely(measure, value, unit):
        return None
    return SpokenAct("record_metric", {"measure": measure, "value": value, **({"unit": unit} if unit else {})})


def _names_a_lift(said: Sentence, measure: str) -> bool:
    """Whether an exercise is named, so that the figure may be of it."""
    return any(measure == "weight" or each.end - each.start > 1 for each in said.exercises)


def _is_likely(measure: str, value: float, unit: str | None) -> bool:
    """Whether a figure in this unit may be of the measure."""
    if measure == "weight":
        return unit in (None, "kg", "lb") and WEIGHTS[0] <= value <= WEIGHTS[1]
    if measure == "height" and unit in (None, "m") and METRES[0] <= value <= METRES[1]:
        return True
    if measure == "height" and unit == "cm":
        return TALL[0] <= value <= TALL[1]
    return unit in (None, "cm", "in") and LENGTHS[0] <= value <= LENGTHS[1]


def _shown(said: Sentence, measure: str | None) -> SpokenAct | None:
    """What is asked for: how a measure goes, or all of them."""
    if said.situation.words.is_asked(said.text, is_marked=False) and not said.has("oneself"):
        return None
    if said.exercises or not said.has_any("shown", "gaining", "figures"):
        return None
    if measure is None:
        return SpokenAct("show_metrics") if said.has("figures") else None
    if measure == "weight" and said.situation.phase is not Phase.NO_WORKOUT and not said.has("weighed_oneself"):
        return None
    return SpokenAct("show_metrics", {"measure": measure})


def _in_figures(text: str, situation: Situation) -> str:
    """The text with figures for the numbers it has in words: "eighty one point five", "a hundred and two"."""
    known = situation.words.number
    has_feet = compiled(rf"(?<!\w)(?:{_named(aims(situation.language).unit, 'ft')})(?!\w)").search(text) is not None
    number = rf"(?:{any_of(word for word, value in known.items() if value >= 1 and word.isascii())})"
    tens = compiled(rf"(?<!\w)({number})(?: point ({number}|oh|zero))?(?!\w)")

    def figure(found: re.Match[str]) -> str:
        if found[2] is None and not has_feet and known[found[1]] <= MOST_ARTICLES:
            return found[0]
        return f"{known[found[1]]:g}" + (f".{known.get(found[2], 0):g}" if found[2] else "")

    return tens.sub(figure, text)


def _named(units: dict[str, str], wanted: str) -> str:
    return any_of(word for word, unit in units.items() if unit == wanted)
