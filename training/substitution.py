"""Which exercises can stand in for another, and why these."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from training.athlete import Athlete
from training.errors.workout import NothingSuitable
from training.exercise import Catalogue, Equipment, Exercise, Muscle
from training.proposal import Reason
from training.recovery import REST_BELOW, Recovery, percent_of

MOST_ALTERNATIVES = 3  # convention: as many as can be weighed between two sets


@dataclass(frozen=True)
class Alternative:
    """An exercise that can stand in for another, with what speaks for it."""

    exercise: Exercise
    reasons: tuple[Reason, ...]


def alternatives(
    exercise: Exercise,
    catalogue: Catalogue,
    equipment: Collection[Equipment] | None,
    athlete: Athlete,
    taken: Collection[UUID] = (),
    recovery: Mapping[Muscle, Recovery] | None = None,
) -> tuple[Alternative, ...]:
    """Up to three exercises that come closest: same movement and muscles first, then the one, then the other.

    None against a limit or without its equipment, and none whose muscles need rest. What the athlete wants in its place
    for good comes first, what they dislike last, what they prefer first among equals.
    NothingSuitable when none that can be done shares movement or muscles.
    """
    found = [
        (_likeness(exercise, each), each)
        for each in catalogue.suitable(equipment, athlete.limits)
        if each.id not in taken
        and each.id != exercise.id
        and _is_alike(exercise, each, athlete)
        and _is_rested(each, recovery)
    ]
    wanted = dict(athlete.replacements).get(exercise.id)
    found.sort(
        key=lambda pair: (
            pair[1].id == wanted,
            pair[1].id not in athlete.dislikes,
            pair[0],
            pair[1].id in athlete.preferences,
        ),
        reverse=True,
    )
    if not found:
        raise NothingSuitable
    return tuple(Alternative(each, _reasons(exercise, each, athlete)) for _, each in found[:MOST_ALTERNATIVES])


def alternative(
    exercise: Exercise,
    catalogue: Catalogue,
    equipment: Collection[Equipment] | None,
    athlete: Athlete,
    taken: Collection[UUID],
    recovery: Mapping[Muscle, Recovery] | None = None,
) -> Alternative:
    """The best of the alternatives."""
    return alternatives(exercise, catalogue, equipment, athlete, taken, recovery)[0]


def _is_alike(exercise: Exercise, other: Exercise, athlete: Athlete) -> bool:
    told = (exercise.id, other.id) in athlete.replacements
    return told or exercise.pattern is other.pattern or bool(set(exercise.primary) & set(other.primary))


def _is_rested(exercise: Exercise, recovery: Mapping[Muscle, Recovery] | None) -> bool:
    return recovery is None or percent_of(exercise.primary, recovery) >= REST_BELOW


def _likeness(exercise: Exercise, other: Exercise) -> tuple[int, ...]:
    return (
        exercise.pattern is other.pattern,
        len(set(exercise.primary) & set(other.primary)),
        exercise.mechanic is other.mechanic,
        exercise.measure is other.measure,
        exercise.unilateral is other.unilateral,
    )


def _reasons(exercise: Exercise, other: Exercise, athlete: Athlete) -> tuple[Reason, ...]:
    shared = tuple(muscle for muscle in exercise.primary if muscle in other.primary)
    reasons = [Reason("same_movement")] if exercise.pattern is other.pattern else []
    if shared:
        reasons.append(Reason("same_muscles", shared))
    if (exercise.id, other.id) in athlete.replacements:
        reasons.append(Reason("told_instead"))
    elif other.id in athlete.preferences:
        reasons.append(Reason("preferred"))
    if exercise.is_spoken_against_by(athlete.limits):
        reasons.append(Reason("spares", areas=athlete.limits))
    if other.id in athlete.dislikes:
        reasons.append(Reason("disliked"))
    return tuple(reasons)
