"""A workout: a plan, then a record. Values never change in place; `evolve` makes the next one."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from training.errors import SetNotFound
from training.exercise import Area, Equipment, Muscle
from training.sets import PlannedSet, RecordedSet, Round, SetType, Side, rounds


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


class ExerciseStatus(StrEnum):
    """The status an exercise of a workout keeps on record."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    SKIPPED = "skipped"


class Intensity(StrEnum):
    """How hard a workout is meant to be."""

    LIGHT = "light"
    MODERATE = "moderate"
    INTENSE = "intense"


class WorkoutType(StrEnum):
    """What a workout trains: which movements it is built from."""

    FULL_BODY = "full_body"
    UPPER = "upper"
    LOWER = "lower"
    PUSH = "push"
    PULL = "pull"
    CORE = "core"
    CONDITIONING = "conditioning"
    MOBILITY = "mobility"


@dataclass(frozen=True)
class Wish:
    """What the athlete asked of a workout; None or empty where nothing was said."""

    workout_type: WorkoutType | None = None
    muscles: tuple[Muscle, ...] = ()
    minutes: int | None = None
    equipment: tuple[Equipment, ...] | None = None
    intensity: Intensity | None = None


@dataclass(frozen=True)
class Reason:
    """Why something was proposed: a code the language layer has a sentence for, and its figures.

    `percent` is how far muscles are recovered, `hours` what they still need; `sets` were done this week, `wanted` is
    how many make sense.
    """

    code: str
    muscles: tuple[Muscle, ...] = ()
    days: int | None = None
    minutes: int | None = None
    equipment: tuple[Equipment, ...] = ()
    percent: int | None = None
    hours: int | None = None
    sets: float | None = None
    wanted: int | None = None
    areas: tuple[Area, ...] = ()
    weight_kg: float | None = None
    before_kg: float | None = None
    reps: int | None = None
    sessions: int | None = None


@dataclass(frozen=True)
class PlannedExercise:
    """An exercise as it is proposed, before it belongs to a workout; `warm_ups` lead up to its first set."""

    exercise_id: UUID
    name: str
    planned: tuple[PlannedSet, ...]
    reasons: tuple[Reason, ...] = ()
    warm_ups: tuple[PlannedSet, ...] = ()
    superset: int | None = None


@dataclass(frozen=True)
class Option:
    """One of the workouts offered for today; `session_id` is the programme's that it is, if it is one's."""

    workout_type: WorkoutType
    intensity: Intensity
    focus: tuple[Muscle, ...]
    exercises: tuple[PlannedExercise, ...]
    minutes: int
    rationale: tuple[Reason, ...]
    session_id: UUID | None = None


@dataclass(frozen=True)
class Ratings:
    """How an exercise felt, each from 1 to 5; None where nothing was said."""

    performance: int | None = None
    difficulty: int | None = None
    energy: int | None = None
    fatigue: int | None = None

    def updated(self, newer: "Ratings") -> "Ratings":
        """These ratings with what the newer ones say on top."""
        return Ratings(
            performance=newer.performance or self.performance,
            difficulty=newer.difficulty or self.difficulty,
            energy=newer.energy or self.energy,
            fatigue=newer.fatigue or self.fatigue,
        )


@dataclass(frozen=True)
class ExerciseLog:
    """An exercise of a workout: what is planned, what was done, how it felt.

    Those of one workout with the same `superset` are done in turns.
    """

    id: UUID
    exercise_id: UUID
    name: str
    planned: tuple[PlannedSet, ...]
    status: ExerciseStatus = ExerciseStatus.PENDING
    sets: tuple[RecordedSet, ...] = ()
    started_at: datetime | None = None
    completed_at: datetime | None = None
    recovery_hours: int | None = None
    ratings: Ratings = Ratings()
    feedback: str | None = None
    reasons: tuple[Reason, ...] = ()
    superset: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done or being done."""
        return self.status in (ExerciseStatus.PENDING, ExerciseStatus.IN_PROGRESS)

    @property
    def hard_sets(self) -> tuple[RecordedSet, ...]:
        """The sets that count."""
        return tuple(each for each in self.sets if each.is_hard)

    @property
    def rounds(self) -> tuple[Round, ...]:
        """The sets that count, as they are counted: with their drops, and with both sides."""
        return rounds(self.sets)

    @property
    def sets_done(self) -> int:
        """How many sets that count were done."""
        return len(self.rounds)

    @property
    def heads(self) -> tuple[RecordedSet, ...]:
        """The sets that the planned ones are held against: of each that counts the first part."""
        return tuple(each.head for each in self.rounds)

    @property
    def unfinished(self) -> Round | None:
        """The first round of which a side, or the drops that are planned, are still to be done."""
        waiting = (each for place, each in enumerate(self.rounds) if each.missing or self._lacks_drops(place, each))
        return next(waiting, None)

    def _lacks_drops(self, place: int, done: Round) -> bool:
        asked = self.planned[place].set_type if place < len(self.planned) else None
        is_last = place == self.sets_done - 1
        return asked is SetType.DROP and is_last and not done.has_drops

    @property
    def missing_side(self) -> Side | None:
        """The side that is still to be done of a set of which the other one was."""
        return self.unfinished.missing if self.unfinished else None

    @property
    def next_planned(self) -> PlannedSet | None:
        """What is asked of the next set; None when the plan is fulfilled."""
        done = self.sets_done
        return self.planned[done] if done < len(self.planned) else None

    @property
    def weight_in_use_kg(self) -> float | None:
        """The weight of the last set that counts, else the one planned for the next, else for the last; in kg."""
        used = next((each.weight_kg for each in reversed(self.hard_sets) if each.weight_kg is not None), None)
        planned = self.next_planned or (self.planned[-1] if self.planned else None)
        return used if used is not None else planned.weight_kg if planned else None

    @property
    def is_fulfilled(self) -> bool:
        """Whether every planned set was done."""
        return bool(self.planned) and self.sets_done >= len(self.planned) and self.unfinished is None

    @property
    def volume_kg(self) -> float:
        """Weight times reps over the sets that count, in kg."""
        return sum(each.volume_kg for each in self.sets)

    def set_numbered(self, number: int) -> RecordedSet:
        """The set with this number on record, or SetNotFound."""
        for each in self.sets:
            if each.number == number:
                return each
        raise SetNotFound(number=number, exercise=self.name, recorded=len(self.sets))

    def set_shown_as(self, number: int) -> RecordedSet:
        """The set people know by this number, or SetNotFound. They count the sets that count, drops with theirs."""
        if not 1 <= number <= self.sets_done:
            raise SetNotFound(number=number, exercise=self.name, recorded=self.sets_done)
        return self.rounds[number - 1].head

    def number_shown(self, recorded: RecordedSet) -> int | None:
        """The number people know a set by; None for a warm-up."""
        return next((place for place, each in enumerate(self.rounds, start=1) if recorded in each.sets), None)


@dataclass(frozen=True)
class Workout:
    """A workout of one athlete. `status_since` is when it last changed its status; `exercises` stand in their order.

    `session_id` is the programme's session that it takes up, if it is one; `insights` are what it showed once it was
    completed.
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
