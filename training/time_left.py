"""The time that a workout under way still takes, and the workout cut to the time there is."""

from collections.abc import Sequence
from datetime import datetime

from training.events import ExerciseFinished, ExerciseRemoved, ExerciseRetargeted, WorkoutEvent
from training.exercise import Catalogue
from training.exercise_log import ExerciseLog
from training.facts import TimeLeft
from training.fitting import fitted, minutes_of
from training.performing import finished
from training.proposal import PlannedExercise
from training.sequence import behind, followed
from training.workout import Workout

# Convention: the one under way and the next lose sets before they go; what comes after them goes first.
KEPT_LONGEST = 2


def time_left(workout: Workout, there_are: int | None = None) -> TimeLeft:
    """About how long the rest of the plan takes, beside the minutes there are where that was said."""
    rest = _rest(workout)
    minutes = minutes_of(rest, is_warm=workout.sets_recorded > 0)
    return TimeLeft(minutes, len(rest), sum(len(each.planned) for each in rest), there_are)


def cut_to(workout: Workout, minutes: int, at: datetime, catalogue: Catalogue) -> Sequence[WorkoutEvent]:
    """Cut the rest of the plan to these minutes, as any plan is cut. A set is left at least, recorded ones untouched.

    No events where it fits.
    """
    rest = _rest(workout)
    if not rest:
        return []
    kept = {each.exercise_id: each for each in fitted(rest, minutes, KEPT_LONGEST, is_warm=workout.sets_recorded > 0)}
    events = [event for each in rest for event in _cut(workout, each, kept.get(each.exercise_id), at, catalogue)]
    order = behind(workout, workout.current_id) if workout.current_id else [log.id for log in workout.exercises]
    return followed(workout, events, order, at)


def _rest(workout: Workout) -> tuple[PlannedExercise, ...]:
    """What is still to be done, the exercise under way first, with the sets that are left of each."""
    current = workout.current
    ordered = sorted(workout.open_exercises, key=lambda log: log is not current)
    left = (
        PlannedExercise(log.exercise_id, log.name, log.planned[log.sets_done :], superset=log.superset)
        for log in ordered
    )
    return tuple(each for each in left if each.planned)


def _cut(
    workout: Workout, before: PlannedExercise, after: PlannedExercise | None, at: datetime, catalogue: Catalogue
) -> Sequence[WorkoutEvent]:
    log = workout.log_of(before.exercise_id)
    assert log is not None
    if after == before:
        return []
    if after is None:
        return [_left_out(log, at, catalogue)]
    return [ExerciseRetargeted(log.id, (*log.planned[: log.sets_done], *after.planned))]


def _left_out(log: ExerciseLog, at: datetime, catalogue: Catalogue) -> ExerciseRemoved | ExerciseFinished:
    """An exercise that is out; one with sets on record has had all it gets."""
    return finished(log, catalogue.by_id[log.exercise_id], at) if log.sets else ExerciseRemoved(log.id)
