"""Clauses run together without a mark or a word between them: "80x8 next", "squat 100x5 bench 70x8"."""

from collections.abc import Iterator

from language.accompanied import accompanied, is_circumstance
from language.act_traits import NAMES_EXERCISES, TAKING_BACK, TURNS_THE_PAGE
from language.acts_of_sets import TELLS_SETS
from language.clauses import as_spelled
from language.reasons import for_a_reason, reason_in
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.understood import NO_READING, Reading
from language.unreal import is_unreal

MOST_WORDS = 14
OFFERED = (SpokenAct("suggest_alternatives"),)
# What says more of what stands beside it than it does alone: "85x6 next set".
SAYS_MORE = TAKING_BACK | {"make_small_talk", "rate_exercise", "set_reminder", "show_next"}


def run_together(text: str, situation: Situation) -> Reading:
    """Two clauses, or one and the reason for it, where there is one way to part them; nothing said against them."""
    if situation.is_asked or situation.words.has_doubt(text):
        return NO_READING
    ways = {repr(reading.acts): reading for reading in _ways(text, situation)}
    return ways.popitem()[1] if len(ways) == 1 else NO_READING


def _ways(text: str, situation: Situation) -> Iterator[Reading]:
    said = text.split(" ")
    for place in range(1, len(said)) if len(said) <= MOST_WORDS else ():
        left, right = " ".join(said[:place]), " ".join(said[place:])
        first = _sound(left, situation)
        if first and first.acts == OFFERED and is_circumstance(left, situation):
            first = None
        reason = reason_in(right, situation)
        if first and reason and not _tells_sets(first):
            yield Reading(for_a_reason(first.acts, reason), Certainty.PROBABLE)
            continue
        second = _sound(right, situation) if first is None or not _ends(first) else None
        beside = _beside(first, right, situation) or _beside(second, left, situation)
        if beside:
            yield beside
            continue
        if second and _tells_sets(second) and not _names_more_sets(first, second):
            continue
        if first and second and (first.acts == second.acts or _only_says_so_again(first, second)):
            yield Reading(first.acts, Certainty.PROBABLE)
        elif first and second:
            yield Reading((*first.acts, *second.acts), Certainty.PROBABLE)
        elif second and (reason := reason_in(left, situation)):
            yield Reading(for_a_reason(second.acts, reason), Certainty.PROBABLE)


def _beside(reading: Reading | None, said: str, situation: Situation) -> Reading | None:
    """A reading with words that only accompany it."""
    if reading is None or not is_circumstance(said, situation, in_few_words=True):
        return None
    beside = accompanied(reading, situation.words.without_manners(said))
    return beside if beside.acts else None


def _ends(first: Reading) -> bool:
    """Whether what follows is read only when this is done."""
    return any(act.name in TURNS_THE_PAGE for act in first.acts)


def _names_more_sets(first: Reading | None, second: Reading) -> bool:
    """Whether both tell of sets, the second of an exercise it names: behind anything else figures may be a plan."""
    return first is not None and _tells_sets(first) and "exercise" in second.acts[0].arguments


def _only_says_so_again(first: Reading, second: Reading) -> bool:
    """Whether a set is told and then called one like the last: "80x8 same". That is one set, and not two."""
    return _tells_sets(first) and second.acts == (SpokenAct("repeat_set"),)


def _tells_sets(reading: Reading) -> bool:
    return reading.acts[0].name in TELLS_SETS


def _sound(half: str, situation: Situation) -> Reading | None:
    """One clause that is certain: words of its own, and no exercise nobody knows."""
    clause = as_spelled(half, situation)
    if clause is None or clause.only_slots or clause.certainty is not Certainty.CERTAIN:
        return None
    named = (act.arguments.get(name) for act in clause.acts for name in NAMES_EXERCISES)
    is_known = all(situation.names.find(str(said)).exercises for said in named if said is not None)
    is_real = is_known and not is_unreal(half, clause.acts, situation)
    return clause if is_real and not any(act.name in SAYS_MORE for act in clause.acts) else None
