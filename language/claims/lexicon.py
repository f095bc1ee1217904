"""The words a language makes claims with, as data."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from babel.numbers import get_decimal_symbol

from language.called import translations
from language.remembered import remembered
from language.sentences import prose
from language.stems import ALGORITHMS, stem
from language.text import unaccented
from language.words import words
from language.written import read_data
from training.exercise import Catalogue

_WORD = re.compile(r"[^\W\d_]+")
_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class Family:
    """Words for one kind of deed, and the acts that make them true. `clear` ones are a claim wherever they stand."""

    clear: frozenset[str]
    done: frozenset[str]
    plain: frozenset[str]
    acts: frozenset[str]


@dataclass(frozen=True)
class Lexicon:
    """A language's claims: single words as sets, phrases as one pattern each, all folded."""

    language: str
    letters: frozenset[str]
    single: str
    suffixes: re.Pattern[str]
    contractions: dict[str, str]
    numbers: dict[str, float]
    scales: dict[str, float]
    ordinals: dict[str, int]
    units: dict[str, str]
    seconds: dict[str, float]
    metres: dict[str, float]
    prefixes: dict[str, str]
    words: dict[str, frozenset[str]]
    phrases: dict[str, re.Pattern[str]]
    weekdays: dict[str, int]
    months: dict[str, int]
    day_names: dict[str, int]
    month_names: dict[str, int]
    trained: dict[str, str]
    signs: dict[str, str]
    families: tuple[Family, ...]
    objects: dict[str, frozenset[str]]
    ending: frozenset[str]
    common: frozenset[str]

    @cached_property
    def stray(self) -> re.Pattern[str]:
        """A letter that stands alone and is no word; an x before a number is a sign."""
        return re.compile(rf"(?<![\w'&-])(?:(?![{self.single}x])[^\W\d_]|x(?! ?\d))(?![\w'&-])")

    @cached_property
    def has_decimal_comma(self) -> bool:
        """Whether decimals stand behind a comma, and points part thousands."""
        return get_decimal_symbol(self.language) == ","

    @cached_property
    def pair(self) -> re.Pattern[str]:
        """Two letters apart that may be one word."""
        letter, edge = r"[^\W\d_]", r"(?![^\W_])"
        start = r"(?<![^\W_])(?<!')"
        return re.compile(
            rf"{start}(?![{self.single}])(?!a-){letter}[\s.\-/]{{1,2}}{letter}{edge}|{start}{letter}\.{letter}\b"
        )

    def signs_of(self, name: str) -> frozenset[str]:
        """The pictures that say as much as words."""
        return frozenset(self.signs[name])

    def is_in(self, name: str, text: str) -> bool:
        """Whether one of the phrases of this name stands in the folded text."""
        return self.phrases[name].search(text) is not None


@cache
def lexicon(language: str) -> Lexicon:
    """The claims of a language, English where it has none of its own: what is then not English is not readable."""
    written = read_data("claims.toml", language)
    data = tomllib.loads(unaccented(written))
    return Lexicon(
        language=language,
        letters=frozenset(data["letters"]),
        single=data["single"],
        suffixes=_mixed(data["suffixes"], data["beside_digits"]),
        contractions=_undotted(written) | data["contractions"],
        numbers=_numbers(data, language),
        scales={word: float(value) for word, value in data["scales"].items()},
        ordinals=data["ordinals"],
        units=_turned(data["units"]),
        seconds=data["seconds"],
        metres=data["metres"],
        prefixes=_turned(data["prefixes"]),
        words={name: frozenset(" ".join(words).split()) for name, words in data["words"].items()},
        phrases={name: _any_of(phrases) for name, phrases in data["phrases"].items()},
        weekdays=data["weekdays"],
        months=data["months"],
        day_names=data["day_names"],
        month_names=data["month_names"],
        trained=data["trained"],
        signs=data["signs"],
        families=tuple(
            Family(*(frozenset(" ".join(each.get(part, [])).split()) for part in ("clear", "done", "plain", "acts")))
            for each in data["deeds"].values()
        ),
        objects={
            word: frozenset(each["acts"].split()) for each in data["objects"].values() for word in each["words"].split()
        },
        ending=frozenset(" ".join(data["deeds"]["end"]["acts"]).split()),
        common=frozenset(_WORD.findall(" ".join(_said(data)).lower())),
    )


@remembered(8)
def vocabulary(language: str, catalogue: Catalogue) -> frozenset[str]:
    """All the words a coach of this language may use without being hard to understand."""
    named = " ".join(name for names in translations(language).values() for name in names)
    told = " ".join(f"{each.name} {' '.join(each.aliases)}" for each in catalogue.exercises)
    if not named:  # they are described in English
        told += " ".join(f" {each.description} {each.technique}" for each in catalogue.exercises)
    own = " ".join((*_said(tomllib.loads(read_data("words.toml", language))), *prose(language)))
    used = lexicon(language).common.union(_WORD.findall(unaccented(f"{told} {named} {own}".lower())))
    return used.union(stem(word, language) for word in used) if language in ALGORITHMS else used


def _numbers(data: dict[str, Any], language: str) -> dict[str, float]:
    """Numbers in words; where they are written as one word, like "zweiundachtzig", all that are."""
    counted = {word: float(value) for word, value in data["numbers"].items()}
    if not data.get("glued_numbers"):
        return counted
    ones = " ".join((*data["words"]["one"], *data["words"]["article"])).split()
    others = {*data["scales"], *data["units"]["reps"], *ones}
    spoken = {unaccented(word): value for word, value in words(language).number.items() if word.isalpha()}
    return {word: value for word, value in spoken.items() if word not in others} | counted


def _undotted(text: str) -> dict[str, str]:
    """The words of a text as they are spelled without dots over letters: "geloescht" for "gelöscht"."""
    spelled = ((word.translate(_DIGRAPHS), word) for word in _WORD.findall(text.lower()))
    return {said: unaccented(word) for said, word in spelled if said != word and said.isascii()}


def _said(data: object) -> Iterator[str]:
    """All texts of a document; keys and comments are words of ours and nobody else's."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list | dict):
        for each in data if isinstance(data, list) else data.values():
            yield from _said(each)


def _any_of(phrases: list[str]) -> re.Pattern[str]:
    """Any of the phrases, on the borders of words; a star in one stands for up to three words."""
    parts = [re.escape(each).replace(r"\ \*", r"(?: [^\W\d_]+){0,3}").replace(r"\ ", " ") for each in phrases]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(parts, key=len, reverse=True))})(?![^\W_])")


def _mixed(suffixes: list[str], beside: list[str]) -> re.Pattern[str]:
    """Words of letters and digits that can be read: "80kg", "3x8", "80kgx8", "2nd", "rpe8"."""
    suffix = f"(?:{'|'.join(suffixes)})?"
    number = rf"\d[\d.,:]*{suffix}"
    front = f"(?:{'|'.join(beside)})?"
    return re.compile(rf"{front}[@~]?{number}(?:[-x/@]+{number})*|x{number}")


def _turned(table: dict[str, list[str]]) -> dict[str, str]:
    return {word: value for value, words in table.items() for word in words}
