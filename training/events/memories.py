"""What is remembered, and forgotten."""

from dataclasses import dataclass

from training.memories import Memory


@dataclass(frozen=True)
class MemoryNoted:
    """Something about the athlete is remembered; what it takes the place of is no longer true."""

    memory: Memory
    supersedes: tuple[Memory, ...] = ()


@dataclass(frozen=True)
class MemoriesForgotten:
    """These memories are gone, by the athlete's word."""

    memories: tuple[Memory, ...]


MemoryEvent = MemoryNoted | MemoriesForgotten
