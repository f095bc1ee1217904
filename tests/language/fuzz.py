"""Texts nobody has thought of, read in every language: generated, and made of what people type by slips of all kinds.

`make fuzz` reads 100,000 of them and prints how long a reading takes; the test reads some.
"""

import random
import statistics
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from time import process_time

from language.hearing import heard
from language.languages import LANGUAGES
from language.understood import Reading
from tests.language.test_utterances import SITUATIONS, TABLES

MOST = 100_000
SEED = 5
SCRAPS = [
    "x", "×", "@", "/", "-", "–", ",", ".", ":", "kg", "lb", "rpe", "rir", "+", "bw", "80", "8", "1e9", "0", "-0",
    "9" * 30, "82,5", "7:42", "½", "٣", "八", "💪", "\u200b", "\u202e", "\x00", "\n", "'", "’", "(", ")", "{", "}",
    "%s", "<b>", "\\", "and", "then", "but", "no", "yes", "e", "y", "und", "et", "и", "ß", "İ", "ﬁ", "é", "Å", "х",
]  # fmt: skip


@dataclass(frozen=True)
class Read:
    """A text as it was read, and the CPU seconds that took."""

    text: str
    language: str
    reading: Reading
    seconds: float


def texts(chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Endless texts, each with the language and the situation it is read in."""
    typed = [(language, phase, text) for language, table in TABLES.items() for phase in table for text in table[phase]]
    while True:
        language, phase, text = chance.choice(typed)
        if chance.random() < 0.2:
            text = " ".join(chance.choice(SCRAPS) for _ in range(chance.randint(1, 12)))
        for _ in range(chance.randint(0, 4)):
            text = chance.choice(SLIPS)(text, chance)
        if chance.random() < 0.1:
            text = f"{text}{chance.choice([', ', ' then ', '. ', ' y ', ' und ', chr(10)])}{chance.choice(typed)[2]}"
        yield text, chance.choice(LANGUAGES) if chance.random() < 0.2 else language, phase


def read_all(count: int) -> Iterator[Read]:
    """So many texts, read."""
    here = {phase: situation() for phase, situation in SITUATIONS.items()}
    known = next(iter(here.values())).names
    situations = {
        (phase, language): replace(here[phase], names=known.spoken_in(language), language=language)
        for phase in here
        for language in LANGUAGES
    }
    for situation in situations.values():
        heard("80x8", situation)
    source = texts(random.Random(SEED))
    for _ in range(count):
        text, language, phase = next(source)
        begun = process_time()
        try:
            reading = heard(text, situations[phase, language])
        except Exception as error:
            error.add_note(f"Reading {text!r} ({language}, {phase})")
            raise
        yield Read(text, language, reading, process_time() - begun)


def _at(text: str, chance: random.Random) -> int:
    return chance.randint(0, len(text))


def _dropped(text: str, chance: random.Random) -> str:
    at = _at(text, chance)
    return text[:at] + text[at + 1 :]


def _doubled(text: str, chance: random.Random) -> str:
    at = _at(text, chance)
    return text[:at] + text[at : at + 1] * chance.choice([2, 3, 40]) + text[at + 1 :]


def _turned(text: str, chance: random.Random) -> str:
    at = _at(text, chance)
    return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


def _filled(text: str, chance: random.Random) -> str:
    at = _at(text, chance)
    return text[:at] + chance.choice(SCRAPS) + text[at:]


def _shuffled(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    chance.shuffle(words)
    return " ".join(words)


def _shorter(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    words.pop(chance.randrange(len(words)))
    return " ".join(words)


def _shouted(text: str, chance: random.Random) -> str:
    return text.upper()


def _joined(text: str, chance: random.Random) -> str:
    return text.replace(" ", "")


def _repeated(text: str, chance: random.Random) -> str:
    return " ".join([text] * chance.choice([2, 3, 30]))[:2000]


SLIPS: list[Callable[[str, random.Random], str]] = [
    *(_dropped, _doubled, _turned, _filled, _filled, _shuffled, _shorter, _shouted, _joined, _repeated)
]


def main(count: int) -> int:
    """Read them and print what came of it; raises what a reading raises."""
    done = list(read_all(count))
    spent = sorted(each.seconds for each in done)
    slowest = sorted(done, key=lambda each: -each.seconds)[:5]
    median, most, slow = (each * 1000 for each in (statistics.median(spent), spent[int(len(spent) * 0.99)], spent[-1]))
    print(f"{len(done):,} texts read without an exception. CPU per reading: median {median:.2f} ms,")
    print(f"99 % within {most:.1f} ms, slowest {slow:.1f} ms. The slowest:")
    for each in slowest:
        print(f"  {each.seconds * 1000:5.1f} ms, {each.language}, {len(each.text)} letters: {each.text[:90]!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else MOST))
