"""Talk: sittings, the turns in them, and attempts at a turn that failed."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from db.tables.columns import counted, document, embedding, key, moment, one_of, same_owner
from language.said import Certainty
from training.workout import Phase


class AiSessionRow(SQLModel, table=True):
    """A sitting: messages that belong together. Its thread is called user id : session id.

    Once it has ended its summary is written, and facts are taken from what was told in it (`noted_at`); what a model
    has cost for that is counted here.
    """

    __tablename__ = "ai_sessions"
    __table_args__ = (
        UniqueConstraint("id", "user_id"),
        Index("ix_ai_sessions_user_id_started_at", "user_id", text("started_at DESC")),
        Index("ix_ai_sessions_open", "started_at", postgresql_where=text("ended_at IS NULL OR noted_at IS NULL")),
    )

    id: UUID = key()
    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    started_at: datetime = moment(now=True)
    ended_at: datetime | None = moment()
    session_type: str | None = None
    summary: str | None = None
    embedding: list[float] | None = embedding()
    embedding_model: str | None = None
    noted_at: datetime | None = moment()
    model_calls: int = counted()
    prompt_tokens: int = counted()
    completion_tokens: int = counted()


class TurnRow(SQLModel, table=True):
    """A message that was handled, with all that went into it and came of it: inbox, audit trail and replay.

    `number` is the person's version it made. `recalled` is what it started from, the exchanges before it included,
    `reads` what it looked up, and `certainty` how sure its reading was. `reply` keeps its text as it was written, so
    that a repeated message gets the same bytes. `undone_by` is the turn that took this one back.
    `dropped_claims` counts what a model claimed and the facts did not back.
    """

    __tablename__ = "turns"
    __table_args__ = (
        one_of("certainty", Certainty),
        one_of("phase_before", Phase),
        one_of("phase_after", Phase),
        UniqueConstraint("provider", "provider_user_id", "message_id"),
        UniqueConstraint("user_id", "number"),
        UniqueConstraint("id", "user_id"),
        same_owner("session_id", "ai_sessions", ondelete="CASCADE"),
        same_owner("undone_by", "turns"),
        Index("ix_turns_user_id_received_at", "user_id", text("received_at DESC")),
        Index("ix_turns_undone_by", "undone_by", postgresql_where=text("undone_by IS NOT NULL")),
    )

    id: UUID = key()
    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    session_id: UUID = Field(index=True)
    number: int
    provider: str
    provider_user_id: str
    message_id: str
    digest: str
    message: str
    at: datetime = moment(now=True)
    received_at: datetime = moment(now=True)
    recalled: dict[str, Any] = document(default="{}")
    reads: list[dict[str, Any]] = document(default="[]")
    certainty: str | None = None
    acts: list[dict[str, Any]] = document(default="[]")
    events: list[dict[str, Any]] = document(default="[]")
    model_answers: list[dict[str, Any]] = document(default="[]")
    reply: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    question: dict[str, Any] | None = document()
    phase_before: str
    phase_after: str
    id_seed: UUID
    program_version: str
    trace_id: str = Field(index=True)
    duration_ms: int = counted()
    model_calls: int = counted()
    prompt_tokens: int = counted()
    completion_tokens: int = counted()
    undone_by: UUID | None = None
    model_ms: int = counted()
    dropped_claims: int = counted()


class TurnFailureRow(SQLModel, table=True):
    """An attempt at a turn that failed and wrote nothing else. Without person or words when they were not yet known.

    `state` is what it had seen by then.
    """

    __tablename__ = "turn_failures"

    id: UUID = key()
    user_id: UUID | None = Field(default=None, foreign_key="users.id", ondelete="CASCADE", index=True)
    provider: str
    provider_user_id: str
    message_id: str
    digest: str
    message: str
    at: datetime = moment(now=True)
    received_at: datetime = moment(now=True)
    state: dict[str, Any] = document(default="{}")
    error: str
    program_version: str
    trace_id: str = Field(index=True)
    duration_ms: int = counted()
    prompt_tokens: int = counted()
    completion_tokens: int = counted()
    model_calls: int = counted()


class ClientUsageRow(SQLModel, table=True):
    """What a client's stateless talk has cost on a day (UTC), in requests to a model and in tokens."""

    __tablename__ = "client_usage"

    client: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    model_calls: int = counted()
    prompt_tokens: int = counted()
    completion_tokens: int = counted()
