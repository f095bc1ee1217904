"""Keys of clients on the command line: made and shown once, listed, revoked."""

import re
import secrets
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from api.tokens import hashed, token
from cli.secrets_key import with_secrets_key
from cli.serve import unusable
from graph.bootstrap import (
    Address,
    DatabaseUnusable,
    add_key,
    clock,
    keys_of,
    prepared,
    revoke_key,
    seal_of,
)
from graph.clients import KeyKind, KeyRecord, SecretsKeyWrong, TooManyKeys
from settings import Settings

SERVICE = re.compile(r"[a-z][a-z0-9-]{0,39}")
PROVIDER = re.compile(r"[a-z][a-z0-9_-]{0,39}")
MOST_DAYS = 366


@dataclass(frozen=True)
class Wanted:
    """A key that is to be made: for the accounts of providers, or without any to read the metrics with."""

    service: str
    providers: Sequence[str]
    kind: KeyKind
    days: int
    is_for_metrics: bool = False


class Refused(Exception):
    """Nothing can be done with this; the message says why."""


def add(settings: Settings, wanted: Wanted) -> int:
    """Make a key and show its secret, this once; the exit code."""
    return _done(settings, lambda address: _add(settings, address, wanted))


def show(settings: Settings) -> int:
    """List the keys; the exit code."""
    return _done(settings, _show)


def revoke(settings: Settings, key_id: str) -> int:
    """Revoke a key; the exit code."""
    return _done(settings, lambda address: _revoke(settings, address, key_id))


def _done(settings: Settings, what: Callable[[Address], None]) -> int:
    try:
        with prepared(settings) as address:
            what(address)
    except Refused as why:
        print(why, file=sys.stderr)
        return 2
    except DatabaseUnusable as error:
        return unusable(error)
    return 0


def _add(settings: Settings, address: Address, wanted: Wanted) -> None:
    _check(wanted)
    record = _record(wanted, clock())
    random = secrets.token_urlsafe(32)
    is_signed = wanted.kind is KeyKind.SIGNED
    shown = f"fit_secret_{random}" if is_signed else token(record.id, random)
    try:
        seal = seal_of(with_secrets_key(settings, make=True)) if is_signed else None
        add_key(address, record, shown.encode() if is_signed else hashed(shown), seal)
    except SecretsKeyWrong as wrong:
        raise Refused(f"Nothing was made: {wrong}.") from wrong
    except TooManyKeys as many:
        raise Refused(
            f"{wanted.service} has two active keys already; revoke the old one first (fit-coach keys revoke ID)."
        ) from many
    print(f"key id: {record.id}")
    print(f"{'secret' if is_signed else 'token'}: {shown}")
    print(f"For {_listed(record.providers)}, until {record.expires_at:%d %b %Y}.", file=sys.stderr)
    print(f"It is not shown again. Servers know it within {settings.key_seconds:g} seconds.", file=sys.stderr)


def _check(wanted: Wanted) -> None:
    if not SERVICE.fullmatch(wanted.service):
        raise Refused("A service is named in lower-case letters, digits and hyphens, as gym-bot is.")
    if bool(wanted.providers) is wanted.is_for_metrics:
        raise Refused("A key is for the accounts of a provider (--provider telegram), or else for --metrics.")
    if wanted.is_for_metrics and wanted.kind is not KeyKind.BEARER:
        raise Refused("Who reads the metrics brings a token: --kind bearer.")
    for provider in wanted.providers:
        if not PROVIDER.fullmatch(provider):
            raise Refused(f"{provider} is no name of a provider; one is telegram.")
    if not 1 <= wanted.days <= MOST_DAYS:
        raise Refused(f"A key lasts for 1 to {MOST_DAYS} days.")


def _record(wanted: Wanted, now: datetime) -> KeyRecord:
    return KeyRecord(
        id=f"{wanted.service}-{secrets.token_hex(5)}",
        service=wanted.service,
        providers=tuple(dict.fromkeys(wanted.providers)),
        kind=wanted.kind,
        created_at=now,
        expires_at=now + timedelta(days=wanted.days),
    )


def _show(address: Address) -> None:
    now, keys = clock(), keys_of(address)
    if not keys:
        print("There are no keys yet; fit-coach keys add makes one.", file=sys.stderr)
    for key in keys:
        used = f"{key.last_used_at:%d %b %Y, %H:%M}" if key.last_used_at else "never"
        print(f"{key.id}: {key.kind}, for {_listed(key.providers)}, {_state(key, now)}, last used {used}")


def _state(key: KeyRecord, now: datetime) -> str:
    if key.revoked_at is not None:
        return f"revoked {key.revoked_at:%d %b %Y}"
    return f"{'until' if key.is_active(now) else 'expired'} {key.expires_at:%d %b %Y}"


def _revoke(settings: Settings, address: Address, key_id: str) -> None:
    if not revoke_key(address, key_id, clock()):
        raise Refused(f"There is no key {key_id}; fit-coach keys list shows those there are.")
    print(f"{key_id} is revoked. Servers refuse it within {settings.key_seconds:g} seconds.")


def _listed(providers: Sequence[str]) -> str:
    return ", ".join(providers) or "the metrics alone"
