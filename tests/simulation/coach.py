"""The one place where the simulation touches the engine: what an athlete hears, and what the engine is told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from training.athlete import Athlete
from training.estimates import best_e1rm
from training.exercise import Catalogue, Exercise, Muscle
from training.history import PastExercise, PastWorkout, TrainedExercise
from training.loadable import inventory_of
from training.options import LOOK_BACK_DAYS, Circumstances, draft, with_targets
from training.reacting import next_set
from training.sets import PlannedSet, RecordedSet
from training.stalls import DELOAD_LOOK_BACK_DAYS, deload_due
from training.targets import TIMES, aim_of
from training.workout import Option, Wish


@dataclass(frozen=True)
class Told:
    """What the athlete says on arriving."""

    at: datetime
    sore: tuple[Muscle, ...]
    slept_badly: bool


class Coach:
    """The engine with a memory of one athlete."""

    def __init__(self, catalogue: Catalogue, athlete: Athlete) -> None:
        self.catalogue = catalogue
        self.athlete = athlete
        self._workouts: list[PastWorkout] = []
        self._past: dict[UUID, list[PastExercise]] = {}

    def options(self, told: Told) -> tuple[Option, ...]:
        """Today's workouts, the best first."""
        since = told.at - timedelta(days=DELOAD_LOOK_BACK_DAYS)
        trained = [
            TrainedExercise(
                workout.id,
                workout.workout_type,
                each.exercise_id,
                each.name,
                each.at,
                len(each.hard_sets),
                each.volume_kg,
                rpe=max((done.rpe for done in each.hard_sets if done.rpe), default=None),
                best_e1rm_kg=best_e1rm(each.sets),
            )
            for workout in self._workouts
            if workout.completed_at >= since
            for each in workout.exercises
        ]
        deload = deload_due(trained, told.at) is not None
        lately = [each for each in trained if each.at >= told.at - timedelta(days=LOOK_BACK_DAYS)]
        given = Circumstances(self.catalogue, self.athlete, Wish(), lately, told.at, deload=deload)
        aim = aim_of(self.athlete, told.at, deload=deload)
        return tuple(with_targets(each, self._past, self.athlete.minutes, aim) for each in draft(given))

    def next_set(
        self, exercise: Exercise, planned: Sequence[PlannedSet], done: Sequence[RecordedSet]
    ) -> PlannedSet | None:
        """What is asked next of an exercise, in view of what was just done; None when it is finished."""
        hard = [each for each in done if each.is_hard]
        return next_set(planned, hard, exercise, inventory_of(self.athlete))[0]

    def remember(self, workout: PastWorkout) -> None:
        """Put a completed workout on record."""
        self._workouts.append(workout)
        for each in workout.exercises:
            self._past[each.exercise_id] = [each, *self._past.get(each.exercise_id, ())][:TIMES]

    def cannot_do(self, exercise: Exercise) -> None:
        """Hear that an exercise is beyond the athlete."""
        self.athlete = replace(self.athlete, dislikes=(*self.athlete.dislikes, exercise.id))
