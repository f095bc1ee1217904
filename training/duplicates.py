"""What of a workout that is brought along is on record already."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from training.exercise_log import ExerciseLog
from training.workout import Workout

Work = tuple[UUID, float, int | None, int | None]


@dataclass(frozen=True)
class Brought:
    """A completed workout from elsewhere, and the span of time in which another one may be the same."""

    workout: Workout
    first: datetime
    last: datetime
    note: str | None = None

    @property
    def sets(self) -> int:
        """How many sets it holds."""
        return self.workout.sets_recorded


def unknown_of(brought: Brought, known_ids: Collection[UUID], others: Sequence[Workout]) -> tuple[Brought, bool]:
    """What of a workout is not on record, and whether it is doubtful.

    `known_ids` are those of exercises that were brought before. `others` are the workouts on record in its span: an
    exercise whose sets that count all stand in one of them is the same and is left out; what is left beside one of
    them is doubtful, since nobody does two workouts at once.
    """
    there = [
        Counter(_work(log)) for other in others if other.id != brought.workout.id for log in other.exercises if log.sets
    ]
    left = tuple(
        log
        for log in brought.workout.exercises
        if log.id not in known_ids and not any(Counter(_work(log)) <= done for done in there)
    )
    return replace(brought, workout=replace(brought.workout, exercises=left)), bool(left and there)


def _work(log: ExerciseLog) -> list[Work]:
    sets = log.hard_sets or log.sets
    return [(log.exercise_id, round(each.weight_kg or 0, 1), each.reps, each.duration_seconds) for each in sets]
