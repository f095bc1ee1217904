"""A list of exercises against the catalogue: what is known under some name, what is new, and what has no place."""

from collections.abc import Iterable
from dataclasses import dataclass

from language.names import Names
from training.exercise import Exercise
from training.open_format import OpenEntry, Unplaced, exercise_from


@dataclass(frozen=True)
class Matched:
    """Where the entries of a list belong; each stands in one of the three, in the order of the list."""

    known: tuple[tuple[OpenEntry, Exercise], ...]
    new: tuple[Exercise, ...]
    unplaced: tuple[Unplaced, ...]


def matched(entries: Iterable[OpenEntry], names: Names) -> Matched:
    """Every entry by its name, or as an exercise of its own."""
    known: list[tuple[OpenEntry, Exercise]] = []
    new: list[Exercise] = []
    unplaced: list[Unplaced] = []
    here = {exercise.key: exercise for exercise in names.catalogue.exercises}
    for entry in entries:
        exercise = here.get(entry.key) or (meant(entry, names) if entry.is_strength else None)
        made = exercise_from(entry)
        if exercise is not None:
            known.append((entry, exercise))
        elif isinstance(made, Unplaced):
            unplaced.append(made)
        else:
            new.append(made)
    return Matched(tuple(known), tuple(new), tuple(unplaced))


def meant(entry: OpenEntry, names: Names) -> Exercise | None:
    """The exercise that has this very name, or the one that may be called so and is done with the entry's equipment.

    None where several could be meant.
    """
    same = names.exactly(entry.name)
    if same is not None:
        return same
    fitting = [each for each in names.find(entry.name).exercises if entry.may_be(each)]
    return fitting[0] if len(fitting) == 1 else None
