"""Accounts of the same person."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class LinkCodeMade:
    """A code may join one more account to the athlete until `expires_at`; `code_hash` is how it is kept."""

    id: UUID
    code_hash: str
    expires_at: datetime


@dataclass(frozen=True)
class LinkCodeRevoked:
    """A code joins no account: an undo took back its making."""

    id: UUID


@dataclass(frozen=True)
class AccountLinked:
    """The account that the turn came from is now the athlete's whose code this is."""

    code_hash: str


LinkEvent = LinkCodeMade | LinkCodeRevoked | AccountLinked
