"""What is said beside an act and changes nothing of it: why now, what comes after, that one has had enough."""

from dataclasses import replace

from language.ends import without
from language.longest import longest_clause
from language.oneself import hurting
from language.phrasebook import phrasebook
from language.reasons import for_a_reason
from language.said import Certainty
from language.situation import Situation
from language.text import bare, joined, pieces
from language.understood import NO_READING, Reading

# Beside these, words that only accompany an act may stand.
ACCOMPANIED = frozenset(
    {
        *("ask_for_workout", "cancel_workout", "choose_option", "complete_workout", "cut_workout", "delete_set"),
        *(
            "finish_exercise",
            "next_exercise",
            "pause_workout",
            "remove_exercise",
            "show_next",
            "show_plan",
            "show_time_left",
        ),
        *("skip_exercise", "start_exercise", "start_workout", "undo"),
    }
)


def is_circumstance(said: str, situation: Situation, *, in_few_words: bool = False) -> bool:
    """Whether words only accompany an act; with `in_few_words` none of them may be left open, as nothing parts them."""
    book = phrasebook(situation.language)
    plain = bare(said)
    if hurting(plain, situation.words):
        return False  # that is told, whatever it stands beside
    for text in (plain, situation.words.without_manners(without(plain, situation.words.asking, front=False))):
        shape = book.circumstance_alone if in_few_words else book.circumstance
        if shape.fullmatch(f"{text} ") and not any(character.isdigit() for character in text):
            return True
    return False


def circumstances(normal: str, situation: Situation) -> tuple[str, list[str]]:
    """A message without the parts that only accompany what is said in it, and these parts."""
    parts = pieces(normal, situation.words.breaks)
    beside: list[str] = []
    kept: list[tuple[str, str]] = []
    runs_on = ""
    for said, joint in parts:
        if is_circumstance(said, situation) or (runs_on and _goes_on(runs_on, said, situation)):
            beside.append(said)
            runs_on = said + joint if joint.strip() in situation.words.joints["and"] else ""
        else:
            kept.append((said, joint))
            runs_on = ""
    if not kept:
        kept = [part for part in parts if _is_accompanied(part, situation)]
    return bare(joined(kept[:1] if len(kept) == len(parts) else kept)), beside


def _goes_on(circumstance: str, said: str, situation: Situation) -> bool:
    """Whether a part that names nothing belongs to what only accompanies: "gonna get water and talk to a friend"."""
    return longest_clause([(said, "")], situation)[0] is None and is_circumstance(circumstance + said, situation)


def _is_accompanied(part: tuple[str, str], situation: Situation) -> bool:
    reading, _ = longest_clause([part], situation)
    return reading is not None and accompanied(reading, "").acts != ()


def accompanied(reading: Reading, reason: str) -> Reading:
    """A reading beside which these words were said; none where they may have changed it."""
    if not reading.acts or reading.rest or any(act.name not in ACCOMPANIED for act in reading.acts):
        return NO_READING
    if reading.only_slots and any(act.arguments.keys() == {"intensity"} for act in reading.acts):
        return NO_READING  # "easy, hard day at work" may tell how it was
    acts = for_a_reason(reading.acts, reason)
    return replace(reading, acts=acts, certainty=reading.certainty.and_(Certainty.PROBABLE))
