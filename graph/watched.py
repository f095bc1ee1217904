"""The journal of an attempt as the Coach watches it: what it saw, and how its commit goes."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from graph.codec import Json, to_json
from graph.state import Journal, Recalled, Turn, UndoableTurn
from training.history import PastExercise, PastWorkout, TrainedExercise

# After a deadline has passed, a commit under way may still end; this long its outcome is waited for.
COMMIT_SECONDS = 5.0


@dataclass
class WatchedJournal:
    """A journal whose commit is never cut short, and which remembers what an attempt saw, should it fail."""

    journal: Journal
    seen: Json = field(default_factory=dict)
    committing: asyncio.Task[None] | None = None

    async def recall(self) -> Recalled:
        """See Journal.recall."""
        recalled = await self.journal.recall()
        self.seen["recalled"] = to_json(recalled)
        return recalled

    async def trained(self, since: datetime) -> tuple[TrainedExercise, ...]:
        """See Reads.trained."""
        return await self.journal.trained(since)

    async def last_times(self, exercise_ids: Collection[UUID]) -> tuple[PastExercise, ...]:
        """See Reads.last_times."""
        return await self.journal.last_times(exercise_ids)

    async def past_workouts(self, limit: int) -> tuple[PastWorkout, ...]:
        """See Reads.past_workouts."""
        return await self.journal.past_workouts(limit)

    async def undoable(self, since: datetime) -> UndoableTurn | None:
        """See Reads.undoable."""
        return await self.journal.undoable(since)

    async def commit(self, turn: Turn) -> None:
        """See Journal.commit. A deadline that passes meanwhile finds it done or undone, never half-way."""
        self.seen["state"] = turn.state
        self.committing = asyncio.create_task(self.journal.commit(turn))
        await asyncio.shield(self.committing)

    async def settled(self) -> None:
        """Wait for a commit under way, as long as one may take."""
        if self.committing is not None:
            await asyncio.wait([self.committing], timeout=COMMIT_SECONDS)
