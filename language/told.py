"""Sets told in a clause: the sets themselves, the exercise they belong to, and a remark behind them."""

import re
from collections.abc import Iterator

from language.figures import said_sets
from language.said import Certainty, InUse, Said, sets_as_arguments
from language.situation import Situation, SpokenAct
from language.slots import UNKNOWN_NAME_WORDS
from language.words import without

LONGEST_REMARK_WORDS = 15
_WORD = re.compile(r"\S+")


def told(clause: str, situation: Situation, *, unknown_names: bool) -> tuple[SpokenAct, Certainty] | None:
    """The act of recording sets that a clause stands for, or None.

    "bench press 80x8", "80x8 on bench", "3 sets of 8 squats at 80 kg", "8, 8, 7 at 80", "80x8 felt heavy"
    """
    if not situation.words.has_number(clause):
        return None
    clause = without(clause, situation.words.telling, front=True)
    reading = _sets_and_name(clause, situation, unknown_names=unknown_names)
    if reading is not None:
        return reading
    head, remark = _remark_behind(clause, situation)
    reading = _sets_and_name(head, situation, unknown_names=unknown_names) if remark else None
    return None if reading is None else with_remark(*reading, remark)


def with_remark(act: SpokenAct, certainty: Certainty, remark: str) -> tuple[SpokenAct, Certainty]:
    """The act with the athlete's own words kept beside the last of its sets."""
    sets = act.arguments["sets"]
    assert isinstance(sets, list)
    noted = [*sets[:-1], {**sets[-1], "feedback": remark}]
    return SpokenAct(act.name, {**act.arguments, "sets": noted}), certainty.and_(Certainty.PROBABLE)


def is_remark(text: str, situation: Situation) -> bool:
    """Whether words behind sets are a remark about them: short, without figures, and taking nothing back."""
    opens = any(re.match(rf"{re.escape(phrase)}\b", text) for phrase in situation.words.remark)
    short = len(text.split()) <= LONGEST_REMARK_WORDS and not any(character.isdigit() for character in text)
    return opens and short and not situation.words.has_doubt(text)


def _remark_behind(clause: str, situation: Situation) -> tuple[str, str]:
    for found in _WORD.finditer(clause):
        if found.start() and is_remark(clause[found.start() :], situation):
            return clause[: found.start()].strip(), clause[found.start() :]
    return clause, ""


def _sets_and_name(clause: str, situation: Situation, *, unknown_names: bool) -> tuple[SpokenAct, Certainty] | None:
    alone = said_sets(clause, situation.words, situation.in_use(situation.current_id))
    if alone is not None:
        return _act(alone, None, Certainty.CERTAIN)
    for name, remainder in _splits(clause, situation):
        said = said_sets(remainder, situation.words, InUse())
        if said is None:
            continue
        found = situation.names.find(name, situation.plan_ids)
        if any(each.number is not None for each in said.sets) and not (found.only and found.certain):
            continue
        if found.only is not None:
            said = said_sets(remainder, situation.words, situation.in_use(found.only.id)) or said
        if found.exercises:
            sure = found.certain or found.only is None
            return _act(said, name, Certainty.CERTAIN if sure else Certainty.PROBABLE)
        short = len(name.split()) <= UNKNOWN_NAME_WORDS and situation.words.may_name(name)
        if unknown_names and clause.startswith(name) and short:
            return None if situation.words.has_doubt(clause) else _act(said, name, Certainty.CERTAIN)
    return None


def _splits(clause: str, situation: Situation) -> Iterator[tuple[str, str]]:
    """Runs of words that may be a name, the longest first, each with the clause without it."""
    words = list(_WORD.finditer(clause))
    for length in range(min(len(words) - 1, situation.names.longest), 0, -1):
        for start in range(len(words) - length + 1):
            name = clause[words[start].start() : words[start + length - 1].end()].strip(" ,:-")
            if not name or not _may_be_name(words[start : start + length], situation):
                continue
            front = _unlinked(clause[: words[start].start()].strip(" ,"), situation)
            back = clause[words[start + length - 1].end() :].strip(" ,:")
            yield name, f"{front} {back}".strip()


def _may_be_name(words: list[re.Match[str]], situation: Situation) -> bool:
    ends = (words[0].group(), words[-1].group())
    figures = any(character.isdigit() for word in words for character in word.group())
    return not figures and not any(word in situation.words.common for word in ends)


def _unlinked(front: str, situation: Situation) -> str:
    """What stands before a name without the word that links them: "80x8 on"."""
    *before, last = front.split() or [""]
    return " ".join(before) if last in situation.words.linking else front


def _act(said: Said, name: str | None, certainty: Certainty) -> tuple[SpokenAct, Certainty]:
    arguments: dict[str, object] = {"sets": sets_as_arguments(said.sets)}
    if name is not None:
        arguments["exercise"] = name
    lone = any(each.number is not None for each in said.sets)
    sure = said.certainty.and_(certainty).and_(Certainty.PROBABLE if lone else Certainty.CERTAIN)
    return SpokenAct("log_sets", arguments), sure
