"""Red flags, and the questions about health."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from training.safety import Category, OpenFlag
from training.screening import Screening


@dataclass(frozen=True)
class RedFlagRaised:
    """The athlete told of something that ends training for now, in these words; `workout_id` was the active workout."""

    id: UUID
    category: Category
    words: str
    workout_id: UUID | None
    at: datetime
    turn_id: UUID


@dataclass(frozen=True)
class RedFlagCleared:
    """The athlete said that they are well again."""

    flag: OpenFlag
    at: datetime
    turn_id: UUID


@dataclass(frozen=True)
class RedFlagReopened:
    """That the athlete is well again was taken back; `turn_id` is the turn that had said so."""

    flag: OpenFlag
    turn_id: UUID


@dataclass(frozen=True)
class ScreeningChanged:
    """A question about health was answered, or an answer was taken back."""

    before: Screening
    after: Screening


SafetyEvent = RedFlagRaised | RedFlagCleared | RedFlagReopened | ScreeningChanged
