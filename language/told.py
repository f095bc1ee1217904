"""Sets told in a clause: the sets themselves, the exercise they belong to, and a remark behind them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from language.acts_of_sets import LOG_SETS, counts_reps, counts_sets_alone, is_a_pronoun, is_whole, with_remark
from language.again import said_again, with_another_end
from language.aims import aims
from language.ends import without
from language.exercise_slots import UNKNOWN_NAME_WORDS
from language.failing import failed_at
from language.figures import said_sets
from language.notation import may_tell, notation
from language.numbering import counted_up, in_order, numbers_a_set, unnumbered
from language.partial_reps import whole_reps
from language.partly import of_those_meant
from language.remarks import remark_behind
from language.said import Certainty, InUse, Said, SaidSet, sets_as_arguments
from language.situation import Situation, SpokenAct
from language.stepping import may_count, without_frame
from training.workout import Phase

LONGEST_CLAUSE_WORDS = 60  # beyond that no exercise is looked for among them
CLEARLY_BELOW = 2
# Parts of a notation that no name ends with.
NO_NAME_ENDS = ("AT", "BODYWEIGHT", "FOR", "LOADED", "OF", "OF_THEM", "REPS", "RIR", "RPE", "SETS", "TIMES")
_WORD = re.compile(r"\S+")


def told(clause: str, situation: Situation, *, unknown_names: bool) -> tuple[SpokenAct, Certainty] | None:
    """The act of recording sets that a clause stands for, or None.

    "bench press 80x8", "80x8 on bench", "3 sets of 8 squats at 80 kg", "8, 8, 7 at 80", "80x8 felt heavy"
    """
    if not may_count(clause, situation.language):
        return None
    failed = failed_at(clause, situation)
    if failed is not None:
        return failed, Certainty.CERTAIN
    whole, partial = whole_reps(clause, situation.words)
    if partial:
        return _with_a_partial(whole, partial, situation)
    clause = of_those_meant(clause, situation)
    opening = without(clause, situation.words.retelling, front=True)
    is_retold = opening != clause
    repeated = said_again(clause, situation) or with_another_end(clause, situation)
    if repeated is not None:
        return _act(repeated, None, Certainty.CERTAIN, situation.in_use(situation.current_id))
    framed = without(without_frame(opening, situation.language), situation.words.telling, front=True)
    clause = in_order(counted_up(without_frame(framed, situation.language), situation), situation)
    alone = without(clause, situation.words.telling_behind, front=False)
    is_one = alone != clause and _is_one(alone, situation)  # "encore une et c'est bon" is a set, and no rep
    clause = unnumbered(alone, situation)
    if is_one or numbers_a_set(clause, situation):
        return None
    moved = without(clause, situation.words.moving, front=True)
    if moved != clause:
        reading = _sets_alone(moved, situation)
        return reading if reading and is_whole(reading[0]) else None
    if len(clause.split()) > LONGEST_CLAUSE_WORDS:
        return _sets_alone(clause, situation)
    reading = _sets_and_name(clause, situation, unknown_names=unknown_names)
    if reading is not None:
        if counts_sets_alone(reading[0]) or _is_one_more(opening, reading[0], situation):
            return None
        reading = reading if " " not in opening else (_as_counted(reading[0], situation), reading[1])
        return (reading[0], Certainty.UNSURE) if is_retold and _may_be_retold(reading[0], situation) else reading
    return _remarked(clause, situation, unknown_names=unknown_names)


def _is_one(said: str, situation: Situation) -> bool:
    """Whether nothing is told but one, in a word."""
    words = [word for word in said.split() if situation.words.notation.get(word) != "AND"]
    return len(words) == 1 and situation.words.number.get(words[0]) == 1


def _is_one_more(clause: str, act: SpokenAct, situation: Situation) -> bool:
    """Whether words speak of one more, and of no rep: "encore une" is a set."""
    said = [situation.words.notation.get(word) for word in clause.split()]
    return is_a_pronoun(clause, act) and said[0] in ("AND", "AT", "MORE") and "REPS" not in said


def _with_a_partial(whole: str, partial: str, situation: Situation) -> tuple[SpokenAct, Certainty] | None:
    """Sets of whole reps, one of which ended with a partial one; None where it may be no rep."""
    reading = told(whole, situation, unknown_names=False)
    act = _as_counted(reading[0], situation) if reading else None
    return with_remark(act, reading[1], partial) if reading and act and counts_reps(act) else None


def _remarked(clause: str, situation: Situation, *, unknown_names: bool) -> tuple[SpokenAct, Certainty] | None:
    """Sets with words behind them that only describe them."""
    head, remark = remark_behind(clause, situation)
    reading = _sets_and_name(head, situation, unknown_names=False) if remark else None
    if reading is None and remark and unknown_names:
        reading = _sets_and_name(head, situation, unknown_names=True)
        if reading is not None and not counts_reps(reading[0]):
            return None  # "kids nap for 40 min so whatever fits" is no exercise
    if reading is None or is_a_pronoun(head, reading[0]):
        return None
    return with_remark(_as_counted(reading[0], situation), reading[1], remark)


def _may_be_retold(act: SpokenAct, situation: Situation) -> bool:
    """Whether "that was 85x8" may be said of a set that is on record, or "that was 7" of one just told."""
    return not is_whole(act) or (situation.workout is not None and situation.workout.sets_recorded > 0)


def _as_counted(act: SpokenAct, situation: Situation) -> SpokenAct:
    """The act with a lone number as what is counted, where it can be nothing else and more than it is said."""
    in_use, sets = situation.in_use(situation.current_id), act.arguments["sets"]
    assert isinstance(sets, list)
    if "exercise" in act.arguments or not all("number" in each and _is_count(each["number"], in_use) for each in sets):
        return act
    counted = [SaidSet(**each).number_counted(in_use.measure) for each in sets]
    return SpokenAct(act.name, {**act.arguments, "sets": sets_as_arguments(counted)})


def _sets_and_name(clause: str, situation: Situation, *, unknown_names: bool) -> tuple[SpokenAct, Certainty] | None:
    alone = _sets_alone(clause, situation)
    if alone is not None:
        return alone
    for name, front, back in _splits(clause, situation):
        remainder = f"{front} {back}".strip()
        if notation(remainder, situation.words) is None or _tells_twice(front, back, situation):
            continue
        found = situation.names.find(name, situation.plan_ids)
        in_use = situation.in_use(found.only.id) if found.only is not None else InUse()
        said = said_sets(remainder, situation.words, in_use)
        if said is None or _only_tells_how(name, situation) or (name in situation.words.muscle and _is_span(said)):
            continue
        if any(each.weight is not None and each.metres is not None for each in said.sets):
            said = said_sets(remainder, situation.words, InUse()) or said  # "rows 60 kg 3x10" is no distance
        if any(each.number is not None for each in said.sets) and not (found.only and found.certain):
            continue
        if found.only and found.certain and not in_use.is_loaded:
            said = replace(said, sets=tuple(each.number_counted(in_use.measure) for each in said.sets))
        if found.exercises:
            sure = found.certain or found.only is None
            return _act(said, name, Certainty.CERTAIN if sure else Certainty.PROBABLE, in_use)
        if unknown_names and clause.startswith(name) and _may_be_new(name, said, situation):
            is_apart = "," in clause or _is_linked(name, clause, situation)
            doubtful = situation.words.has_doubt(clause) or (_is_span(said) and is_apart)
            return None if doubtful else _act(said, name, Certainty.CERTAIN, in_use)
    return None


def _sets_alone(clause: str, situation: Situation) -> tuple[SpokenAct, Certainty] | None:
    here = situation.in_use(situation.current_id)
    alone = said_sets(clause, situation.words, here)
    if alone is None or (here.is_loaded and _is_span(alone)) or not _tells_enough(alone, clause, situation):
        return None
    return _act(alone, None, Certainty.CERTAIN, here)


def _tells_enough(said: Said, clause: str, situation: Situation) -> bool:
    """Whether more is told than what sets are called: "a heavy single"."""
    is_called = not situation.words.has_number(clause) and all(each.weight is None and each.reps for each in said.sets)
    return not is_called


def _is_span(said: Said) -> bool:
    """Whether nothing but time is told: of an exercise that counts reps that is a break, not a set."""
    return all(each.seconds is not None and each.weight is None and each.metres is None for each in said.sets)


def _tells_twice(front: str, back: str, situation: Situation) -> bool:
    """Whether sets are told on both sides of a name: then the name belongs to those behind it alone."""
    sides = (said_sets(side, situation.words, InUse()) for side in (front, back))
    before, behind = (side.sets if side else () for side in sides)
    lone_weight = len(behind) == 1 and behind[0].number is not None
    counted = any(each.is_counted or each.number is not None for each in before)
    return counted and not lone_weight and any(each.is_counted or each.number is not None for each in behind)


def _splits(clause: str, situation: Situation) -> Iterator[tuple[str, str, str]]:
    """Runs of words that may be a name, the longest first, each with what stands before and behind it.

    Whatever can be no part of set notation belongs to the name.
    """
    words = list(_WORD.finditer(clause))
    others = [place for place, word in enumerate(words) if not may_tell(word.group(), situation.words)]
    first, last = (others[0], others[-1]) if others else (len(words), -1)
    for length in range(min(len(words) - 1, situation.names.longest), max(0, last - first), -1):
        for start in range(max(0, last - length + 1), min(first, len(words) - length) + 1):
            name = clause[words[start].start() : words[start + length - 1].end()].strip(" ,.:-\n")
            is_unit = name in aims(situation.language).unit  # "six foot two"
            ends_in_number = words[start + length - 1].group() in situation.words.number
            may_be = (_may_be_name(words[start : start + length], situation) and not is_unit) or (
                situation.names.exactly(name) and not ends_in_number
            )
            ends_so = name and situation.words.notation.get(name.split()[-1]) not in NO_NAME_ENDS
            if not may_be or not ends_so or words[start].group() in situation.words.articles:
                continue
            front = _unlinked(clause[: words[start].start()].strip(" ,"), situation)
            back = clause[words[start + length - 1].end() :].strip(" ,:")
            yield name, front, back if front else without(back, situation.words.linking, front=True)


def _may_be_name(words: list[re.Match[str]], situation: Situation) -> bool:
    ends = (words[0].group(), words[-1].group())
    figures = any(character.isdigit() for word in words for character in word.group())
    return not figures and not any(word in situation.words.common for word in ends)


def _only_tells_how(name: str, situation: Situation) -> bool:
    """Whether words name nothing, but how something was done, or that it is put on record: "speed", "log"."""
    own = situation.words
    how = {*own.noticed, *own.logging} - own.body.keys() - own.muscle.keys()
    said = name.split()
    tells = any(word in how for word in said) and all(word in how or word in own.common for word in said)
    return tells and not situation.names.exactly(name)


def _is_linked(name: str, clause: str, situation: Situation) -> bool:
    """Whether a word ties what is told to the name: "kids nap for 40 min"."""
    behind = clause.removeprefix(name).strip(" ,:-")
    return without(behind, situation.words.linking, front=True) != behind


def _may_be_new(name: str, told: Said, situation: Situation) -> bool:
    """Whether words nobody knows may be the name of an exercise: few, each of its own, and none of them a number.

    While training nothing but time is no set of it: "rested 3 min".
    """
    is_once = len(told.sets) == 1 and told.sets[0].times == 1
    if situation.phase is Phase.IN_PROGRESS and is_once and _is_span(told):
        return False
    said = name.split()
    plain = all(word not in situation.words.common and word not in situation.words.number for word in said)
    return len(said) <= UNKNOWN_NAME_WORDS and plain


def _unlinked(front: str, situation: Situation) -> str:
    """What stands before a name without the word that links them: "80x8 on"."""
    *before, last = front.split() or [""]
    return _unlinked(" ".join(before), situation) if last in situation.words.linking else front


def _act(said: Said, name: str | None, certainty: Certainty, in_use: InUse) -> tuple[SpokenAct, Certainty]:
    arguments: dict[str, object] = {"sets": sets_as_arguments(said.sets)}
    if name is not None:
        arguments["exercise"] = name
    open_part = any(each.number is not None and not _is_count(each.number, in_use) for each in said.sets)
    sure = said.certainty.and_(certainty).and_(Certainty.PROBABLE if open_part else Certainty.CERTAIN)
    return SpokenAct(LOG_SETS, arguments), sure


def _is_count(number: float, in_use: InUse) -> bool:
    """Whether a lone number can only be what is counted: there is no weight, or one far above it."""
    return not in_use.is_loaded or (in_use.weight is not None and number * CLEARLY_BELOW < in_use.weight)
