"""A message in whatever language it is: read in the athlete's own first, then in that of its words."""

import re
from collections.abc import Mapping
from dataclasses import replace

from language.act_traits import NAMES_EXERCISES
from language.detecting import detected
from language.first_talk import of_oneself, topic_asked
from language.oneself import verbatim
from language.reading import read
from language.said import Certainty
from language.situation import Situation
from language.understood import Reading

SHOWN_AGAIN = ("feedback", "reason")
ENGLISH = "en"  # gyms speak it everywhere
_DECIMALS = re.compile(r"\d,\d")


def heard(text: str, situation: Situation) -> Reading:
    """What a message names; in another language only where the athlete's own makes nothing sure of it."""
    here = of_oneself(text, read(text, situation), situation)
    if _is_sure(here):
        return here
    for other in dict.fromkeys((detected([text]), ENGLISH)):
        if other is None or other == situation.language:
            continue
        elsewhere = in_language(situation, other)
        there = of_oneself(text, read(text, elsewhere), elsewhere)
        # An answer in whatever words is one in the athlete's own language.
        if not _is_of_another(text, there, elsewhere, situation):
            continue
        if _is_sure(there) and (topic_asked(situation) is None or there.certainty is Certainty.CERTAIN):
            return there
    return here


def in_their_letters(reading: Reading, text: str) -> Reading:
    """The reading with remarks and reasons as they stand in the message: they are shown to the athlete again."""
    return replace(reading, acts=tuple(replace(act, arguments=_typed(act.arguments, text)) for act in reading.acts))


def _typed(arguments: Mapping[str, object], text: str) -> dict[str, object]:
    return {name: _typed_value(name, value, text) for name, value in arguments.items()}


def _typed_value(name: str, value: object, text: str) -> object:
    if name in SHOWN_AGAIN and isinstance(value, str):
        return verbatim(value, text)
    if name == "sets" and isinstance(value, list):
        return [_typed(each, text) if isinstance(each, dict) else each for each in value]
    return value


def _is_of_another(text: str, there: Reading, elsewhere: Situation, here: Situation) -> bool:
    """Whether what is read in another language may be meant: of known exercises, and no figures of this one."""
    if here.words.has_decimal_comma and not elsewhere.words.has_decimal_comma and _DECIMALS.search(text):
        return False
    named = (act.arguments.get(name) for act in there.acts for name in NAMES_EXERCISES)
    return all(elsewhere.names.find(str(said)).exercises for said in named if said is not None)


def _is_sure(reading: Reading) -> bool:
    """Whether it surely names acts; that something is asked may be seen of another language too."""
    asks_alone = all(act.name == "answer_question" for act in reading.acts)
    return not asks_alone and reading.certainty is not Certainty.UNSURE


def in_language(situation: Situation, language: str) -> Situation:
    """The same situation as somebody who speaks this language finds it."""
    return replace(situation, language=language, names=situation.names.spoken_in(language))
