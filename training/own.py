"""Exercises of an athlete's own: how one is called, and what it is, made after one of the catalogue."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from training.errors.own import InvalidName
from training.exercise import Catalogue, Category, Equipment, Exercise, LoadType, Mechanic, Muscle
from training.workout import Workout

# Conventions: what fits a line of a plan, and a turn's memory.
SHORTEST_NAME, LONGEST_NAME, MOST_WORDS = 3, 60, 8
MOST_OWN = 100
MARKS = "-'’ "
# Things that carry the body, or are in its way; all others are weights or make some.
BEARS = frozenset(
    {
        Equipment.BENCH,
        Equipment.RACK,
        Equipment.PULL_UP_BAR,
        Equipment.DIP_BARS,
        Equipment.RINGS,
        Equipment.BOX,
        Equipment.STABILITY_BALL,
        Equipment.AB_WHEEL,
        Equipment.FOAM_ROLLER,
        Equipment.ROPE,
        Equipment.JUMP_ROPE,
    }
)
# The shelf of what trains this muscle; that of all others is the legs'.
SHELVES = {
    Muscle.CHEST: Category.CHEST,
    **dict.fromkeys((Muscle.LATS, Muscle.UPPER_BACK, Muscle.TRAPS, Muscle.LOWER_BACK, Muscle.NECK), Category.BACK),
    **dict.fromkeys((Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.REAR_DELTS), Category.SHOULDERS),
    **dict.fromkeys((Muscle.BICEPS, Muscle.TRICEPS, Muscle.FOREARMS), Category.ARMS),
    **dict.fromkeys((Muscle.ABS, Muscle.OBLIQUES), Category.CORE),
}


@dataclass(frozen=True)
class OwnExercise:
    """An exercise that an athlete has added. One that was removed is known to their history alone."""

    exercise: Exercise
    is_removed: bool = False


@dataclass(frozen=True)
class Traits:
    """What was said of an exercise: the muscles it trains, what it is done with (None: nothing was said)."""

    muscles: tuple[Muscle, ...] = ()
    equipment: tuple[Equipment, ...] | None = None


def checked_name(name: str) -> str:
    """The name in one line, with a capital. InvalidName for what is none: too short or long, or with odd characters."""
    if any(unicodedata.category(each) in ("Cc", "Cf", "Cs", "Co", "Cn") for each in name):
        raise InvalidName(reason="characters")
    plain = " ".join(unicodedata.normalize("NFC", name).split()).strip(MARKS)
    if len(plain) > LONGEST_NAME or len(plain.split()) > MOST_WORDS:
        raise InvalidName(reason="too_long", most=LONGEST_NAME)
    if any(each.isnumeric() for each in plain):
        raise InvalidName(reason="figures")
    if not all(unicodedata.category(each)[0] in "LM" or each in MARKS for each in plain):
        raise InvalidName(reason="characters")
    if sum(each.isalpha() for each in plain) < SHORTEST_NAME:
        raise InvalidName(reason="too_short")
    return plain[0].upper() + plain[1:]


def of_one_kind(catalogue: Catalogue, name: str, traits: Traits) -> list[Exercise]:
    """The exercises of the catalogue whose kind, the last word of the name, is the same; the likest first."""
    kind = _words(name)[-1:]
    same = [each for each in catalogue.exercises if any(_words(said)[-1:] == kind for said in _names(each))]
    return sorted((each for each in same if _fits(each, traits)), key=lambda each: _unlike(each, name, traits))


def likely(catalogue: Catalogue, name: str, traits: Traits) -> list[Exercise]:
    """What an exercise may be like by its name: of each movement one, those with most exercises of this kind first."""
    kin = of_one_kind(catalogue, name, traits)
    often = Counter(each.pattern for each in kin)
    first = {each.pattern: each for each in reversed(kin)}
    return [first[pattern] for pattern, _ in often.most_common()]


def pattern_of(catalogue: Catalogue, name: str, traits: Traits) -> Exercise | None:
    """The exercise of the catalogue that comes nearest: of its kind, else any for its muscles."""
    of_kind = of_one_kind(catalogue, name, traits)
    kin = [each for each in of_kind if {*each.primary, *each.secondary} & set(traits.muscles)]
    if kin:
        return kin[0]
    apt = [each for each in catalogue.exercises if set(each.primary) & set(traits.muscles) and _fits(each, traits)]
    return min(apt, key=lambda each: _unlike(each, name, traits), default=None)


def made(id: UUID, name: str, like: Exercise, traits: Traits, careful: Exercise | None = None) -> Exercise:
    """An exercise like this one, but for what was said of it.

    What speaks against `careful`, another one for the same muscles, speaks against it too.
    """
    primary = traits.muscles or like.primary
    others = dict.fromkeys(each for each in (*like.primary, *like.secondary) if each not in primary)
    against = (*like.contraindications, *(careful.contraindications if careful else ()))
    return replace(
        like,
        id=id,
        key=str(id),
        name=name,
        aliases=(),
        category=_shelf(primary, like),
        primary=primary,
        secondary=tuple(others),
        equipment=like.equipment if traits.equipment is None else traits.equipment,
        mechanic=Mechanic.COMPOUND if len(primary) > 2 else like.mechanic,
        contraindications=tuple(dict.fromkeys(against)),
        description="",
        technique="",
    )


def is_own(exercise: Exercise) -> bool:
    """Whether an athlete has added it: such a one has no other key than its id."""
    return exercise.key == str(exercise.id)


def together(everybodys: Catalogue, own: Sequence[OwnExercise]) -> Catalogue:
    """A catalogue with an athlete's exercises behind everybody's."""
    mine = tuple(each.exercise for each in own if not each.is_removed)
    removed = tuple(each.exercise for each in own if each.is_removed)
    return Catalogue((*everybodys.exercises, *mine), everybodys.version, removed)


def called_anew(workout: Workout, exercise: Exercise) -> Workout:
    """The workout with an exercise's name as it is now."""
    logs = (replace(log, name=exercise.name) if log.exercise_id == exercise.id else log for log in workout.exercises)
    return replace(workout, exercises=tuple(logs))


def taken_back(before: OwnExercise | None, after: OwnExercise) -> OwnExercise:
    """What an exercise is once a change of it is undone: one that was new is removed."""
    return before or replace(after, is_removed=True)


def with_changed(known: Sequence[OwnExercise], changed: OwnExercise) -> tuple[OwnExercise, ...]:
    """An athlete's exercises once this one is as it is now."""
    kept = {each.exercise.id: each for each in known}
    return in_order({**kept, changed.exercise.id: changed}.values())


def in_order(own: Iterable[OwnExercise]) -> tuple[OwnExercise, ...]:
    """An athlete's exercises by their names."""
    return tuple(sorted(own, key=lambda each: (each.exercise.name, each.exercise.id)))


def _fits(exercise: Exercise, traits: Traits) -> bool:
    """Whether it takes a weight where this one does, and none where it does not."""
    if traits.equipment is None:
        return True
    is_loaded = any(thing not in BEARS for thing in traits.equipment)
    return is_loaded == (exercise.load is LoadType.EXTERNAL)


def _unlike(exercise: Exercise, name: str, traits: Traits) -> tuple[int, ...]:
    """How far an exercise is from what is known of another: its muscles, its equipment, the words of its name."""
    wanted, things = set(_words(name)), set(traits.equipment or ())
    shared = max(len(wanted & set(_words(said))) for said in _names(exercise))
    return (
        -len(set(exercise.primary) & set(traits.muscles)),
        len(things ^ set(exercise.equipment)) if traits.equipment is not None else 0,
        -shared,
    )


def _shelf(primary: Sequence[Muscle], like: Exercise) -> Category:
    if set(primary) <= {*like.primary, *like.secondary}:
        return like.category
    shelves = {SHELVES.get(muscle, Category.LEGS) for muscle in primary}
    return shelves.pop() if len(shelves) == 1 else Category.FULL_BODY


def _names(exercise: Exercise) -> tuple[str, ...]:
    return exercise.name, *exercise.aliases


def _words(name: str) -> list[str]:
    return name.lower().replace("-", " ").replace("'", "").split()
