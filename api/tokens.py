"""Bearer tokens of clients: `fit_live_KEYID_SECRET_CRC`, so that scanners for leaked secrets find them."""

import hashlib
import re
import zlib

from api.signing import KEY_ID

_FORM = re.compile(rf"(fit_live_({KEY_ID})_[A-Za-z0-9_-]{{43}})_([0-9a-f]{{8}})")


def token(key_id: str, secret: str) -> str:
    """The token of a key. `secret` is 32 random bytes in base64url, 43 characters."""
    front = f"fit_live_{key_id}_{secret}"
    return f"{front}_{_checksum(front)}"


def key_id_of(text: str) -> str | None:
    """The id of the key a token is of; None when it was never a token, or was copied badly."""
    found = _FORM.fullmatch(text)
    return found[2] if found and found[3] == _checksum(found[1]) else None


def hashed(text: str) -> bytes:
    """What is kept of a token. It has 256 random bits, so nothing slower is needed."""
    return hashlib.sha256(text.encode()).digest()


def _checksum(text: str) -> str:
    return f"{zlib.crc32(text.encode()):08x}"
