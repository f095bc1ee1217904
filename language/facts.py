"""Facts about oneself, read by what a sentence holds rather than by its wording: a part of the body with a complaint,
days of training, things to train with, an exercise with liking or dislike, a night, muscles that are sore.

Not where something is asked, only imagined, denied, or said of somebody else.
"""

import re
from collections.abc import Callable

from language.facts_of_body import condition, corrected, limit, night, over, soreness
from language.facts_of_training import age, disliked, equipment, forgotten, level, life, liked, schedule
from language.senses import Sentence
from language.situation import Situation, SpokenAct
from language.text import is_question
from training.workout import Phase

MOST_WORDS = 40
OF_ONE_FIGURE = ("set_age", "set_level")  # a second one, or another part, would be of something else
_FIGURES = re.compile(r"\d+(?:[.,]\d+)?")
_SETS = re.compile(r"[x*@/] ?\d|\d (?:of|out of) \d|\bsets? \d")


def read_fact(text: str, situation: Situation) -> SpokenAct | None:
    """The fact a text tells of the one who types it, if it is one."""
    if _SETS.search(text) or is_question(text):
        return None
    said = Sentence(text, situation)
    if not 1 < len(said.words) <= MOST_WORDS or said.has_any("supposed", "alarm"):
        return None
    if situation.words.is_asked(text, is_marked=False):
        return None
    act = next((act for reader in READERS if (act := reader(said)) is not None), None)
    if act is None:
        return None
    figures = _FIGURES.findall(text)
    has_more = act.name in OF_ONE_FIGURE and ("," in text or len(figures) > 1)
    may_be_sets = act.name in ("remember", "note_soreness") and figures and situation.phase is Phase.IN_PROGRESS
    return None if has_more or may_be_sets else act


READERS: tuple[Callable[[Sentence], SpokenAct | None], ...] = (
    forgotten,
    night,
    age,
    corrected,
    over,
    limit,
    soreness,
    level,
    disliked,
    liked,
    equipment,
    schedule,
    condition,
    life,
)
