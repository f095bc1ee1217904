"""The exercises a sentence names: by a name of their own, or by the word for their kind ("squats")."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from language.called import key, translations
from language.claims.lexicon import Lexicon
from language.claims.sentence import Sentence
from language.remembered import remembered
from training.exercise import Catalogue

LONGEST_NAME = 6


@dataclass(frozen=True, eq=False)
class Called:
    """Exercises by their names' keys, and by each word of these: all that "squat" or "press" may mean."""

    exact: dict[str, str]
    kinds: dict[str, frozenset[str]]


@remembered(8)
def called(catalogue: Catalogue, language: str) -> Called:
    """What the exercises of a catalogue are called."""
    exact: dict[str, str] = {}
    kinds: dict[str, set[str]] = {}
    here = translations(language)
    for each in catalogue.exercises:
        for name in (*here.get(each.key, ()), each.name, *each.aliases):
            for word in key(name, language).split():
                kinds.setdefault(word, set()).add(each.name)
            exact.setdefault(key(name, language), each.name)
    return Called(exact, {word: frozenset(found) for word, found in kinds.items()})


def mentions(sentence: Sentence, names: Called) -> tuple[frozenset[str], ...]:
    """What each name in it may stand for, the longest names found first."""
    return tuple(_mentions(sentence.words, sentence.lexicon, names))


def named_in(text: str, names: Called, lexicon: Lexicon) -> frozenset[str]:
    """All the exercises a text may speak of."""
    return frozenset[str]().union(*mentions(Sentence(text, lexicon), names))


def _mentions(words: Sequence[str], lexicon: Lexicon, names: Called) -> Iterator[frozenset[str]]:
    place = 0
    while place < len(words):
        for length in range(min(LONGEST_NAME, len(words) - place), 0, -1):
            found = _named(words, place, length, lexicon, names)
            if found:
                yield found
                place += length
                break
        else:
            place += 1


def _named(words: Sequence[str], place: int, length: int, lexicon: Lexicon, names: Called) -> frozenset[str]:
    said = " ".join(words[place : place + length])
    if length == 1 and not _is_meant(words, place, lexicon):
        return frozenset()
    if length == 1 and said in lexicon.words["family_heads"]:
        return names.kinds.get(key(said, lexicon.language), frozenset())
    if length == 1 and said in lexicon.trained:
        return names.kinds.get(lexicon.trained[said], frozenset())
    known = names.exact.get(key(said, lexicon.language))
    return frozenset([known]) if known is not None else frozenset()


def _is_meant(words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether a word of everyday talk stands for an exercise here: in the plural, or behind "your", "on", "of"."""
    word = words[place]
    if word not in lexicon.words["everyday"]:
        return True
    before = words[place - 1] if place else ""
    return before in lexicon.words["namers"] or len(words) == 1 or (place == 0 and len(words) < 4)
