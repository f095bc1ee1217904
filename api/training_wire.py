"""Training on the wire: workouts, exercises, sets, measures. Weights in kg, lengths in cm, durations in seconds."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from api.wire import Shown
from graph.records import LogRecord, MetricRecord
from language.voice import Voice
from training.exercise import Exercise, Measure
from training.exercise_log import ExerciseLog
from training.own import is_own
from training.sets import PlannedSet, RecordedSet
from training.workout import Workout


class TargetShown(Shown):
    """What is asked of an exercise: so many sets of `low` to `high` reps, seconds or metres, and of which kinds."""

    sets: int
    measure: Measure
    low: int
    high: int
    weight: float | None
    rest_seconds: int
    rpe: float | None
    set_types: list[str]
    bouts: int


class SetShown(Shown):
    """A set on record. `weight` is the external load, negative for assistance."""

    set_number: int
    weight: float | None
    reps: int | None
    rest_duration: int | None
    completed_at: datetime
    feedback: str | None
    set_type: str
    rpe: float | None
    duration_seconds: int | None
    distance_meters: float | None
    side: str | None


class RatingsShown(Shown):
    """How an exercise felt, 1 to 5."""

    performance: int | None
    difficulty: int | None
    energy: int | None
    fatigue: int | None


class WorkoutExerciseShown(Shown):
    """An exercise of a workout. `id` is its place in the workout, `exerciseId` the catalogue's.

    Those with the same `superset` are done in turns.
    """

    id: UUID
    exercise_id: UUID
    name: str
    order: int
    status: str
    target: TargetShown | None
    sets: list[SetShown]
    started_at: datetime | None
    completed_at: datetime | None
    ratings: RatingsShown
    feedback: str | None
    superset: int | None


class WorkoutShown(Shown):
    """A workout."""

    id: UUID
    name: str | None
    status: str
    workout_type: str | None
    intensity: str | None
    created_at: datetime
    started_at: datetime | None
    completed_at: datetime | None
    current_exercise_id: UUID | None
    options: int
    volume: float
    exercises: list[WorkoutExerciseShown]


class ExerciseLogShown(WorkoutExerciseShown):
    """An exercise as it was done, with its sums."""

    workout_id: UUID | None
    date: datetime
    hard_sets: int
    volume: float
    best_e1rm: float | None = Field(serialization_alias="bestE1rm")


class MetricShown(Shown):
    """Body measures at a time: weight in kg, the rest in cm."""

    id: UUID
    created_at: datetime
    weight: float | None
    chest: float | None
    waist: float | None
    hips: float | None
    biceps: float | None
    thigh: float | None
    height: float | None


class ExerciseShown(Shown):
    """An entry of the catalogue."""

    id: UUID
    name: str
    aliases: list[str]
    category: str
    pattern: str
    primary: list[str]
    secondary: list[str]
    equipment: list[str]
    mechanic: str
    load: str
    bodyweight_share: float
    unilateral: bool
    measure: str
    range: list[int]
    rest_seconds: int
    contraindications: list[str]
    description: str
    technique: str
    is_own: bool = Field(description="Whether a person has added it; nobody else sees it.")


def workout_shown(workout: Workout) -> WorkoutShown:
    """A workout as it goes out."""
    return WorkoutShown(
        id=workout.id,
        name=workout.name or (workout.workout_type and Voice().say("workout-type", value=workout.workout_type)),
        status=workout.status,
        workout_type=workout.workout_type,
        intensity=workout.intensity,
        created_at=workout.created_at,
        started_at=workout.started_at,
        completed_at=workout.completed_at,
        current_exercise_id=workout.current_id,
        options=len(workout.options),
        volume=workout.volume_kg,
        exercises=[
            WorkoutExerciseShown(**_exercise(log, place)) for place, log in enumerate(workout.exercises, start=1)
        ],
    )


def log_shown(record: LogRecord) -> ExerciseLogShown:
    """An exercise that was done as it goes out."""
    return ExerciseLogShown(
        **_exercise(record.log, (record.order or 0) + 1),
        workout_id=record.workout_id,
        date=record.date,
        hard_sets=record.hard_sets,
        volume=record.volume_kg,
        best_e1rm=record.best_e1rm_kg,
    )


def metric_shown(record: MetricRecord) -> MetricShown:
    """Body measures as they go out."""
    return MetricShown.model_validate(record)


def exercise_shown(exercise: Exercise) -> ExerciseShown:
    """An entry of the catalogue as it goes out."""
    return ExerciseShown.model_validate({**vars(exercise), "is_own": is_own(exercise)})


def _exercise(log: ExerciseLog, order: int) -> dict[str, Any]:
    return {
        "id": log.id,
        "exercise_id": log.exercise_id,
        "name": log.name,
        "order": order,
        "status": log.status,
        "target": _target(log.planned),
        "sets": [_set(each) for each in log.sets],
        "started_at": log.started_at,
        "completed_at": log.completed_at,
        "ratings": RatingsShown.model_validate(log.ratings),
        "feedback": log.feedback,
        "superset": log.superset,
    }


def _target(planned: tuple[PlannedSet, ...]) -> TargetShown | None:
    if not planned:
        return None
    first = planned[0]
    return TargetShown(
        sets=len(planned),
        measure=first.measure,
        low=first.low,
        high=first.high,
        weight=first.weight_kg,
        rest_seconds=first.rest_seconds,
        rpe=first.rpe,
        set_types=[each.set_type for each in planned],
        bouts=first.bouts,
    )


def _set(recorded: RecordedSet) -> SetShown:
    return SetShown(
        set_number=recorded.number,
        weight=recorded.weight_kg,
        reps=recorded.reps,
        rest_duration=recorded.rest_seconds,
        completed_at=recorded.completed_at,
        feedback=recorded.feedback,
        set_type=recorded.set_type,
        rpe=recorded.rpe,
        duration_seconds=recorded.duration_seconds,
        distance_meters=recorded.distance_m,
        side=recorded.side,
    )
