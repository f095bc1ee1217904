"""What the coach knows, for whoever may see it: the values REST shows and the profile it takes in."""

from collections.abc import Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from training.athlete import Athlete
from training.exercise import Exercise
from training.exercise_log import ExerciseLog
from training.goals import Goal
from training.history import Record
from training.memories import Memory
from training.programs.program import Followed
from training.standing import Standing
from training.workout import Workout

T = TypeVar("T")


@dataclass(frozen=True)
class Asked:
    """A page of a listing: how many, and behind which place; newest first."""

    limit: int
    after: str | None = None


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some of a listing, and where the next page begins; None at its end."""

    items: tuple[T, ...]
    next_cursor: str | None


class ProfileFull(Exception):
    """More would be kept of a person than is sensible. `field` is what there is too much of."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class LinkCodeInvalid(Exception):
    """A code that joins no account: it is wrong, used or too old."""


class AccountOccupied(Exception):
    """An account that is to be joined to another person has something of its own on record."""


class TooManyLinkTries(Exception):
    """Too many codes that do not work were said lately, so none is looked at."""


class NobodyThere(Exception):
    """Somebody who was there a moment ago is not: they were erased."""


class InvalidCursor(Exception):
    """A place in a listing that was never given out."""


@dataclass(frozen=True)
class Profile:
    """What a client says of a person. None where nothing was said; age lies as a birth year."""

    username: str | None = None
    language_code: str | None = None
    gender: str | None = None
    birth_year: int | None = None
    goals: tuple[str, ...] | None = None
    preferences: dict[str, Any] | None = None


@dataclass(frozen=True)
class AthleteRecord:
    """A person as the coach knows them. Height in cm; `goals` are the active ones."""

    id: UUID
    created_at: datetime
    username: str | None
    language_code: str | None
    time_zone: str | None
    gender: str | None
    birth_year: int | None
    height_cm: int | None
    weight_unit: str | None
    tone: str | None
    goals: tuple[str, ...]
    equipment: tuple[str, ...] | None
    limits: tuple[str, ...]
    level: str | None
    preferences: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class LogRecord:
    """An exercise as it was done, with the workout it belongs to and its sums."""

    log: ExerciseLog
    workout_id: UUID | None
    order: int | None
    date: datetime
    hard_sets: int
    volume_kg: float
    best_e1rm_kg: float | None


@dataclass(frozen=True)
class MetricRecord:
    """Body measures at a time, in kg and cm."""

    id: UUID
    created_at: datetime
    weight: float | None
    chest: float | None
    waist: float | None
    hips: float | None
    biceps: float | None
    thigh: float | None
    height: float | None


@dataclass(frozen=True)
class GoalRecord:
    """A goal, where it stands now and how far that is in percent; None where nothing says so."""

    goal: Goal
    current: float | None
    progress: int | None


@dataclass(frozen=True)
class ProgramRecord:
    """A programme with its sessions."""

    followed: Followed


@dataclass(frozen=True)
class ContextRecord:
    """What training reckons with: the athlete as acts know them, their weekdays, and how it goes."""

    athlete: Athlete
    days: tuple[int, ...]
    recovery_status: str | None
    recent_progress: dict[str, Any] | None
    last_updated: datetime | None


@dataclass(frozen=True)
class SessionRecord:
    """A sitting: `type` is workout or chat, `messages` are the person's own in it."""

    id: UUID
    type: str
    started_at: datetime
    ended_at: datetime | None
    summary: str | None
    messages: int


@dataclass(frozen=True)
class StandingRecord:
    """How a person stands at a time, and what is known of them that it depends on."""

    athlete: Athlete
    standing: Standing


@dataclass(frozen=True)
class CoachSettings:
    """How the coach behaves towards a person; as it stands here where nothing was set."""

    tone: str | None = None
    behavior_rules: str | None = None
    encouragement_style: str | None = None
    prep_hints: bool = True
    feedback_questions: bool = True
    detail: str | None = None
    language: str | None = None


class Records(Protocol):
    """Reads of one person's rows by their id, and registration. An id nobody has reads as None."""

    async def register(self, account: tuple[str, str], profile: Profile) -> tuple[AthleteRecord, bool]:
        """Make or update the person of this account; whether they are new."""
        ...

    async def link(self, account: tuple[str, str], code: str, now: datetime) -> None:
        """Join this account to the person whose code it is. LinkCodeInvalid, AccountOccupied, TooManyLinkTries."""
        ...

    async def athlete(self, athlete_id: UUID) -> AthleteRecord | None:
        """The person."""
        ...

    async def is_reached(self, athlete_id: UUID, providers: Set[str]) -> bool:
        """Whether they have an account with one of these providers."""
        ...

    async def workouts(self, athlete_id: UUID, asked: Asked) -> Page[Workout]:
        """Their workouts that were not cancelled."""
        ...

    async def active_workout(self, athlete_id: UUID) -> Workout | None:
        """The one that is planned or under way."""
        ...

    async def workout(self, athlete_id: UUID, workout_id: UUID) -> Workout | None:
        """One of their workouts; one that was cancelled is none."""
        ...

    async def exercise_logs(self, athlete_id: UUID, asked: Asked) -> Page[LogRecord]:
        """The exercises they did."""
        ...

    async def metrics(self, athlete_id: UUID, asked: Asked) -> Page[MetricRecord]:
        """Their body measures."""
        ...

    async def goals(self, athlete_id: UUID, asked: Asked) -> Page[GoalRecord]:
        """Their goals, given up and reached ones too."""
        ...

    async def programs(self, athlete_id: UUID, asked: Asked) -> Page[ProgramRecord]:
        """Their programmes, old ones too."""
        ...

    async def training_context(self, athlete_id: UUID) -> ContextRecord:
        """What training reckons with."""
        ...

    async def sessions(self, athlete_id: UUID, asked: Asked) -> Page[SessionRecord]:
        """Their sittings."""
        ...

    async def coach_settings(self, athlete_id: UUID) -> CoachSettings:
        """How the coach behaves towards them."""
        ...

    async def standing(self, athlete_id: UUID, at: datetime) -> StandingRecord | None:
        """How recovered they are at a time, and what their week has brought so far."""
        ...

    async def personal_records(self, athlete_id: UUID, exercise_id: UUID | None) -> tuple[Record, ...]:
        """Their personal records, of all exercises or of one."""
        ...

    async def memories(self, athlete_id: UUID, asked: Asked) -> Page[Memory]:
        """What they told of themselves, without what another memory has taken the place of."""
        ...

    async def exercises(self, query: str | None, asked: Asked, athlete_id: UUID | None = None) -> Page[Exercise]:
        """The catalogue with the exercises of this person's own, or what of it goes by these words, the nearest first.

        Without a person there are those of everybody.
        """
        ...

    async def is_ready(self) -> bool:
        """Whether the database answers, and soon."""
        ...
