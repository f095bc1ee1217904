"""Clients of the API as the database knows them: by their keys."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class KeyKind(StrEnum):
    """What a client does with a key: sign each request, or send it along."""

    SIGNED = "signed"
    BEARER = "bearer"


@dataclass(frozen=True)
class ClientKey:
    """A key that is not revoked, for accounts with these providers alone; without any it opens the metrics alone.

    `proof` is what a request is held against: the signing secret, or the SHA-256 of the bearer token.
    """

    id: str
    providers: frozenset[str]
    kind: KeyKind
    proof: bytes = field(repr=False)
    expires_at: datetime


@dataclass(frozen=True)
class KeyRecord:
    """All that may be told of a key."""

    id: str
    service: str
    providers: tuple[str, ...]
    kind: KeyKind
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None
    last_used_at: datetime | None = None

    def is_active(self, now: datetime) -> bool:
        """Whether it opens anything."""
        return self.revoked_at is None and now < self.expires_at


class TooManyKeys(Exception):
    """The service has as many active keys as it may have."""


class SecretsKeyWrong(Exception):
    """Signing secrets cannot be unsealed with the secrets key there is, or there is none. The message says which."""


class Keys(Protocol):
    """What the server may know of keys. StoreUnavailable when the database is away."""

    async def find(self, key_id: str, now: datetime) -> ClientKey | None:
        """The key of this id; None when there is none that is active."""
        ...

    async def note_use(self, key_id: str, now: datetime) -> None:
        """Keep when the key was last used, to the minute."""
        ...
