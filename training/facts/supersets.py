"""What the coach can say of exercises that are done in turns."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SupersetMade:
    """Exercises that are done in turns, with the rest after each round in seconds."""

    exercises: tuple[str, ...]
    rest_seconds: int


@dataclass(frozen=True)
class SupersetEnded:
    """Exercises that are done one after the other again."""

    exercises: tuple[str, ...]


SupersetFact = SupersetMade | SupersetEnded
