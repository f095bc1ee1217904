"""Acts as a label or a reading tells them, without what may be told in several ways."""

import re
from ast import literal_eval
from collections.abc import Mapping, Sequence

from language.days_ahead import day_meant
from language.names import Names
from language.text import bare, normalise
from language.tongues import language_called
from language.wanted import SOME_DAY
from tools.saying import FEWEST_TAKEN_FOR_WEIGHT

# Arguments that hold the name of an exercise, and those that hold words as they were typed.
NAMED = ("exercise", "exercises", "old", "new", "before", "after", "other")
# Words that are kept as they were understood, not as they were typed.
UNDERSTOOD = {"raise_red_flag": ("words",)}
QUOTED = ("about", "content", "day", "feedback", "goal", "place", "question", "reason", "rule", "what", "when", "words")
# What a reading adds that follows from the rest of it, or stands for what was left open.
DERIVED = {
    "delete_set": ("just_done",),
    "set_goal": ("kind",),
    "forget_memory": ("kind",),
    "note_soreness": ("level",),
    "note_sleep": ("level",),
}
# Two ways to hold one thing.
SAME = (
    (re.compile(r"target=\[(\d+)\*\]"), r"sets=\1"),
    (re.compile(r"first=('[^']*'), exercises=\['"), r"exercises=[\1, '"),
    (re.compile(r"rest_minutes=([\d.]+)"), lambda found: f"rest={float(found[1]) * 60:g}"),
    (re.compile(r"(?<==\[)\?(?=[\d.]+\])"), ""),
    (re.compile(r"sets=(\d+), target=\[(?=[^\],*]+\])"), r"target=[\1*"),
    (re.compile(r"\b(\d)\*(\S[^,\]]*)"), lambda found: ", ".join([found[2]] * int(found[1]))),
)
# What a figure of a correction counts is settled by the set that it puts right.
OPEN = re.compile(r"(?<=\[)[?x]?([\d.]+)s?(?=\])")
# A lone number that the tool takes for reps, and feet of a height.
_LONE = re.compile(r"\?(\d+)(?![\d.])")
_FEET = re.compile(r"value=([\d.]+), unit='ft'")
# An argument with its value, which may hold commas in brackets or quotes.
_PARTS = re.compile(r"(\w+=(?:\[[^\]]*\]|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[^,\[]+))")
# What somebody said of a set.
_REMARK = re.compile(r"(?<=')[^']+(?=')")
Plain = tuple[str, Mapping[str, str]]


def writes_what_is_meant(read: Plain, meant: Plain) -> bool:
    """Whether nothing is written but what was meant; a reason that is left out writes nothing."""
    (act, told), (wanted, label) = read, meant
    unsaid = {"reason"} - told.keys()
    return is_meant((act, told), (wanted, {name: value for name, value in label.items() if name not in unsaid}))


def is_meant(read: Plain, meant: Plain) -> bool:
    """Whether an act is the one that was meant; what follows from the rest of it need not be told in a label."""
    (act, told), (wanted, label) = read, meant
    derived = DERIVED.get(act, ())
    counted = {name: value for name, value in told.items() if name in label or name not in derived}
    same = act == wanted and counted.keys() == label.keys()
    wanted_words = {name: value for name, value in label.items() if name not in UNDERSTOOD.get(act, ())}
    return same and all(_says(name, counted[name], value) for name, value in wanted_words.items())


def _says(name: str, read: str, label: str) -> bool:
    """Whether two values are one; of words as they were typed, one may hold more of them than the other."""
    if name in QUOTED and read and label:
        return read in label or label in read
    return read == label


def as_written(acts: Sequence[Plain]) -> list[Plain]:
    """The acts as they are written: sets of one exercise told one behind the other are one record."""
    written: list[Plain] = []
    for name, told in acts:
        before, sets_before = written[-1] if written else ("", {})
        if (before, name) == ("log_sets", "log_sets") and {*told, *sets_before} == {"sets"}:
            sets = f"{sets_before['sets'].removesuffix(']')}, {told['sets'].removeprefix('[')}"
            written[-1] = (name, {"sets": sets})
        else:
            written.append((name, told))
    return written


def plain(act: str, names: Names, language: str) -> Plain:
    """An act without what may be told in several ways: exercises by what they are, quotes in plain letters."""
    for either, one in SAME:
        act = either.sub(one, act)
    name, _, rest = act.partition("(")
    rest = OPEN.sub(r"\1", rest) if name == "correct_set" else rest
    rest = _LONE.sub(_as_reps, rest) if name == "log_sets" else rest
    rest = _FEET.sub(lambda found: f"value={float(found[1]) * 12:g}, unit='in'", rest)
    pairs = (pair.partition("=") for pair in _PARTS.findall(rest.removesuffix(")")))
    return name, {told.strip(): _value(told.strip(), value, names, language) for told, _, value in pairs}


def _as_reps(found: re.Match[str]) -> str:
    return f"x{found[1]}" if int(found[1]) < FEWEST_TAKEN_FOR_WEIGHT else found[0]


def _value(name: str, value: str, names: Names, language: str) -> str:
    if name in NAMED:
        found = ((each, names.find(each).exercises) for each in _quoted(value))
        return str([sorted(one.key for one in meant) or normalise(each) for each, meant in found])
    if name == "language":
        (said,) = _quoted(value)
        return language_called(said) or said
    if name == "by":
        (said,) = _quoted(value)
        return str(day_meant(said, SOME_DAY, language) or normalise(said))
    if name == "sets":
        return _REMARK.sub(lambda said: bare(normalise(said[0])), re.sub(r"(?<=\d)\.0+(?!\d)", "", value))
    if name in QUOTED:
        return bare(normalise(" ".join(_quoted(value))))
    if value.startswith("['"):
        return str(sorted(_quoted(value)))
    if name == "clock":
        return value.strip("'").rjust(5, "0")
    value = re.sub(r"(?<=\d)\.0+(?!\d)", "", value)
    return re.sub(r"'([^']*)'", lambda remark: f"'{bare(normalise(remark[1]))}'", value)


def _quoted(value: str) -> list[str]:
    """The texts in a value: one, or those of a list."""
    found = literal_eval(value)
    return [str(each) for each in found] if isinstance(found, list) else [str(found)]
