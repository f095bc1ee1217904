"""Which of many lines a text may have the shape of, by the words they need: few are tried, and none is missed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
ANY_ENDING = "*"


@dataclass(frozen=True)
class Lookup(Generic[T]):
    """Lines by the words of which one must stand in the text; `always` are those that need none."""

    lines: Sequence[T]
    always: tuple[int, ...]
    by_word: dict[str, list[int]]
    by_beginning: dict[str, list[int]]

    def possible(self, words: Iterable[str]) -> list[T]:
        """The lines these words leave possible, in their order."""
        found = set(self.always)
        for word in set(words):
            found.update(self.by_word.get(word, ()))
            if self.by_beginning:
                for length in range(1, len(word) + 1):
                    found.update(self.by_beginning.get(word[:length], ()))
        return [self.lines[place] for place in sorted(found)]


def lookup(lines: Sequence[T], needed: Callable[[T], frozenset[str] | None]) -> Lookup[T]:
    """The lines ready to be looked up by what each needs; None: no word is certain."""
    always: list[int] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    by_beginning: dict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        words = needed(line)
        if words is None:
            always.append(place)
        for word in words or ():
            beginning, star, _ = word.partition(ANY_ENDING)
            (by_beginning if star else by_word)[beginning].append(place)
    return Lookup(lines, tuple(always), dict(by_word), dict(by_beginning))
