"""The single words of a language as data: numbers, units, equipment, muscles, and the words that only accompany."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from babel.numbers import get_decimal_symbol
from num2words import num2words

from language.languages import spoken
from language.picking import phrases
from language.text import breaks, normalise, plain, undotted

# Number words are made up to here; beyond, those of a language that writes a number as one word.
MOST_IN_WORDS, MOST_IN_ONE_WORD = 100, 300
# The only figure of a text, at its beginning: "84,2 heute früh".
_DECIMALS = re.compile(r"(\d{2,3}),(\d)(?=\s[^\d]*$)")


def read_data(name: str, language: str) -> str:
    """A file of a language's folder, English where the language has none of this name."""
    own = files("language") / (spoken(language) or "en") / name
    return (own if own.is_file() else files("language") / "en" / name).read_text(encoding="utf-8")


def read_words(name: str, language: str) -> str:
    """The same in plain letters, as `normalise` leaves text."""
    return plain(read_data(name, language))


@dataclass(frozen=True)
class Words:
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

    @cached_property
    def breaks(self) -> re.Pattern[str]:
        """Where one clause may end and another begin."""
        return breaks(joint for joints in self.joints.values() for joint in joints)

    def normalised(self, text: str) -> str:
        """A message as phrases are compared with it.

        The `digraphs` of a language are words without dots to spell; the words of `dependent` clauses say more of what
        they stand behind, so that no comma parts them.
        """
        normal = normalise(text)
        if self.digraphs is not None:
            normal = undotted(normal, self.digraphs)
        return self._commas.sub("", normal) if self.dependent else normal

    @cached_property
    def _commas(self) -> re.Pattern[str]:
        return re.compile(rf"\s*,(?=\s+(?:{'|'.join(map(re.escape, self.dependent))})(?!\w))")

    def is_contrast(self, text: str) -> bool:
        """Whether a word in it sets what follows against what came before."""
        padded = f" {' '.join(text.split())} "
        return any(f" {joint} " in padded for joint in self.joints["but"])

    @cached_property
    def units(self) -> str:
        """Units of weight and of distance, for a regular expression."""
        return self._told("KG", "LB", "METRES", "KILOMETRES", "MILES")

    @cached_property
    def weight_units(self) -> str:
        """A regular expression for the units of weights."""
        return self._told("KG", "LB")

    @cached_property
    def at_words(self) -> str:
        """A regular expression for what stands before the weight of sets told already: "at 80"."""
        return self._told("AT")

    @cached_property
    def times_words(self) -> str:
        """A regular expression for what stands between a weight and reps: "80x8"."""
        return self._told("TIMES")

    @cached_property
    def has_decimal_comma(self) -> bool:
        """Whether decimals stand behind a comma."""
        return get_decimal_symbol(self.language) == ","

    def pointed(self, text: str) -> str:
        """The text with a point in the one figure it begins with, where decimals stand behind a comma."""
        found = _DECIMALS.match(text) if self.has_decimal_comma else None
        return f"{found[1]}.{found[2]}{text[found.end() :]}" if found else text

    @cached_property
    def glued(self) -> re.Pattern[str]:
        """A unit that an x hangs on: "80kgx8"."""
        return re.compile(rf"(?<=\d)\s*({self._told('KG', 'LB', 'REPS')})x(?=\s*\d)")

    def _told(self, *terminals: str) -> str:
        told = [re.escape(said) for said, terminal in self.notation.items() if terminal in terminals]
        return "|".join(sorted(told, key=len, reverse=True))

    def has_doubt(self, text: str) -> bool:
        """Whether a word in it speaks against taking it at its word."""
        return any(word in self.doubt for word in re.findall(r"\w+", text))

    def may_name(self, text: str) -> bool:
        """Whether a text could be the name of something: it has a word of its own."""
        return not all(word in self.common or word in self.number for word in text.split())

    @cached_property
    def common(self) -> frozenset[str]:
        """The words that are in everybody's mouth and name nothing."""
        return frozenset({*self.nameless, *self.commanding, *self.doubt, *self.tie, *self.linking})

    def is_passing(self, text: str) -> bool:
        """Whether it says that it is about these days alone."""
        return phrases(self.passing).search(text) is not None

    def has_number(self, text: str) -> bool:
        """Whether there is a figure or a number word in it, or a word that needs none: "минута"."""
        counts = (word in self.number or self.notation.get(word) == "MINUTE" for word in text.split())
        return any(character.isdigit() for character in text) or any(counts)

    def is_asked(self, text: str, *, is_marked: bool) -> bool:
        """Whether it is a question: it opens as one, or ends as one (`is_marked`) and tells no figures.

        Never in a language whose words for that are not known: nothing is written down to answer it from.
        """
        if self.asks_back(text) or not self.questioning:
            return False
        opening = without(text, self.polite, front=True).partition(" ")[0]
        if opening in self.questioning:
            return True
        later = any(f", {word} " in text for word in self.questioning)
        weighs = phrases(self.weighing).search(text) is not None and not self.has_doubt(text)
        return (is_marked or later or weighs) and not self.has_number(text)

    def asks_back(self, text: str) -> bool:
        """Whether it asks what was done: that is on record, and no question about training."""
        opening = without(text, self.polite, front=True)
        return without(opening, self.asking_back, front=True) != opening

    def is_wish(self, text: str) -> bool:
        """Whether it opens with what is wanted rather than done."""
        opening = without(text, (*self.polite, *self.assent), front=True)
        return without(opening, self.asking, front=True) != opening

    def without_manners(self, text: str, *, answering: bool = False) -> str:
        """The text without the words that only accompany it at its ends; a yes is more than that when it answers.

        >>> words("en").without_manners("ok lets finish the workout please")
        'finish the workout'
        """
        *_, bare = self.less_mannered(text, answering=answering)
        return bare

    def less_mannered(self, text: str, *, answering: bool = False) -> Iterator[str]:
        """The text, and what is left of it each time words that only accompany it are dropped from its ends."""
        before = None
        while before != text:
            yield text
            before = text
            opening = (*self.polite, *self.asking, *(() if answering else self.assent))
            if not self._opens_side(text):
                text = without_one(text, opening, front=True)
            if text == before:
                text = without_one(text, self.polite, front=False)

    def _opens_side(self, text: str) -> bool:
        """Whether it opens with the side that figures behind it are of: "right 20x10"."""
        first, _, rest = text.partition(" ")
        return self.notation.get(first) in ("LEFT", "RIGHT") and rest[:1].isdigit()

    def answer_in(self, text: str) -> str | None:
        """What is said to a question about oneself: yes, no, none (of all) or later.

        Words behind a plain yes or no explain it, unless they hold a number or speak against it.
        """
        plain = text.replace(",", "")
        for said in (plain, self.without_manners(plain, answering=True)):
            if said in self.answer:
                return self.answer[said]
        first, _, rest = plain.partition(" ")
        opened = self.answer.get(first)
        speaks_against = opened == "no" and self.is_contrast(rest)
        return opened if opened in ("yes", "no") and not self.has_figure(rest) and not speaks_against else None

    def has_figure(self, text: str) -> bool:
        """The same, but for words that are as often an article: "einen"."""
        return self.has_number(" ".join(word for word in text.split() if word not in self.articles))

    def value_of_number(self, text: str) -> float | None:
        """The number a text is, in figures or words, or None."""
        if re.fullmatch(r"\d+(?:[.,]\d+)?", text):
            return float(text.replace(",", "."))
        return self.number.get(text)


@cache
def words(language: str) -> Words:
    """The words of a language."""
    data = tomllib.loads(read_words("words.toml", language))
    joints = {name: frozenset(said) for name, said in data["joints"].items()}
    data["notation"]["AND"] += [*joints["and"], *joints["then"]]
    return Words(
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


def turned(table: str, data: dict[str, dict[str, list[str]]]) -> dict[str, str]:
    """What each phrase of a table stands for."""
    turned: dict[str, str] = {}
    for value, said in data[table].items():
        for phrase in said:
            if turned.get(phrase, value) != value:
                raise ValueError(f"{table}: {phrase!r} stands for both {turned[phrase]} and {value}")
            turned[phrase] = value
    return turned


def _longest_first(phrases: list[str]) -> tuple[str, ...]:
    return tuple(sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)))


def without_one(text: str, phrases: tuple[str, ...], *, front: bool) -> str:
    """The text without the first of the phrases that stands at one end of it, unless nothing else is in it."""
    if not _has_one(text, phrases, front=front):
        return text
    return next((less for phrase in phrases if (less := without(text, (phrase,), front=front)) != text), text)


def without(text: str, phrases: tuple[str, ...], *, front: bool) -> str:
    """The text without those of the phrases that stand at one end of it, unless nothing else is in it."""
    if not _has_one(text, phrases, front=front):
        return text
    for phrase in phrases:
        if front and text.startswith(phrase) and text[len(phrase) : len(phrase) + 1] in (" ", ",", ":"):
            text = text[len(phrase) :].lstrip(" ,:")
        if not front and text.endswith(phrase) and text[-len(phrase) - 1 : -len(phrase)] in (" ", ","):
            text = text[: -len(phrase)].rstrip(" ,")
    return text


def _has_one(text: str, phrases: tuple[str, ...], *, front: bool) -> bool:
    """Whether any of the phrases stands there at all: nearly always none does."""
    return text.startswith(phrases) if front else text.endswith(phrases)
