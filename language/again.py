"""Sets told by how they differ: from the one before ("same but 6", "same +2.5"), or the last of several."""

import re
from collections.abc import Iterator
from dataclasses import replace

from language.ends import without
from language.figures import said_sets
from language.picking import any_of, compiled
from language.remarks import is_remark
from language.said import Certainty, Said, SaidSet
from language.situation import Situation
from language.stepping import around
from training.athlete import WeightUnit
from training.sets import RecordedSet
from training.units import from_kg

LEAST = 2  # sets of which the last may differ
_FIGURES = re.compile(r"\d+(?:\.\d+)?")
_GLUED = re.compile(r"(?<=[^\W\d_])(?=\d)")
STEPS = ("step", "plus", "minus")
# A bar changes by no less than this: two of the smallest plates there usually are.
LEAST_STEP = {WeightUnit.KG: 2.5, WeightUnit.LB: 5.0}
# What may stand between a weight and the reps at it.
JOINTS = ("TIMES", "OF", "FOR", "GOT", "AND", "EMPTY")


def said_again(clause: str, situation: Situation) -> Said | None:
    """The set, None where these words tell of none or there is no set before."""
    last = _last_set(situation)
    if last is None:
        return None
    found = around(situation.language).again.fullmatch(clause + " ")
    rest = found["rest"].strip(" ,:") if found else without(clause, situation.words.same, front=True)
    is_same = found is not None or rest != clause
    keeps_weight = around(situation.language).same_weight.search(f"{clause.removesuffix(rest)} ") is not None
    if situation.words.notation.get(rest.rstrip("0123456789")) == "TIMES":
        return None  # "same x2" may be two of them
    one = _as_said(last, situation)
    for changed, behind in _changed(rest, one, situation, keeps_weight=keeps_weight):
        if not behind and (is_same or changed.seconds != one.seconds):
            return Said((changed,), Certainty.PROBABLE)
        if situation.words.notation.get(behind.partition(" ")[0]) in ("REPS", "SETS"):
            continue  # "2 more sets of 8" are no 2 kg
        is_apart = is_same or situation.words.notation.get(behind.partition(" ")[0].rstrip("0123456789")) != "TIMES"
        told = _with_reps(behind, changed, situation) if is_apart else None  # "+10 kg x 5" may hang on the body
        if told is not None:
            return told
    return _differing(rest, one, situation) if is_same and rest else None


def _differing(rest: str, one: SaidSet, situation: Situation) -> Said | None:
    """The set with what is told of it anew: the reps, or marks alone ("same, rpe 9")."""
    if is_remark(rest, situation):
        return Said((replace(one, feedback=rest),), Certainty.PROBABLE)
    in_use = replace(situation.in_use(situation.current_id), bar=None)
    told = said_sets(rest, situation.words, in_use)
    if told is not None and len(told.sets) == 1 and told.sets[0].times == 1:
        (anew,) = told.sets
        if anew == SaidSet(number=anew.number) and anew.number and in_use.is_near(anew.number) and one.reps is not None:
            return Said((replace(one, weight=anew.number),), Certainty.PROBABLE)
        counted = replace(told, sets=(anew.number_counted(in_use.measure),))
        return counted if anew.weight is None and not anew.bodyweight else None
    if any(situation.words.value_of_number(word) is not None for word in rest.split()) and "rpe" not in rest:
        return None
    marked = said_sets(f"{_told(one)} {rest}", situation.words, in_use)
    is_one = marked is not None and len(marked.sets) == 1 and marked.sets[0].times == 1
    return replace(marked, certainty=Certainty.PROBABLE) if marked and is_one else None


def _with_reps(said: str, one: SaidSet, situation: Situation) -> Said | None:
    """The set with the reps told behind its weight: "still 8", "got 6", "same reps"."""
    own = situation.words
    if said in own.same:
        return Said((one,), Certainty.PROBABLE)
    said_anew = _GLUED.sub(" ", said).split()
    while said_anew and own.notation.get(said_anew[0]) in JOINTS:
        said_anew = said_anew[1:]
    if one.weight is None or not said_anew:
        return None
    told = said_sets(f"{one.weight:g} x {' '.join(said_anew)}", own, situation.in_use(situation.current_id))
    is_one = told is not None and len(told.sets) == 1 and told.sets[0].times == 1
    return replace(told, certainty=Certainty.PROBABLE) if told and is_one else None


def _changed(said: str, one: SaidSet, situation: Situation, *, keeps_weight: bool) -> Iterator[tuple[SaidSet, str]]:
    """The last set a step heavier or longer, or with more or fewer reps, and what else is told of it.

    Where the weight is called the same, "one less" is a rep; so is it where no bar changes by as little.
    """
    own = around(situation.language)
    said = " ".join(said.replace(", ", " ").split())
    in_reps = tuple(_counted_anew(said, one, situation))
    keeps_weight = keeps_weight or any(_is_hardly_weight(each, one, situation) for each in in_reps)
    for shapes, sign in () if keeps_weight else ((own.heavier, 1), (own.lighter, -1)):
        for found in filter(None, (each.fullmatch(said + " ") for each in shapes)):
            named = {kind: words for kind, words in found.groupdict().items() if words}
            stepped = _stepped(one, sign, next(named[kind] for kind in STEPS if kind in named), situation)
            if stepped is not None:
                yield stepped, named.get("rest", "").strip(" ,")
    yield from ((each, "") for each in in_reps)


def _counted_anew(said: str, one: SaidSet, situation: Situation) -> Iterator[SaidSet]:
    """The last set with more or fewer reps."""
    own = around(situation.language)
    for shapes, sign in ((own.more, 1), (own.less, -1)):
        for found in filter(None, (each.fullmatch(said + " ") for each in shapes)):
            count = situation.words.value_of_number(found["count"].strip())
            if count is not None and count.is_integer() and one.reps is not None and one.reps + sign * count > 0:
                yield replace(one, reps=one.reps + sign * int(count))


def _is_hardly_weight(changed: SaidSet, one: SaidSet, situation: Situation) -> bool:
    """Whether reps changed by less than a bar does."""
    return abs((changed.reps or 0) - (one.reps or 0)) < LEAST_STEP[situation.weight_unit]


def _stepped(one: SaidSet, sign: int, said: str, situation: Situation) -> SaidSet | None:
    """The set with a weight in the athlete's own unit, or seconds, added or taken off: "2.5", "5 kg", "10 s"."""
    said = said.strip(" +-").replace(",", ".")
    found = _FIGURES.match(said)
    value = situation.words.value_of_number(found[0] if found else said)
    unit = situation.words.notation.get(said[found.end() :].strip(), "") if found else ""
    if value is None or (unit not in ("", "SECONDS") and unit.lower() != situation.weight_unit):
        return None
    if one.seconds is not None and unit in ("", "SECONDS"):
        return replace(one, seconds=one.seconds + sign * round(value))
    is_weight = one.weight is not None and unit != "SECONDS"
    return replace(one, weight=(one.weight or 0) + sign * value) if is_weight else None


def _as_said(last: RecordedSet, situation: Situation) -> SaidSet:
    weight = None if last.weight_kg is None else from_kg(last.weight_kg, situation.weight_unit)
    return SaidSet(weight=weight, reps=last.reps, seconds=last.duration_seconds)


def _told(one: SaidSet) -> str:
    count = f"{one.seconds} s" if one.seconds is not None else f"{one.reps}"
    return count if one.weight is None else f"{one.weight:g} x {count}"


def with_another_end(clause: str, situation: Situation) -> Said | None:
    """Sets of which the last was another number of reps: "3x8 at 80, last one 6"; those without reps are as before.

    None where nothing of that kind is told.
    """
    ends = any_of(situation.words.ending)
    found = compiled(rf"(?P<sets>.+?),?\s+(?:{ends})\s+(?P<reps>\S+)").fullmatch(clause)
    here = situation.in_use(situation.current_id)
    told = said_sets(found["sets"], situation.words, here) if found else None
    reps = situation.words.value_of_number(found["reps"]) if found else None
    if told is None or reps is None or not reps.is_integer() or len(told.sets) != 1 or told.sets[0].times < LEAST:
        return None
    (each,) = told.sets
    if not each.is_counted:
        last = _last_set(situation)
        if last is None or last.weight_kg is None:
            return None
        each = replace(each, weight=from_kg(last.weight_kg, situation.weight_unit), reps=last.reps)
        told = replace(told, certainty=Certainty.PROBABLE)
    others = replace(each, times=each.times - 1)
    return replace(told, sets=(others, replace(each, times=1, reps=int(reps))))


def _last_set(situation: Situation) -> RecordedSet | None:
    current = situation.workout.current if situation.workout else None
    return current.sets[-1] if current and current.sets else None
