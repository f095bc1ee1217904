"""What was done outside a workout."""

from dataclasses import dataclass

from training.exercise_log import ExerciseLog


@dataclass(frozen=True)
class OutsideChanged:
    """What was done of an exercise outside any workout is on record (`before` None), is another, or is off it."""

    before: ExerciseLog | None
    after: ExerciseLog | None
