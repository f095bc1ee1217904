"""Sets told by how they differ: from the one before ("same but 6", "same +2.5"), or the last of several."""

from collections.abc import Sequence
from dataclasses import replace

from language.figures import said_sets
from language.picking import any_of, compiled
from language.said import Certainty, InUse, Said, SaidSet
from language.situation import Situation
from language.words import without
from training.sets import RecordedSet
from training.units import from_kg

LEAST = 2  # sets of which the last may differ


def said_again(clause: str, situation: Situation) -> Said | None:
    """The set, None where these words tell of none or there is no set before."""
    rest = without(clause, situation.words.same, front=True)
    last = _last_set(situation)
    if last is None:
        return None
    here = replace(situation.in_use(situation.current_id), bar=None)
    changed = _changed(rest, last, situation)
    if changed is not None and (rest != clause or changed.reps != last.reps):
        return Said((changed,), Certainty.PROBABLE)
    if rest == clause:
        return None
    told = said_sets(rest, situation.words, here)
    if told is None or len(told.sets) != 1 or told.sets[0].times != 1:
        return None
    (one,) = told.sets
    return told if one.weight is None and not one.bodyweight else None


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


def _changed(said: str, last: RecordedSet, situation: Situation) -> SaidSet | None:
    """The last set at another weight: "+2.5", "5 kg more", "with 85"; with its reps where they are told behind it."""
    if last.weight_kg is None:
        return None
    words, unit = situation.words, situation.weight_unit
    figure = rf"(?P<sign>[+-]?)(?P<figure>\d+(?:[.,]\d+)?)(?:\s?(?P<unit>{words.weight_units}))?"
    more, less = any_of(words.more) or "(?!)", any_of(words.less) or "(?!)"
    step = rf"(?P<at>(?:{words.at_words})\s+)?{figure}(?:\s+(?:(?P<more>{more})|(?P<less>{less})))?"
    found = compiled(rf"{step}(?:,?\s+(?P<reps>\S.*))?").fullmatch(said)
    if found is None or (found["unit"] and words.notation[found["unit"]].lower() != unit):
        return None
    before, number = from_kg(last.weight_kg, unit), float(found["figure"].replace(",", "."))
    if found["more"] or found["less"] or found["sign"]:
        weight = before - number if found["less"] or found["sign"] == "-" else before + number
    elif found["at"] and (found["unit"] or situation.in_use(situation.current_id).is_near(number)):
        weight = number
    else:
        return None
    if found["reps"] is None:
        return SaidSet(weight=weight, reps=last.reps)
    counted = said_sets(without(found["reps"], words.telling_behind, front=False), words, InUse())
    return replace(counted.sets[0], weight=weight) if counted and _is_count(counted.sets) else None


def _is_count(sets: Sequence[SaidSet]) -> bool:
    """Whether nothing but the reps of one set is told."""
    return len(sets) == 1 and sets[0] == SaidSet(reps=sets[0].reps) and sets[0].reps is not None
