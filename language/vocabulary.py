"""The words of a language as they are written down: numbers, units, equipment, muscles, and what only accompanies."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from num2words import num2words

from language.languages import spoken
from language.text import plain
from language.written import read_words, turned

# Number words are made up to here; beyond, those of a language that writes a number as one word.
MOST_IN_WORDS, MOST_IN_ONE_WORD = 100, 300


@dataclass(frozen=True)
class Vocabulary:
    """Phrases of one or more words: tables from a phrase to what it stands for, and lists of what only accompanies."""

    language: str
    joints: Mapping[str, frozenset[str]]
    digraphs: frozenset[str] | None
    dependent: tuple[str, ...]
    polite: tuple[str, ...]
    asking: tuple[str, ...]
    assent: tuple[str, ...]
    commanding: frozenset[str]
    consequence: tuple[str, ...]
    hence: tuple[str, ...]
    qualifying: frozenset[str]
    doubt: frozenset[str]
    remark: tuple[str, ...]
    heavy: tuple[str, ...]
    too_heavy: tuple[str, ...]
    hardly: tuple[str, ...]
    noticed: frozenset[str]
    untold: frozenset[str]
    amending: tuple[str, ...]
    tie: tuple[str, ...]
    wishing: tuple[str, ...]
    unwished: tuple[str, ...]
    having: tuple[str, ...]
    halves: tuple[str, ...]
    nameless: frozenset[str]
    telling: tuple[str, ...]
    retelling: tuple[str, ...]
    telling_behind: tuple[str, ...]
    missing: tuple[str, ...]
    failing: tuple[str, ...]
    ending: tuple[str, ...]
    moving: tuple[str, ...]
    same: tuple[str, ...]
    logging: tuple[str, ...]
    linking: tuple[str, ...]
    swapping: frozenset[str]
    articles: frozenset[str]
    out_of: tuple[str, ...]
    scant: tuple[str, ...]
    feeling: tuple[str, ...]
    felt: tuple[str, ...]
    scoring: tuple[str, ...]
    minutes: tuple[str, ...]
    hours: tuple[str, ...]
    lasting: dict[str, int]
    among_weights: frozenset[str]
    because: tuple[str, ...]
    about: tuple[str, ...]
    complaint: tuple[str, ...]
    painful: frozenset[str]
    passing: tuple[str, ...]
    own: tuple[str, ...]
    recalling: tuple[str, ...]
    questioning: frozenset[str]
    weighing: tuple[str, ...]
    asking_back: tuple[str, ...]
    describing: tuple[str, ...]
    alike: tuple[str, ...]
    number: dict[str, float]
    called: dict[str, int]
    around: dict[str, tuple[str, ...]]
    ordinal: dict[str, int]
    last: frozenset[str]
    exercise: frozenset[str]
    notation: dict[str, str]
    equipment: dict[str, str]
    muscle: dict[str, str]
    workout_type: dict[str, str]
    intensity: dict[str, str]
    rating: dict[str, str]
    place: dict[str, int]
    beside: dict[str, str]
    body: dict[str, str]
    side: dict[str, str]
    weekday: dict[str, str]
    part: dict[str, str]
    answer: dict[str, str]
    months: dict[str, float]


@cache
def vocabulary(language: str) -> Vocabulary:
    """What is written down of the words of a language."""
    data = tomllib.loads(read_words("words.toml", language))
    joints = {name: frozenset(said) for name, said in data["joints"].items()}
    data["notation"]["AND"] += [*joints["and"], *joints["then"]]
    return Vocabulary(
        language=spoken(language) or "en",
        joints=joints,
        digraphs=frozenset(data["digraphs"]) if "digraphs" in data else None,
        dependent=_longest_first(data.get("dependent", [])),
        polite=_longest_first(data["polite"]),
        asking=_longest_first(data["asking"]),
        assent=_longest_first(data["assent"]),
        commanding=frozenset(data["commanding"]),
        consequence=tuple(data["consequence"]),
        hence=tuple(data["hence"]),
        qualifying=frozenset(data["qualifying"]),
        doubt=frozenset(data["doubt"]),
        remark=_longest_first(data["remark"]),
        heavy=_longest_first(data["heavy"]),
        too_heavy=_longest_first(data["too_heavy"]),
        hardly=_longest_first(data["hardly"]),
        noticed=frozenset(data.get("noticed", ())),
        untold=frozenset(data["untold"]),
        amending=_longest_first(data["amending"]),
        tie=_longest_first(data["tie"]),
        wishing=_longest_first(data["wishing"] or data["tie"]),
        unwished=_longest_first(data["unwished"]),
        having=_longest_first(data["having"]),
        halves=_longest_first(data["halves"]),
        nameless=frozenset(data["nameless"]),
        telling=_longest_first(data["telling"]),
        retelling=_longest_first(data["retelling"]),
        telling_behind=_longest_first(data.get("telling_behind", [])),
        missing=_longest_first(data["missing"]),
        failing=_longest_first(data["failing"]),
        ending=_longest_first(data["ending"]),
        moving=_longest_first(data["moving"]),
        same=_longest_first(data["same"]),
        logging=_longest_first(data["logging"]),
        linking=_longest_first(data["linking"]),
        swapping=frozenset(data["swapping"]),
        articles=frozenset(data["articles"]),
        out_of=_longest_first(data["out_of"]),
        scant=_longest_first(data["scant"]),
        feeling=_longest_first(data["feeling"]),
        felt=_longest_first(data["felt"]),
        scoring=_longest_first(data["scoring"]),
        minutes=_longest_first(data["minutes"]),
        hours=_longest_first(data["hours"]),
        lasting={said: int(minutes) for said, minutes in turned("lasting", data).items()},
        among_weights=frozenset(data["among_weights"]),
        because=_longest_first(data["because"]),
        about=_longest_first(data["about"]),
        complaint=_longest_first(data["complaint"]),
        painful=frozenset(data["painful"]),
        passing=_longest_first(data["passing"]),
        own=_longest_first(data["own"]),
        recalling=_longest_first(data["recalling"]),
        questioning=frozenset(data.get("questioning", ())),
        weighing=_longest_first(data.get("weighing", [])),
        asking_back=_longest_first(data["asking_back"]),
        describing=_longest_first(data["describing"]),
        alike=_longest_first(data["alike"]),
        number={
            **_numbers_in_words(spoken(language) or "en"),
            **{said: float(value) for said, value in turned("number", data).items()},
        },
        called={said: int(reps) for said, reps in turned("called", data).items()} if "called" in data else {},
        around={name: tuple(lines) for name, lines in data.get("around", {}).items()},
        ordinal={said: int(value) for said, value in turned("ordinal", data).items()},
        last=frozenset(data["last"]),
        exercise=frozenset(data["exercise"]),
        notation=turned("notation", data),
        equipment=turned("equipment", data),
        muscle=turned("muscle", data),
        workout_type=turned("workout_type", data),
        intensity=turned("intensity", data),
        rating=turned("rating", data),
        place={said: int(value) for said, value in turned("place", data).items()},
        beside=turned("beside", data),
        body=turned("body", data),
        side=turned("side", data),
        weekday=turned("weekday", data),
        part=turned("part", data),
        answer=turned("answer", data),
        months={said: float(value) for said, value in turned("months", data).items()} if "months" in data else {},
    )


def _numbers_in_words(language: str) -> dict[str, float]:
    """Number words as they are written, and with spaces for hyphens."""
    said = {plain(num2words(value, lang=language)): float(value) for value in range(1, MOST_IN_ONE_WORD + 1)}
    kept = {words: value for words, value in said.items() if value <= MOST_IN_WORDS or words.isalpha()}
    return {**kept, **{words.replace("-", " "): value for words, value in kept.items()}}


def _longest_first(phrases: list[str]) -> tuple[str, ...]:
    return tuple(sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)))
