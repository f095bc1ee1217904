"""A message in whatever language it is: read in the athlete's own first, then in that of its words."""

from dataclasses import replace

from language.detecting import detected
from language.reading import Reading, read
from language.said import Certainty
from language.situation import Situation

ENGLISH = "en"  # gyms speak it everywhere


def heard(text: str, situation: Situation) -> Reading:
    """What a message names; in another language only where the athlete's own makes nothing sure of it."""
    here = read(text, situation)
    if here.acts and here.certainty is not Certainty.UNSURE:
        return here
    for other in dict.fromkeys((detected([text]), ENGLISH)):
        if other is None or other == situation.language:
            continue
        there = read(text, in_language(situation, other))
        if there.acts and there.certainty is not Certainty.UNSURE:
            return there
    return here


def in_language(situation: Situation, language: str) -> Situation:
    """The same situation as somebody who speaks this language finds it."""
    return replace(situation, language=language, names=situation.names.spoken_in(language))
