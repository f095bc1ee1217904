"""The journal as acts see it: every look-up is noted with its answer, so that a turn can be replayed without it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from graph.codec import Json, to_json
from graph.journal import Journal, UndoableTurn
from training.goals import Goal
from training.history import PastExercise, PastWorkout, Sitting, TrainedExercise
from training.memories import Memory, MemoryKind
from training.metrics import Metric
from training.programs.program import Followed
from training.recovery import RecoveryReport


@dataclass(frozen=True)
class NotedReads:
    """What acts may ask the journal; `notes` collects each question with its answer, as JSON."""

    journal: Journal
    notes: list[Json]

    async def trained(self, since: datetime) -> tuple[TrainedExercise, ...]:
        """See Reads.trained."""
        answer = await self.journal.trained(since)
        self._note("trained", [since.isoformat()], [to_json(each) for each in answer])
        return answer

    async def last_times(self, exercise_ids: Collection[UUID], limit: int = 1) -> tuple[PastExercise, ...]:
        """See Reads.last_times."""
        answer = await self.journal.last_times(exercise_ids, limit)
        self._note("last_times", [[str(each) for each in exercise_ids], limit], [to_json(each) for each in answer])
        return answer

    async def record_sessions(self, exercise_ids: Collection[UUID] | None = None) -> tuple[PastExercise, ...]:
        """See Reads.record_sessions."""
        answer = await self.journal.record_sessions(exercise_ids)
        asked = None if exercise_ids is None else [str(each) for each in exercise_ids]
        self._note("record_sessions", [asked], [to_json(each) for each in answer])
        return answer

    async def past_workouts(self, limit: int) -> tuple[PastWorkout, ...]:
        """See Reads.past_workouts."""
        answer = await self.journal.past_workouts(limit)
        self._note("past_workouts", [limit], [to_json(each) for each in answer])
        return answer

    async def performances(self, exercise_ids: Collection[UUID], since: datetime) -> tuple[PastExercise, ...]:
        """See Reads.performances."""
        answer = await self.journal.performances(exercise_ids, since)
        asked = [[str(each) for each in exercise_ids], since.isoformat()]
        self._note("performances", asked, [to_json(each) for each in answer])
        return answer

    async def metrics(self, limit: int) -> tuple[Metric, ...]:
        """See Reads.metrics."""
        answer = await self.journal.metrics(limit)
        self._note("metrics", [limit], [to_json(each) for each in answer])
        return answer

    async def goals(self, limit: int) -> tuple[Goal, ...]:
        """See Reads.goals."""
        answer = await self.journal.goals(limit)
        self._note("goals", [limit], [to_json(each) for each in answer])
        return answer

    async def program(self) -> Followed | None:
        """See Reads.program."""
        answer = await self.journal.program()
        self._note("program", [], None if answer is None else to_json(answer))
        return answer

    async def undoable(self, since: datetime) -> UndoableTurn | None:
        """See Reads.undoable."""
        answer = await self.journal.undoable(since)
        self._note("undoable", [since.isoformat()], None if answer is None else to_json(answer))
        return answer

    async def sittings(self, vector: Sequence[float] | None, embedder: str, limit: int) -> tuple[Sitting, ...]:
        """See Reads.sittings. The vector follows from the message, and is not noted."""
        answer = await self.journal.sittings(vector, embedder, limit)
        self._note("sittings", [embedder, limit], [to_json(each) for each in answer])
        return answer

    async def recovery_reports(self, since: datetime) -> tuple[RecoveryReport, ...]:
        """See Reads.recovery_reports."""
        answer = await self.journal.recovery_reports(since)
        self._note("recovery_reports", [since.isoformat()], [to_json(each) for each in answer])
        return answer

    async def last_done(self) -> tuple[Json, ...]:
        """See Reads.last_done."""
        answer = await self.journal.last_done()
        self._note("last_done", [], list(answer))
        return answer

    async def tokens_spent(self, since: datetime) -> int:
        """See Reads.tokens_spent."""
        answer = await self.journal.tokens_spent(since)
        self._note("tokens_spent", [since.isoformat()], answer)
        return answer

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
        """See Reads.memories. The vector is made of the words, so it is not noted."""
        answer = await self.journal.memories(words, vector, embedder, limit, kinds, related_only=related_only)
        asked = [words, embedder, limit, [str(kind) for kind in kinds], related_only]
        self._note("memories", asked, [to_json(each) for each in answer])
        return answer

    def _note(self, read: str, arguments: Sequence[object], answer: object) -> None:
        self.notes.append({"read": read, "arguments": list(arguments), "answer": answer})
