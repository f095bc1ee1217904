"""What people say of themselves: parts of the body, days, things to train with, exercises they like or do not."""

import re
from collections.abc import Iterator

from language.names import Names
from language.picking import picked
from language.said import Certainty
from language.text import bare, is_question, normalise, undotted
from language.words import Words

MOST_TOPIC_WORDS = 8
FEW = 4  # words that only complain
LEAST_OF_A_SENTENCE = 2  # words behind the first
_MARKS = re.compile(r"[,;/&+]")
_WORD = re.compile(r"\S+")
_TIED = re.compile(r"[^'’]+['’]?")


def areas(said: str, words: Words) -> list[str]:
    """The areas a part of the body belongs to."""
    return words.body[said].split(",")


def areas_in(said: str, words: Words) -> frozenset[str]:
    """The areas of every part of the body that a text names."""
    spoken = f" {_MARKS.sub(' ', said)} "
    return frozenset(
        area for phrase, named in words.body.items() if f" {phrase} " in spoken for area in named.split(",")
    )


def areas_named(said: str, words: Words) -> list[str]:
    """The areas of the parts of the body that a text names, each part in its longest name: no back in a lower back."""
    found, _ = picked(said, words.body)
    return list(dict.fromkeys(area for named in found for area in named.split(",")))


def hurting(said: str, words: Words) -> frozenset[str]:
    """The areas of every part of the body that a text says hurts."""
    spoken = set(_MARKS.sub(" ", said).split())
    return areas_in(said, words) if spoken & words.painful else frozenset()


def complains(said: str, words: Words) -> bool:
    """Whether a few words say that something hurts, and not what: "this hurts"."""
    spoken = _MARKS.sub(" ", said).split()
    return len(spoken) <= FEW and not words.painful.isdisjoint(spoken) and not areas_in(said, words)


def parts(said: str, words: Words) -> list[str] | None:
    """The parts of the body that are trained, of a list; None when there is anything else in it."""
    found, left = picked(said, words.part)
    return list(dict.fromkeys(found)) if found and _only_ties(left, words) else None


def side(said: str, words: Words) -> str:
    """Which side of the body."""
    return words.side[said]


def side_in(said: str, words: Words) -> str | None:
    """The side of the body that a text names, if it is one."""
    found, _ = picked(said, words.side)
    return found[0] if len(set(found)) == 1 else None


def days(said: str, words: Words) -> list[str] | None:
    """The days of a list; None when there is anything else in it."""
    found, left = picked(said, words.weekday)
    named = {day for these in found for day in these.split(",")}
    week = dict.fromkeys(words.weekday.values())
    return [day for day in week if day in named] if named and _only_ties(left, words) else None


def things(said: str, words: Words) -> list[str] | None:
    """The equipment of a list; None when there is anything else in it."""
    found, left = picked(said, words.equipment)
    return list(dict.fromkeys(found)) if found and _only_ties(left, words) else None


def exercises(said: str, words: Words, names: Names) -> tuple[list[str], Certainty] | None:
    """The exercises of a list, and how sure they are meant; None when one of it is none that is known."""
    joints = "|".join(re.escape(joint) for joint, what in words.notation.items() if what == "AND" and joint.isalpha())
    listed = [each.strip() for each in re.split(rf"{_MARKS.pattern}|(?<!\w)(?:{joints})(?!\w)", said) if each.strip()]
    stray = (word for each in listed for word in each.split() if " " in each and not names.knows(word))
    if len(listed) > 1 and any(word not in words.tie for word in stray):
        return None  # "burpees and love deadlifts"
    if not listed or not all(_is_exercise(each, words, names) for each in listed):
        return None
    spelled = all(names.knows(word) for each in listed for word in each.split() if word not in words.articles)
    return listed, Certainty.CERTAIN if spelled else Certainty.PROBABLE


def topic(said: str, words: Words) -> str | None:
    """What is spoken of, in few words that name something."""
    return said if "," not in said and len(said.split()) <= MOST_TOPIC_WORDS and words.may_name(said) else None


def subject(said: str, words: Words) -> str | None:
    """What a goal is about, where the words beside it leave no doubt: anything but a pronoun or a doubt."""
    named = [word for word in said.split() if word not in words.articles]
    is_short = "," not in said and len(named) <= MOST_TOPIC_WORDS
    return said if named and is_short and not words.has_doubt(said) else None


def fact(said: str, words: Words) -> str | None:
    """Anything that is neither a question nor a story."""
    return None if is_question(said) or said.split()[0] in words.recalling else said


def own(said: str, words: Words) -> str | None:
    """A sentence about oneself: "my knee hurts", and not only something of one's own: "my warmup"."""
    opening, *rest = said.split()
    return fact(said, words) if opening in words.own and len(rest) >= LEAST_OF_A_SENTENCE else None


def verbatim(content: str, text: str) -> str:
    """The words of a clause as they stand in the message, capitals and apostrophes included; else as they are.

    >>> verbatim("im a beginner", "Don't forget I'm a beginner!")
    "I'm a beginner"
    """
    heard = [(found, plain) for found in _typed(text) if (plain := _heard(found[0]))]
    wanted = [plain for word in content.split() if (plain := _undotted(bare(word)))]
    for start in range(len(heard)):
        said: list[str] = []
        for end in range(start, len(heard)):
            said += heard[end][1].split()
            if said == wanted:
                typed = text[heard[start][0].start() : heard[end][0].end()]
                return " ".join(typed.split()).strip(" ,;.!?:")
            if len(said) >= len(wanted):
                break
    return content


def _typed(text: str) -> Iterator[re.Match[str]]:
    """The words of a text as they are typed; each of two that an apostrophe ties is a word: "d'aller"."""
    for word in _WORD.finditer(text):
        parts = [*_TIED.finditer(text, word.start(), word.end())]
        yield from parts if len(parts) == len(_heard(word[0]).split()) else [word]


def _heard(word: str) -> str:
    return _undotted(bare(normalise(word)))


def _undotted(word: str) -> str:
    return undotted(word, ())


def _only_ties(left: str, words: Words) -> bool:
    return all(word in words.tie and word not in words.doubt for word in _MARKS.sub(" ", left).split())


def _is_exercise(said: str, words: Words, names: Names) -> bool:
    if not words.may_name(said) or any(letter.isdigit() for letter in said):
        return False
    found = names.find(said)
    means_more = said in words.muscle or said in words.workout_type or said in words.intensity
    return bool(found.exercises) and not means_more and (found.certain or said not in words.equipment)
