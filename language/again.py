"""Sets told by how they differ: from the one before ("same but 6", "same +2.5"), or the last of several."""

from dataclasses import replace

from language.figures import said_sets
from language.picking import any_of, compiled
from language.said import Certainty, Said, SaidSet
from language.situation import Situation
from language.words import without
from training.sets import RecordedSet
from training.units import from_kg

LEAST = 2  # sets of which the last may differ


def said_again(clause: str, situation: Situation) -> Said | None:
    """The set, None where these words tell of none or there is no set before."""
    rest = without(clause, situation.words.same, front=True)
    last = _last_set(situation)
    if rest == clause or last is None:
        return None
    in_use = replace(situation.in_use(situation.current_id), bar=None)
    told = said_sets(rest, situation.words, in_use)
    step = _step(rest, situation)
    if step is not None and last.weight_kg is not None:
        weight = from_kg(last.weight_kg, situation.weight_unit) + step
        return Said((SaidSet(weight=weight, reps=last.reps),), Certainty.PROBABLE)
    if told is None or len(told.sets) != 1 or told.sets[0].times != 1:
        return None
    (one,) = told.sets
    if one.number is not None and in_use.is_near(one.number):
        return Said((replace(one, weight=one.number, number=None, reps=last.reps),), Certainty.PROBABLE)
    counted = replace(told, sets=(one.number_counted(in_use.measure),))
    return counted if one.weight is None and not one.bodyweight else None


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


def _step(said: str, situation: Situation) -> float | None:
    """A weight that is added or taken off: "+2.5", "-5 kg"; in the athlete's own unit."""
    number, *unit = situation.words.signed(said).replace(",", ".").split() or [""]
    is_step = number[:1] in ("+", "-") and number[1:].replace(".", "", 1).isdigit()
    fits = not unit or (len(unit) == 1 and situation.words.notation.get(unit[0], "").lower() == situation.weight_unit)
    return float(number) if is_step and fits else None
