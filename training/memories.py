"""What is remembered of an athlete: facts they told, when, and what these mean for training."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from training.exercise import Area, Equipment
from training.sets import Side

MOST_MEMORIES = 500  # true at a time, of one athlete. Convention
MOST_CHARACTERS = 300  # of one memory. Convention


class MemoryKind(StrEnum):
    """What a memory is about. A limit is hard: no exercise against it is ever planned. A dislike is soft."""

    LIMIT = "limit"
    DISLIKE = "dislike"
    PREFERENCE = "preference"
    EQUIPMENT = "equipment"
    SCHEDULE = "schedule"
    LIFE = "life"


@dataclass(frozen=True)
class Memory:
    """A fact an athlete told, in their own words, and what it means for training where that is known.

    `areas` are body areas to spare, on one `side` where that was told; `exercise_ids` what is disliked or preferred, by
    these `exercise_names`; `equipment` all there is to train with (None: not told); `days` weekdays, Monday 0;
    `minutes` for a workout. `instead_of` are exercises that the preferred one takes the place of, for good.
    """

    id: UUID
    kind: MemoryKind
    content: str
    at: datetime
    areas: tuple[Area, ...] = ()
    exercise_ids: tuple[UUID, ...] = ()
    equipment: tuple[Equipment, ...] | None = None
    days: tuple[int, ...] = ()
    minutes: int | None = None
    side: Side | None = None
    exercise_names: tuple[str, ...] = ()
    instead_of: tuple[UUID, ...] = ()
