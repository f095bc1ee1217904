"""Clients with keys of their own, as tests need them."""

import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast
from uuid import uuid4

import httpx
import psycopg
from requests import PreparedRequest
from requests.auth import AuthBase

from api.signing import HEADERS, signature
from api.tokens import hashed, token
from db.address import ADMIN, Address
from db.keys import add_key
from db.sealing import Seal
from graph.clients import KeyKind, KeyRecord

_SEALING = secrets.token_bytes(32)
SECRETS_KEY = urlsafe_b64encode(_SEALING).decode()  # as a setting
SEAL = Seal(_SEALING)


@dataclass(frozen=True)
class Key:
    """A key and what its client knows of it: its signing secret, or its token."""

    id: str
    secret: str

    def bearer(self) -> dict[str, str]:
        """The header of a request that brings the token along."""
        return {"Authorization": f"Bearer {self.secret}"}

    def headers(self, now: datetime, method: str, target: str, body: bytes = b"", nonce: str = "") -> dict[str, str]:
        """The headers of a request signed at a time."""
        said = (self.id, str(int(now.timestamp())), nonce or secrets.token_urlsafe(16))
        return dict(
            zip(HEADERS, (*said, signature(self.secret.encode(), said, method, target.encode(), body)), strict=True)
        )


def made(
    address: Address,
    now: datetime,
    *providers: str,
    kind: KeyKind = KeyKind.SIGNED,
    service: str | None = None,
    days: float = 90,
    is_for_metrics: bool = False,
) -> Key:
    """A new key; of a service of its own, unless one is named."""
    service = service or f"bot-{uuid4().hex[:8]}"
    whose = () if is_for_metrics else providers or ("test",)
    record = KeyRecord(f"{service}-{uuid4().hex[:8]}", service, whose, kind, now, now + timedelta(days=days))
    random = secrets.token_urlsafe(32)
    secret = f"fit_secret_{random}" if kind is KeyKind.SIGNED else token(record.id, random)
    add_key(address, record, secret.encode() if kind is KeyKind.SIGNED else hashed(secret), SEAL)
    return Key(record.id, secret)


@contextmanager
def no_key_left(address: Address) -> Iterator[None]:
    """Ends with a database as others expect it: a server elsewhere could not unseal what was sealed here."""
    yield
    with psycopg.connect(address.owner) as connection:
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        connection.execute("DELETE FROM client_keys")


class Signing(httpx.Auth):
    """Signs every request of an HTTP client."""

    requires_request_body = True

    def __init__(self, key: Key, now: Callable[[], datetime]) -> None:
        self.key, self.now = key, now

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """See httpx.Auth."""
        target = request.url.raw_path.decode()
        request.headers.update(self.key.headers(self.now(), request.method, target, request.content))
        yield request


class RequestSigning(AuthBase):
    """Signs every request of a client that is made with Requests."""

    def __init__(self, key: Key, now: Callable[[], datetime]) -> None:
        self.key, self.now = key, now

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """See AuthBase."""
        body = request.body or b""
        signed = body.encode() if isinstance(body, str) else cast(bytes, body)
        request.headers.update(self.key.headers(self.now(), str(request.method), request.path_url, signed))
        return request
