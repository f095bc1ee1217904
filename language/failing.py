"""A set that ended with a rep that failed, where only the rep is told: "failed at 6". How many counted is asked."""

import re

from language.acts_of_sets import LOG_SETS
from language.ends import without
from language.said import MOST_REPS_AT_A_WEIGHT
from language.situation import Situation, SpokenAct
from training.sets import SetType
from training.workout import Phase

UNCOUNTED: dict[str, object] = {"sets": [{"set_type": str(SetType.FAILURE)}]}
_COUNT = re.compile(r"(\d{1,2})(?:[^\W\d_]{1,2})?")


def failed_at(clause: str, situation: Situation) -> SpokenAct | None:
    """The act of recording a set to failure without its count, where these words tell of one; None otherwise."""
    told = without(clause, situation.words.failing, front=True)
    if situation.phase is not Phase.IN_PROGRESS or told == clause:
        return None
    said = [word for word in told.split() if situation.words.notation.get(word) != "REPS"]
    if len(said) != 1 or not 0 < _counted(said[0], situation) <= MOST_REPS_AT_A_WEIGHT:
        return None
    return SpokenAct(LOG_SETS, UNCOUNTED)


def is_uncounted(act: SpokenAct) -> bool:
    """Whether an act tells of no more than that a rep failed."""
    return act.name == LOG_SETS and act.arguments == UNCOUNTED


def _counted(word: str, situation: Situation) -> float:
    found = _COUNT.fullmatch(word)
    own = situation.words
    return float(found[1]) if found else own.number.get(word) or own.ordinal.get(word) or 0
