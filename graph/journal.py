"""What a turn reads and what it leaves behind: all that acts and nodes know of the database."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from typing_extensions import TypedDict

from graph.codec import Json
from graph.codec import fact as fact_of
from graph.seen import Seen
from language.situation import Question
from training.athlete import Athlete
from training.events import Event
from training.goals import Goal
from training.history import PastExercise, PastWorkout, Sitting, TrainedExercise
from training.linking import LinkOffer
from training.memories import Memory, MemoryKind
from training.metrics import Metric
from training.outside import OutsideTold
from training.programs.program import Followed
from training.recovery import RecoveryReport
from training.reminders import Reminder
from training.workout import Phase, Workout

F = TypeVar("F")


class IncomingMessage(TypedDict, total=False):
    """A message as it enters the graph; `id` is the client's."""

    id: str
    text: str


@dataclass(frozen=True)
class Exchange:
    """A message of the athlete's and the reply to it."""

    text: str
    reply: str


@dataclass(frozen=True)
class Recalled:
    """What a turn starts from. `phase_since` is when the athlete last changed phase, None if never."""

    athlete: Athlete = field(default_factory=Athlete)
    workout: Workout | None = None
    last: tuple[PastExercise, ...] = ()
    question: Question | None = None
    phase_since: datetime | None = None
    exchanges: tuple[Exchange, ...] = ()


@dataclass(frozen=True)
class UndoableTurn:
    """The last turn that changed something: when, what it did, and the workout as it was before it."""

    turn_id: UUID
    at: datetime
    workout: Workout | None
    events: tuple[Json, ...]
    done: tuple[Json, ...]


@dataclass(frozen=True)
class Turn:
    """All that a turn leaves behind, committed as one."""

    message: IncomingMessage
    at: datetime
    version: int
    before: Workout | None
    events: tuple[Event, ...]
    reply: Json
    question: Question | None
    phase_before: Phase
    phase_after: Phase
    certainty: str  # how sure the reading was
    done: tuple[Json, ...]  # acts, and what became of them
    dropped: int = 0  # claims of a model's that nothing backed
    seen: Seen = field(default_factory=Seen)

    def told(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of this kind that it told."""
        told = (each for act in self.done for each in act["facts"] if each["type"] == kind.__name__)
        return tuple(fact for fact in map(fact_of, told) if isinstance(fact, kind))


class Reads(Protocol):
    """What acts may look up of one athlete. Whose rows these are is bound into it, and no argument says so."""

    async def trained(self, since: datetime) -> tuple[TrainedExercise, ...]:
        """The exercises done since then, the newest first."""
        ...

    async def last_times(self, exercise_ids: Collection[UUID], limit: int = 1) -> tuple[PastExercise, ...]:
        """The last times each of these exercises was done, where it was: one by one, the newest first."""
        ...

    async def record_sessions(self, exercise_ids: Collection[UUID] | None = None) -> tuple[PastExercise, ...]:
        """The sessions that hold the records of these exercises (None: of all), the oldest first."""
        ...

    async def past_workouts(self, limit: int) -> tuple[PastWorkout, ...]:
        """The last completed workouts, the newest first."""
        ...

    async def performances(self, exercise_ids: Collection[UUID], since: datetime) -> tuple[PastExercise, ...]:
        """Every time these exercises were done since then, the newest first."""
        ...

    async def metrics(self, limit: int) -> tuple[Metric, ...]:
        """Measures of the body, the newest first."""
        ...

    async def goals(self, limit: int) -> tuple[Goal, ...]:
        """Goals, given up and reached ones too, the newest first."""
        ...

    async def program(self) -> Followed | None:
        """The programme that is followed, or waits to be gone on with; None where there is none."""
        ...

    async def reminders(self) -> tuple[Reminder, ...]:
        """The reminders still to come, the next first."""
        ...

    async def link_offer(self, code_hash: str) -> LinkOffer:
        """What is known of a code that was said to join the account of this turn to another athlete."""
        ...

    async def undoable(self, since: datetime) -> UndoableTurn | None:
        """The last turn since then that changed something and is not undone."""
        ...

    async def told_outside(self, since: datetime) -> tuple[OutsideTold, ...]:
        """What was told since then of what was done outside any workout, and is not undone: the newest first."""
        ...

    async def sittings(self, vector: Sequence[float] | None, embedder: str, limit: int) -> tuple[Sitting, ...]:
        """Earlier sittings with a summary: the nearest in meaning to this vector, newer ones preferred.

        Only vectors of this embedder are compared; without a vector the newest come first.
        """
        ...

    async def recovery_reports(self, since: datetime) -> tuple[RecoveryReport, ...]:
        """What the athlete told of their recovery since then, the oldest first."""
        ...

    async def last_done(self) -> tuple[Json, ...]:
        """What the last turn did, asked or refused, act by act; nothing when there was none."""
        ...

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
        """What is remembered of the athlete, of these kinds (none: of all), the best first.

        Best is what the words name, what means nearly what the vector of this embedder means, and what is newer;
        without either, the newest. `related_only` leaves out what is neither named nor near in meaning.
        """
        ...


class Journal(Protocol):
    """One athlete's rows, for the length of one turn."""

    @property
    def reads(self) -> Reads:
        """What acts may look up."""
        ...

    async def recall(self) -> Recalled:
        """What the turn starts from."""
        ...

    async def commit(self, turn: Turn) -> None:
        """Write everything in one transaction. StaleTurn when the athlete's version has moved on."""
        ...
