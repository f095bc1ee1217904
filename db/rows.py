"""Values as rows, and rows as values: the one place that knows how training's nouns lie in tables."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from graph.codec import from_json, to_json
from training.estimates import best_e1rm
from training.exercise import Exercise
from training.exercise_log import ExerciseLog
from training.history import PastExercise
from training.own import OwnExercise
from training.sets import RecordedSet, top_set
from training.workout import Workout

Row = dict[str, Any]

# A set's keys in exercise_logs.set_details, which are the specification's, and the value's own names.
_SET_KEYS = {
    "set_number": "number",
    "weight": "weight_kg",
    "reps": "reps",
    "rest_duration": "rest_seconds",
    "completed_at": "completed_at",
    "feedback": "feedback",
    "set_type": "set_type",
    "rpe": "rpe",
    "duration_seconds": "duration_seconds",
    "distance_m": "distance_m",
    "side": "side",
    "source_turn": "source_turn",
}


def exercise_row(exercise: Exercise, position: int) -> Row:
    """A row of `exercises` for an entry of the catalogue."""
    return {
        "id": exercise.id,
        "key": exercise.key,
        "name": exercise.name,
        "aliases": list(exercise.aliases),
        "category": exercise.category,
        "pattern": exercise.pattern,
        "primary_muscles": list(exercise.primary),
        "secondary_muscles": list(exercise.secondary),
        "equipment": list(exercise.equipment),
        "mechanic": exercise.mechanic,
        "load_type": exercise.load,
        "bodyweight_share": exercise.bodyweight_share,
        "unilateral": exercise.unilateral,
        "measure": exercise.measure,
        "range_low": exercise.range[0],
        "range_high": exercise.range[1],
        "rest_seconds": exercise.rest_seconds,
        "contraindications": list(exercise.contraindications),
        "description": exercise.description,
        "technique": exercise.technique,
        "position": position,
    }


def exercise_from_row(row: Mapping[str, Any]) -> Exercise:
    """An exercise from its row; the other way of `exercise_row`."""
    same = {field.name: row[field.name] for field in fields(Exercise) if field.name in row}
    renamed = {"primary": row["primary_muscles"], "secondary": row["secondary_muscles"], "load": row["load_type"]}
    return from_json(Exercise, {**same, **renamed, "range": [row["range_low"], row["range_high"]]})


def own_row(own: OwnExercise, me: UUID, at: datetime) -> Row:
    """A row of `exercises` for one of somebody's own, as it is at a time."""
    removed_at = at if own.is_removed else None
    return {**exercise_row(own.exercise, 0), "is_global": False, "created_by": me, "removed_at": removed_at}


def own_from_row(row: Mapping[str, Any]) -> OwnExercise:
    """Somebody's own exercise from its row."""
    return OwnExercise(exercise_from_row(row), row["removed_at"] is not None)


def workout_row(workout: Workout, changed_at: datetime, user_id: UUID) -> Row:
    """A row of `workouts`. What was offered is left as it is there once the workout is started."""
    row = {
        "id": workout.id,
        "user_id": user_id,
        "name": workout.name,
        "created_at": workout.created_at,
        "updated_at": changed_at,
        "status": workout.status,
        "current_exercise_id": workout.current_id,
        "started_at": workout.started_at,
        "completed_at": workout.completed_at,
        "cancelled_at": workout.cancelled_at,
        "status_since": workout.status_since,
        "workout_type": workout.workout_type,
        "intensity": workout.intensity,
        "focus": list(workout.focus),
        "minutes": workout.minutes,
        "rationale": Jsonb([to_json(reason) for reason in workout.rationale]),
        "insights": Jsonb([to_json(reason) for reason in workout.insights]),
        "wish": Jsonb(to_json(workout.wish)),
    }
    if workout.started_at is None:
        row["options"] = Jsonb([to_json(option) for option in workout.options])
    return row


def log_row(log: ExerciseLog, order: int, workout: Workout | None, user_id: UUID) -> Row:
    """A row of `exercise_logs`, its sums included; without a workout what was done outside any."""
    top = top_set(log.sets)
    return {
        "id": log.id,
        "user_id": user_id,
        "workout_id": workout and workout.id,
        "exercise_id": log.exercise_id,
        "order": order,
        "date": log.completed_at or log.started_at or (workout and workout.created_at),
        "sets": log.sets_done or None,
        "reps": top.reps if top else None,
        "weight": top.weight_kg if top else None,
        "status": log.status,
        "started_at": log.started_at,
        "completed_at": log.completed_at,
        "sets_completed": len(log.sets),
        "current_set": len(log.sets) + 1 if log.is_open and log.started_at else len(log.sets),
        "planned_sets": Jsonb([to_json(planned) for planned in log.planned]),
        "set_details": Jsonb({"sets": [set_json(each) for each in log.sets]}),
        "user_feedback": log.feedback,
        "performance_rating": log.ratings.performance,
        "difficulty_level": log.ratings.difficulty,
        "energy_level": log.ratings.energy,
        "muscle_fatigue": log.ratings.fatigue,
        "recovery_time": log.recovery_hours,
        "hard_sets": log.sets_done,
        "volume": log.volume_kg,
        "top_weight": top.weight_kg if top else None,
        "top_reps": top.reps if top else None,
        "best_e1rm": best_e1rm(log.sets),
        "removed_at": None,
        "reasons": Jsonb([to_json(reason) for reason in log.reasons]),
        "superset": log.superset,
    }


def place_row(log: ExerciseLog, order: int, workout: Workout, user_id: UUID) -> Row:
    """A row of `workout_exercises`."""
    return {
        "id": log.id,
        "user_id": user_id,
        "workout_id": workout.id,
        "exercise_id": log.exercise_id,
        "order": order,
    }


def log_json(log: ExerciseLog) -> Row:
    """An exercise of a workout as a document, for the record of changes."""
    return {**to_json(log), "sets": [set_json(each) for each in log.sets]}


def set_json(recorded: RecordedSet) -> Row:
    """A set as it lies in `set_details`."""
    value = to_json(recorded)
    return {key: value[name] for key, name in _SET_KEYS.items()}


def workout_from(row: Mapping[str, Any], logs: Sequence[Mapping[str, Any]]) -> Workout:
    """A workout from its row and those of its exercises in their order, each with the exercise's `name`."""
    same = {field.name: row[field.name] for field in fields(Workout) if field.name in row}
    exercises = [_log_value(log) for log in logs]
    return from_json(Workout, {**same, "current_id": row["current_exercise_id"], "exercises": exercises})


def past_exercise_from(row: Mapping[str, Any]) -> PastExercise:
    """An exercise done before from its `exercise_logs` row, with the exercise's `name`."""
    at = row["completed_at"] or row["date"]
    sets = [_set_value(each) for each in row["set_details"]["sets"]]
    same = {"exercise_id": row["exercise_id"], "name": row["name"], "begun_at": row.get("begun_at")}
    return from_json(PastExercise, {**same, "at": at, "sets": sets})


def log_from(row: Mapping[str, Any]) -> ExerciseLog:
    """An exercise of a workout from its row, with the exercise's `name`."""
    return from_json(ExerciseLog, _log_value(row))


def _log_value(row: Mapping[str, Any]) -> Row:
    return {
        "id": row["id"],
        "exercise_id": row["exercise_id"],
        "name": row["name"],
        "planned": row["planned_sets"],
        "status": row["status"],
        "sets": [_set_value(each) for each in row["set_details"]["sets"]],
        "started_at": row["started_at"],
        "completed_at": row["completed_at"],
        "recovery_hours": row["recovery_time"],
        "ratings": {
            "performance": row["performance_rating"],
            "difficulty": row["difficulty_level"],
            "energy": row["energy_level"],
            "fatigue": row["muscle_fatigue"],
        },
        "feedback": row["user_feedback"],
        "reasons": row["reasons"],
        "superset": row["superset"],
    }


def _set_value(document: Mapping[str, Any]) -> Row:
    return {name: document.get(key) for key, name in _SET_KEYS.items()}
