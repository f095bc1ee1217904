"""The slots of wordings about goals, measures and programmes: what the words in them are, by kind."""

from language.aims import aims, amount, is_measure
from language.filled import Filled, Reader
from language.programs import read_program
from language.said import Certainty
from language.situation import Situation
from language.wanted import read_day, read_goal
from training.workout import Phase


def _goal(name: str, said: str, situation: Situation) -> Filled | None:
    """A goal: what it is about, and by when. A lift without a day may as well be a wish for today."""
    aim = read_goal(said, situation.language, situation.names)
    if aim is None:
        return None
    open_lift = "exercise" in aim and "by" not in aim and name != "goal"
    return Filled(dict(aim), Certainty.PROBABLE if open_lift else Certainty.CERTAIN)


def _dated_goal(name: str, said: str, situation: Situation) -> Filled | None:
    """A goal that can be nothing else, said without a word for it: with its day, or of what no set is about.

    Beside a workout "drop 5 kg" is said of the bar.
    """
    aim = read_goal(said, situation.language, situation.names)
    if aim is None:
        return None
    of_the_bar = situation.phase is not Phase.NO_WORKOUT and ("amount" in aim or "kind" not in aim)
    is_plain = "exercise" in aim or of_the_bar or is_measure(said, situation.language)
    return None if is_plain and "by" not in aim else Filled(dict(aim))


def _program(name: str, said: str, situation: Situation) -> Filled | None:
    told = read_program(said, situation.language, situation.words)
    return None if told is None else Filled(dict(told))


def _scheme(name: str, said: str, situation: Situation) -> Filled | None:
    """The same where something of a programme is told: a plan alone may be one for today."""
    filled = _program(name, said, situation)
    return filled if filled and filled.arguments else None


def _day(name: str, said: str, situation: Situation) -> Filled | None:
    day = read_day(said, situation.language)
    return None if day is None else Filled({name: day})


def _amount(*units: str | None) -> Reader:
    """A reader of a figure in one of these units; None stands for a figure alone."""

    def filled(name: str, said: str, situation: Situation) -> Filled | None:
        told = amount(said, situation.language)
        if told is None or told[1] not in units:
            return None
        return Filled({name: told[0]} if told[1] is None else {name: told[0], "unit": told[1]})

    return filled


def _girth(name: str, said: str, situation: Situation) -> Filled | None:
    measure = aims(situation.language).girth.get(said)
    return None if measure is None else Filled({name: measure})


GOAL_READERS: dict[str, Reader] = {
    "goal": _goal,
    "wanted": _goal,
    "aim": _dated_goal,
    "day": _day,
    "program": _program,
    "scheme": _scheme,
    "mass": _amount(None, "kg", "lb"),
    "weighed": _amount("kg", "lb"),
    "length": _amount(None, "cm", "in"),
    "measured": _amount("cm", "in"),
    "tall": _amount("cm", "in", "m", "ft"),
    "figure": _amount(None, "kg", "lb", "cm", "in", "m", "km", "miles", "seconds", "minutes", "reps"),
    "girth": _girth,
}
