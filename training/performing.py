"""What happens while a workout is done: sets recorded, corrected, deleted; exercises finished, skipped, rated."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from uuid import UUID

from training.anomalies import check_possible, check_usual
from training.errors.exercises import InvalidRating, NoCurrentExercise, NothingDoneYet
from training.errors.sets import NoSetsYet, NothingToCorrect
from training.errors.workout import TransitionNotAllowed
from training.events import (
    ExerciseFinished,
    ExerciseRated,
    ExerciseSkipped,
    ExerciseStarted,
    SetCorrected,
    SetDeleted,
    SetRecorded,
    WorkoutEvent,
)
from training.evolve import evolve
from training.exercise import Exercise, Measure
from training.exercise_log import ExerciseLog, ExerciseStatus, Ratings
from training.sequence import behind, followed
from training.sets import PerformedSet, RecordedSet, SetType
from training.strain import recovery_hours
from training.supersets import next_in_turn
from training.workout import Phase, Workout, phase_of


@dataclass(frozen=True)
class Occasion:
    """When something was done, and by which turn it was told."""

    at: datetime
    turn_id: UUID


def record(
    workout: Workout,
    log: ExerciseLog,
    exercise: Exercise,
    sets: Sequence[PerformedSet],
    occasion: Occasion,
    *,
    recent_kg: Sequence[float],
    confirmed: Collection[str],
) -> Sequence[WorkoutEvent]:
    """Put sets of one exercise on record. Its last planned set finishes the exercise and begins the next one.

    More sets of one that was done leave it done, and count in what it needs to recover.
    """
    _training(workout, "log_sets")
    check_possible(sets)
    check_usual(exercise, sets, recent_kg, confirmed, _planned_reps(log))
    recorded = _recorded(workout, log, sets, occasion)
    events: list[WorkoutEvent] = [SetRecorded(log.id, each) for each in recorded]
    after = replace(log, sets=(*log.sets, *recorded))
    end = finished(after, exercise, occasion.at)
    if log.status is ExerciseStatus.COMPLETED:
        return events if end.recovery_hours == log.recovery_hours else [*events, end]
    if log.id != workout.current_id:
        events = [ExerciseStarted(log.id, occasion.at), *events]
    if after.is_fulfilled:
        events = [*events, end]
    next_id = _next_in_turn(workout, events, log) if any(each.is_hard for each in recorded) else None
    if next_id is not None:
        return [*events, ExerciseStarted(next_id, occasion.at)]
    return _left(workout, events, log, occasion.at) if after.is_fulfilled else events


def correct(
    log: ExerciseLog,
    number: int,
    exercise: Exercise,
    changed: PerformedSet,
    confirmed: Collection[str],
    set_type: SetType | None = None,
) -> Sequence[WorkoutEvent]:
    """Put a recorded set right: what `changed` names replaces what is on record, the rest stays.

    `set_type` is what it is to count as, where that was said.
    """
    before = log.set_numbered(number)
    default = PerformedSet()
    named = {
        field.name: getattr(changed, field.name)
        for field in fields(PerformedSet)
        if getattr(changed, field.name) != getattr(default, field.name)
    }
    after = replace(before, **(named | ({"set_type": set_type} if set_type else {})))
    if after == before:
        raise NothingToCorrect
    check_possible([after.performed()])
    check_usual(exercise, [after.performed()], [before.weight_kg or 0.0], confirmed, _planned_reps(log))
    sets = tuple(after if each.number == number else each for each in log.sets)
    return [SetCorrected(log.id, before, after), *_recovery_again(replace(log, sets=sets), exercise)]


def delete(workout: Workout, log: ExerciseLog, number: int, exercise: Exercise, at: datetime) -> Sequence[WorkoutEvent]:
    """Take a set off the record. An exercise it had finished goes on, unless the next one has sets already."""
    deleted = SetDeleted(log.id, log.set_numbered(number))
    current = workout.current
    untouched = current is None or not current.sets
    if log.status is ExerciseStatus.COMPLETED and phase_of(workout) is Phase.IN_PROGRESS and untouched:
        return [deleted, ExerciseStarted(log.id, at)]
    left = tuple(each for each in log.sets if each.number != number)
    return [deleted, *_recovery_again(replace(log, sets=left), exercise)]


def finish(workout: Workout, log: ExerciseLog, exercise: Exercise, at: datetime) -> Sequence[WorkoutEvent]:
    """End an exercise that has sets and begin the next one. One that is done stays as it is."""
    _training(workout, "finish_exercise")
    if not log.sets:
        raise NoSetsYet(exercise=log.name)
    if log.status is ExerciseStatus.COMPLETED:
        return []
    return _left(workout, [finished(log, exercise, at)], log, at)


def skip(
    workout: Workout, log: ExerciseLog, exercise: Exercise, at: datetime, reason: str | None = None
) -> Sequence[WorkoutEvent]:
    """Leave an exercise out; one with sets is finished instead, for nothing recorded is lost.

    The reason for leaving one with sets is kept as a remark on it.
    """
    _training(workout, "skip_exercise")
    if log.sets:
        remarked = [ExerciseRated(log.id, Ratings(), reason)] if reason else []
        return [*remarked, *finish(workout, log, exercise, at)]
    if log.status is ExerciseStatus.SKIPPED:
        return []
    return _left(workout, [ExerciseSkipped(log.id, at, reason)], log, at)


def begin(workout: Workout, log: ExerciseLog, under_way: Exercise | None, at: datetime) -> Sequence[WorkoutEvent]:
    """Make an exercise the one under way; one that had ended is open again.

    The one it is left for stays open, unless everything planned of it is done. `under_way` is that one's entry in the
    catalogue.
    """
    _training(workout, "start_exercise")
    current = workout.current
    if current is not None and current.id == log.id:
        return []
    ended = [finished(current, under_way, at)] if current and under_way and current.is_fulfilled else []
    return [*ended, ExerciseStarted(log.id, at)]


def move_on(
    workout: Workout, exercise: Exercise | None, at: datetime, confirmed: Collection[str]
) -> Sequence[WorkoutEvent]:
    """Go to the next exercise. The one under way is finished, or skipped on a confirmed word if it has no sets.

    `exercise` is the catalogue's entry of the exercise under way.
    """
    _training(workout, "next_exercise")
    current = workout.current
    if current is None or exercise is None:
        if not workout.open_exercises:
            raise NoCurrentExercise
        return [ExerciseStarted(workout.open_exercises[0].id, at)]
    if not current.sets and NothingDoneYet.code not in confirmed:
        raise NothingDoneYet(exercise=current.name)
    return skip(workout, current, exercise, at)


def rate(log: ExerciseLog, ratings: Ratings, feedback: str | None) -> Sequence[WorkoutEvent]:
    """Note how an exercise felt, each rating from 1 to 5."""
    given = [value for value in vars(ratings).values() if value is not None]
    if not given and not feedback:
        raise InvalidRating(value=None)
    for value in given:
        if not 1 <= value <= 5:
            raise InvalidRating(value=value)
    if not log.sets:
        raise NoSetsYet(exercise=log.name)
    return [ExerciseRated(log.id, ratings, feedback)]


def _training(workout: Workout, act: str) -> None:
    if phase_of(workout) is not Phase.IN_PROGRESS:
        raise TransitionNotAllowed(act=act, phase=phase_of(workout))


def finished(log: ExerciseLog, exercise: Exercise, at: datetime) -> ExerciseFinished:
    """The end of an exercise, with the recovery its sets cost."""
    return ExerciseFinished(log.id, at, recovery_hours(exercise, log.hard_sets))


def _recovery_again(log: ExerciseLog, exercise: Exercise) -> Sequence[WorkoutEvent]:
    """The end of an exercise that had ended, where its sets as they stand now cost another recovery."""
    if log.status is not ExerciseStatus.COMPLETED or log.completed_at is None or not log.sets:
        return []
    end = finished(log, exercise, log.completed_at)
    return [] if end.recovery_hours == log.recovery_hours else [end]


def _left(workout: Workout, events: Sequence[WorkoutEvent], log: ExerciseLog, at: datetime) -> Sequence[WorkoutEvent]:
    """These events, in which an exercise is left, and the start of the one that comes next."""
    return followed(workout, events, behind(workout, log.id), at, back_to=workout.current_id)


def _next_in_turn(workout: Workout, events: Sequence[WorkoutEvent], log: ExerciseLog) -> UUID | None:
    after = evolve(workout, events)
    return next_in_turn(after, log.id) if after is not None else None


def _planned_reps(log: ExerciseLog) -> int | None:
    return max((each.high for each in log.planned if each.measure is Measure.REPS), default=None)


def _recorded(
    workout: Workout, log: ExerciseLog, sets: Sequence[PerformedSet], occasion: Occasion
) -> tuple[RecordedSet, ...]:
    alone = len(sets) == 1 and sets[0].set_type is not SetType.DROP
    rest = _rest_seconds(workout, log, occasion.at) if alone else None
    return tuple(
        each.recorded(place, occasion.at, occasion.turn_id, rest) for place, each in enumerate(sets, len(log.sets) + 1)
    )


def _rest_seconds(workout: Workout, log: ExerciseLog, at: datetime) -> int | None:
    """The gap to the set before; None for a first set, across a pause, or when this one was told out of order.

    Of exercises that are done in turns it is the set before of any of them.
    """
    done = [each.completed_at for other in workout.in_turns(log) or (log,) for each in other.sets]
    if not done:
        return None
    before = max(done)
    if before < workout.status_since or at < before:
        return None
    return int((at - before).total_seconds())
