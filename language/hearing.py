"""A message in whatever language it is: read in the athlete's own first, then in the one its words are of."""

from dataclasses import replace

from language.detecting import detected
from language.reading import Reading, read
from language.said import Certainty
from language.situation import Situation


def heard(text: str, situation: Situation) -> Reading:
    """What a message names; in another language only where the athlete's own makes nothing sure of it."""
    here = read(text, situation)
    if here.acts and here.certainty is not Certainty.UNSURE:
        return here
    other = detected([text])
    if other is None or other == situation.language:
        return here
    there = read(text, in_language(situation, other))
    return there if there.acts and there.certainty is not Certainty.UNSURE else here


def in_language(situation: Situation, language: str) -> Situation:
    """The same situation as somebody who speaks this language finds it."""
    return replace(situation, language=language, names=situation.names.spoken_in(language))
