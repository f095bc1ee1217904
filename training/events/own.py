"""Exercises of one's own."""

from dataclasses import dataclass

from training.own import OwnExercise


@dataclass(frozen=True)
class OwnExerciseChanged:
    """An athlete's own exercise is there from now on (`before` is None), is called otherwise, or is removed."""

    before: OwnExercise | None
    after: OwnExercise
