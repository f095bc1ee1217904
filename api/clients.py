"""Who sends a request: a client with a key of its own, or whoever on this machine holds its token."""

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from ipaddress import ip_address
from typing import cast

from starlette.requests import Request

from api.metrics import METRICS_PATH
from api.signing import Signed, is_signed, signed
from api.tokens import hashed, key_id_of
from graph.clients import ClientKey, KeyKind
from graph.serving import Served

LOCAL = "local"
# Nobody's proof: what an unknown key is held against, so that it takes as long as a known one.
NOBODYS = secrets.token_bytes(32)
log = logging.getLogger("fitcoach.api")


class Cause(StrEnum):
    """Why a request is refused. What it brought is not told: anybody can send anything."""

    BAD_HEADERS = "bad_headers"  # those of a signature are not all there, once and well formed
    TOO_FAR = "too_far"  # its timestamp is
    NOTHING_BROUGHT = "nothing_brought"  # neither a signature nor a token
    NO_SUCH_KEY = "no_such_key"  # that is active and of this kind
    WRONG_SIGNATURE = "wrong_signature"
    NONCE_USED = "nonce_used"
    FROM_ELSEWHERE = "from_elsewhere"  # with the token of this machine's own clients
    NO_TOKEN = "no_token"  # noqa: S105  # a word
    WRONG_TOKEN = "wrong_token"  # noqa: S105  # a word, too
    METRICS_ALONE = "metrics_alone"  # is what the key opens


class Refused(Exception):
    """A request that nobody who is known has sent. The cause is for the log alone."""

    def __init__(self, cause: Cause) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(frozen=True)
class Bearer:
    """A request that brings a token along."""

    token: str


@dataclass(frozen=True)
class Client:
    """Who a request counts for, and the providers whose accounts it may act for; None: all."""

    id: str
    providers: frozenset[str] | None = None


@dataclass(frozen=True)
class Clients:
    """Knows the clients of this server: those with a key, and this machine's own by their `token`."""

    token: str = field(repr=False)
    clock: Callable[[], datetime]

    def claim(self, request: Request) -> Bearer | Signed:
        """What a request says of who sends it, as far as it can be true. Refused."""
        if is_signed(request.headers):
            said = signed(request.headers)
            if said is None:
                raise Refused(Cause.BAD_HEADERS)
            if not said.is_timely(self.clock()):
                raise Refused(Cause.TOO_FAR)
            return said
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not given:
            raise Refused(Cause.NOTHING_BROUGHT)
        return Bearer(given)

    async def client(self, request: Request, claim: Bearer | Signed, body: bytes) -> Client:
        """Whose request it is, if what it says is so, and count it; `body` is what was signed.

        Refused, TooManyRequests, StoreUnavailable.
        """
        if isinstance(claim, Bearer):
            return await self._with_token(request, claim.token)
        key = await self._key(request, claim.key_id, KeyKind.SIGNED)
        is_theirs = claim.is_signed_with(key.proof if key else NOBODYS, request.method, _target(request), body)
        if key is None or not is_theirs:
            raise Refused(Cause.WRONG_SIGNATURE if key else Cause.NO_SUCH_KEY)
        if not await _served(request).limits.admit(key.id, claim.nonce, self.clock()):
            raise Refused(Cause.NONCE_USED)
        return await self._known(request, key)

    async def _with_token(self, request: Request, given: str) -> Client:
        if secrets.compare_digest(given.encode(), self.token.encode()) and self.token:
            if not _is_of_this_machine(request):
                raise Refused(Cause.FROM_ELSEWHERE)
            await _served(request).limits.admit(LOCAL)
            return Client(LOCAL)
        key_id = key_id_of(given)
        if key_id is None:
            raise Refused(Cause.NO_TOKEN)
        key = await self._key(request, key_id, KeyKind.BEARER)
        is_theirs = secrets.compare_digest(hashed(given), key.proof if key else NOBODYS)
        if key is None or not is_theirs:
            raise Refused(Cause.WRONG_TOKEN if key else Cause.NO_SUCH_KEY)
        await _served(request).limits.admit(key.id)
        return await self._known(request, key)

    async def _key(self, request: Request, key_id: str, kind: KeyKind) -> ClientKey | None:
        key = await _served(request).keys.find(key_id, self.clock())
        return key if key is not None and key.kind is kind else None

    async def _known(self, request: Request, key: ClientKey) -> Client:
        if not key.providers and request.scope["path"] != METRICS_PATH:
            raise Refused(Cause.METRICS_ALONE)
        await _served(request).keys.note_use(key.id, self.clock())
        return Client(key.id, key.providers)


def _served(request: Request) -> Served:
    return cast(Served, request.app.state.served)


def _target(request: Request) -> bytes:
    """The path and the query as they were sent."""
    query: bytes = request.scope["query_string"]
    return cast(bytes, request.scope["raw_path"]) + (b"?" + query if query else b"")


def _is_of_this_machine(request: Request) -> bool:
    try:
        address = ip_address(request.client.host if request.client else "")
    except ValueError:
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
