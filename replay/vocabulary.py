"""The words that are nobody's: those of the program's sources, sentences and exercises, and no names of people."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from num2words import num2words

from language.languages import LANGUAGES
from language.names import Names

WORD = re.compile(r"[^\W\d_]+")
PACKAGES = ("training", "language", "tools", "graph", "nodes")
WRITTEN = (".py", ".toml", ".ftl", ".md", ".lark")
MOST_IN_WORDS = 200
# Names of people that the program has among its words, and that somebody may bear.
PEOPLE = frozenset({
    "ahmed", "alex", "amy", "andreas", "anna", "barry", "bob", "carlos", "charlie", "chris", "dave", "emma",
    "felix", "gary", "george", "harry", "jake", "jane", "jess", "jim", "joao", "john", "jonas", "jose",
    "josh", "juan", "julia", "julie", "kate", "katie", "kev", "kevin", "laura", "linda", "lisa", "lucy",
    "lukas", "maria", "markus", "michael", "mike", "ollie", "paul", "pedro", "pete", "peter", "phil",
    "ronnie", "sarah", "sophie", "stefan", "steve", "thomas", "tom", "tony",
})  # fmt: skip


def words_of(text: str) -> Iterator[str]:
    """The words of a text, in lower-case letters."""
    return (each.group().lower() for each in WORD.finditer(text))


def vocabulary(names: Names) -> frozenset[str]:
    """All words that say nothing of whoever says them."""
    called = (text for each in names.catalogue.exercises for text in (each.name, *each.aliases))
    return (_written() - PEOPLE) | {word for text in called for word in words_of(text)}


@cache
def _written() -> frozenset[str]:
    found = {word for name in PACKAGES for text in _texts(files(name)) for word in words_of(text)}
    numbers = (num2words(each, lang=language) for language in LANGUAGES for each in range(MOST_IN_WORDS))
    return frozenset(found | {word for number in numbers for word in words_of(number)})


def _texts(place: Traversable) -> Iterator[str]:
    for each in place.iterdir():
        if each.is_dir():
            yield from _texts(each)
        elif each.name.endswith(WRITTEN):
            yield each.read_text(encoding="utf-8")
