"""The journal of an attempt as the Coach watches it: what it saw, and how its commit goes."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from graph.codec import Json, to_json
from graph.journal import Journal, Recalled, Turn, UndoableTurn
from graph.patience import kept
from training.goals import Goal
from training.history import PastExercise, PastWorkout, Sitting, TrainedExercise
from training.memories import Memory, MemoryKind
from training.metrics import Metric
from training.programs.program import Followed
from training.recovery import RecoveryReport


@dataclass
class WatchedJournal:
    """A journal whose commit is never cut short, and which remembers what an attempt saw, should it fail."""

    journal: Journal
    seen: Json = field(default_factory=dict)
    committing: asyncio.Task[None] | None = None
    reply: Json | None = None
    is_given_up: bool = False

    async def recall(self) -> Recalled:
        """See Journal.recall."""
        recalled = await self.journal.recall()
        self.seen["recalled"] = to_json(recalled)
        return recalled

    async def trained(self, since: datetime) -> tuple[TrainedExercise, ...]:
        """See Reads.trained."""
        return await self.journal.trained(since)

    async def last_times(self, exercise_ids: Collection[UUID], limit: int = 1) -> tuple[PastExercise, ...]:
        """See Reads.last_times."""
        return await self.journal.last_times(exercise_ids, limit)

    async def record_sessions(self, exercise_ids: Collection[UUID] | None = None) -> tuple[PastExercise, ...]:
        """See Reads.record_sessions."""
        return await self.journal.record_sessions(exercise_ids)

    async def past_workouts(self, limit: int) -> tuple[PastWorkout, ...]:
        """See Reads.past_workouts."""
        return await self.journal.past_workouts(limit)

    async def performances(self, exercise_ids: Collection[UUID], since: datetime) -> tuple[PastExercise, ...]:
        """See Reads.performances."""
        return await self.journal.performances(exercise_ids, since)

    async def metrics(self, limit: int) -> tuple[Metric, ...]:
        """See Reads.metrics."""
        return await self.journal.metrics(limit)

    async def goals(self, limit: int) -> tuple[Goal, ...]:
        """See Reads.goals."""
        return await self.journal.goals(limit)

    async def program(self) -> Followed | None:
        """See Reads.program."""
        return await self.journal.program()

    async def undoable(self, since: datetime) -> UndoableTurn | None:
        """See Reads.undoable."""
        return await self.journal.undoable(since)

    async def sittings(self, vector: Sequence[float] | None, embedder: str, limit: int) -> tuple[Sitting, ...]:
        """See Reads.sittings."""
        return await self.journal.sittings(vector, embedder, limit)

    async def recovery_reports(self, since: datetime) -> tuple[RecoveryReport, ...]:
        """See Reads.recovery_reports."""
        return await self.journal.recovery_reports(since)

    async def last_done(self) -> tuple[Json, ...]:
        """See Reads.last_done."""
        return await self.journal.last_done()

    async def tokens_spent(self, since: datetime) -> int:
        """See Reads.tokens_spent."""
        return await self.journal.tokens_spent(since)

    async def memories(
        self,
        words: str = "",
        vector: tuple[float, ...] | None = None,
        embedder: str | None = None,
        limit: int = 12,
        kinds: Collection[MemoryKind] = (),
        *,
        related_only: bool = False,
    ) -> tuple[Memory, ...]:
        """See Reads.memories."""
        return await self.journal.memories(words, vector, embedder, limit, kinds, related_only=related_only)

    async def commit(self, turn: Turn) -> None:
        """See Journal.commit. A deadline that passes meanwhile finds it done or undone, never half-way."""
        if self.is_given_up:
            raise TimeoutError
        self.seen["state"], self.reply = turn.state, turn.reply
        self.committing = kept(self.journal.commit(turn))
        await asyncio.shield(self.committing)

    def give_up(self) -> None:
        """From now on no commit begins: its athlete is about to be told that nothing was saved."""
        self.is_given_up = True

    async def settled(self) -> Json | None:
        """Wait for a commit under way; the reply it has written, None when it failed or none was begun."""
        if self.committing is None:
            return None
        await asyncio.wait([self.committing])
        return self.reply if self.committing.exception() is None else None
