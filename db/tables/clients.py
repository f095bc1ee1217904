"""Clients of the API: the keys they sign or come in with, and the nonces of requests that were taken."""

from datetime import datetime

from sqlalchemy import Column, DateTime, Index, LargeBinary
from sqlmodel import Field, SQLModel

from db.tables.columns import moment, one_of, texts
from graph.clients import KeyKind


class ClientKeyRow(SQLModel, table=True):
    """A key of a client's, for accounts with these providers alone, or without any for the metrics; nobody's person.

    `secret` is the signing secret, sealed with a key that is not in this database. Of a bearer token there is the
    SHA-256 alone, in `token_hash`.
    """

    __tablename__ = "client_keys"
    __table_args__ = (one_of("kind", KeyKind), Index("ix_client_keys_service", "service"))

    id: str = Field(primary_key=True)
    service: str
    providers: list[str] = texts(present=True)
    kind: str
    secret: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    token_hash: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    created_at: datetime = moment(now=True)
    expires_at: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))
    revoked_at: datetime | None = moment()
    last_used_at: datetime | None = moment()


class NonceRow(SQLModel, table=True):
    """A signed request that was taken `at` a time, by its nonce: the same one is not taken again.

    Needed for as long as its signature could be in time: ten minutes.
    """

    __tablename__ = "nonces"
    __table_args__ = (Index("ix_nonces_at", "at"),)

    key_id: str = Field(primary_key=True)
    nonce: str = Field(primary_key=True)
    at: datetime = moment(now=True)
