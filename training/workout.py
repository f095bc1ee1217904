"""A workout: a plan, then a record. Values never change in place; `evolve` makes the next one."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from training.exercise import Muscle
from training.exercise_log import ExerciseLog
from training.proposal import Intensity, Option, Reason, Wish, WorkoutType
from training.sets import RecordedSet


class Phase(StrEnum):
    """Where an athlete stands: the states of the workout state machine."""

    NO_WORKOUT = "no_workout"
    PLANNING = "planning"
    IN_PROGRESS = "in_progress"


class WorkoutStatus(StrEnum):
    """The status a workout keeps on record."""

    PLANNING = "planning"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"


@dataclass(frozen=True)
class Workout:
    """A workout of one athlete. `status_since` is when it last changed its status; `exercises` stand in their order.

    `options` are what may be chosen from until it is started; `session_id` is the programme's session that it takes up,
    if it is one; `insights` are what it showed once it was completed.
    """

    id: UUID
    status: WorkoutStatus
    created_at: datetime
    status_since: datetime
    wish: Wish
    options: tuple[Option, ...]
    name: str | None = None
    workout_type: WorkoutType | None = None
    intensity: Intensity | None = None
    focus: tuple[Muscle, ...] = ()
    rationale: tuple[Reason, ...] = ()
    minutes: int | None = None
    exercises: tuple[ExerciseLog, ...] = ()
    current_id: UUID | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    cancelled_at: datetime | None = None
    insights: tuple[Reason, ...] = ()
    session_id: UUID | None = None

    @property
    def is_active(self) -> bool:
        """Whether it is being planned or done."""
        return self.status is not WorkoutStatus.COMPLETED and self.cancelled_at is None

    @property
    def is_paused(self) -> bool:
        """Whether it was begun and then paused: planning, with a start."""
        return self.status is WorkoutStatus.PLANNING and self.started_at is not None

    @property
    def current(self) -> ExerciseLog | None:
        """The exercise under way."""
        return next((log for log in self.exercises if log.id == self.current_id), None)

    @property
    def open_exercises(self) -> tuple[ExerciseLog, ...]:
        """What is still to be done, in order."""
        return tuple(log for log in self.exercises if log.is_open)

    @property
    def sets_recorded(self) -> int:
        """How many sets are on record, warm-ups included."""
        return sum(len(log.sets) for log in self.exercises)

    @property
    def volume_kg(self) -> float:
        """Weight times reps over all sets that count, in kg."""
        return sum(log.volume_kg for log in self.exercises)

    @property
    def last_set(self) -> tuple[ExerciseLog, RecordedSet] | None:
        """The set done last, with its exercise; of sets told in one message, the one of the exercise begun last."""
        recorded = [(log, each) for log in self.exercises for each in log.sets]
        return max(
            recorded,
            key=lambda pair: (pair[1].completed_at, pair[0].started_at or pair[1].completed_at, pair[1].number),
            default=None,
        )

    def log(self, log_id: UUID) -> ExerciseLog:
        """The exercise with this id; KeyError when it is none of this workout's."""
        for log in self.exercises:
            if log.id == log_id:
                return log
        raise KeyError(log_id)

    def log_of(self, exercise_id: UUID) -> ExerciseLog | None:
        """Where this exercise of the catalogue stands in the workout, if it does."""
        return next((log for log in self.exercises if log.exercise_id == exercise_id), None)

    def in_turns(self, log: ExerciseLog) -> tuple[ExerciseLog, ...]:
        """The exercises that are done in turns with this one, itself among them; none where it stands alone."""
        if log.superset is None:
            return ()
        members = tuple(each for each in self.exercises if each.superset == log.superset)
        return members if len(members) > 1 else ()

    def with_log(self, changed: ExerciseLog) -> "Workout":
        """The workout with one of its exercises replaced by a newer value."""
        return replace(self, exercises=tuple(changed if log.id == changed.id else log for log in self.exercises))


def phase_of(workout: Workout | None) -> Phase:
    """The phase an athlete is in whose active workout this is."""
    if workout is None or not workout.is_active:
        return Phase.NO_WORKOUT
    return Phase.IN_PROGRESS if workout.status is WorkoutStatus.IN_PROGRESS else Phase.PLANNING
