"""What REST shows of a person, read with SQLModel."""

import re
from collections.abc import Sequence, Set
from datetime import datetime
from uuid import UUID

from sqlalchemy import func
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from db import progress_records, workout_records
from db.best import best_of
from db.linking import join
from db.memories import memory_from
from db.own import own_of
from db.paging import next_cursor, paged
from db.pool import READY_SECONDS, Pool, connected, transaction
from db.registration import athlete_record, register
from db.sessions import engine_on, session
from db.sitting import CHAT
from db.standing import standing_of
from db.tables import (
    AiSessionRow,
    CoachSettingsRow,
    TurnRow,
    UserAccountRow,
    UserMemoryRow,
    UserMetricRow,
    UserRow,
)
from graph.patience import within
from graph.records import (
    Asked,
    AthleteRecord,
    CoachSettings,
    ContextRecord,
    GoalRecord,
    InvalidCursor,
    LogRecord,
    MetricRecord,
    Page,
    Profile,
    ProgramRecord,
    SessionRecord,
    StandingRecord,
)
from graph.state import StoreUnavailable
from language.names import Names
from training.exercise import Exercise
from training.history import Record
from training.memories import Memory
from training.workout import Workout

OFFSET = re.compile(r"[0-9]{1,9}")


class PostgresRecords:
    """See graph.records.Records."""

    def __init__(self, pool: Pool, names: Names) -> None:
        self.pool = pool
        self.names = names
        self.engine: AsyncEngine = engine_on(pool)

    async def register(self, account: tuple[str, str], profile: Profile) -> tuple[AthleteRecord, bool]:
        """See Records.register."""
        return await register(self.pool, self.engine, account, profile)

    async def link(self, account: tuple[str, str], code: str, now: datetime) -> None:
        """See Records.link."""
        await join(self.pool, account, code, now)

    async def athlete(self, athlete_id: UUID) -> AthleteRecord | None:
        """See Records.athlete."""
        async with session(self.engine, athlete_id) as opened:
            return await athlete_record(opened, athlete_id)

    async def is_reached(self, athlete_id: UUID, providers: Set[str]) -> bool:
        """See Records.is_reached."""
        theirs = UserAccountRow.user_id == athlete_id, col(UserAccountRow.provider).in_(providers)
        async with session(self.engine, athlete_id) as opened:
            return (await opened.exec(select(UserAccountRow.id).where(*theirs).limit(1))).first() is not None

    async def workouts(self, athlete_id: UUID, asked: Asked) -> Page[Workout]:
        """See Records.workouts."""
        return await workout_records.workouts(self.engine, athlete_id, asked)

    async def active_workout(self, athlete_id: UUID) -> Workout | None:
        """See Records.active_workout."""
        return await workout_records.active_workout(self.engine, athlete_id)

    async def workout(self, athlete_id: UUID, workout_id: UUID) -> Workout | None:
        """See Records.workout."""
        return await workout_records.workout(self.engine, athlete_id, workout_id)

    async def exercise_logs(self, athlete_id: UUID, asked: Asked) -> Page[LogRecord]:
        """See Records.exercise_logs."""
        return await workout_records.exercise_logs(self.engine, athlete_id, asked)

    async def metrics(self, athlete_id: UUID, asked: Asked) -> Page[MetricRecord]:
        """See Records.metrics."""
        mine = select(UserMetricRow).where(UserMetricRow.user_id == athlete_id)
        async with session(self.engine, athlete_id) as opened:
            rows = (await opened.exec(paged(mine, col(UserMetricRow.created_at), col(UserMetricRow.id), asked))).all()
        wanted = MetricRecord.__dataclass_fields__
        records = (MetricRecord(**{name: getattr(row, name) for name in wanted}) for row in rows[: asked.limit])
        return Page(tuple(records), next_cursor(rows, "created_at", asked))

    async def goals(self, athlete_id: UUID, asked: Asked) -> Page[GoalRecord]:
        """See Records.goals."""
        return await progress_records.goals(self.engine, athlete_id, asked)

    async def programs(self, athlete_id: UUID, asked: Asked) -> Page[ProgramRecord]:
        """See Records.programs."""
        return await progress_records.programs(self.engine, athlete_id, asked)

    async def training_context(self, athlete_id: UUID) -> ContextRecord:
        """See Records.training_context."""
        return await progress_records.training_context(self.pool, self.engine, athlete_id)

    async def sessions(self, athlete_id: UUID, asked: Asked) -> Page[SessionRecord]:
        """See Records.sessions."""
        mine = select(AiSessionRow).where(AiSessionRow.user_id == athlete_id)
        async with session(self.engine, athlete_id) as opened:
            rows = (await opened.exec(paged(mine, col(AiSessionRow.started_at), col(AiSessionRow.id), asked))).all()
            messages = await _messages(opened, rows)
        return Page(
            tuple(_session_record(row, messages.get(row.id, 0)) for row in rows[: asked.limit]),
            next_cursor(rows, "started_at", asked),
        )

    async def coach_settings(self, athlete_id: UUID) -> CoachSettings:
        """See Records.coach_settings."""
        async with session(self.engine, athlete_id) as opened:
            person = await opened.get(UserRow, athlete_id)
            row = (await opened.exec(select(CoachSettingsRow).where(CoachSettingsRow.user_id == athlete_id))).first()
        tone = (row.tone if row else None) or (person.tone if person else None)
        language = (row.language if row else None) or (person.language_code if person else None)
        if row is None:
            return CoachSettings(tone, language=language)
        return CoachSettings(
            tone,
            row.behavior_rules,
            row.encouragement_style,
            row.prep_hints,
            row.feedback_questions,
            row.detail,
            language,
        )

    async def standing(self, athlete_id: UUID, at: datetime) -> StandingRecord | None:
        """See Records.standing."""
        return await standing_of(self.pool, self.names.catalogue, athlete_id, at)

    async def personal_records(self, athlete_id: UUID, exercise_id: UUID | None) -> tuple[Record, ...]:
        """See Records.personal_records."""
        return await best_of(self.pool, self.names.catalogue, athlete_id, exercise_id)

    async def memories(self, athlete_id: UUID, asked: Asked) -> Page[Memory]:
        """See Records.memories."""
        live = select(UserMemoryRow).where(
            UserMemoryRow.user_id == athlete_id,
            col(UserMemoryRow.superseded_by).is_(None),
            col(UserMemoryRow.topic).is_not(None),
            col(UserMemoryRow.content).is_not(None),
        )
        async with session(self.engine, athlete_id) as opened:
            rows = (await opened.exec(paged(live, col(UserMemoryRow.created_at), col(UserMemoryRow.id), asked))).all()
        told = (memory_from({**vars(row), "kind": row.topic, "at": row.created_at}) for row in rows[: asked.limit])
        return Page(tuple(told), next_cursor(rows, "created_at", asked))

    async def exercises(self, query: str | None, asked: Asked, athlete_id: UUID | None = None) -> Page[Exercise]:
        """See Records.exercises."""
        names = self.names
        if athlete_id is not None:
            async with transaction(self.pool, athlete_id) as connection:
                names = names.with_own(await own_of(connection, athlete_id))
        known = names.search(query) if query else names.catalogue.exercises
        start = _offset(asked.after)
        end = start + asked.limit
        return Page(known[start:end], str(end) if end < len(known) else None)

    async def is_ready(self) -> bool:
        """See Records.is_ready."""
        try:
            await within(READY_SECONDS, self._answers())
        except (StoreUnavailable, TimeoutError):
            return False
        return True

    async def _answers(self) -> None:
        async with connected(self.pool) as connection:
            await connection.execute("SELECT 1")


async def _messages(opened: AsyncSession, sittings: Sequence[AiSessionRow]) -> dict[UUID, int]:
    """How many messages each of these sittings holds; those of none are left out."""
    wanted = select(TurnRow.session_id, func.count()).where(col(TurnRow.session_id).in_([row.id for row in sittings]))
    return dict((await opened.exec(wanted.group_by(col(TurnRow.session_id)))).all())


def _session_record(row: AiSessionRow, messages: int) -> SessionRecord:
    return SessionRecord(row.id, row.session_type or CHAT, row.started_at, row.ended_at, row.summary, messages)


def _offset(after: str | None) -> int:
    if after is None:
        return 0
    if not OFFSET.fullmatch(after):
        raise InvalidCursor
    return int(after)
