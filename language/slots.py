"""The slots of a wording: what the words in them are, by kind."""

import re
from collections.abc import Callable

from language import oneself
from language.births import BIRTHS, whole_year
from language.days_past import names_time
from language.ends import without
from language.exercise_slots import EXERCISE_READERS
from language.filled import Filled, Reader
from language.goal_slots import GOAL_READERS
from language.ratings import rating, scores
from language.reminding import days_named, read_reminder
from language.set_slots import SET_READERS
from language.situation import Situation
from language.tongues import language_called
from language.wish_slots import WISH_READERS
from language.words import Words
from training.first_talk import level_after

CODE_LENGTHS = range(4, 13)
_IN_GROUPS = re.compile(r"[\s.-]")
MOST_WORDS_AROUND = 8
MOST_OF_A_BODY = 75  # percent, of fat


def fill(name: str, kind: str, said: str, situation: Situation) -> Filled | None:
    """The arguments the words of a slot stand for; None when they are nothing of that kind."""
    return _READERS[kind](name, said, situation)


def _number(name: str, said: str, situation: Situation) -> Filled | None:
    value = situation.words.value_of_number(said)
    if value is None:
        return None
    return Filled({name: int(value) if value.is_integer() else value})


def _ordinal(name: str, said: str, situation: Situation) -> Filled | None:
    return Filled({name: situation.words.ordinal[said]})


def _reason(name: str, said: str, situation: Situation) -> Filled:
    return Filled({name: without(said, situation.words.because, front=True)})


def _unit(name: str, said: str, situation: Situation) -> Filled | None:
    return Filled({name: situation.words.notation[said].lower()})


def _of_oneself(read: Callable[[str, Words], object]) -> Reader:
    """A reader of something that people say of themselves."""

    def filled(name: str, said: str, situation: Situation) -> Filled | None:
        found = read(said, situation.words)
        return None if found is None else Filled({name: found})

    return filled


def _around(name: str, said: str, situation: Situation) -> Filled | None:
    """Words around what is told, that say nothing of their own: without figures, and no exercise among them."""
    named = any(situation.names.exactly(word) for word in said.split()) or situation.words.has_doubt(said)
    return None if named or situation.words.has_number(said) or len(said.split()) > MOST_WORDS_AROUND else Filled({})


def _past(name: str, said: str, situation: Situation) -> Filled | None:
    """When something was done: "yesterday", "on monday"."""
    return Filled({name: said}) if names_time(said, situation.language) else None


def _called(name: str, said: str, situation: Situation) -> Filled | None:
    """A name, whatever it is."""
    return None if "," in said else Filled({name: said})


def _reminder(_: str, said: str, situation: Situation) -> Filled | None:
    """When somebody is to be reminded, and of what."""
    told = read_reminder(said, situation.language)
    return None if told is None else Filled(*told)


def _appointment(_: str, said: str, situation: Situation) -> Filled | None:
    """The same with nothing between what is to be done and when: "gym mondays at 7", "mondays at 7 gym"."""
    words = said.split()
    for end in range(len(words), 0, -1):
        for when, what in ((words[:end], words[end:]), (words[-end:], words[:-end])):
            told = read_reminder(" ".join(when), situation.language)
            if told is not None and "what" not in told[0]:
                errand = _errand("what", " ".join(what), situation) if what else Filled({})
                return errand and Filled({**errand.arguments, **told[0]}, told[1])
    return None


def _errand(name: str, said: str, situation: Situation) -> Filled | None:
    """What somebody is to be reminded of, and no more: no time is in it, and nothing that speaks against it."""
    told = read_reminder(f"to {said}", situation.language)
    plain = (told is None or told[0].keys() <= {"what"}) and not situation.words.has_doubt(said)
    named = said.split()[0] not in situation.words.nameless and said.split()[0].isalpha()
    return Filled({name: said}) if plain and named and "," not in said else None


def _weekdays(name: str, said: str, situation: Situation) -> Filled | None:
    """Days of the week, and nothing else."""
    found = days_named(said, situation.language)
    return None if found is None else Filled({name: found})


def _code(name: str, said: str, situation: Situation) -> Filled | None:
    """A code of digits, in whatever groups they are said."""
    digits = _IN_GROUPS.sub("", said)
    return Filled({name: digits}) if digits.isascii() and digits.isdigit() and len(digits) in CODE_LENGTHS else None


def _language(name: str, said: str, situation: Situation) -> Filled | None:
    """A language by its name."""
    code = language_called(said)
    return None if code is None else Filled({name: code})


def _year(name: str, said: str, situation: Situation) -> Filled | None:
    """A year somebody may be born in."""
    value = situation.words.value_of_number(said)
    return Filled({name: whole_year(int(value))}) if value is not None and whole_year(int(value)) in BIRTHS else None


def _experience(name: str, said: str, situation: Situation) -> Filled | None:
    """How long somebody has trained, as the level that makes them: "3 years", "six months"."""
    *count, unit = said.split()
    months = situation.words.months.get(unit)
    value = situation.words.value_of_number(" ".join(count))
    return None if months is None or value is None else Filled({name: level_after(value * months)})


def _share(name: str, said: str, situation: Situation) -> Filled | None:
    """A share of the body, in percent; it is kept with the clause."""
    value = situation.words.value_of_number(said)
    return Filled({}) if value is not None and value < MOST_OF_A_BODY else None


def _aside(name: str, said: str, situation: Situation) -> Filled | None:
    """Words that are kept where the whole clause is."""
    return Filled({})


_READERS: dict[str, Reader] = {
    "experience": _experience,
    "share": _share,
    "year": _year,
    "number": _number,
    "count": _number,
    "ordinal": _ordinal,
    **EXERCISE_READERS,
    **SET_READERS,
    **WISH_READERS,
    "rating": rating,
    "scores": scores,
    "reason": _reason,
    "unit": _unit,
    "body": _of_oneself(oneself.areas),
    "bodily": _of_oneself(oneself.topic),
    "side": _of_oneself(oneself.side),
    "part": _called,
    "parts": _of_oneself(oneself.parts),
    "days": _of_oneself(oneself.days),
    "things": _of_oneself(oneself.things),
    "called": _called,
    "subject": _of_oneself(oneself.subject),
    "topic": _of_oneself(oneself.topic),
    "fact": _of_oneself(oneself.fact),
    "own": _of_oneself(oneself.own),
    "timed": WISH_READERS["span"],
    "around": _around,
    "lapse": lambda name, said, situation: WISH_READERS["span"](name, said, situation) and Filled({}),
    "past": _past,
    "aside": _aside,
    "former": _aside,
    "code": _code,
    "language": _language,
    "reminder": _reminder,
    "appointment": _appointment,
    "errand": _errand,
    "weekdays": _weekdays,
    **GOAL_READERS,
}
