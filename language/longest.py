"""The longest run of a message's parts that reads as one clause, and what is asked for because of a fact it tells."""

from dataclasses import replace

from language.act_traits import ASK_FOR_WORKOUT, ASKED_FOR, MAY_BE_ASKED, OF_ONESELF, PASSING, REMEMBER
from language.clauses import as_fact, as_it_stands, as_measure, as_spelled, reworded, with_new_names
from language.picking import phrases
from language.said import Certainty
from language.situation import Situation
from language.text import bare, is_question, joined
from language.understood import Reading
from language.unreal import is_unreal
from training.workout import Phase

MOST_PARTS, MOST_WORDS = 10, 60  # of one clause


def longest_clause(parts: list[tuple[str, str]], situation: Situation) -> tuple[Reading | None, int]:
    """The longest run of parts that reads as one clause, and how many parts it is.

    First as it stands, then with names nobody knows, then in other words, at last as a fact about oneself.
    """
    asks = any(situation.words.is_asked(said, is_marked=is_question(said + joint)) for said, joint in parts)
    known = (as_it_stands, as_measure)
    for look in (*known, reworded, as_fact) if situation.spoken_as_in else (*known, with_new_names, reworded, as_fact):
        for taken in range(min(len(parts), MOST_PARTS), 0, -1):
            *before, (end, joint) = parts[:taken]
            clause = joined(before) + end
            if (taken > 1 and clause.count(" ") >= MOST_WORDS) or (look is as_fact and asks):
                continue
            reading = look(clause, situation)
            if reading is not None and look is as_it_stands:
                reading = _surer(reading, clause, situation, asks=asks)
            if reading is not None:
                wished = ASKED_FOR if situation.words.is_wish(bare(clause)) else frozenset[str]()
                asked = is_question(clause + joint) and any(
                    act.name not in MAY_BE_ASKED | wished for act in reading.acts
                )
                reading = _and_what_follows(reading, clause, situation)
                is_open = asked or is_unreal(clause, reading.acts, situation)
                return replace(reading, certainty=Certainty.UNSURE) if is_open else reading, taken
    return None, 0


def _surer(reading: Reading, clause: str, situation: Situation, *, asks: bool) -> Reading:
    """What a clause tells of oneself, where it is otherwise a guess or only names things: "im 1.76m"."""
    act = reading.acts[0].name
    if act in PASSING | OF_ONESELF:
        return reading
    is_unsure = reading.certainty is not Certainty.CERTAIN
    told = as_measure(clause, situation) if is_unsure or reading.only_slots else None
    names_alone = act == ASK_FOR_WORKOUT and reading.only_slots and reading.acts[0].arguments.keys() == {"muscles"}
    if told is None and (is_unsure or names_alone) and not asks:
        told = as_fact(clause, situation)
    return told or reading


def _and_what_follows(told: Reading, clause: str, situation: Situation) -> Reading:
    """A fact, with what is asked for because of it: "knee hurts so give me upper body"."""
    if [act.name for act in told.acts] != [REMEMBER]:
        return told
    for found in phrases(situation.words.consequence).finditer(clause):
        before, behind = bare(clause[: found.start()]), bare(clause[found.end() :])
        fact = as_spelled(before, situation) or as_fact(before, situation)
        asked = as_spelled(behind, situation) or _asked_elsewhere(behind, situation)
        if fact is not None and asked is not None and [act.name for act in fact.acts] == [REMEMBER]:
            return Reading((*fact.acts, *asked.acts), fact.certainty.and_(asked.certainty))
    return told


def _asked_elsewhere(clause: str, situation: Situation) -> Reading | None:
    """A workout that a clause asks for in another phase, so that it can be said why there is none in this one."""
    reading = as_spelled(clause, replace(situation, spoken_as_in=Phase.NO_WORKOUT))
    return reading if reading is not None and reading.acts[0].name == ASK_FOR_WORKOUT else None
