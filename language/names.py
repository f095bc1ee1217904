"""Exercises by what people call them: exact names and aliases, other wordings, parts of names, slips of the thumb."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from language.called import key, translations
from language.commonest import commonest_first
from language.languages import spoken
from language.remembered import remembered
from language.wordings import Wording, wordings
from training.exercise import Catalogue, Exercise
from training.own import OwnExercise, together

# How many letters of a name may be mistyped: one in a short name, two in a longer one, none in a very short one.
LONG_NAME = 8
SHORT_NAME = 4
# How alike, in percent, a name must be to be offered in a question, and how many are.
WORTH_NAMING = 75
WORTH_LISTING = 85
NAMED_AT_MOST = 3
MOST_FOUND = 4096  # names whose meaning is kept at hand


@dataclass(frozen=True)
class Found:
    """What a name may mean. `certain` when nothing had to be guessed; several exercises are a tie."""

    exercises: tuple[Exercise, ...]
    certain: bool

    @property
    def only(self) -> Exercise | None:
        """The one exercise meant, or None when there is none or a tie."""
        return self.exercises[0] if len(self.exercises) == 1 else None


NOTHING = Found((), certain=False)


@dataclass(frozen=True)
class Names:
    """The names of a catalogue's exercises in a language, ready to be looked up; English ones are known in all."""

    catalogue: Catalogue
    language: str = "en"

    @cached_property
    def _own(self) -> dict[str, Exercise]:
        own: dict[str, Exercise] = {}
        here = translations(self.language)
        for exercise in self.catalogue.exercises:
            for name in here.get(exercise.key, ()):
                own.setdefault(self._key(name), exercise)
        for exercise in self.catalogue.exercises:
            for name in (exercise.name, *exercise.aliases):
                own.setdefault(self._key(name), exercise)
        return own

    def _key(self, said: str) -> str:
        return key(said, self.language)

    @cached_property
    def _in_languages(self) -> "dict[str, Names]":
        return {self.language: self}

    def spoken_in(self, language: str) -> "Names":
        """The names of the same exercises in another language."""
        known = spoken(language) or self.language
        if known not in self._in_languages:
            names = Names(self.catalogue, known)
            vars(names)["_in_languages"] = self._in_languages
            self._in_languages[known] = names
        return self._in_languages[known]

    @property
    def every(self) -> Iterator[str]:
        """All names of all exercises, as they are written."""
        here = translations(self.language)
        for exercise in self.catalogue.exercises:
            yield from (*here.get(exercise.key, ()), exercise.name, *exercise.aliases)

    @cached_property
    def shown(self) -> Mapping[str, str]:
        """What exercises are called in the language by their name in the catalogue, where they have another."""
        here = translations(self.language)
        return {each.name: here[each.key][0] for each in self.catalogue.exercises if each.key in here}

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        return {name: frozenset(name.split()) for name in self._own}

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset[str]().union(*self._words.values())

    @cached_property
    def _spelled(self) -> dict[int, list[str]]:
        """The names by how many letters they have."""
        spelled: dict[int, list[str]] = {}
        for name in self._own:
            spelled.setdefault(len(name), []).append(name)
        return spelled

    @cached_property
    def _called(self) -> dict[UUID, list[str]]:
        called: dict[UUID, list[str]] = {}
        for name, exercise in self._own.items():
            called.setdefault(exercise.id, []).append(name)
        return called

    @cached_property
    def _reworded(self) -> dict[Wording, dict[UUID, Exercise]]:
        """Whom each wording of a name stands for, by id."""
        reworded: dict[Wording, dict[UUID, Exercise]] = {}
        for name, exercise in self._own.items():
            for wording in wordings(self.language, name).of_a_name:
                reworded.setdefault(wording, {})[exercise.id] = exercise
        return reworded

    def with_own(self, own: Sequence[OwnExercise]) -> "Names":
        """These names and those of somebody's own exercises, theirs first; removed ones have none any more."""
        if not own:
            return self
        mine = tuple(each.exercise for each in own if not each.is_removed)
        theirs = Names(Catalogue(mine, ""), self.language)
        return _Together(together(self.catalogue, own), self.language, everybodys=self, mine=theirs)

    @cached_property
    def longest(self) -> int:
        """The number of words of the longest name."""
        return max((len(words) for words in self._words.values()), default=0)

    def knows(self, word: str) -> bool:
        """Whether the word stands in any name."""
        return self._key(word) in self._vocabulary

    def exactly(self, said: str) -> Exercise | None:
        """The exercise that has this very name, if one has."""
        return self._own.get(self._key(said))

    def find(self, said: str, among: Collection[UUID] = ()) -> Found:
        """What this name means: first among the given exercises (the workout's), then in the whole catalogue.

        A part of a name is enough, surely so among the given ones. Of several that fit alike none is preferred.
        """
        return self._found(said, frozenset(among))

    @cached_property
    def _found(self) -> Callable[[str, frozenset[UUID]], Found]:
        return remembered(MOST_FOUND)(self._find)

    def _find(self, said: str, among: frozenset[UUID]) -> Found:
        wanted = self._key(said)
        if not wanted:
            return NOTHING
        exact = self._own.get(wanted)
        if exact is not None and (exact.id in among or not among):
            return Found((exact,), certain=True)
        here = self._saying(wanted, among) if among else ()
        if here:
            return Found(here, certain=len(here) == 1)
        if exact is not None:
            return Found((exact,), certain=True)
        meant = self._meant(said)
        if meant:
            return Found(meant[:NAMED_AT_MOST], certain=len(meant) == 1)
        if all(self.knows(word) for word in wanted.split()):
            # Words that all stand in names are no slips of one another: a box squat is no back squat.
            return Found(self._saying(wanted, None)[:NAMED_AT_MOST], certain=False)
        for guess in (self._mistyped(wanted, among), self._saying(wanted, None), self._mistyped(wanted, None)):
            if guess:
                return Found(guess[:NAMED_AT_MOST], certain=False)
        return NOTHING

    def all_called(self, said: str) -> tuple[Exercise, ...]:
        """Every exercise a name covers: a full name one, a word all in whose names it stands: "lunges"."""
        wanted = self._key(said)
        exact = self._own.get(wanted)
        if exact is not None and " " in wanted:
            return (exact,)
        return self._saying(wanted, None) or self.find(said).exercises

    def nearest(self, said: str) -> list[str]:
        """The names of the exercises that come closest, for a helpful question."""
        wanted = self._key(said)
        close = process.extract(wanted, list(self._own), scorer=fuzz.WRatio, limit=12, score_cutoff=WORTH_NAMING)
        return list(dict.fromkeys(self._own[name].name for name, _, _ in close))[:NAMED_AT_MOST]

    def search(self, said: str) -> tuple[Exercise, ...]:
        """Every exercise these words may be meant for, the likeliest first."""
        wanted = self._key(said)
        found = self.find(said).exercises
        partly = self._saying(wanted, None)
        close = process.extract(wanted, list(self._own), scorer=fuzz.WRatio, limit=None, score_cutoff=WORTH_LISTING)
        every = (*found, *partly, *(self._own[name] for name, _, _ in close))
        return tuple({exercise.id: exercise for exercise in every}.values())

    def _meant(self, said: str) -> tuple[Exercise, ...]:
        """The exercises named by these words in another order, by words of the same meaning, or with others beside."""
        meant = wordings(self.language, self._key(said), self._key(_without_asides(said)))
        for alike in meant.closest_first:
            found = {each.id: each for wording in alike for each in self._reworded.get(wording, {}).values()}
            if found:
                return commonest_first(found.values())
        return ()

    def _saying(self, wanted: str, among: Collection[UUID] | None) -> tuple[Exercise, ...]:
        """The exercises of whose name all these words are a part."""
        said = frozenset(wanted.split())
        if not said <= self._vocabulary:
            return ()
        fitting = {
            self._own[name].id: self._own[name]
            for name, words in self._words.items()
            if said <= words and (among is None or self._own[name].id in among)
        }
        return commonest_first(fitting.values())

    def _mistyped(self, wanted: str, among: Collection[UUID] | None) -> tuple[Exercise, ...]:
        """The exercises whose name is these letters but for a slip; of two equally near ones both."""
        slips = 0 if len(wanted) < SHORT_NAME else 1 if len(wanted) < LONG_NAME else 2
        near = range(len(wanted) - slips, len(wanted) + slips + 1)
        every = (name for length in near for name in self._spelled.get(length, ()))
        names = list(every) if among is None else [name for each in among for name in self._called.get(each, ())]
        close = process.extract(wanted, names, scorer=OSA.distance, limit=4, score_cutoff=slips)
        nearest = {self._own[name].id: self._own[name] for name, slip, _ in close if slip == close[0][1]}
        return tuple(nearest.values())


@dataclass(frozen=True, kw_only=True)
class _Together(Names):
    """Names with others before them, made of what is known of both rather than anew."""

    everybodys: Names
    mine: Names

    def with_own(self, own: Sequence[OwnExercise]) -> Names:
        """See Names.with_own: these take the place of those there were."""
        return self.everybodys.with_own(own)

    def spoken_in(self, language: str) -> Names:
        """See Names.spoken_in."""
        everybodys, mine = self.everybodys.spoken_in(language), self.mine.spoken_in(language)
        return _Together(self.catalogue, everybodys.language, everybodys=everybodys, mine=mine)

    @cached_property
    def _own(self) -> dict[str, Exercise]:
        return {**self.everybodys._own, **self.mine._own}

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        return {**self.everybodys._words, **self.mine._words}

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return self.everybodys._vocabulary | self.mine._vocabulary

    @cached_property
    def _reworded(self) -> dict[Wording, dict[UUID, Exercise]]:
        reworded = dict(self.everybodys._reworded)
        for wording, named in self.mine._reworded.items():
            reworded[wording] = {**reworded.get(wording, {}), **named}
        return reworded

    @cached_property
    def longest(self) -> int:
        """See Names.longest."""
        return max(self.everybodys.longest, self.mine.longest)


def _without_asides(said: str) -> str:
    return re.sub(r"\([^)]*\)", " ", said)
