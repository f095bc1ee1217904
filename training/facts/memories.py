"""What the coach can say of what it remembers."""

from dataclasses import dataclass
from datetime import datetime

from training.exercise import Area, Equipment
from training.memories import MemoryKind


@dataclass(frozen=True)
class MemoryTold:
    """A fact about the athlete as they told it, when, and what it means for training; exercises by their names."""

    kind: MemoryKind
    content: str
    at: datetime
    areas: tuple[Area, ...] = ()
    exercises: tuple[str, ...] = ()
    equipment: tuple[Equipment, ...] | None = None
    days: tuple[int, ...] = ()
    minutes: int | None = None


@dataclass(frozen=True)
class MemoryKept:
    """Something is remembered from now on, in the place of what was `replaced`; `is_new` False: it was already.

    `against` are exercises still to be done in the workout that do not go with it; the plan keeps them. `gone` are
    those whose place is taken for good by the one preferred.
    """

    memory: MemoryTold
    is_new: bool = True
    replaced: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True)
class MemoriesDropped:
    """These facts are forgotten."""

    contents: tuple[str, ...]


@dataclass(frozen=True)
class MemoriesShown:
    """What is remembered of the athlete, or of it what `about` is about; `more` are left out for their number.

    Of what is about something nobody counts how many there are: `more` is 1 where there are any.
    """

    memories: tuple[MemoryTold, ...]
    about: str | None = None
    more: int = 0


MemoryFact = MemoryKept | MemoriesDropped | MemoriesShown
