"""Which of many lines a text may have the shape of, by the words they need: few are tried, and none is missed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
ANY_ENDING = "*"
Needed = Sequence[frozenset[str]]


@dataclass(frozen=True)
class Lookup(Generic[T]):
    """Lines by a word that stands in every text they fit, with all they need; `always` are those that need none."""

    lines: Sequence[T]
    needed: Sequence[Needed]
    always: tuple[int, ...]
    by_word: dict[str, list[int]]

    def possible(self, words: Iterable[str]) -> list[T]:
        """The lines these words leave possible, in their order."""
        said = frozenset(_with_beginnings(words))
        found = {place for word in said for place in self.by_word.get(word, ())}
        fitting = (place for place in found if not any(map(said.isdisjoint, self.needed[place])))
        return [self.lines[place] for place in sorted((*self.always, *fitting))]


def lookup(lines: Sequence[T], needed: Callable[[T], Needed]) -> Lookup[T]:
    """The lines ready to be looked up by what each needs: one word of each set, the set with the fewest words first."""
    by_word: dict[str, list[int]] = defaultdict(list)
    wanted = [needed(line) for line in lines]
    for place, sets in enumerate(wanted):
        for word in sets[0] if sets else ():
            by_word[word].append(place)
    always = tuple(place for place, sets in enumerate(wanted) if not sets)
    return Lookup(lines, wanted, always, dict(by_word))


def _with_beginnings(words: Iterable[str]) -> Iterable[str]:
    """The words, and each beginning of one as it is written with any ending."""
    for word in set(words):
        yield word
        yield from (word[:length] + ANY_ENDING for length in range(1, len(word) + 1))
