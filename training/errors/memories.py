"""Memories that cannot be kept, or that nobody finds."""

from training.errors.kinds import Gap, NeedsConfirmation, TrainingError


class MemoryTooLong(TrainingError):
    """More than is kept of one fact. `most`: characters."""

    code = "memory_too_long"


class TooManyMemories(TrainingError):
    """As much is remembered as there is room for. `most`."""

    code = "too_many_memories"


class MemoryNotFound(TrainingError):
    """Nothing is remembered that these words are about. `words`."""

    code = "memory_not_found"


class MemoryUnclear(Gap):
    """Several memories may be meant by these words, or one not surely. `words`, `choices`, `argument`."""

    code = "memory_unclear"


class ForgetsEverything(NeedsConfirmation):
    """All that is remembered of the athlete would be gone. `memories`: how many."""

    code = "forgets_everything"
