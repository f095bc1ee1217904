"""A message read: which acts it names, with which arguments, how surely, and what is left to be read later."""

from dataclasses import replace
from itertools import pairwise

from language.accompanied import accompanied, circumstances
from language.act_traits import (
    ANSWERS,
    ASK_FOR_WORKOUT,
    IN_OWN_WORDS,
    OF_AN_EXERCISE,
    REMARKED,
    REMEMBER,
    TAKING_BACK,
    TELLING,
    TURNS_THE_PAGE,
)
from language.acts_of_sets import TELLS_SETS, with_remark
from language.answers import answered
from language.asides import together, with_aside
from language.joining import another, is_of_one, says_again, speaks_against, then_too, weighed_too, with_more
from language.longest import longest_clause
from language.names import Names
from language.oneself import verbatim
from language.outside import LOG_OUTSIDE
from language.phrasebook import phrasebook
from language.ratings import is_verdict
from language.reasons import because_of_it, for_a_reason, is_aside, reason_in
from language.remarks import is_remark
from language.rewording import rewordings
from language.run_on import run_together
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.slips import mended
from language.text import bare, is_question, joined, pieces
from language.tongues import asks_for
from language.understood import NO_READING, Reading
from language.unreal import is_unreal
from language.wished import parted_wish, tells_of_the_body
from language.wishes import tells_a_wish
from training.workout import Phase

OFFERED = (SpokenAct("suggest_alternatives"),)
ENDS = frozenset(".!?;\n")  # of a sentence
MOST_PIECES, MOST_MISPLACED = 16, 4
PHASE_AFTER = {ASK_FOR_WORKOUT: Phase.PLANNING, "start_workout": Phase.IN_PROGRESS}


def read(text: str, situation: Situation) -> Reading:
    """What a message names in this situation. One part that is not understood makes all of it unsure."""
    normal = situation.words.normalised(text)
    if situation.phase is Phase.NO_WORKOUT:
        normal = situation.words.pointed(normal)
    if situation.question is None:
        normal = _without_interjection(normal, situation)
    normal = parted_wish(normal, situation)
    here = _accompanied(normal, situation) or _read(normal, situation)
    if len(here.acts) == 1 and is_unreal(normal.removesuffix(here.rest), here.acts, situation):
        here = replace(here, certainty=Certainty.UNSURE)
    if "%" in text and any("change" in act.arguments for act in here.acts):
        return NO_READING  # nobody changes a weight by a share of it
    first = here.acts[0].name if here.acts else ""
    acts = answered(normal, situation, agrees=first == "answer_yes")
    if acts:
        return Reading(acts, Certainty.CERTAIN, answers=True)
    here = replace(here, acts=tuple(_in_own_words(act, text) for act in here.acts))
    answers_more = situation.question is None and first in ANSWERS and len(here.acts) > 1
    if answers_more or (first == "repeat_set" and _asks_of_sets(situation)):
        return NO_READING
    if first:
        return replace(here, answers=situation.question is not None and first in ANSWERS)
    tongue = asks_for(normal)
    if tongue is not None:
        return Reading((SpokenAct("set_language", {"language": tongue}),), Certainty.CERTAIN)
    parted = run_together(normal, situation)
    if parted.acts and not is_unreal(normal, parted.acts, situation):
        return replace(parted, acts=tuple(_in_own_words(act, text) for act in parted.acts))
    other = _beside_remarks(normal, situation) or _misplaced(normal, situation)
    return other or _read(normal, situation, asking=True)


def _asks_of_sets(situation: Situation) -> bool:
    """Whether sets were asked about, so that "same again" may be said of these as well as of those on record."""
    question = situation.question
    return question is not None and not question.is_offer and question.acts[0].name in TELLS_SETS


def _accompanied(normal: str, situation: Situation) -> Reading | None:
    """What a message names beside words that only accompany it, where not all of it is one wording."""
    left, beside = circumstances(normal, situation) if not situation.is_asked else ("", [])
    if not beside or not left:
        return None
    parts = pieces(normal, situation.words.breaks)
    whole, taken = longest_clause(parts, situation)
    if whole is not None and taken == len(parts):
        return None
    reading = accompanied(_read(left, situation), beside[0])
    is_last = any(act.name in TURNS_THE_PAGE for act in reading.acts)
    asked = not is_last and any(accompanied(_read(said, situation), "").acts for said in beside)
    return reading if reading.acts and not asked else None


def changes_something(reading: Reading) -> bool:
    """Whether it names an act that does more than tell."""
    return any(act.name not in TELLING for act in reading.acts)


def names_something(said: str, language: str, names: Names) -> bool:
    """Whether words already stand for something in some phase, so that no exercise can be called by them."""
    here = Situation(names, language=language)
    normal = here.words.normalised(said)
    if not here.words.may_name(normal):
        return True
    readings = (_read(normal, replace(here, spoken_as_in=phase)) for phase in (None, *Phase))
    return any(reading.acts and reading.certainty is Certainty.CERTAIN for reading in readings)


def _without_interjection(normal: str, situation: Situation) -> str:
    """The text without a no that answers nothing and only leads to what is put right: "no, the last one was 40x7"."""
    (first, _), *others = pieces(normal, situation.words.breaks) or [("", "")]
    if not others or [act.name for act in _read(first, situation).acts] != ["answer_no"]:
        return normal
    rest = joined(others)
    corrects = _read(rest, situation).acts[:1]
    return rest if corrects and corrects[0].name in TAKING_BACK - ANSWERS else normal


def _in_own_words(act: SpokenAct, text: str) -> SpokenAct:
    said = IN_OWN_WORDS.get(act.name, "")
    if said not in act.arguments:
        return act
    return SpokenAct(act.name, {**act.arguments, said: verbatim(str(act.arguments[said]), text)})


def _misplaced(normal: str, situation: Situation) -> Reading | None:
    """What the message surely means in another phase, so that it can be said why it cannot be done in this one."""
    if len(pieces(normal, situation.words.breaks)) > MOST_MISPLACED:
        return None
    told_here = TELLS_SETS if situation.phase is Phase.IN_PROGRESS else {LOG_OUTSIDE}
    here = phrasebook(situation.language).acts(situation.phase) | told_here
    figures = situation.words.has_number(normal)
    for phase in Phase if figures else _phases_spoken_of(normal, situation):
        reading = _read(normal, replace(situation, spoken_as_in=phase))
        strange = reading.acts and all(act.name not in here for act in reading.acts)
        if strange and reading.certainty is Certainty.CERTAIN:
            return reading
    return None


def _phases_spoken_of(normal: str, situation: Situation) -> list[Phase]:
    """The other phases whose own acts a text without figures may be about, by its words."""
    plain = bare(normal)
    said = " ".join((plain, mended(plain, situation), *rewordings(plain, situation.language)))
    book = phrasebook(situation.language)
    others = (phase for phase in Phase if phase is not situation.phase)
    return [phase for phase in others if book.may_be_strange(said, there=phase, here=situation.phase)]


def _read(normal: str, situation: Situation, *, asking: bool = False) -> Reading:
    """The acts of a text; with `asking` what is asked and names none is a question about training in general."""
    whole = pieces(normal, situation.words.breaks)
    parts, beyond = whole[:MOST_PIECES], joined(whole[MOST_PIECES:])
    acts: tuple[SpokenAct, ...] = ()
    certainty, joint, lone = Certainty.CERTAIN, "", 0  # how many exercises were named alone
    reason = ""
    while parts:
        clause, taken = _next_clause(acts, parts, situation)
        is_remarked = clause is None and _remark(acts, parts[0][0], situation) is not None
        why = _why(clause, parts[0][0], situation, is_alone=len(whole) == 1 or is_remarked)
        reason = reason or why
        if clause is None and (why or (len(whole) > 1 and bare(parts[0][0]) in situation.words.polite)):
            joint, parts = parts[0][1], parts[1:]
            continue
        if acts and acts[-1].name in OF_AN_EXERCISE and (clause is None or clause.only_slots):
            clause, taken = another(acts[-1], parts[0][0], situation), 1
        if clause is None:
            clause, acts, taken = _otherwise(acts, parts, situation, asking=asking, joint=joint)
        if clause is not None and says_again(clause, acts):
            joint, parts = parts[taken - 1][1], parts[taken:]
            continue
        if clause is None or (acts and speaks_against(acts[-1], clause, joint, situation)):
            return NO_READING
        if lone and clause.names_first and is_of_one(clause.acts[0]):
            if joint.strip() not in situation.words.joints["and"]:
                return NO_READING
            listed = (replace(clause.acts[0], arguments=act.arguments) for act in acts[-lone:])
            acts = (*acts[:-lone], *listed)
        clause = weighed_too(then_too(clause, acts, parts[:taken], situation), acts, parts[0][0], situation)
        acts = together(with_more(acts, clause.acts), joint)
        lone = lone + 1 if clause.only_slots and clause.acts[0].name == "start_exercise" else 0
        certainty, joint = certainty.and_(clause.certainty), parts[taken - 1][1]
        parts = parts[taken:]
        rest = joined(parts) + beyond
        if rest and any(act.name in TURNS_THE_PAGE for act in clause.acts):
            acts = _with_equipment(acts, rest, situation)
            contrasts = situation.words.is_contrast(joint) and not tells_of_the_body(rest, situation)
            doubtful = situation.words.has_doubt(rest) or contrasts
            doubtful = doubtful or _leaves_a_wish(clause, joint, rest, situation)
            return NO_READING if doubtful else Reading(for_a_reason(acts, reason), certainty, rest)
    acts = because_of_it(for_a_reason(acts, reason), reason, situation)
    return Reading(acts, certainty, beyond) if acts else NO_READING


def _next_clause(
    acts: tuple[SpokenAct, ...], parts: list[tuple[str, str]], situation: Situation
) -> tuple[Reading | None, int]:
    """The longest clause; how hard it was, said behind sets, is a remark about these and not about those before."""
    is_of_these = is_verdict(parts[0][0], situation) and _remark(acts, parts[0][0], situation) is not None
    return (None, 1) if is_of_these else longest_clause(parts, situation)


def _beside_remarks(normal: str, situation: Situation) -> Reading | None:
    """What a message names beside remarks that say nothing else: "shorter please, i am out of breath"."""
    parts = pieces(normal, situation.words.breaks)[:MOST_PIECES]
    alone = {part: longest_clause([part], situation)[0] for part in parts}
    beside = [part for part in parts if alone[part] is None and is_aside(part[0], situation)]
    kept = [part for part in parts if part not in beside]
    named = [clause for part in kept if (clause := alone[part]) is not None]
    only_names = any(clause.only_slots and clause.acts[0].name == "set_goal" for clause in named)
    contrasted = (situation.words.is_contrast(joint) for (_, joint), part in pairwise(parts) if part in beside)
    if not beside or not kept or only_names or any(contrasted):
        return None
    reading = _read(joined(kept), situation)
    if not reading.acts or reading.rest or any(act.name not in REMARKED for act in reading.acts):
        return None
    if is_unreal(normal, reading.acts, situation):
        return None
    *acts, last = reading.acts
    if parts[-1] in beside and last.name in TELLS_SETS:
        last, _ = with_remark(last, reading.certainty, parts[-1][0])
    return replace(reading, acts=(*acts, last), certainty=reading.certainty.and_(Certainty.PROBABLE))


def _with_equipment(acts: tuple[SpokenAct, ...], rest: str, situation: Situation) -> tuple[SpokenAct, ...]:
    """The acts; a workout is for the things there are, as told behind it: "what should i train, i have a full gym"."""
    *others, last = acts
    if last.name != ASK_FOR_WORKOUT or "equipment" in last.arguments:
        return acts
    told = [act.arguments.get("equipment") for act in _read(rest, situation).acts if act.name == REMEMBER]
    named = told[0] if len(told) == 1 else None
    things = {"equipment": [named] if isinstance(named, str) else named} if named else {}
    return (*others, replace(last, arguments={**last.arguments, **things}))


def _leaves_a_wish(clause: Reading, joint: str, rest: str, situation: Situation) -> bool:
    """Whether words behind a wish for a workout say more of it and are not understood: "legs and hammies heavy"."""
    name, listed = clause.acts[0].name, not situation.words.joints["and"].isdisjoint(joint.split())
    if name not in PHASE_AFTER:
        return False
    says_more = listed or (name == ASK_FOR_WORKOUT and tells_a_wish(rest, situation.words))
    return says_more and not _read(rest, replace(situation, spoken_as_in=PHASE_AFTER[name])).acts


def _otherwise(
    acts: tuple[SpokenAct, ...], parts: list[tuple[str, str]], situation: Situation, *, asking: bool, joint: str
) -> tuple[Reading | None, tuple[SpokenAct, ...], int]:
    """What a part of a message is that names no act: a remark about the last one, or a question."""
    remarked = _remark(acts, parts[0][0], situation)
    if remarked is not None:
        return remarked, acts[:-1], 1
    clause, taken = _question(parts, situation) if asking else (None, 1)
    told = with_aside(acts, joint, parts[0][0], situation) if clause is None else None
    if told is not None:
        return Reading(told[-1:], Certainty.CERTAIN), told[:-1], 1
    return clause, acts, taken


def _why(clause: Reading | None, said: str, situation: Situation, *, is_alone: bool) -> str:
    """The reason for another part of a message that a part gives, where it is no act or only asks for others."""
    may_be = not is_alone and (clause is None or clause.acts == OFFERED)
    return reason_in(said, situation) if may_be else ""


def _question(parts: list[tuple[str, str]], situation: Situation) -> tuple[Reading | None, int]:
    """A question, up to the end of its sentence."""
    taken = next((place for place, (_, joint) in enumerate(parts, 1) if set(joint) & ENDS), len(parts))
    *before, (end, joint) = parts[:taken]
    said = joined(before) + end
    if not situation.words.is_asked(said, is_marked=is_question(said + joint)):
        return None, 1
    return Reading((SpokenAct("answer_question", {"question": said}),), Certainty.CERTAIN), taken


def _remark(acts: tuple[SpokenAct, ...], said: str, situation: Situation) -> Reading | None:
    """The last act with these words beside it, where they are a remark about the sets it tells of."""
    if acts and acts[-1].name in TELLS_SETS and is_remark(said, situation):
        act, certainty = with_remark(acts[-1], Certainty.CERTAIN, said)
        return Reading((act,), certainty)
    return None
