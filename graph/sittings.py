"""What is known of sittings that are over and not noted yet, and what the Keeper asks of the database for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from graph.limits import Purse
from graph.model import Spent
from language.heard import Heard
from language.voice import Voice
from training.memories import Memory
from training.workout import Workout

MOST_TURNS = 400  # of a sitting that are looked at, the last ones


@dataclass(frozen=True)
class OverSitting:
    """A sitting that is over, with all that is said of it later.

    `heard` are its messages that were not undone, `workouts` what these changed, `has_training` whether there was any;
    `seen` tells whether anything has come to it since. `known` are all memories of the athlete, those superseded too;
    `forgot_at` is when they last had something forgotten. `account` is their first one.
    """

    id: UUID
    started_at: datetime
    last_at: datetime
    seen: tuple[int, int]
    heard: tuple[Heard, ...]
    workouts: tuple[Workout, ...]
    has_training: bool
    voice: Voice
    known: tuple[Memory, ...]
    forgot_at: datetime | None
    account: tuple[str, str]


@dataclass(frozen=True)
class Note:
    """What is kept of a sitting. One that is not `final` is to be noted once more, with a model."""

    summary: str | None
    memories: tuple[Memory, ...]
    spent: Spent
    is_final: bool


class Sittings(Protocol):
    """The sittings and the texts of everybody that wait for something to be done, each done as its own athlete."""

    async def to_note(self, last_before: datetime, most: int) -> tuple[tuple[UUID, UUID], ...]:
        """Athlete and sitting, the newest first: over and not noted, or open with no message since then."""
        ...

    async def over(self, athlete_id: UUID, session_id: UUID, last_before: datetime) -> OverSitting | None:
        """The sitting, if it is still to be noted; None when it goes on or somebody else has noted it."""
        ...

    async def keep(self, athlete_id: UUID, sitting: OverSitting, note: Note, now: datetime) -> bool:
        """End the sitting if it is open and keep the note, all at once; False when it is no longer as it was seen.

        What the note has cost is kept in either case.
        """
        ...

    def purse(self, account: tuple[str, str], day: datetime, most: int) -> Purse:
        """The tokens that models may cost an account's person on this day (UTC)."""
        ...

    async def to_embed(self, embedder: str, most: int) -> tuple[UUID, ...]:
        """Athletes with texts that have no vector of this embedder."""
        ...

    async def waiting(self, athlete_id: UUID, embedder: str, most: int) -> "tuple[Waiting, ...]":
        """Texts of an athlete's that have no vector of this embedder."""
        ...

    async def keep_vectors(
        self, athlete_id: UUID, embedder: str, vectors: "Sequence[tuple[Waiting, Sequence[float]]]"
    ) -> None:
        """Keep vectors beside the texts they were made of, unless these have changed meanwhile."""
        ...


@dataclass(frozen=True)
class Waiting:
    """A text that waits for its vector, and the id of its row."""

    id: UUID
    text: str
