"""A turn as it is on record: what it was told, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from graph.codec import Json
from graph.seen import Seen


@dataclass(frozen=True)
class Outcome:
    """What came of a turn: acts with their facts, events, where the athlete stands, what is asked, the reply."""

    acts: tuple[Json, ...] = ()
    events: tuple[Json, ...] = ()
    phase: str = "no_workout"
    question: Json | None = None
    reply: Json = field(default_factory=dict)
    certainty: str | None = None


@dataclass(frozen=True)
class Durations:
    """How long it took and how much of that models did, in milliseconds; how often those were asked, and tokens."""

    turn_ms: int = 0
    model_ms: int = 0
    model_calls: int = 0
    tokens: int = 0


@dataclass(frozen=True)
class Recorded:
    """A turn on record, or an attempt at one that failed: then `failure` names the error, and `outcome` is None.

    `number` counts an athlete's turns; an attempt that failed has none. `id` is what its new ids are made of.
    """

    id: UUID
    session_id: UUID
    number: int | None
    message_id: str
    message: str
    at: datetime
    received_at: datetime
    seen: Seen
    outcome: Outcome | None
    phase_before: str = "no_workout"
    failure: str | None = None
    program_version: str = ""
    trace_id: str = ""
    durations: Durations = field(default_factory=Durations)

    @property
    def name(self) -> str:
        """How it is called: by its number, or by the beginning of its id."""
        return f"failed {str(self.id)[:8]}" if self.number is None else str(self.number)

    @property
    def can_run(self) -> bool:
        """Whether it is on record what it started from; of turns of earlier versions it is not."""
        known = self.seen.recalled
        return known is not None and {"athlete", "workout", "exchanges"} <= known.keys()


@dataclass(frozen=True)
class Ran:
    """What came of a turn that was run again; without `outcome` it ended in `failure`.

    `strayed` tells where it asked for what is not on record, or did not ask for what is.
    """

    outcome: Outcome | None
    failure: str | None = None
    strayed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sitting:
    """A session with its turns in order, failed attempts among them."""

    id: UUID
    kind: str
    started_at: datetime
    ended_at: datetime | None
    turns: tuple[Recorded, ...]


@dataclass(frozen=True)
class Recordings:
    """What is on record of one athlete, the oldest session first."""

    sittings: tuple[Sitting, ...] = ()
    source: Literal["database", "file"] = "database"

    @property
    def turns(self) -> tuple[Recorded, ...]:
        """All turns, in order."""
        return tuple(turn for sitting in self.sittings for turn in sitting.turns)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone that the athlete was last known to be in."""
        known = (turn.seen.recalled for turn in reversed(self.turns) if turn.can_run)
        recalled = next(known, None) or {"athlete": {}}
        return ZoneInfo(recalled["athlete"].get("time_zone", "UTC"))

    def only(self, wanted: Sequence[Recorded]) -> "Recordings":
        """These turns alone, in their sessions."""
        ids = {turn.id for turn in wanted}
        kept = (
            Sitting(each.id, each.kind, each.started_at, each.ended_at, tuple(t for t in each.turns if t.id in ids))
            for each in self.sittings
        )
        return Recordings(tuple(each for each in kept if each.turns), self.source)
