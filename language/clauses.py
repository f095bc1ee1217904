"""One clause of a message read: the wording it has the shape of, with its slots filled, and how surely."""

from collections.abc import Callable
from dataclasses import replace

from language.act_traits import ABOUT_ONESELF, ANSWERS, AS_SAID, OF_ONESELF, PASSING, REMEMBER, WHOLE_CLAUSE
from language.acts_of_sets import TELLS_SETS
from language.facts import read_fact
from language.measures import read_measure
from language.outside import LOG_OUTSIDE, told_apart, told_earlier, told_when
from language.phrasebook import FREE, Match, phrasebook
from language.rewording import rewordings
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.slips import as_typed, mended, names_the_mended
from language.slots import fill
from language.text import bare, pieces
from language.told import told
from language.understood import Reading
from training.workout import Phase

LONGEST = 100  # words of a wording; beyond, only figures are read
# What a wish tells of is not done yet.
DONE = TELLS_SETS | {"repeat_set"}


def as_it_stands(clause: str, situation: Situation) -> Reading | None:
    """One clause in which every name is known, and no word is passed over."""
    return _kept("as it stands", clause, situation, lambda: _one_clause(clause, situation, unknown_names=False))


def as_spelled(clause: str, situation: Situation) -> Reading | None:
    """The same without a slip mended."""
    return _kept("as spelled", clause, situation, lambda: _spelled(clause, situation, unknown_names=False))


def with_new_names(clause: str, situation: Situation) -> Reading | None:
    """The same with names nobody knows."""
    return _kept("new names", clause, situation, lambda: _one_clause(clause, situation, unknown_names=True))


def reworded(clause: str, situation: Situation) -> Reading | None:
    """One clause without the words that say nothing, and with those that phrases are written in."""
    return _kept("reworded", clause, situation, lambda: _in_other_words(clause, situation))


def as_measure(clause: str, situation: Situation) -> Reading | None:
    """A measure of the body in whatever words."""
    return _kept("measure", clause, situation, lambda: _of_the_body(clause, situation))


def _of_the_body(clause: str, situation: Situation) -> Reading | None:
    act = read_measure(bare(clause), situation)
    return Reading((act,), Certainty.CERTAIN) if act else None


def as_fact(clause: str, situation: Situation) -> Reading | None:
    """A fact about oneself in whatever words, none of whose parts is something else."""
    return _kept("fact", clause, situation, lambda: _told_of_oneself(clause, situation))


def _told_of_oneself(clause: str, situation: Situation) -> Reading | None:
    plain = bare(clause)
    parts = [said for said, _ in pieces(plain, situation.words.breaks)]
    if not plain or situation.words.is_wish(plain) or (len(parts) > 1 and _tell_more(parts, situation)):
        return None
    act = read_fact(plain, situation)
    return Reading((act,), Certainty.CERTAIN) if act else None


def _tell_more(parts: list[str], situation: Situation) -> bool:
    """Whether one of them says something of its own, in words and not only by what it names."""
    return any(_tells(said, situation) for said in parts)


def _tells(said: str, situation: Situation) -> bool:
    reading = as_it_stands(said, situation)
    if reading is None or reading.only_slots:
        return False
    return reading.acts[0].name != LOG_OUTSIDE or situation.words.has_figure(said)  # "un banco" is no set


def _kept(look: str, clause: str, situation: Situation, read: Callable[[], Reading | None]) -> Reading | None:
    asked = (look, clause)
    if asked not in situation.clauses:
        situation.clauses[asked] = read()
    reading: Reading | None = situation.clauses[asked]
    return reading


def _in_other_words(clause: str, situation: Situation) -> Reading | None:
    plain = bare(clause)
    polite = situation.words.without_manners(plain, answering=situation.question is not None)
    for text in dict.fromkeys(rewordings(polite, situation.language)):
        if text and text not in (plain, polite):
            matches = (match for match in _matches(text, situation) if match.wording.has_words)
            found = (_filled(match, situation, unknown_names=False) for match in matches)
            for reading in found:
                if reading is not None and (told := _told_as(plain, reading)) is not None:
                    return told
    return None


def _one_clause(clause: str, situation: Situation, *, unknown_names: bool) -> Reading | None:
    spelled = _spelled(clause, situation, unknown_names=True) if unknown_names else as_spelled(clause, situation)
    return spelled or _with_slips(clause, situation, unknown_names=unknown_names)


def _spelled(clause: str, situation: Situation, *, unknown_names: bool) -> Reading | None:
    """A clause as it is spelled, with or without the manners around it."""
    plain = bare(clause)
    for text in situation.words.less_mannered(plain, answering=situation.question is not None):
        if text and (reading := _as_said(text, situation, unknown_names=unknown_names)):
            if text != plain and _is_lasting(reading.acts[0]) and situation.words.is_passing(plain):
                return replace(reading, certainty=Certainty.UNSURE)
            wished = text != plain and reading.acts[0].name in DONE and situation.words.is_wish(plain)
            return replace(reading, certainty=Certainty.UNSURE) if wished else reading
    return None


def _with_slips(clause: str, situation: Situation, *, unknown_names: bool) -> Reading | None:
    """A clause with its slips of the thumb mended."""
    barer = tuple(situation.words.less_mannered(bare(clause), answering=situation.question is not None))
    typed = barer[-1]
    likely = mended(typed, situation)
    polite = situation.words.without_manners(likely, answering=situation.question is not None)
    reading = _as_said(polite, situation, unknown_names=unknown_names) if polite not in barer else None
    if reading is None or (reading.only_slots and not names_the_mended(typed, likely, situation)):
        return None
    if reading.acts[0].name in ABOUT_ONESELF:
        return None  # what is kept of somebody is in their own words, and none of them is guessed
    acts = tuple(as_typed(act, typed, likely) for act in reading.acts)
    return replace(reading, acts=acts, certainty=reading.certainty.and_(Certainty.PROBABLE))


def _told_as(clause: str, reading: Reading) -> Reading | None:
    """A reading of other words for a clause: what is kept as it was said is the clause, and no name is made of them."""
    (act,) = reading.acts
    arguments = {name: clause if name == "content" else value for name, value in act.arguments.items()}
    as_said = (str(value) for name, value in arguments.items() if name in AS_SAID)
    whole = replace(reading, acts=(SpokenAct(act.name, arguments),))
    return whole if all(said in clause for said in as_said) else None


def _is_lasting(act: SpokenAct) -> bool:
    """Whether it is for good, so that words about today make it doubtful; pain counts at once, and until it is gone."""
    return act.name in PASSING and not (act.name == REMEMBER and act.arguments.get("kind") == "limit")


def _as_said(text: str, situation: Situation, *, unknown_names: bool) -> Reading | None:
    """The wording that fits best; sets are tried before wordings that are nothing but slots, while training.

    Words of another phase are taken for what they say there only when they are words, not slots alone.
    """
    matches = _matches(text, situation)
    sets = _sets(text, situation, unknown_names=unknown_names)
    told_sets = None if sets is None else Reading((sets[0],), sets[1])
    is_earlier = told_sets is not None and "when" in told_sets.acts[0].arguments
    if situation.spoken_as_in or is_earlier or (told_sets is not None and situation.phase is Phase.IN_PROGRESS):
        matches = [match for match in matches if match.wording.has_words]
    if situation.question is not None:
        matches.sort(key=lambda match: match.wording.act not in ANSWERS)
    for match in matches:
        reading = _filled(match, situation, unknown_names=unknown_names)
        if reading is not None:
            return _at_once(match, situation) or reading
    return told_sets


def _matches(text: str, situation: Situation) -> list[Match]:
    if text.count(" ") >= LONGEST:
        return []
    return phrasebook(situation.language).matches(text, situation.phase)


def _at_once(match: Match, situation: Situation) -> Reading | None:
    """What goes to an exercise at once still does where it is said why: "bench first, rack's busy"."""
    reason = match.slots.get("reason", "")
    plain = bare(match.clause.removesuffix(reason)) if reason else match.clause
    reading = as_it_stands(plain, situation) if plain != match.clause else None
    return reading if reading is not None and reading.acts[0].name == "start_exercise" else None


def _sets(text: str, situation: Situation, *, unknown_names: bool) -> tuple[SpokenAct, Certainty] | None:
    """The act of recording sets that a clause tells of: at another time, outside workouts, or in one under way."""
    dated = told_when(text, situation)
    if dated is not None:
        return told_earlier(*dated, situation)
    tell = told_apart if situation.phase is Phase.NO_WORKOUT else told
    return tell(text, situation, unknown_names=unknown_names)


def _filled(match: Match, situation: Situation, *, unknown_names: bool) -> Reading | None:
    """The act of a wording with its arguments; None when the words in a slot are nothing of its kind."""
    free = [match.slots[slot.name] for slot in match.wording.slots if slot.kind in FREE and slot.name in match.slots]
    behind = [said for text in free for said, _ in pieces(text, situation.words.breaks)[1:]]
    tells_more = match.wording.act == "set_goal" and any(map(situation.words.has_figure, behind))
    if tells_more or any(as_it_stands(said, situation) for said in behind):
        return None
    arguments: dict[str, object] = dict(match.wording.given)
    certainty = Certainty.CERTAIN
    for slot in match.wording.slots:
        if slot.name not in match.slots:
            continue
        filled = fill(slot.name, slot.kind, match.slots[slot.name].rstrip(",.!") or match.slots[slot.name], situation)
        if filled is None or not (filled.known or (unknown_names and match.wording.opens_with_word)):
            return None
        arguments.update(filled.arguments)
        certainty = certainty.and_(filled.certainty)
    if "why" in match.slots and arguments.keys() == {"muscles"}:
        return None  # "my wife has a bad back" wishes for nothing
    if match.wording.act in WHOLE_CLAUSE:
        arguments.setdefault(WHOLE_CLAUSE[match.wording.act], match.clause)
    reading = Reading(
        (SpokenAct(match.wording.act, arguments),),
        certainty,
        only_slots=not match.wording.has_words,
        names_first=match.clause.startswith(match.slots.get("exercise", "\n")),
    )
    return _of_oneself(reading, match.clause, situation) if match.wording.act in ABOUT_ONESELF else reading


def _of_oneself(reading: Reading, clause: str, situation: Situation) -> Reading | None:
    """What somebody told of themselves, with what it means for training where their words say that.

    None when it is no such thing: what is true of today alone, or something else to do.
    """
    (act,) = reading.acts
    content = act.arguments.get("content")
    if not isinstance(content, str):
        if act.arguments.get("kind") != "limit" and situation.words.is_passing(clause):
            return None
        return replace(reading, acts=(SpokenAct(act.name, {**act.arguments, "content": clause}),))
    inner = as_it_stands(content, situation) or as_fact(content, situation)
    is_told = inner is not None and inner.acts[0].name == REMEMBER
    if inner is not None and inner.acts[0].name in OF_ONESELF:
        return inner
    if inner is not None and not is_told and not inner.only_slots:
        return None
    told = inner.acts[0].arguments if inner and is_told else {"kind": "life"} if act.name == REMEMBER else {}
    if inner is not None and is_told:
        reading = replace(reading, certainty=reading.certainty.and_(inner.certainty))
    kept = {**act.arguments, **told, "content": content}
    if kept.get("kind") != "limit" and situation.words.is_passing(content):
        reading = replace(reading, certainty=Certainty.UNSURE)
    return replace(reading, acts=(SpokenAct(act.name, kept),))
