"""What is known of the athlete, of what they load with, and how the coach is to behave."""

from dataclasses import dataclass
from typing import Literal

from training.athlete import WeightUnit
from training.coaching import Coaching
from training.inventory import Inventory


@dataclass(frozen=True)
class WeightUnitChanged:
    """The athlete is spoken to in another unit of weight."""

    before: WeightUnit
    after: WeightUnit


@dataclass(frozen=True)
class InventoryChanged:
    """What the athlete has to load with is another from now on; None is a usual gym."""

    before: Inventory | None
    after: Inventory | None


@dataclass(frozen=True)
class ProfileTold:
    """Something of the athlete is known, or known anew: the Athlete's field `name`."""

    name: Literal["level", "birth_year", "height_cm", "time_zone", "language", "passed_over"]
    before: str | int | float | tuple[str, ...] | None
    after: str | int | float | tuple[str, ...] | None


@dataclass(frozen=True)
class CoachingChanged:
    """The coach behaves otherwise from now on, in what is another in `after`."""

    before: Coaching
    after: Coaching
