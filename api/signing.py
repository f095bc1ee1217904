"""Signatures of requests: what of a request is signed, and how. docs/BOT_GUIDE.md tells clients, with test vectors."""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime

from starlette.datastructures import Headers

HEADERS = ("x-fit-key-id", "x-fit-timestamp", "x-fit-nonce", "x-fit-signature")
VERSION = "v1"
WINDOW_SECONDS = 300  # a request may be this old, or this far ahead
KEY_ID = r"[a-z0-9-]{1,80}"
_FORMS = tuple(map(re.compile, (KEY_ID, "[1-9][0-9]{0,11}", "[A-Za-z0-9_-]{22,64}", f"{VERSION}=[0-9a-f]{{64}}")))


@dataclass(frozen=True)
class Signed:
    """What a signed request says of itself. `timestamp` is in seconds since 1970, as it was written."""

    key_id: str
    timestamp: str
    nonce: str
    signature: str

    def is_timely(self, now: datetime) -> bool:
        """Whether it was signed lately, by the clock of either end."""
        return abs(int(now.timestamp()) - int(self.timestamp)) <= WINDOW_SECONDS

    def is_signed_with(self, secret: bytes, method: str, target: bytes, body: bytes) -> bool:
        """Whether the signature is that of this secret, in a time that does not depend on how much of it is right."""
        expected = signature(secret, (self.key_id, self.timestamp, self.nonce), method, target, body)
        return hmac.compare_digest(expected, self.signature)


def is_signed(headers: Headers) -> bool:
    """Whether a request has any of a signature's headers."""
    return any(name in headers for name in HEADERS)


def signed(headers: Headers) -> Signed | None:
    """What a request's headers say; None unless each is there once and well formed."""
    values = [value for name in HEADERS for value in headers.getlist(name)]
    if any(len(headers.getlist(name)) != 1 for name in HEADERS):
        return None
    if not all(form.fullmatch(value) for form, value in zip(_FORMS, values, strict=True)):
        return None
    return Signed(*values)


def signature(secret: bytes, said: tuple[str, str, str], method: str, target: bytes, body: bytes) -> str:
    """The signature of a request: `v1=` and 64 hexadecimal digits.

    `said` is key id, timestamp and nonce; `target` the path with its query, as it is sent; `body` the bytes sent.
    """
    lines = (VERSION, *said, method, target.decode("latin-1"), hashlib.sha256(body).hexdigest())
    return f"{VERSION}={hmac.new(secret, chr(10).join(lines).encode('latin-1'), hashlib.sha256).hexdigest()}"
