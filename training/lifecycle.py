"""The workout state machine: which moves there are, where each may start, and what happens on it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum

from training.errors.sets import NoSetsYet
from training.errors.workout import ActTooLate, NoPlanYet, SetsWouldBeDiscarded, TransitionNotAllowed
from training.events import (
    ExerciseFinished,
    ExerciseSkipped,
    ExerciseStarted,
    WorkoutCancelled,
    WorkoutCompleted,
    WorkoutEvent,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)
from training.exercise import Catalogue
from training.exercise_log import ExerciseLog
from training.sequence import behind, followed
from training.strain import recovery_hours
from training.workout import Phase, Workout, phase_of


class Move(StrEnum):
    """A change of a workout's status."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    COMPLETE = "complete"
    CANCEL = "cancel"


# From where a move may be made. Completing a paused workout resumes it first, cancelling one under way pauses it first,
# so the statuses on record only ever go planning -> in_progress -> completed, or back to planning by a pause.
ALLOWED: dict[Move, frozenset[Phase]] = {
    Move.START: frozenset({Phase.PLANNING}),
    Move.PAUSE: frozenset({Phase.IN_PROGRESS}),
    Move.RESUME: frozenset({Phase.PLANNING}),
    Move.COMPLETE: frozenset({Phase.PLANNING, Phase.IN_PROGRESS}),
    Move.CANCEL: frozenset({Phase.PLANNING, Phase.IN_PROGRESS}),
}


def start(workout: Workout, at: datetime) -> Sequence[WorkoutEvent]:
    """Begin the planned workout with its first exercise; a paused one goes on."""
    _may(workout, Move.START, at)
    if workout.is_paused:
        return resume(workout, at)
    if not workout.exercises:
        raise NoPlanYet
    return [WorkoutStarted(at), ExerciseStarted(workout.exercises[0].id, at)]


def pause(workout: Workout, at: datetime) -> Sequence[WorkoutEvent]:
    """Interrupt the workout; it can be resumed, completed or dropped later."""
    _may(workout, Move.PAUSE, at)
    return [WorkoutPaused(at)]


def resume(workout: Workout, at: datetime) -> Sequence[WorkoutEvent]:
    """Go on with a paused workout where it stood."""
    _may(workout, Move.RESUME, at)
    if not workout.is_paused:
        raise TransitionNotAllowed(act=Move.RESUME, phase=phase_of(workout))
    last = workout.last_set
    order = behind(workout, last[0].id) if last else [log.id for log in workout.exercises]
    return followed(workout, [WorkoutResumed(at)], order, at)


def complete(workout: Workout, at: datetime, catalogue: Catalogue) -> Sequence[WorkoutEvent]:
    """End the workout: exercises with sets are finished, untouched ones skipped. Needs at least one set."""
    _may(workout, Move.COMPLETE, at)
    if phase_of(workout) is Phase.PLANNING and not workout.is_paused:
        raise TransitionNotAllowed(act=Move.COMPLETE, phase=Phase.PLANNING)
    if workout.sets_recorded == 0:
        raise NoSetsYet(exercise=None)
    resumed = [WorkoutResumed(at)] if workout.is_paused else []
    return [*resumed, *(_closed(log, at, catalogue) for log in workout.open_exercises), WorkoutCompleted(at)]


def cancel(workout: Workout, at: datetime, confirmed: Collection[str]) -> Sequence[WorkoutEvent]:
    """Drop the workout. With sets on record only on a confirmed word, since they leave the history."""
    _may(workout, Move.CANCEL, at)
    if workout.sets_recorded and SetsWouldBeDiscarded.code not in confirmed:
        raise SetsWouldBeDiscarded(sets=workout.sets_recorded)
    paused = [WorkoutPaused(at)] if phase_of(workout) is Phase.IN_PROGRESS else []
    return [*paused, WorkoutCancelled(at)]


def is_late(at: datetime, since: datetime) -> bool:
    """Whether something was said before the second in which things changed; many clients tell whole seconds alone."""
    return at < since.replace(microsecond=0)


def _may(workout: Workout, move: Move, at: datetime) -> None:
    phase = phase_of(workout)
    if phase not in ALLOWED[move]:
        raise TransitionNotAllowed(act=move, phase=phase)
    if is_late(at, workout.status_since):
        raise ActTooLate


def _closed(log: ExerciseLog, at: datetime, catalogue: Catalogue) -> ExerciseFinished | ExerciseSkipped:
    if not log.sets:
        return ExerciseSkipped(log.id, at)
    return ExerciseFinished(log.id, at, recovery_hours(catalogue.by_id[log.exercise_id], log.hard_sets))
