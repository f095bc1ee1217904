"""What is said beside an act and changes nothing of it: why now, what comes after, that one has had enough."""

from dataclasses import replace

from language.clauses import NO_READING, Reading
from language.phrasebook import phrasebook
from language.reasons import for_a_reason
from language.said import Certainty
from language.situation import Situation
from language.text import bare, pieces

# Beside these, words that only accompany an act may stand.
ACCOMPANIED = frozenset(
    {
        *("ask_for_workout", "cancel_workout", "complete_workout", "cut_workout", "delete_set", "finish_exercise"),
        *("next_exercise", "pause_workout", "remove_exercise", "show_next", "show_plan", "show_time_left"),
        *("skip_exercise", "start_exercise", "start_workout", "undo"),
    }
)


def is_circumstance(said: str, situation: Situation, *, in_few_words: bool = False) -> bool:
    """Whether words only accompany an act; with `in_few_words` none of them may be left open, as nothing parts them."""
    book = phrasebook(situation.language)
    plain = bare(said)
    for text in (plain, situation.words.without_manners(plain)):
        shape = book.circumstance_alone if in_few_words else book.circumstance
        if shape.fullmatch(f"{text} ") and not any(character.isdigit() for character in text):
            return True
    return False


def circumstances(normal: str, situation: Situation) -> tuple[str, list[str]]:
    """A message without the parts that only accompany what is said in it, and these parts."""
    parts = pieces(normal, situation.words.breaks)
    beside = [said for said, _ in parts if is_circumstance(said, situation)]
    kept = "".join(said + joint for said, joint in parts if said not in beside)
    return bare(kept), beside


def accompanied(reading: Reading, beside: list[str]) -> Reading:
    """A reading beside which these words were said; none where they may have changed it."""
    if not reading.acts or reading.rest or any(act.name not in ACCOMPANIED for act in reading.acts):
        return NO_READING
    acts = for_a_reason(reading.acts, beside[0])
    return replace(reading, acts=acts, certainty=reading.certainty.and_(Certainty.PROBABLE))
