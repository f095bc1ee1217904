"""Exercises of the athlete's own: added, renamed, removed, shown. Nobody else sees them."""

from dataclasses import replace
from typing import Annotated
from uuid import UUID

from pydantic import Field

from language.called import key
from language.novel import in_name
from language.reading import names_something
from language.words import words
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.parts import muscles_of
from tools.recovery import PartSaid
from tools.wishes import EquipmentSaid, equipment_of
from training.errors.own import (
    EquipmentMissing,
    ExerciseKnown,
    InvalidName,
    LikenessMissing,
    MusclesMissing,
    NoOwnExercise,
    NotOwnExercise,
    OwnExerciseInWorkout,
    SoundsKnown,
    TooManyExercises,
)
from training.events import OwnExerciseChanged
from training.exercise import Exercise
from training.facts import (
    OwnExerciseAdded,
    OwnExerciseRemoved,
    OwnExerciseRenamed,
    OwnExercisesShown,
    OwnExerciseTold,
)
from training.facts.own import OwnFact
from training.own import MOST_OWN, OwnExercise, Traits, checked_name, likely, made, pattern_of
from training.workout import Workout

MOST_CHOICES = 3
Name = Annotated[str, Field(description="What the exercise is called, in the athlete's words.")]
Muscles = Annotated[list[PartSaid], Field(description="The parts of the body it trains, if they were said.")]
Things = Annotated[list[EquipmentSaid], Field(description="What it is done with, if it was said; none for nothing.")]
Like = Annotated[str, Field(description="The exercise it is like, if one was said.")]


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def create_exercise(
    desk: Desk, name: Name, muscles: Muscles | None = None, equipment: Things | None = None, like: Like | None = None
) -> Outcome:
    """Add an exercise that is not in the catalogue to the athlete's own: "new exercise: Jefferson curl".

    Only for one that is not known yet; a known one joins a workout by another act. Pass only what was said: what is
    missing is asked.
    """
    called = _new_name(desk, name)
    back = next((each for each in desk.athlete.own if each.is_removed and key(each.exercise.name) == key(called)), None)
    if back is None and len(desk.athlete.own) >= MOST_OWN:
        raise TooManyExercises(most=MOST_OWN)
    if back is not None and muscles is None and equipment is None and like is None:
        return _changed(back, OwnExercise(back.exercise), OwnExerciseAdded(_told(back.exercise), None, is_back=True))
    traits = _traits(desk, called, muscles, equipment)
    pattern, careful = _pattern(desk, called, traits, like)
    exercise = made(back.exercise.id if back else next(desk.ids), called, pattern, traits, careful)
    fact = OwnExerciseAdded(_told(exercise), pattern.name, is_back=back is not None)
    return _changed(back, OwnExercise(exercise), fact)


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def rename_exercise(desk: Desk, exercise: Name, name: Name) -> Outcome:
    """Call one of the athlete's own exercises otherwise: `exercise` is the old name, `name` the new one."""
    known = _own(desk, exercise)
    called = _new_name(desk, name, known.exercise)
    renamed = OwnExercise(replace(known.exercise, name=called))
    return _changed(known, renamed, OwnExerciseRenamed(known.exercise.name, called))


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, on_record=True)
async def remove_own_exercise(desk: Desk, exercise: Name) -> Outcome:
    """Remove one of the athlete's own exercises from those that are known; what was done of it stays on record."""
    known = _own(desk, exercise)
    if desk.workout is not None and known.exercise.id in _spoken_of(desk.workout):
        raise OwnExerciseInWorkout(exercise=known.exercise.name)
    gone = OwnExercise(known.exercise, is_removed=True)
    return _changed(known, gone, OwnExerciseRemoved(known.exercise.name))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_own_exercises(desk: Desk) -> Outcome:
    """List the exercises the athlete has added: "my own exercises"."""
    return Outcome((OwnExercisesShown(tuple(_told(each.exercise) for each in _live(desk))),))


ACTS = collected(globals())


def _new_name(desk: Desk, name: str, old: Exercise | None = None) -> str:
    """The name as it is kept. InvalidName when it means something else, ExerciseKnown when an exercise has it."""
    called = checked_name(name)
    if not key(called):
        raise InvalidName(reason="too_short")
    known = desk.names.exactly(called)
    if known is not None and known != old:
        raise ExerciseKnown(exercise=known.name, own=int(any(each.exercise.id == known.id for each in _live(desk))))
    if names_something(called, desk.athlete.language, desk.names):
        raise InvalidName(reason="taken", words=called)
    found = desk.names.find(called)
    if found.certain and found.only not in (None, old) and SoundsKnown.code not in desk.confirmed:
        assert found.only is not None
        raise SoundsKnown(name=called, exercise=found.only.name)
    return called


def _traits(desk: Desk, name: str, muscles: list[PartSaid] | None, equipment: list[EquipmentSaid] | None) -> Traits:
    """What was said of it, in its name if nowhere else."""
    told = in_name(name, words(desk.athlete.language))
    things = equipment if equipment is not None else told.get("equipment")
    return Traits(
        muscles_of(muscles or told.get("muscles")),
        None if things is None else equipment_of(things),
    )


def _pattern(desk: Desk, name: str, traits: Traits, like: str | None) -> tuple[Exercise, Exercise | None]:
    """The exercise it is made after, and another for its muscles to be as careful with. A gap where either is open."""
    catalogue = desk.names.catalogue
    if like is not None:
        return desk.new(like, "like"), None
    if not traits.muscles:
        kin = (each.name for each in likely(catalogue, name, traits))
        choices = list(dict.fromkeys((*kin, *desk.names.nearest(name))))[:MOST_CHOICES]
        if choices:
            raise LikenessMissing(name=name, choices=choices, argument="like")
        raise MusclesMissing(name=name, argument="muscles")
    if traits.equipment is None:
        raise EquipmentMissing(name=name, argument="equipment")
    pattern = pattern_of(catalogue, name, traits)
    if pattern is None:
        raise LikenessMissing(name=name, choices=desk.names.nearest(name), argument="like")
    return pattern, pattern_of(catalogue, "", traits)


def _own(desk: Desk, said: str) -> OwnExercise:
    """The own exercise these words mean. NotOwnExercise for one of everybody's, NoOwnExercise where there is none."""
    live = {each.exercise.id: each for each in _live(desk)}
    exact = desk.names.exactly(said)
    found = [exact] if exact else desk.names.find(said, live.keys()).exercises
    mine = [live[each.id] for each in found if each.id in live]
    if len(mine) == 1:
        return mine[0]
    if found and not mine:
        raise NotOwnExercise(exercise=found[0].name)
    raise NoOwnExercise(words=said)


def _spoken_of(workout: Workout) -> set[UUID]:
    """The exercises of a workout, of its options while none is chosen."""
    offered = (each for option in workout.options for each in option.exercises) if not workout.exercises else ()
    return {each.exercise_id for each in (*workout.exercises, *offered)}


def _live(desk: Desk) -> list[OwnExercise]:
    return [each for each in desk.athlete.own if not each.is_removed]


def _told(exercise: Exercise) -> OwnExerciseTold:
    return OwnExerciseTold(exercise.name, exercise.primary, exercise.equipment, exercise.load, exercise.measure)


def _changed(before: OwnExercise | None, after: OwnExercise, fact: OwnFact) -> Outcome:
    return Outcome((fact,), (OwnExerciseChanged(before, after),))
