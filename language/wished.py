"""A wish for a workout and how somebody is, said in one breath: "legs 40 min tired" is "legs 40 min, tired"."""

from language.accompanied import is_circumstance
from language.act_traits import ASK_FOR_WORKOUT, REMEMBER
from language.clauses import as_spelled
from language.longest import longest_clause
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.text import pieces
from language.wishes import tells_a_wish
from training.workout import Phase

WISHING = frozenset({ASK_FOR_WORKOUT, "refocus_workout"})
RESTED = frozenset({"note_sleep", "note_soreness"})
MOST_WORDS = 14


def parted_wish(text: str, situation: Situation) -> str:
    """The text with a comma beside a wish that says how long, where no mark parts it from how somebody is."""
    if situation.is_asked or situation.phase is Phase.IN_PROGRESS:
        return text
    return "".join(_parted(said, situation) + joint for said, joint in pieces(text, situation.words.breaks))


def _parted(said: str, situation: Situation) -> str:
    words = said.split(" ")
    if len(words) > MOST_WORDS or not tells_a_wish(said, situation.words) or _is_wish(said, situation):
        return said
    for place in range(1, len(words)):
        left, right = " ".join(words[:place]), " ".join(words[place:])
        for wish, beside in ((left, right), (right, left)):
            if _is_wish(wish, situation) and tells_of_the_body(beside, situation):
                return f"{left}, {right}"
    return said


def _is_wish(said: str, situation: Situation) -> bool:
    """Whether it wishes for a workout of so many minutes for some part of the body, and is nothing else."""
    reading = as_spelled(said, situation)
    if reading is None or not reading.only_slots or reading.certainty is not Certainty.CERTAIN:
        return False
    told = reading.acts[0].arguments.keys()
    return reading.acts[0].name in WISHING and "minutes" in told and bool(told & {"workout_type", "muscles"})


def tells_of_the_body(said: str, situation: Situation) -> bool:
    """Whether it says how somebody is today: tired, in a hurry, or with a part that hurts."""
    if is_circumstance(said, situation, in_few_words=True):
        return True
    reading, _ = longest_clause([(said, "")], situation)
    return reading is not None and all(_is_of_the_body(act) for act in reading.acts)


def _is_of_the_body(act: SpokenAct) -> bool:
    return act.name in RESTED or (act.name == REMEMBER and act.arguments.get("kind") == "limit")
