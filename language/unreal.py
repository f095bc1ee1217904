"""What is told but was not done, or is not so: denied, wished for, ahead, imagined, of somebody else, or only asked for
under a condition. What is named in such words is asked about, never written.
"""

import tomllib
from functools import cache

from language.act_traits import ASKED_FOR, REMEMBER
from language.acts_of_sets import TELLS_SETS
from language.patterns import Phrases
from language.senses import Sentence
from language.situation import Situation, SpokenAct
from language.written import read_words
from training.workout import Phase

_TOLD = TELLS_SETS | {"correct_set", "note_sleep", "record_metric", "repeat_set"}
LIMIT = frozenset({REMEMBER})  # of the kind that says what hurts
# What each kind of words speaks against.
AGAINST = {
    "undone": _TOLD,
    "of_others": _TOLD | {"ask_for_workout", "refocus_workout", "retarget_exercise"},
    "condition": TELLS_SETS | ASKED_FOR | {"cancel_workout", "delete_set", "forget_memory", "repeat_set"},
    "eased": LIMIT,
    "bygone": LIMIT,
    "of_the_set": frozenset({"record_metric"}),
}
# What takes words of a kind back: "broke it years ago, it still hurts".
TAKEN_BACK = {"bygone": "lasting", "of_the_set": "of_oneself"}


# Which of them speak against it only while training.
WHILE_TRAINING = frozenset({"of_the_set"})


def is_unreal(clause: str, acts: tuple[SpokenAct, ...], situation: Situation) -> bool:
    """Whether words of a clause speak against writing down what it names."""
    against = {kind for kind, names in AGAINST.items() if any(_may_be(kind, act, names) for act in acts)}
    if situation.phase is not Phase.IN_PROGRESS:
        against -= WHILE_TRAINING
    if not against:
        return False
    words = Sentence(clause, situation).words
    found = {kind for start in range(len(words)) for kind, _ in _unreal(situation.language).ending(words, start)}
    return any(TAKEN_BACK.get(kind) not in found for kind in against & found)


def _may_be(kind: str, act: SpokenAct, names: frozenset[str]) -> bool:
    """Whether words of a kind may speak against an act: what is put right says what was not done."""
    if act.name == REMEMBER:
        return names is LIMIT and act.arguments.get("kind") == "limit"
    return act.name in names and not (kind == "undone" and "was" in act.arguments)


@cache
def _unreal(language: str) -> Phrases:
    return Phrases(tomllib.loads(read_words("unreal.toml", language))["concepts"])
