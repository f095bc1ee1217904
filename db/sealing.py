"""Signing secrets sealed with a key that is not in the database, each bound to the id of its own key (AES-256-GCM)."""

import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12


class CannotUnseal(Exception):
    """It was sealed with another key, for another id, or it is no longer what it was."""


@dataclass(frozen=True)
class Seal:
    """Seals with a key of 32 bytes."""

    key: bytes = field(repr=False)

    def sealed(self, key_id: str, secret: bytes) -> bytes:
        """The secret as it may lie in the database."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + AESGCM(self.key).encrypt(nonce, secret, key_id.encode())

    def opened(self, key_id: str, sealed: bytes) -> bytes:
        """The secret again. CannotUnseal."""
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            return AESGCM(self.key).decrypt(nonce, rest, key_id.encode())
        except (InvalidTag, ValueError) as error:
            raise CannotUnseal from error
