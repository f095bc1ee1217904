"""Sets told that belong to no workout under way: with the time they were done at, or while there is none."""

import re
from dataclasses import replace

from language.aims import aims
from language.days_past import is_this_day, parted
from language.ends import without
from language.picking import any_of, compiled
from language.remarks import tells_a_miss
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.stepping import without_frame
from language.told import told
from language.wishes import read_wish
from training.errors.outside import OutsideWorkout
from training.workout import Phase

LOG_OUTSIDE = "log_outside"
_HOUR = re.compile(r"(?<=\d)[^\d]* (?:at|um|a las|à|às|в) \d{1,2}(?::\d\d)?$")


def told_when(clause: str, situation: Situation) -> tuple[str, str] | None:
    """When something told in a clause was done, and the rest of it; None where it may be now.

    What is said of today is said of the workout that is planned or under way.
    """
    dated = parted(clause, situation.language) if situation.words.has_number(clause) else None
    if dated is None or not situation.words.has_number(dated[1]) or _is_of_the_sets(dated[0], clause, situation):
        return None
    if _HOUR.search(dated[1]) and clause.startswith(dated[1]):
        return None  # "3 sets at 6 this morning"
    is_now = situation.phase is not Phase.NO_WORKOUT and is_this_day(dated[0], situation.language)
    return None if is_now else dated


def _is_of_the_sets(when: str, clause: str, situation: Situation) -> bool:
    """Whether a word that may name a day says which set it was, or which rep failed, or is a unit: "45 seg"."""
    kind = situation.words.notation.get
    before, _, behind = f" {clause} ".partition(f" {when} ")
    is_of_a_rep = tells_a_miss(f"{before.rpartition(' ')[2]} {when}", situation)
    if situation.phase is Phase.IN_PROGRESS and (when in situation.words.ordinal or is_of_a_rep):
        return True
    return kind(behind.partition(" ")[0]) == "SETS" or (kind(when) == "SECONDS" and before[-1:].isdigit())


def told_earlier(when: str, rest: str, situation: Situation) -> tuple[SpokenAct, Certainty] | None:
    """The act of recording sets as done at a time: "yesterday", "bench 80x8". None where the rest tells of none."""
    rest = _was_done(without_frame(rest, situation.language), situation)
    rest = without(rest, situation.words.logging, front=True)
    if situation.phase is Phase.NO_WORKOUT:
        rest = without(rest, situation.words.retelling, front=False)  # "80x8, that was friday"
    said = situation.words.without_manners(rest)
    is_retold = without(said, situation.words.retelling, front=False) != said  # "80x8 was yesterday", so not today
    is_of_today = is_this_day(when, situation.language) and read_wish(rest, situation.words) is not None
    is_wish = is_of_today or situation.words.is_wish(rest)  # "just arms today, 25 min"
    if is_retold or is_wish or situation.words.has_doubt(said):
        return None
    apart = replace(situation, workout=None)
    sets = told(rest, apart, unknown_names=False) or told(said, apart, unknown_names=False)
    return _outside(*sets, when=when) if sets is not None and _is_whole(sets[0]) else None


def _was_done(said: str, situation: Situation) -> str:
    """What was done without the word between a name and its sets: "bench was 70x8"."""
    were = any_of(word for word in situation.words.retelling if " " not in word)
    return compiled(rf"(?<=\w) (?:{were}) (?=\d)").sub(" ", said) if were else said


def told_apart(clause: str, situation: Situation, *, unknown_names: bool) -> tuple[SpokenAct, Certainty] | None:
    """The act of recording sets that are told while no workout is under way: "bench 80x8", "log 30 min walk"."""
    sets = told(clause, situation, unknown_names=unknown_names)
    if sets is None:
        return None
    if not _may_be_meant(sets[0], situation):
        return None
    act, certainty = _outside(*sets)
    certainty = Certainty.UNSURE if _may_be_a_goal(clause, situation) else certainty
    logs = without(clause, situation.words.logging, front=True) != clause
    return replace(act, confirmed=(OutsideWorkout.code,)) if logs else act, certainty


def _may_be_meant(act: SpokenAct, situation: Situation) -> bool:
    """Whether sets may have been told of at all: "70", "81 kg", "scale said 79.6 kg" may be of something else."""
    sets = act.arguments["sets"]
    assert isinstance(sets, list)
    counted = all(each.keys() & {"reps", "seconds", "metres"} for each in sets)
    name = str(act.arguments.get("exercise", ""))
    if _is_a_wish(name, situation) and all("seconds" in each for each in sets):
        return False
    return counted or (bool(name) and bool(situation.names.find(name).exercises))


def _is_a_wish(name: str, situation: Situation) -> bool:
    """Whether a name is of what one would train: "legs 40 min tired" is still ahead."""
    if not name or situation.names.exactly(name):
        return False
    wish = read_wish(name, situation.words)
    return wish is not None and not wish.keys().isdisjoint({"workout_type", "muscles"})


def _may_be_a_goal(clause: str, situation: Situation) -> bool:
    """Whether it is told as something that has yet to be done: "hold a 2 minute plank", "run a 5k"."""
    known = aims(situation.language)
    verbs, articles = any_of((*known.hold, *known.cardio)), any_of(known.articles)
    opens = compiled(rf"(?:(?:{verbs}) (?:{articles})|(?:{any_of(known.hold)}) \d+) ").match(clause)
    return opens is not None


def at_the_same_time(act: SpokenAct, before: SpokenAct) -> SpokenAct:
    """Sets told behind others that were done at some time, as done then too."""
    same = {"when": before.arguments["when"]} if "when" in before.arguments else {}
    return SpokenAct(LOG_OUTSIDE, {**same, **act.arguments}, act.confirmed)


def _outside(act: SpokenAct, certainty: Certainty, when: str | None = None) -> tuple[SpokenAct, Certainty]:
    said = {} if when is None else {"when": when}
    return SpokenAct(LOG_OUTSIDE, {**said, **act.arguments}), certainty


def _is_whole(act: SpokenAct) -> bool:
    """Whether it surely tells of sets: of an exercise, or reps at a weight. "30 minutes yesterday" may be anything."""
    sets = act.arguments["sets"]
    assert isinstance(sets, list)
    return "exercise" in act.arguments or all("reps" in each and "weight" in each for each in sets)
