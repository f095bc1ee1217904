"""Marks out of five and words for how something felt: the slot of ratings."""

import re
from dataclasses import dataclass
from functools import cache

from language.ends import without
from language.filled import Arguments, Filled
from language.picking import compiled
from language.situation import Situation
from language.words import words
from training.workout import Phase

OUT_OF = "5"


@dataclass(frozen=True)
class Marks:
    """How marks are told in a language: "8 out of 10", what links one to what it is for, and what is marked."""

    score: re.Pattern[str]
    links: str
    named: re.Pattern[str]
    opening: re.Pattern[str]
    first: re.Pattern[str]


@cache
def marks(language: str) -> Marks:
    """The shapes of a language's marks."""
    own = words(language)
    out_of = "|".join(map(re.escape, own.out_of))
    linking = "|".join(map(re.escape, own.scoring))
    links = rf"(?:(?:{linking})(?!\w)\s*)*"
    names = "|".join(sorted(map(re.escape, own.rating), key=len, reverse=True))
    ahead = "|".join(map(re.escape, own.linking))
    not_of_more = rf"(?:\s*(?:{out_of})\s*{OUT_OF}\b)?(?!\s*(?:{out_of})\s*\d)(?![\w.])"
    return Marks(
        score=re.compile(rf"\b(\d+)\s*(?:{out_of})\s*(\d+)\b"),
        links=links,
        named=re.compile(rf"\b(?P<name>{names})\s*{links}(?P<score>\d+){not_of_more}"),
        first=re.compile(
            rf"\b(?P<score>\d+)(?:\s*(?:{out_of})\s*{OUT_OF}\b)?\s*(?:(?:{ahead})\s+)*(?P<name>{names})\b"
        ),
        opening=re.compile(rf"(?:{'|'.join(map(re.escape, own.feeling))}) "),
    )


def rating(_: str, said: str, situation: Situation) -> Filled | None:
    """Words for how it felt, with marks out of five where they are given; without any it is a remark.

    A mark belongs to the word before it, or to the one word that says how it felt; alone it is for the performance.
    """
    ratings, told, left = _marked_by_name(said, situation)
    score = marks(situation.language).score
    hung = score.search(left)
    if hung:
        what = _meant_by(score.sub(" ", told), situation) if hung[2] == OUT_OF else None
        if what is None or int(hung[1]) > int(hung[2]):
            return None
        ratings, told, left = {what: int(hung[1]), **ratings}, score.sub(" ", told), score.sub(" ", left)
    if ratings and not _says_something(left, situation):
        return Filled(ratings)
    remark = " ".join(told.split()).strip(" ,")
    is_told = marks(situation.language).opening.match(remark) is not None or is_verdict(remark, situation)
    doubtful = situation.words.has_doubt(remark) or not is_told
    if not _is_feeling(remark, situation) or (doubtful and not ratings):
        return None
    return Filled({**ratings, "feedback": remark})


def _marked_by_name(said: str, situation: Situation) -> tuple[Arguments, str, str]:
    """The marks behind a word for what they are for; what was said without marks; and that without these words too."""
    named = situation.words.rating
    shape = marks(situation.language).named
    if said[:1].isdigit() and _marked_ahead(said, situation):
        shape = marks(situation.language).first
        if any(_tells_how(found["name"], situation) for found in shape.finditer(said)):
            return {}, said, said  # "90 easy" is a weight, or a count
    ratings: Arguments = {named[found["name"]]: int(found["score"]) for found in shape.finditer(said)}
    told = shape.sub(lambda found: " " if named[found["name"]] == found["name"] else found["name"], said)
    return ratings, told, shape.sub(" ", said)


def scores(name: str, said: str, situation: Situation) -> Filled | None:
    """Marks and nothing else, each with what it is for: "difficulty 4 energy 2", "a 5 for performance"."""
    text = without(said, tuple(situation.words.articles), front=True)
    ratings, told, _ = _marked_by_name(text, situation)
    return Filled(ratings) if ratings and not _says_something(_unlinked(told, situation), situation) else None


def _unlinked(text: str, situation: Situation) -> str:
    """The text without words that only tie marks together."""
    return " ".join(word for word in text.split() if word.strip(",") not in situation.words.linking)


def _marked_ahead(said: str, situation: Situation) -> bool:
    """Whether each mark stands before what it is for: "4 performance 2 energy"."""
    left = marks(situation.language).first.sub(" ", said)
    return not any(character.isdigit() for character in left)


def _meant_by(told: str, situation: Situation) -> str | None:
    """What a mark is for that stands in these words: what they say of it, the performance if they say nothing."""
    if not _says_something(told, situation):
        return "performance"
    named = [situation.words.rating[word] for word in told.split() if word in situation.words.rating]
    return named[0] if named and _is_feeling(told.strip(), situation) else None


def _says_something(text: str, situation: Situation) -> bool:
    return compiled(rf"\s*{marks(situation.language).links}").fullmatch(text) is None


def _tells_how(word: str, situation: Situation) -> bool:
    """Whether a word says how hard a set was, rather than what a mark is for: "heavy", and not "difficulty"."""
    return situation.words.rating.get(word) == "difficulty" and word in situation.words.remark


def is_verdict(text: str, situation: Situation) -> bool:
    """Whether words alone say how hard the set was that is just done: "heavy", "very easy"."""
    if situation.phase is not Phase.IN_PROGRESS or situation.workout is None or situation.workout.last_set is None:
        return False
    return not situation.words.has_number(text) and any(_tells_how(each, situation) for each in text.split())


def _is_feeling(text: str, situation: Situation) -> bool:
    """Whether words say how something felt: "that was hard", "my legs felt heavy", "pretty tough"."""
    said, feelings = text.split(), situation.words.rating
    if not any(word in feelings for word in said):
        return False
    felt = any(f" {each} " in text for each in situation.words.felt)
    felt = felt or marks(situation.language).opening.match(text) is not None
    return felt or all(word in feelings or word in situation.words.remark for word in said)
