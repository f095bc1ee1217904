"""Why an act is asked for, told apart from it: "rack's taken, swap it", "skip, the bench is busy"."""

import re
from dataclasses import replace
from functools import cache

from language.act_traits import TAKES_REASON
from language.ends import without
from language.oneself import areas_in
from language.picking import phrases
from language.situation import Situation, SpokenAct
from language.slot_shapes import reason_shape
from language.text import bare
from language.words import Words, words

LONGEST_ASIDE = 7  # words


# Parts of set notation that say nothing alone.
LINKING = frozenset({"AND", "AT", "EMPTY", "FOR", "GOT", "IN", "OF", "OF_THEM", "PER", "POINT", "TIMES"})
OFFERED = "suggest_alternatives"
# Who goes on to something else needs no offer of it.
GOES_ELSEWHERE = frozenset({"next_exercise", "start_exercise"})


def reason_in(said: str, situation: Situation) -> str:
    """The reason a part of a message gives; empty when it is anything else."""
    plain = bare(said)
    if _reasons(situation.language).fullmatch(plain) is None:
        return ""
    return without(plain, situation.words.because, front=True)


def is_aside(said: str, situation: Situation) -> bool:
    """Whether a part of a message is a short remark that asks and tells nothing: no figure, no doubt, nothing hurts."""
    own, plain = situation.words, bare(said)
    words = plain.split()
    says_more = own.has_figure(plain) or own.has_doubt(plain) or areas_in(plain, own) or own.is_passing(plain)
    acts = not own.commanding.isdisjoint(words) or own.is_asked(plain, is_marked=False)
    names = any(situation.names.find(word, situation.plan_ids).certain for word in words if word not in own.common)
    says_more = says_more or not own.qualifying.isdisjoint(words) or _tells_of_sets(plain, own)
    return 0 < len(words) <= LONGEST_ASIDE and not (says_more or acts or names)


def _tells_of_sets(said: str, own: Words) -> bool:
    """Whether words say more of sets, other than by those that only link: "that was pounds"."""
    telling = tuple(phrase for phrase, what in own.notation.items() if what not in LINKING)
    return phrases(telling).search(said) is not None


def for_a_reason(acts: tuple[SpokenAct, ...], reason: str) -> tuple[SpokenAct, ...]:
    """The acts, with the reason, if any, beside the first that may have one and has none.

    Then nothing need be offered for what the reason is.
    """
    for place, act in enumerate(acts):
        if reason and act.name in TAKES_REASON and "reason" not in act.arguments:
            with_it = replace(act, arguments={**act.arguments, "reason": reason})
            others = (*acts[:place], with_it, *acts[place + 1 :])
            return tuple(each for each in others if each.name != OFFERED)
    answers = bool(reason) and any(each.name in GOES_ELSEWHERE for each in acts)
    return tuple(each for each in acts if each.name != OFFERED) if answers else acts


def because_of_it(acts: tuple[SpokenAct, ...], reason: str, situation: Situation) -> tuple[SpokenAct, ...]:
    """The acts; options asked for because of an exercise of the plan are of that: "bench is hogged, what else?"."""
    if acts != (SpokenAct("offer_options"),):
        return acts
    said = without(reason, tuple(situation.words.articles), front=True).split()
    for end in range(len(said), 0, -1):
        name = " ".join(said[:end])
        found = situation.names.find(name, situation.plan_ids)
        if found.only and found.certain and found.only.id in situation.plan_ids:
            return (SpokenAct(OFFERED, {"exercise": name}),)
    return acts


@cache
def _reasons(language: str) -> re.Pattern[str]:
    return re.compile(reason_shape(words(language)))
