"""Memories on the wire: what a person told of themselves, and what it means for training."""

from datetime import datetime
from uuid import UUID

from api.wire import Shown
from training.memories import Memory

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class MemoryShown(Shown):
    """A fact in the person's own words. `equipment` null: nothing was told of it; empty: there is none."""

    id: UUID
    kind: str
    content: str
    told_at: datetime
    areas: list[str]
    side: str | None
    exercises: list[str]
    equipment: list[str] | None
    days: list[str]
    minutes: int | None


def memory_shown(memory: Memory) -> MemoryShown:
    """A memory as it goes out."""
    return MemoryShown(
        id=memory.id,
        kind=memory.kind,
        content=memory.content,
        told_at=memory.at,
        areas=list(memory.areas),
        side=memory.side,
        exercises=list(memory.exercise_names),
        equipment=None if memory.equipment is None else list(memory.equipment),
        days=[WEEK[day] for day in memory.days],
        minutes=memory.minutes,
    )
