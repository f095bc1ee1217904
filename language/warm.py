"""Load everything a language needs, so that the first person to speak it does not wait."""

from datetime import UTC, datetime

from language.detecting import detected
from language.names import Names
from language.notation import notation
from language.phrasebook import phrasebook
from language.reading import read
from language.redflags import red_flag
from language.situation import Situation
from language.voice import Voice
from language.words import words

_ANY_DAY = datetime(2026, 1, 1, tzinfo=UTC)


def warm(names: Names, language: str = "en") -> None:
    """Read the language's data and make what is made of it once."""
    phrasebook(language)
    notation("80x8", words(language))
    read("bench press 80x8", Situation(names, language=language))
    voice = Voice(language)
    voice.say("thanked")
    voice.number(1.5)
    voice.day(_ANY_DAY)


def warm_all() -> None:
    """What is made of all languages together: which of them a text is in, and what is dangerous in any."""
    detected(["bench press"])
    red_flag("bench press")
