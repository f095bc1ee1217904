"""The one place where the simulation touches the engine: what an athlete hears, and what the engine is told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from training.athlete import Athlete
from training.exercise import Catalogue, Exercise, Muscle
from training.history import PastExercise, PastWorkout, TrainedExercise
from training.options import LOOK_BACK_DAYS, Circumstances, draft, with_targets
from training.sets import PlannedSet, RecordedSet
from training.targets import aim_of
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
        self._last: dict[UUID, PastExercise] = {}

    def options(self, told: Told) -> tuple[Option, ...]:
        """Today's workouts, the best first."""
        since = told.at - timedelta(days=LOOK_BACK_DAYS)
        trained = [
            TrainedExercise(
                workout.id,
                workout.workout_type,
                each.exercise_id,
                each.name,
                each.at,
                len(each.hard_sets),
                each.volume_kg,
            )
            for workout in self._workouts
            if workout.completed_at >= since
            for each in workout.exercises
        ]
        wish = Wish()
        given = Circumstances(self.catalogue, self.athlete, wish, trained, told.at)
        past = {each: (done,) for each, done in self._last.items()}
        aim = aim_of(self.athlete, told.at)
        return tuple(with_targets(each, past, self.athlete.minutes, aim) for each in draft(given))

    def next_set(
        self, exercise: Exercise, planned: Sequence[PlannedSet], done: Sequence[RecordedSet]
    ) -> PlannedSet | None:
        """What is asked next of an exercise, in view of what was just done; None when it is finished."""
        return planned[len(done)] if len(done) < len(planned) else None

    def remember(self, workout: PastWorkout) -> None:
        """Put a completed workout on record."""
        self._workouts.append(workout)
        for each in workout.exercises:
            self._last[each.exercise_id] = each

    def cannot_do(self, exercise: Exercise) -> None:
        """Hear that an exercise is beyond the athlete."""
        self.athlete = replace(self.athlete, dislikes=(*self.athlete.dislikes, exercise.id))
