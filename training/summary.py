"""Facts about a workout as it stands: what comes next, what is planned, what an exercise or the whole of it came to."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from training.exercise import Catalogue, LoadType
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.facts import (
    EverythingDone,
    ExerciseDone,
    ExerciseUp,
    PlannedLine,
    PlanShown,
    SetUp,
    WorkoutDone,
)
from training.history import PastExercise, PastWorkout
from training.inventory import Inventory
from training.reacting import next_set, to_finish
from training.records import achievements
from training.sets import PlannedSet
from training.supersets import others_in_turn, rest_after_round, rest_before
from training.targets import minutes_for
from training.warm_ups import warm_ups
from training.workout import Phase, Workout, phase_of


def guidance(
    workout: Workout, catalogue: Catalogue, last: Mapping[UUID, PastExercise], inventory: Inventory
) -> ExerciseUp | SetUp | EverythingDone:
    """What the athlete does next in a workout under way, loaded with what there is."""
    log = workout.current or next(iter(workout.open_exercises), None)
    if log is None:
        return EverythingDone(workout.sets_recorded)
    exercise = catalogue.by_id[log.exercise_id]
    per_side = exercise.unilateral
    if not log.sets:
        takes_weight = exercise.load is LoadType.EXTERNAL
        warm_up = _warm_up(workout, log, catalogue, inventory)
        return ExerciseUp(
            log.name,
            log.planned,
            takes_weight,
            last.get(log.exercise_id),
            warm_up,
            others_in_turn(workout, log),
            rest_after_round(workout, log),
            per_side,
        )
    half = to_finish(log, exercise, inventory)
    if half is not None:
        number, rest_of_it = half
        side = log.missing_side
        return SetUp(log.name, number, len(log.planned), rest_of_it, side=side, is_drop=side is None)
    planned, why = next_set(log.planned, log.heads, exercise, inventory)
    if planned is not None:
        planned = replace(planned, rest_seconds=rest_before(workout, log, planned.rest_seconds))
    return SetUp(log.name, log.sets_done + 1, len(log.planned), planned, why, per_side=per_side)


def _warm_up(workout: Workout, log: ExerciseLog, catalogue: Catalogue, inventory: Inventory) -> tuple[PlannedSet, ...]:
    """The warm-up to an exercise: only its last set where the same muscles have worked before. Convention."""
    exercise = catalogue.by_id[log.exercise_id]
    sets = warm_ups(exercise, log.planned[0].weight_kg if log.planned else None, inventory)
    worked = {muscle for each in workout.exercises if each.sets for muscle in catalogue.by_id[each.exercise_id].primary}
    return sets[-1:] if worked & set(exercise.primary) else sets


def plan(workout: Workout) -> PlanShown:
    """The plan, exercise by exercise."""
    wanted = [log for log in workout.exercises if log.status is not ExerciseStatus.SKIPPED]
    return PlanShown(
        workout_type=workout.workout_type,
        intensity=workout.intensity,
        minutes=minutes_for([log.planned for log in wanted], [log.superset for log in wanted]),
        exercises=tuple(
            PlannedLine(log.name, log.planned, log.sets_done, log.status, others_in_turn(workout, log))
            for log in workout.exercises
        ),
        paused=workout.is_paused,
        under_way=phase_of(workout) is Phase.IN_PROGRESS,
    )


def exercise_done(log: ExerciseLog) -> ExerciseDone:
    """What an exercise came to."""
    weights = [each.weight_kg for each in log.hard_sets if each.weight_kg]
    return ExerciseDone(
        exercise=log.name,
        sets=log.sets_done,
        average_weight_kg=sum(weights) / len(weights) if weights else None,
        volume_kg=log.volume_kg,
    )


def workout_done(
    workout: Workout,
    last: Mapping[UUID, PastExercise],
    best: Iterable[PastExercise],
    catalogue: Catalogue,
    before: PastWorkout | None = None,
) -> WorkoutDone:
    """What a completed workout came to, compared with the last time of each exercise, and with the best of all times.

    `best` are the sessions before it that hold records, `before` is the workout before it.
    """
    assert workout.started_at is not None
    assert workout.completed_at is not None
    done = [log for log in workout.exercises if log.sets]
    exercises = tuple(
        PastExercise(log.exercise_id, log.name, log.completed_at or workout.completed_at, log.sets) for log in done
    )
    return WorkoutDone(
        workout_type=workout.workout_type,
        minutes=round((workout.completed_at - workout.started_at).total_seconds() / 60),
        exercises=exercises,
        sets=sum(log.sets_done for log in done),
        volume_kg=workout.volume_kg,
        achievements=achievements(exercises, last, best, catalogue.by_id),
        skipped=tuple(log.name for log in workout.exercises if log.status is ExerciseStatus.SKIPPED),
        is_fulfilled=_is_fulfilled(workout),
        days_away=None if before is None else (workout.started_at - before.completed_at).days,
    )


def _is_fulfilled(workout: Workout) -> bool:
    """Whether every set that was planned was done, and something was."""
    planned = [log for log in workout.exercises if log.planned]
    done = all(log.status is ExerciseStatus.COMPLETED and log.sets_done >= len(log.planned) for log in planned)
    return bool(planned) and done and all(log.status is not ExerciseStatus.SKIPPED for log in workout.exercises)
