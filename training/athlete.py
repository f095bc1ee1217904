"""Who trains: what is known of a person that rules and replies depend on."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal
from uuid import UUID

from training.coaching import Coaching
from training.exercise import Area, Equipment
from training.inventory import Inventory
from training.own import OwnExercise
from training.proposal import Intensity
from training.safety import OpenFlag
from training.screening import Screening

Level = Literal["beginner", "intermediate", "advanced"]


class WeightUnit(StrEnum):
    """The unit a person thinks in; storage is always kg."""

    KG = "kg"
    LB = "lb"


class RecoveryStatus(StrEnum):
    """How recovered somebody usually comes to a workout."""

    POOR = "poor"
    AVERAGE = "average"
    GOOD = "good"
    EXCELLENT = "excellent"


@dataclass(frozen=True)
class Conditions:
    """What the training context says of a person, before anything they told is added to it."""

    equipment: tuple[Equipment, ...] | None = None
    limits: tuple[Area, ...] = ()
    minutes: int | None = None


@dataclass(frozen=True)
class Athlete:
    """A person as a turn knows them. `equipment` None means a full gym, `inventory` None the weights of a usual one;
    `version` counts the writes so far. `language` is the code of the one they are spoken to in,
    `language_set` of the one that was set, empty where none was.

    `limits` are hard; `dislikes` and `preferences`, exercises by their id, are soft; `replacements` are pairs of an
    exercise and the one that takes its place for good. `conditions` are what
    `equipment`, `limits` and `minutes` are without what is remembered. `recovery_factor` is how long this athlete needs
    to recover in comparison with others, `bodyweight_kg` the last one told. `own` are the exercises they have added.
    `open_flag` is a red flag that they are not known to be well again after; `passed_over` are the first
    questions (training.first_talk) they had nothing to say to.
    """

    version: int = 0
    weight_unit: WeightUnit = WeightUnit.KG
    language: str = ""
    language_set: str = ""
    time_zone: str = "UTC"
    coaching: Coaching = field(default_factory=Coaching)
    level: Level | None = None
    goal: str | None = None
    intensity: Intensity | None = None
    equipment: tuple[Equipment, ...] | None = None
    limits: tuple[Area, ...] = ()
    minutes: int | None = None
    dislikes: tuple[UUID, ...] = ()
    preferences: tuple[UUID, ...] = ()
    replacements: tuple[tuple[UUID, UUID], ...] = ()
    conditions: Conditions = Conditions()
    inventory: Inventory | None = None
    recovery_factor: float = 1.0
    recovery_status: RecoveryStatus | None = None
    birth_year: int | None = None
    height_cm: float | None = None
    bodyweight_kg: float | None = None
    own: tuple[OwnExercise, ...] = ()
    open_flag: OpenFlag | None = None
    screening: Screening = field(default_factory=Screening)
    passed_over: tuple[str, ...] = ()

    @property
    def usual_intensity(self) -> Intensity | None:
        """The intensity of workouts for which none is wished: light where health calls for care."""
        return Intensity.LIGHT if self.screening.is_careful else self.intensity

    def age(self, year: int) -> int | None:
        """How old they get in this year."""
        return None if self.birth_year is None else year - self.birth_year
