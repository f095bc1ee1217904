"""Facts about a workout as it stands: what comes next, what is planned, what an exercise or the whole of it came to."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from training.estimates import best_e1rm
from training.exercise import Catalogue, LoadType
from training.facts import (
    Achievement,
    EverythingDone,
    ExerciseDone,
    ExerciseUp,
    PlannedLine,
    PlanShown,
    SetUp,
    WorkoutDone,
)
from training.history import PastExercise
from training.inventory import Inventory
from training.reacting import next_set
from training.sets import PlannedSet, top_set
from training.targets import minutes_for
from training.warm_ups import warm_ups
from training.workout import ExerciseLog, ExerciseStatus, Phase, Workout, phase_of

# An estimate must be this much better, in kg, before it is worth a word; below that it is rounding. Convention.
BETTER_BY_KG = 0.5


def guidance(
    workout: Workout, catalogue: Catalogue, last: Mapping[UUID, PastExercise], inventory: Inventory
) -> ExerciseUp | SetUp | EverythingDone:
    """What the athlete does next in a workout under way, loaded with what there is."""
    log = workout.current or next(iter(workout.open_exercises), None)
    if log is None:
        return EverythingDone(workout.sets_recorded)
    exercise = catalogue.by_id[log.exercise_id]
    if not log.sets:
        takes_weight = exercise.load is LoadType.EXTERNAL
        warm_up = _warm_up(workout, log, catalogue, inventory)
        return ExerciseUp(log.name, log.planned, takes_weight, last.get(log.exercise_id), warm_up)
    planned, why = next_set(log.planned, log.hard_sets, exercise, inventory)
    return SetUp(log.name, len(log.hard_sets) + 1, len(log.planned), planned, why)


def _warm_up(workout: Workout, log: ExerciseLog, catalogue: Catalogue, inventory: Inventory) -> tuple[PlannedSet, ...]:
    """The warm-up to an exercise: only its last set where the same muscles have worked before. Convention."""
    exercise = catalogue.by_id[log.exercise_id]
    sets = warm_ups(exercise, log.planned[0].weight_kg if log.planned else None, inventory)
    worked = {muscle for each in workout.exercises if each.sets for muscle in catalogue.by_id[each.exercise_id].primary}
    return sets[-1:] if worked & set(exercise.primary) else sets


def plan(workout: Workout) -> PlanShown:
    """The plan, exercise by exercise."""
    return PlanShown(
        workout_type=workout.workout_type,
        intensity=workout.intensity,
        minutes=minutes_for([log.planned for log in workout.exercises if log.status is not ExerciseStatus.SKIPPED]),
        exercises=tuple(
            PlannedLine(log.name, log.planned, len(log.hard_sets), log.status) for log in workout.exercises
        ),
        paused=workout.is_paused,
        under_way=phase_of(workout) is Phase.IN_PROGRESS,
    )


def exercise_done(log: ExerciseLog) -> ExerciseDone:
    """What an exercise came to."""
    weights = [each.weight_kg for each in log.hard_sets if each.weight_kg]
    return ExerciseDone(
        exercise=log.name,
        sets=len(log.hard_sets),
        average_weight_kg=sum(weights) / len(weights) if weights else None,
        volume_kg=log.volume_kg,
    )


def workout_done(workout: Workout, last: Mapping[UUID, PastExercise]) -> WorkoutDone:
    """What a completed workout came to, compared with the last time of each exercise."""
    assert workout.started_at is not None
    assert workout.completed_at is not None
    done = [log for log in workout.exercises if log.sets]
    return WorkoutDone(
        workout_type=workout.workout_type,
        minutes=round((workout.completed_at - workout.started_at).total_seconds() / 60),
        exercises=tuple(
            PastExercise(log.exercise_id, log.name, log.completed_at or workout.completed_at, log.sets) for log in done
        ),
        sets=sum(len(log.hard_sets) for log in done),
        volume_kg=workout.volume_kg,
        achievements=achievements(done, last),
        skipped=tuple(log.name for log in workout.exercises if log.status is ExerciseStatus.SKIPPED),
    )


def achievements(done: Sequence[ExerciseLog], last: Mapping[UUID, PastExercise]) -> tuple[Achievement, ...]:
    """For each exercise the first way, if any, in which it went better than the last time."""
    found = (_better(log, last[log.exercise_id]) for log in done if log.exercise_id in last)
    return tuple(each for each in found if each is not None)


def _better(log: ExerciseLog, before: PastExercise) -> Achievement | None:
    top, old_top = top_set(log.sets), top_set(before.sets)
    if top is None or old_top is None:
        return None
    for kind, now, then, margin in (
        ("weight", top.weight_kg, old_top.weight_kg, 0.0),
        ("e1rm", best_e1rm(log.sets), best_e1rm(before.sets), BETTER_BY_KG),
        ("reps", *_reps_alike(log, before), 0.0),
        ("duration", top.duration_seconds, old_top.duration_seconds, 0.0),
        ("volume", log.volume_kg, before.volume_kg, 0.0),
    ):
        if now and then and now > then + margin:
            return Achievement(kind, log.name, round(now, 1), round(then, 1))
    return None


def _reps_alike(log: ExerciseLog, before: PastExercise) -> tuple[int | None, int | None]:
    """The most reps now and then at the same top weight; None where the weights differ."""
    top, old_top = top_set(log.sets), top_set(before.sets)
    if top is None or old_top is None or top.weight_kg != old_top.weight_kg:
        return None, None
    return top.reps, old_top.reps
