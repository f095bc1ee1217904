"""Changes of a plan: exercises added, removed, swapped, moved, asked for differently. Nothing recorded is touched."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from training.errors.exercises import ExerciseAlreadyInWorkout, ExerciseHasSets
from training.errors.workout import InvalidTarget, NoPlanYet, OptionNotOffered, TransitionNotAllowed
from training.events import (
    ExerciseAdded,
    ExerciseMoved,
    ExerciseRemoved,
    ExerciseRetargeted,
    ExerciseSubstituted,
    OptionChosen,
    OptionsOffered,
    WorkoutEvent,
    WorkoutRefocused,
)
from training.exercise import Exercise, Measure
from training.exercise_log import ExerciseLog
from training.performing import finished
from training.proposal import Option, PlannedExercise, Wish
from training.sequence import behind, followed
from training.sets import PlannedSet, SetType
from training.workout import Phase, Workout, phase_of

# Conventions: a plan beyond these is a slip.
MOST_PLANNED_SETS = 20
MOST_PLANNED = 36_000
MOST_REST_SECONDS = 1800
MOST_WEIGHT_KG = 1000.0


def choose(workout: Workout, number: int, ids: Iterator[UUID]) -> Sequence[WorkoutEvent]:
    """Take one of the offered options, counted from 1, as the plan. Not once sets are on record."""
    if phase_of(workout) is not Phase.PLANNING or workout.is_paused:
        raise TransitionNotAllowed(act="choose_option", phase=phase_of(workout))
    if not 1 <= number <= len(workout.options):
        raise OptionNotOffered(number=number, offered=len(workout.options))
    option = workout.options[number - 1]
    return [OptionChosen(number, option, _logs(option.exercises, ids))]


def refocus(workout: Workout, wish: Wish, option: Option, ids: Iterator[UUID]) -> Sequence[WorkoutEvent]:
    """Make the chosen plan anew with another focus, intensity or length. Only before training."""
    if phase_of(workout) is not Phase.PLANNING or workout.is_paused:
        raise TransitionNotAllowed(act="refocus_workout", phase=phase_of(workout))
    if not workout.exercises:
        raise NoPlanYet
    return [WorkoutRefocused(wish, option, _logs(option.exercises, ids))]


def offer(workout: Workout, wish: Wish, options: tuple[Option, ...]) -> Sequence[WorkoutEvent]:
    """Put other options on the table. Not once training has begun."""
    if phase_of(workout) is not Phase.PLANNING or workout.is_paused:
        raise TransitionNotAllowed(act="offer_options", phase=phase_of(workout))
    return [OptionsOffered(wish, options)]


def add(
    workout: Workout,
    planned: PlannedExercise,
    place: int | None,
    ids: Iterator[UUID],
    at: datetime,
    reason: str | None = None,
) -> Sequence[WorkoutEvent]:
    """Add an exercise at this place: 0 is the next among what is still to come, None the end.

    While training it begins at once when nothing else is under way.
    """
    known = workout.log_of(planned.exercise_id)
    if known is not None:
        raise ExerciseAlreadyInWorkout(exercise=known.name)
    log = _log(planned, ids)
    return followed(workout, [ExerciseAdded(log, _index(workout, place), reason=reason)], [log.id], at)


def remove(workout: Workout, log: ExerciseLog, at: datetime, reason: str | None = None) -> Sequence[WorkoutEvent]:
    """Take an exercise out; one with recorded sets stays. If it was under way, the next one begins."""
    if log.sets:
        raise ExerciseHasSets(exercise=log.name, sets=len(log.sets))
    return followed(workout, [ExerciseRemoved(log.id, reason)], behind(workout, log.id), at)


def substitute(
    workout: Workout,
    log: ExerciseLog,
    exercise: Exercise,
    planned: PlannedExercise,
    ids: Iterator[UUID],
    at: datetime,
    reason: str | None = None,
) -> Sequence[WorkoutEvent]:
    """Put another exercise in the slot. An old one with sets on record is finished, and the new one follows it.

    `exercise` is the catalogue's entry of the old one.
    """
    known = workout.log_of(planned.exercise_id)
    if known is not None:
        raise ExerciseAlreadyInWorkout(exercise=known.name)
    if not log.sets:
        swapped = ExerciseSubstituted(
            log.id, planned.exercise_id, planned.name, planned.planned, reason, planned.reasons
        )
        return followed(workout, [swapped], [log.id], at)
    new = _log(replace(planned, superset=log.superset), ids)
    added = ExerciseAdded(new, workout.exercises.index(log) + 1, log.id, reason)
    ended = [finished(log, exercise, at)] if log.is_open else []
    return followed(workout, [added, *ended], [new.id], at)


def move(
    workout: Workout, log: ExerciseLog, place: int | None, at: datetime, reason: str | None = None
) -> Sequence[WorkoutEvent]:
    """Give an exercise another place: 0 is the next among what is still to come, None the end.

    If it was under way and others come before it now, the next of them begins.
    """
    others = replace(workout, exercises=tuple(each for each in workout.exercises if each.id != log.id))
    return followed(workout, [ExerciseMoved(log.id, _index(others, place), reason)], behind(workout, log.id), at)


def to_come(workout: Workout) -> tuple[ExerciseLog, ...]:
    """The exercises that can still be put in order: behind everything begun or done."""
    return workout.exercises[_first_to_come(workout) :]


@dataclass(frozen=True)
class Target:
    """What is asked of an exercise, as far as it was said; `span` in its measure, unless another `measure` was said.

    `last` is the kind of its last set, `bouts` how many an interval has.
    """

    sets: int | None = None
    span: tuple[int, int] | None = None
    weight_kg: float | None = None
    rest_seconds: int | None = None
    last: SetType | None = None
    measure: Measure | None = None
    bouts: int = 1


def retarget(log: ExerciseLog, exercise: Exercise, target: Target, reason: str | None = None) -> Sequence[WorkoutEvent]:
    """Ask for something else of an exercise; what is not named stays."""
    if target.sets is not None and target.sets < log.sets_done:
        raise ExerciseHasSets(exercise=log.name, sets=log.sets_done)
    planned = targeted(log.planned, exercise, target)
    if planned == log.planned:
        raise InvalidTarget(reason="same", value=None)
    return [ExerciseRetargeted(log.id, planned, reason)]


def targeted(planned: tuple[PlannedSet, ...], exercise: Exercise, target: Target) -> tuple[PlannedSet, ...]:
    """Planned sets changed to the target; InvalidTarget for one that nobody can follow."""
    _within("sets", target.sets, 1, MOST_PLANNED_SETS)
    _within("weight", target.weight_kg, -MOST_WEIGHT_KG, MOST_WEIGHT_KG)
    _within("rest", target.rest_seconds, 0, MOST_REST_SECONDS)
    pattern = planned[-1] if planned else _usual_set(exercise)
    low, high = target.span or (pattern.low, pattern.high)
    bouts = target.bouts if target.span else pattern.bouts
    _within("sets", bouts, 1, MOST_PLANNED_SETS)
    _within("reps", low, 1, MOST_PLANNED)
    _within("reps", high, low, MOST_PLANNED)
    changed = replace(
        pattern,
        low=low,
        high=high,
        weight_kg=pattern.weight_kg if target.weight_kg is None else target.weight_kg,
        rest_seconds=pattern.rest_seconds if target.rest_seconds is None else target.rest_seconds,
        measure=target.measure or (exercise.measure if target.span else pattern.measure),
        set_type=SetType.WORKING if bouts == 1 else SetType.INTERVAL,
        bouts=bouts,
    )
    last = replace(changed, set_type=target.last or (pattern.set_type if pattern.asks_more else changed.set_type))
    return (*(changed,) * ((target.sets or len(planned) or 1) - 1), last)


def _usual_set(exercise: Exercise) -> PlannedSet:
    """A working set as the catalogue gives it."""
    low, high = exercise.range
    return PlannedSet(exercise.measure, low, high, None, exercise.rest_seconds)


def _logs(exercises: Sequence[PlannedExercise], ids: Iterator[UUID]) -> tuple[ExerciseLog, ...]:
    return tuple(_log(each, ids) for each in exercises)


def _log(planned: PlannedExercise, ids: Iterator[UUID]) -> ExerciseLog:
    return ExerciseLog(
        next(ids),
        planned.exercise_id,
        planned.name,
        planned.planned,
        reasons=planned.reasons,
        superset=planned.superset,
    )


def _index(workout: Workout, place: int | None) -> int:
    last = len(workout.exercises)
    return last if place is None else min(_first_to_come(workout) + max(place, 0), last)


def _first_to_come(workout: Workout) -> int:
    begun = (
        place
        for place, log in enumerate(workout.exercises, start=1)
        if not log.is_open or log.sets or log.id == workout.current_id
    )
    return max(begun, default=0)


def _within(reason: str, value: float | None, low: float, high: float) -> None:
    if value is not None and not low <= value <= high:
        raise InvalidTarget(reason=reason, value=value)
