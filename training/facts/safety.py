"""Facts of safety: what a red flag is answered with."""

from dataclasses import dataclass

from training.safety import Category


@dataclass(frozen=True)
class RedFlagAnswered:
    """A red flag was raised; `paused` says that the workout under way was put aside because of it."""

    category: Category
    paused: bool


SafetyFact = RedFlagAnswered
