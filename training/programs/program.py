"""What a programme is: weeks with phases, days with slots, and the sessions they make. Values, as everything here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Literal
from uuid import UUID, uuid5

from training.athlete import Level
from training.exercise import Measure, Pattern
from training.goals import GoalKind
from training.proposal import Reason, WorkoutType
from training.slot import Progression


class ProgramPhase(StrEnum):
    """What a week of a programme is for: to do more, to do it heavier, to rest from it."""

    ACCUMULATE = "accumulate"
    INTENSIFY = "intensify"
    DELOAD = "deload"


class ProgramStatus(StrEnum):
    """Where a programme stands."""

    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    ABANDONED = "abandoned"


OPEN = (ProgramStatus.ACTIVE, ProgramStatus.PAUSED)


@dataclass(frozen=True)
class ProgramSlot:
    """A place in a day: the movements that may fill it, the exercise that does, its sets and range, how it grows.

    The range, `low` to `high`, is in the exercise's `measure`.
    """

    patterns: tuple[Pattern, ...]
    exercise_id: UUID
    exercise: str
    measure: Measure
    sets: int
    low: int
    high: int
    progression: Progression
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class ProgramDay:
    """A day of every week; its slots in their order."""

    kind: WorkoutType
    slots: tuple[ProgramSlot, ...]


@dataclass(frozen=True)
class Week:
    """A week of a programme, counted from 1: what it is for, and how hard its sets are (RPE)."""

    number: int
    phase: ProgramPhase
    rpe: float


@dataclass(frozen=True)
class Program:
    """A programme: every week has the same `days`, trained on these `weekdays` (Monday 0) from `starts_on` on.

    Its days are those of `time_zone`, where the athlete lived when it was made.
    """

    id: UUID
    name: str
    goal: GoalKind
    level: Level
    created_at: datetime
    starts_on: date
    weekdays: tuple[int, ...]
    days: tuple[ProgramDay, ...]
    weeks: tuple[Week, ...]
    reasons: tuple[Reason, ...] = ()
    status: ProgramStatus = ProgramStatus.ACTIVE
    paused_at: datetime | None = None
    goal_id: UUID | None = None
    time_zone: str = "UTC"

    @property
    def is_open(self) -> bool:
        """Whether it is followed, or will be once it goes on."""
        return self.status in OPEN


@dataclass(frozen=True)
class Session:
    """A day of a programme in one of its weeks, both counted from 1, with the workout that it was taken up by."""

    id: UUID
    week: int
    day: int
    planned_for: date
    status: Literal["planned", "done", "missed"] = "planned"
    workout_id: UUID | None = None

    @property
    def is_done(self) -> bool:
        """Whether its workout is over."""
        return self.status == "done"


@dataclass(frozen=True)
class Followed:
    """A programme with its sessions in their order."""

    program: Program
    sessions: tuple[Session, ...]

    @property
    def upcoming(self) -> Session | None:
        """The session that comes next; a missed one stays next. None when all are done."""
        return next((each for each in self.sessions if not each.is_done), None)

    def missed(self, today: date) -> int:
        """How many sessions were planned for days that are over, and were not done."""
        return sum(not each.is_done and each.planned_for < today for each in self.sessions)

    def week(self, session: Session) -> Week:
        """The week of a session."""
        return self.program.weeks[session.week - 1]


def sessions(program: Program) -> tuple[Session, ...]:
    """The sessions of a programme, none of them done. The same programme makes the same ones."""
    dates = _dates(program)
    return tuple(
        Session(uuid5(program.id, f"{week.number}.{day}"), week.number, day, next(dates))
        for week in program.weeks
        for day in range(1, len(program.days) + 1)
    )


def _dates(program: Program) -> Iterator[date]:
    """The training days from the programme's first on."""
    day = program.starts_on
    while True:
        if day.weekday() in program.weekdays:
            yield day
        day += timedelta(days=1)
