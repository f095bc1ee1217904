"""Stand-ins of the same shape for words and ids of somebody's, each the same one wherever it stands."""

import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid5

from replay.vocabulary import WORD

NAMESPACE = UUID("9a3f6d0e-6f52-4c0e-9d55-0d7b8f0c2a11")
VOWELS, CONSONANTS = "aeiou", "bcdfghjklmnprstvz"
CYRILLIC_VOWELS, CYRILLIC_CONSONANTS = "аеиоу", "бвгдзклмнпрст"
# An e-mail address or a page; a telephone number (+44 7911 123456, 030 12345, 555-1234) or any long one; a word.
SAID = re.compile(
    r"(?P<address>[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}|(?:https?://|www\.)\S+)"
    r"|(?P<number>(?<![\w+.,:-])(?:\+\d[\d ()/.-]{5,}\d|0\d[\d ()/-]{4,}\d"
    r"|\(?\d{3}\)?[ -]\d{3}[ -]\d{4}|\d{3}-\d{4})"
    r"(?![\w:-])|\d{5,})"
    rf"|{WORD.pattern}"
)
TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)")
# What is chosen among things everybody knows.
CODES = frozenset({"time_zone", "language", "language_set"})
# Ids that the program makes of another: acts and what each makes anew, weeks of a programme and their days.
MOST_ACTS, MOST_OF_AN_ACT, MOST_WEEKS, MOST_DAYS = 16, 200, 60, 8


@dataclass
class StandIns:
    """What stands for what. `known` are words that may stay, `kept_ids` ids that are nobody's.

    A stand-in tells of a word how long it is, where its vowels are, and which letters are capitals.
    """

    known: frozenset[str]
    kept_ids: frozenset[UUID]
    words: dict[str, str] = field(default_factory=dict)
    ids: dict[UUID, UUID] = field(default_factory=dict)

    def text(self, text: str) -> str:
        """A text with stand-ins for strange words, addresses and long numbers; an id alone has one of its own."""
        if (called := _id(text)) is not None:
            return str(self.id(called))
        return text if TIME.fullmatch(text) else SAID.sub(self._stand_in, text)

    def id(self, called: UUID) -> UUID:
        """The stand-in for an id."""
        if called in self.kept_ids:
            return called
        return self.ids.setdefault(called, uuid5(NAMESPACE, f"{len(self.ids)}"))

    def make_turn(self, turn_id: UUID) -> None:
        """A stand-in for a turn's id, and for all ids that its acts make of it."""
        self._follow(turn_id, MOST_ACTS, MOST_OF_AN_ACT)

    def make_program(self, program_id: UUID) -> None:
        """A stand-in for a programme's id, and for those of its days."""
        self._follow(program_id, MOST_WEEKS, MOST_DAYS)

    def json(self, value: Any) -> Any:
        """A JSON value with stand-ins in all its texts."""
        if isinstance(value, dict):
            return {name: each if name in CODES else self.json(each) for name, each in value.items()}
        if isinstance(value, list | tuple):
            return [self.json(each) for each in value]
        return self.text(value) if isinstance(value, str) else value

    def strange(self, text: str) -> list[str]:
        """What of a text gets a stand-in."""
        said = (each.group().lower() for each in SAID.finditer(text))
        return list(dict.fromkeys(each for each in said if each not in self.known))

    def _follow(self, made_of: UUID, most: int, most_each: int) -> None:
        stand_in = self.id(made_of)
        for one in range(most):
            for other in range(most_each):
                name = f"{one}.{other}"
                self.ids.setdefault(uuid5(made_of, name), uuid5(stand_in, name))

    def _stand_in(self, found: re.Match[str]) -> str:
        said = found.group()
        if said.lower() in self.known:
            return said
        if found["address"]:
            return scrambled(WORD.sub(lambda word: self._word(word.group()), said))
        return scrambled(said) if found["number"] else self._word(said)

    def _word(self, word: str) -> str:
        plain = word.lower()
        if plain not in self.words:
            self.words[plain] = self._made(plain, len(self.words))
        return _with_capitals_of(word, self.words[plain])

    def _made(self, word: str, number: int) -> str:
        for attempt in range(100):
            made = "".join(_letter(each, f"{number}.{attempt}.{place}") for place, each in enumerate(word))
            if made != word and made not in self.known and made not in self.words.values():
                break
        return made


def scrambled(text: str) -> str:
    """A text with other digits."""
    return "".join(str((int(each) + 7) % 10) if each.isdecimal() else each for each in text)


def _letter(letter: str, place: str) -> str:
    cyrillic = "а" <= letter <= "я" or letter == "ё"
    vowels, consonants = (CYRILLIC_VOWELS, CYRILLIC_CONSONANTS) if cyrillic else (VOWELS, CONSONANTS)
    among = vowels if letter in "aeiouyàáâãäèéêëìíîïòóôõöùúûüаеёиоуыэюя" else consonants
    return among[sha256(place.encode()).digest()[0] % len(among)]


def _with_capitals_of(word: str, made: str) -> str:
    if len(word) != len(made):
        return made
    return "".join(new.upper() if old.isupper() else new for old, new in zip(word, made, strict=True))


def _id(text: str) -> UUID | None:
    if len(text) != 36:
        return None
    try:
        return UUID(text)
    except ValueError:
        return None
