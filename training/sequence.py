"""Which exercise comes next when one was left: while training goes on, one is under way as long as any is open."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from training.events import ExerciseStarted, WorkoutEvent
from training.evolve import evolve
from training.exercise_log import ExerciseStatus
from training.workout import Phase, Workout, phase_of


def behind(workout: Workout, log_id: UUID) -> tuple[UUID, ...]:
    """The exercises in the order they come after this one: those behind it, those before it, itself last."""
    ids = tuple(log.id for log in workout.exercises)
    place = ids.index(log_id) + 1
    return (*ids[place:], *ids[:place])


def followed(
    workout: Workout,
    events: Sequence[WorkoutEvent],
    order: Sequence[UUID],
    at: datetime,
    *,
    back_to: UUID | None = None,
) -> Sequence[WorkoutEvent]:
    """These events and, if they leave a workout going on with nothing under way, the start of what comes next.

    `order` is how the exercises come. One that was begun and left is gone back to first, or the one it was left for
    in the same breath (`back_to`).
    """
    after = evolve(workout, events)
    if after is None or phase_of(after) is not Phase.IN_PROGRESS or after.current is not None:
        return events
    next_id = _next(after, order, back_to)
    return events if next_id is None else [*events, ExerciseStarted(next_id, at)]


def _next(workout: Workout, order: Iterable[UUID], back_to: UUID | None) -> UUID | None:
    statuses = {log.id: log.status for log in workout.open_exercises}
    still_open = [log_id for log_id in order if log_id in statuses]
    if back_to in still_open:
        return back_to
    begun = (log_id for log_id in still_open if statuses[log_id] is ExerciseStatus.IN_PROGRESS)
    return next(begun, next(iter(still_open), None))
