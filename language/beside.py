"""What a message with a red flag tells besides: sets that were done, and how old somebody is."""

import re

from language.act_traits import TAKING_BACK
from language.acts_of_sets import TELLS_SETS
from language.longest import longest_clause
from language.names import Names
from language.reading import MOST_PIECES
from language.redflags import red_flag
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.text import normalise, pieces
from language.understood import Reading

TOLD_BESIDE = TELLS_SETS | {"repeat_set", "set_age"}
MOST_OPENING = 8  # words


def told_beside(text: str, situation: Situation) -> tuple[SpokenAct, ...]:
    """What a message surely tells, whatever else it says.

    None where something in it speaks against that, or holds a figure that nobody can place.
    """
    parts = pieces(situation.words.normalised(text), situation.words.breaks)[:MOST_PIECES]
    acts: tuple[SpokenAct, ...] = ()
    while parts:
        clause, taken = longest_clause(parts, situation)
        rest = ""
        if clause is None or (taken == 1 and _is_flag(parts[0][0], situation)):
            (clause, rest), taken = _opening_sets(parts[0][0], situation), 1
        named = {act.name for act in clause.acts} if clause else set()
        if named & TAKING_BACK or not _says_nothing_of_sets(rest, situation):
            return ()
        if clause is not None and named <= TOLD_BESIDE and clause.certainty is not Certainty.UNSURE:
            acts += tuple(act for act in clause.acts if _names_nothing_unknown(act, situation))
        parts = parts[taken:]
    return acts


def without_exercises(text: str, names: Names) -> str:
    """The text without names of exercises that have several words: "hanging leg raise" is no leg that hangs."""
    plain = normalise(text)
    called = map(normalise, names.every)
    for name in sorted((name for name in called if " " in name and name in plain), key=len, reverse=True):
        plain = re.sub(rf"\b{re.escape(name)}(e?s)?\b", "_", plain)
    return plain


def _opening_sets(said: str, situation: Situation) -> tuple[Reading | None, str]:
    """The sets that words with a red flag begin with, and the words behind them: "80x8 chest pain"."""
    words = said.split()
    for end in range(min(len(words), MOST_OPENING), 0, -1):
        opening, rest = " ".join(words[:end]), " ".join(words[end:])
        clause, _ = longest_clause([(opening, "")], situation)
        is_figure = any(character.isdigit() for character in opening)  # "so einen Druck" is no one rep
        tells = is_figure and clause is not None and {act.name for act in clause.acts} <= TELLS_SETS
        behind = _is_flag(rest, situation) or not _is_flag(said, situation)
        if tells and behind and not _is_flag(opening, situation):
            return clause, rest
    return None, said


def _names_nothing_unknown(act: SpokenAct, situation: Situation) -> bool:
    """Whether its exercise is known, if it names one: "been sitting for ten minutes" tells of no set."""
    exercise = act.arguments.get("exercise")
    return exercise is None or bool(situation.names.find(str(exercise)).exercises)


def _says_nothing_of_sets(said: str, situation: Situation) -> bool:
    if situation.words.has_figure(said):
        return False
    return not situation.words.has_doubt(said) or _is_flag(said, situation)


def _is_flag(said: str, situation: Situation) -> bool:
    return red_flag(said, situation.language) is not None
