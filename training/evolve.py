"""What each event makes of a workout: the only place where a workout's next value is made."""

from collections.abc import Iterable
from dataclasses import replace
from functools import singledispatch
from uuid import UUID

from training import events as happened
from training.events import WorkoutEvent
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.proposal import Reason
from training.rationale import OF_TARGETS
from training.workout import Workout, WorkoutStatus


def evolve(workout: Workout | None, events: Iterable[WorkoutEvent]) -> Workout | None:
    """The workout after these events; None when there is none. A cancelled or completed one is still a value."""
    for event in events:
        if isinstance(event, happened.WorkoutPlanned):
            workout = _planned(event)
        elif isinstance(event, happened.TurnUndone):
            workout = event.workout
        elif workout is not None:
            workout = _after(event, workout)
    return workout


def touched(before: Workout | None, events: Iterable[WorkoutEvent]) -> tuple[Workout, ...]:
    """Every workout these events changed, as they leave it: one, or two when one was dropped for another."""
    latest: dict[UUID, Workout] = {}
    workout = before
    for event in events:
        workout = evolve(workout, [event])
        if workout is not None:
            latest[workout.id] = workout
    return tuple(latest.values())


def _planned(event: happened.WorkoutPlanned) -> Workout:
    return Workout(
        id=event.workout_id,
        status=WorkoutStatus.PLANNING,
        created_at=event.at,
        status_since=event.at,
        wish=event.wish,
        options=event.options,
    )


@singledispatch
def _after(event: WorkoutEvent, workout: Workout) -> Workout:
    raise TypeError(f"no rule says what {type(event).__name__} makes of a workout")


@_after.register
def _offered(event: happened.OptionsOffered, workout: Workout) -> Workout:
    return replace(workout, wish=event.wish, options=event.options)


@_after.register
def _chosen(event: happened.OptionChosen | happened.WorkoutRefocused, workout: Workout) -> Workout:
    option, refocused = event.option, isinstance(event, happened.WorkoutRefocused)
    return replace(
        workout,
        wish=event.wish if isinstance(event, happened.WorkoutRefocused) else workout.wish,
        workout_type=option.workout_type,
        intensity=option.intensity,
        focus=option.focus,
        rationale=option.rationale,
        minutes=option.minutes,
        exercises=event.exercises,
        current_id=None,
        session_id=option.session_id or (workout.session_id if refocused else None),
    )


@_after.register
def _added(event: happened.ExerciseAdded, workout: Workout) -> Workout:
    exercises = list(workout.exercises)
    exercises.insert(event.position, event.log)
    return replace(workout, exercises=tuple(exercises))


@_after.register
def _removed(event: happened.ExerciseRemoved, workout: Workout) -> Workout:
    return replace(
        workout,
        exercises=tuple(log for log in workout.exercises if log.id != event.log_id),
        current_id=None if workout.current_id == event.log_id else workout.current_id,
    )


@_after.register
def _substituted(event: happened.ExerciseSubstituted, workout: Workout) -> Workout:
    superset = workout.log(event.log_id).superset
    new = ExerciseLog(
        event.log_id, event.exercise_id, event.name, event.planned, reasons=event.reasons, superset=superset
    )
    if workout.current_id == event.log_id:
        started_at = workout.log(event.log_id).started_at
        new = replace(new, status=ExerciseStatus.IN_PROGRESS, started_at=started_at)
    return workout.with_log(new)


@_after.register
def _moved(event: happened.ExerciseMoved, workout: Workout) -> Workout:
    log = workout.log(event.log_id)
    others = [each for each in workout.exercises if each.id != log.id]
    others.insert(event.position, log)
    moved = replace(workout, exercises=tuple(others))
    put_off = log.status is ExerciseStatus.IN_PROGRESS and moved.open_exercises[0].id != log.id
    return _waiting(moved, log) if put_off else moved


def _waiting(workout: Workout, log: ExerciseLog) -> Workout:
    """The workout with an exercise that waits for its turn again; its sets stay, and when they were begun."""
    waits = replace(log, status=ExerciseStatus.PENDING, started_at=log.started_at if log.sets else None)
    return _left(workout, waits)


@_after.register
def _retargeted(event: happened.ExerciseRetargeted, workout: Workout) -> Workout:
    log = workout.log(event.log_id)
    others = tuple(each for each in log.reasons if each.code not in OF_TARGETS)
    after = replace(log, planned=event.planned)
    told = Reason("told_target", sets=len(log.sets) if _is_weighed_anew(log, after) else None)
    return workout.with_log(replace(after, reasons=(*others, told)))


def _is_weighed_anew(before: ExerciseLog, after: ExerciseLog) -> bool:
    """Whether another weight is asked of the sets to come of an exercise that has some."""
    if not before.sets or before.next_planned is None or after.next_planned is None:
        return False
    return before.next_planned.weight_kg != after.next_planned.weight_kg


@_after.register
def _joined(event: happened.ExercisesJoined, workout: Workout) -> Workout:
    """The workout with them side by side, where the first of them stands."""
    members = [replace(log, superset=event.superset) for log in workout.exercises if log.id in event.log_ids]
    first = workout.exercises.index(workout.log(members[0].id))
    others = [log for log in workout.exercises if log.id not in event.log_ids]
    return replace(workout, exercises=(*others[:first], *members, *others[first:]))


@_after.register
def _parted(event: happened.ExercisesParted, workout: Workout) -> Workout:
    alone = (replace(log, superset=None) if log.superset == event.superset else log for log in workout.exercises)
    return replace(workout, exercises=tuple(alone))


@_after.register
def _started(event: happened.WorkoutStarted, workout: Workout) -> Workout:
    begun = replace(workout, status=WorkoutStatus.IN_PROGRESS, status_since=event.at, started_at=event.at)
    return replace(begun, options=())  # nobody chooses any more


@_after.register
def _paused(event: happened.WorkoutPaused, workout: Workout) -> Workout:
    return replace(workout, status=WorkoutStatus.PLANNING, status_since=event.at)


@_after.register
def _resumed(event: happened.WorkoutResumed, workout: Workout) -> Workout:
    return replace(workout, status=WorkoutStatus.IN_PROGRESS, status_since=event.at)


@_after.register
def _completed(event: happened.WorkoutCompleted, workout: Workout) -> Workout:
    at = max([event.at, *(log.completed_at for log in workout.exercises if log.completed_at is not None)])
    return replace(
        workout,
        status=WorkoutStatus.COMPLETED,
        status_since=at,
        completed_at=at,
        current_id=None,
        insights=event.insights,
    )


@_after.register
def _cancelled(event: happened.WorkoutCancelled, workout: Workout) -> Workout:
    return replace(workout, status_since=event.at, cancelled_at=event.at, current_id=None)


@_after.register
def _exercise_started(event: happened.ExerciseStarted, workout: Workout) -> Workout:
    left = workout.current
    if left is not None and left.id != event.log_id and left.is_open and not left.sets:
        workout = _waiting(workout, left)
    log = workout.log(event.log_id)
    begun = replace(
        log,
        status=ExerciseStatus.IN_PROGRESS,
        started_at=log.started_at or max(event.at, workout.started_at or event.at),
        completed_at=None,
        recovery_hours=None,
    )
    return replace(workout.with_log(begun), current_id=begun.id)


@_after.register
def _exercise_finished(event: happened.ExerciseFinished, workout: Workout) -> Workout:
    log = workout.log(event.log_id)
    # What is told late belongs to an exercise that began later: it ends when it began, never before.
    earliest = log.started_at or workout.started_at or event.at
    done = replace(
        log,
        status=ExerciseStatus.COMPLETED,
        completed_at=max(event.at, earliest),
        recovery_hours=event.recovery_hours,
    )
    return _left(workout, done)


@_after.register
def _exercise_skipped(event: happened.ExerciseSkipped, workout: Workout) -> Workout:
    skipped = replace(workout.log(event.log_id), status=ExerciseStatus.SKIPPED, completed_at=None)
    return _left(workout, skipped)


def _left(workout: Workout, log: ExerciseLog) -> Workout:
    current_id = None if workout.current_id == log.id else workout.current_id
    return replace(workout.with_log(log), current_id=current_id)


@_after.register
def _recorded(event: happened.SetRecorded, workout: Workout) -> Workout:
    log = workout.log(event.log_id)
    return workout.with_log(replace(log, sets=(*log.sets, event.recorded)))


@_after.register
def _corrected(event: happened.SetCorrected, workout: Workout) -> Workout:
    log = workout.log(event.log_id)
    sets = tuple(event.after if each.number == event.before.number else each for each in log.sets)
    return workout.with_log(replace(log, sets=sets))


@_after.register
def _deleted(event: happened.SetDeleted, workout: Workout) -> Workout:
    log = workout.log(event.log_id)
    kept = [each for each in log.sets if each.number != event.deleted.number]
    left = replace(log, sets=tuple(each.numbered(n) for n, each in enumerate(kept, start=1)))
    if not kept and log.status is ExerciseStatus.COMPLETED:
        return _waiting(workout, replace(left, completed_at=None, recovery_hours=None))
    return workout.with_log(left)


@_after.register
def _rated(event: happened.ExerciseRated, workout: Workout) -> Workout:
    log = workout.log(event.log_id)
    remarks = dict.fromkeys(remark for remark in (log.feedback, event.feedback) if remark)
    feedback = "; ".join(remarks) or None
    return workout.with_log(replace(log, ratings=log.ratings.updated(event.ratings), feedback=feedback))
