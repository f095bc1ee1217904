"""What the coach can say of records, of what goes on the bar, and of what there is to load with."""

from dataclasses import dataclass

from training.history import Record, RecordKind
from training.inventory import Inventory
from training.sets import PlannedSet


@dataclass(frozen=True)
class RecordsShown:
    """Personal records, of one exercise (`about`) or of several; `kind` is the only one that was asked for."""

    records: tuple[Record, ...]
    about: str | None = None
    kind: RecordKind | None = None


@dataclass(frozen=True)
class PlatesShown:
    """What makes a weight: the nearest that can be made, the empty bar and the plates for each side, all in kg.

    `bar_kg` is None for what takes no bar.
    """

    wanted_kg: float
    made_kg: float
    bar_kg: float | None
    side: tuple[float, ...]
    exercise: str


@dataclass(frozen=True)
class WarmUpShown:
    """The warm-up sets to a working weight in kg; None where none is known, and no sets where none are needed."""

    exercise: str
    weight_kg: float | None
    sets: tuple[PlannedSet, ...]


@dataclass(frozen=True)
class InventoryKept:
    """What there is to load with from now on."""

    inventory: Inventory


LoadFact = RecordsShown | PlatesShown | WarmUpShown | InventoryKept
