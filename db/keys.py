"""Keys of clients as an admin has them: made, listed, revoked."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from datetime import datetime

import psycopg
from psycopg.rows import DictRow, dict_row

from db.address import ADMIN, Address
from db.sealing import CannotUnseal, Seal
from db.statements import insert
from graph.clients import KeyKind, KeyRecord, SecretsKeyWrong, TooManyKeys

MOST_ACTIVE = 2  # of a service: the one in use, and the one that takes its place
ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended('client_keys', 0))"
COLUMNS = ", ".join(field.name for field in fields(KeyRecord))
LISTED = f"SELECT {COLUMNS} FROM client_keys ORDER BY service, created_at, id"  # noqa: S608  # the schema's own
SEALED = """
SELECT id, secret FROM client_keys
WHERE kind = 'signed' AND revoked_at IS NULL AND expires_at > %(now)s ORDER BY created_at
"""
REVOKE = "UPDATE client_keys SET revoked_at = coalesce(revoked_at, %(now)s) WHERE id = %(id)s"


def add_key(address: Address, record: KeyRecord, proof: bytes, seal: Seal | None) -> None:
    """Make a key. `proof` is its signing secret, which is sealed, or the SHA-256 of its token.

    TooManyKeys; SecretsKeyWrong, so that all secrets stay under one key.
    """
    with _admin(address) as connection:
        connection.execute(ONE_AT_A_TIME)
        known = _listed(connection)
        if sum(key.is_active(record.created_at) for key in known if key.service == record.service) >= MOST_ACTIVE:
            raise TooManyKeys
        column, kept = "token_hash", proof
        if record.kind is KeyKind.SIGNED:
            _check(connection, seal, record.created_at)
            column, kept = "secret", _needed(seal).sealed(record.id, proof)
        row = {**asdict(record), "providers": list(record.providers), column: kept}
        connection.execute(insert("client_keys", tuple(row)).encode(), row)


def keys_of(address: Address) -> tuple[KeyRecord, ...]:
    """Every key there ever was, by service, the oldest first."""
    with _admin(address) as connection:
        return _listed(connection)


def revoke_key(address: Address, key_id: str, now: datetime) -> bool:
    """Revoke a key, if there is one of this id."""
    with _admin(address) as connection:
        return connection.execute(REVOKE, {"id": key_id, "now": now}).rowcount == 1


def check_seal(address: Address, seal: Seal | None, now: datetime) -> None:
    """SecretsKeyWrong unless every active signing secret can be unsealed."""
    with _admin(address) as connection:
        _check(connection, seal, now)


def _check(connection: psycopg.Connection[DictRow], seal: Seal | None, now: datetime) -> None:
    for row in connection.execute(SEALED, {"now": now}):
        try:
            _needed(seal).opened(row["id"], row["secret"])
        except CannotUnseal:
            raise SecretsKeyWrong(f"the secrets key is not the one that the key {row['id']} was made with") from None


def _needed(seal: Seal | None) -> Seal:
    if seal is None:
        raise SecretsKeyWrong("there are keys that sign, and no secrets key to read them with")
    return seal


def _listed(connection: psycopg.Connection[DictRow]) -> tuple[KeyRecord, ...]:
    rows: Sequence[DictRow] = connection.execute(LISTED.encode()).fetchall()
    return tuple(
        KeyRecord(**{**row, "providers": tuple(row["providers"]), "kind": KeyKind(row["kind"])}) for row in rows
    )


@contextmanager
def _admin(address: Address) -> Iterator[psycopg.Connection[DictRow]]:
    """A transaction of the admin's."""
    with psycopg.connect(address.owner, row_factory=dict_row) as connection:
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        yield connection
