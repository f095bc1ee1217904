"""Keys in the database: readable to the server and not its to change, sealed, and known to it for a few seconds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from hypothesis import given
from hypothesis import strategies as st
from psycopg.errors import InsufficientPrivilege

from db.address import Address
from db.key_ring import PostgresKeys
from db.keys import add_key, check_seal, keys_of, revoke_key
from db.limits import PostgresLimits
from db.pool import Pool, opened
from db.sealing import CannotUnseal, Seal
from graph.clients import KeyKind, KeyRecord, SecretsKeyWrong, TooManyKeys
from tests.clients import SEAL, made, no_key_left
from tests.talking import World

NOW = datetime(2026, 11, 16, 18, tzinfo=UTC)
ANOTHER = Seal(bytes(32))


@pytest.fixture
def app(address: Address) -> Iterator[psycopg.Connection[Any]]:
    """A connection as the server has it."""
    with psycopg.connect(address.app) as connection:
        yield connection


@pytest.fixture(scope="module")
def pool(portal: BlockingPortal, address: Address) -> Iterator[Pool]:
    with portal.wrap_async_context_manager(opened(address.app, 2)) as made:
        yield made


@pytest.fixture
def cleared(world: World, address: Address) -> Iterator[Address]:
    """The database without any key."""
    world.connection.execute("DELETE FROM client_keys")
    with no_key_left(address):
        yield address


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE client_keys SET revoked_at = NULL",
        "UPDATE client_keys SET last_used_at = now()",
        "DELETE FROM client_keys",
        "INSERT INTO client_keys (id, service, kind, expires_at) VALUES ('x', 'x', 'signed', now())",
        "SELECT nonce FROM nonces",
        "SELECT key_id FROM nonces",
        "UPDATE nonces SET at = now()",
        "DELETE FROM nonces WHERE key_id = 'x'",
    ],
)
def test_the_server_changes_no_key_and_sees_no_nonce(statement: str, app: psycopg.Connection[Any]) -> None:
    with pytest.raises(InsufficientPrivilege):
        app.execute(statement.encode())


@given(st.binary(min_size=1, max_size=100), st.text(min_size=1), st.text(min_size=1), st.integers(0))
def test_what_is_sealed_opens_for_its_own_key_alone(secret: bytes, key_id: str, other: str, at: int) -> None:
    sealed = SEAL.sealed(key_id, secret)
    at %= len(sealed)
    touched = sealed[:at] + bytes((sealed[at] ^ 1,)) + sealed[at + 1 :]

    assert SEAL.opened(key_id, sealed) == secret
    assert SEAL.sealed(key_id, secret) != sealed
    for seal, id, content in ((ANOTHER, key_id, sealed), (SEAL, f"{other}{key_id}", sealed), (SEAL, key_id, touched)):
        with pytest.raises(CannotUnseal):
            seal.opened(id, content)


@pytest.mark.parametrize("size", [0, 1, 11, 12, 27])
def test_what_was_cut_off_does_not_open(size: int) -> None:
    with pytest.raises(CannotUnseal):
        SEAL.opened("a", SEAL.sealed("a", b"secret")[:size])


def test_neither_secret_nor_seal_is_printed() -> None:
    assert repr(SEAL) == "Seal()"


def test_two_keys_of_a_service_are_active_at_once(cleared: Address) -> None:
    service = "turning"
    old, _ = (made(cleared, NOW, service=service, days=days) for days in (1, 90))
    with pytest.raises(TooManyKeys):
        made(cleared, NOW, service=service)

    tomorrow = NOW + timedelta(days=1)
    third = made(cleared, tomorrow, service=service)  # the first is over by then
    with pytest.raises(TooManyKeys):
        made(cleared, tomorrow, service=service)
    assert revoke_key(cleared, third.id, tomorrow)
    made(cleared, tomorrow, service=service)

    assert [key.is_active(tomorrow) for key in keys_of(cleared)].count(True) == 2
    assert old.id in {key.id for key in keys_of(cleared)}


def test_revoking_twice_keeps_the_first_time(cleared: Address) -> None:
    key = made(cleared, NOW)

    assert revoke_key(cleared, key.id, NOW)
    assert revoke_key(cleared, key.id, NOW + timedelta(days=1))
    assert not revoke_key(cleared, "nobody", NOW)
    assert [each.revoked_at for each in keys_of(cleared)] == [NOW]


def test_all_secrets_are_under_one_key(cleared: Address) -> None:
    record = KeyRecord("a-1", "a", ("test",), KeyKind.SIGNED, NOW, NOW + timedelta(days=1))
    add_key(cleared, record, b"secret", SEAL)

    for seal in (ANOTHER, None):
        with pytest.raises(SecretsKeyWrong):
            add_key(cleared, replace(record, id="a-2"), b"secret", seal)
        with pytest.raises(SecretsKeyWrong):
            check_seal(cleared, seal, NOW)
    add_key(cleared, replace(record, id="a-2", kind=KeyKind.BEARER), b"hash", None)
    check_seal(cleared, ANOTHER, NOW + timedelta(days=1))  # over by then, and no matter


def test_a_revoked_key_goes_on_for_as_long_as_keys_are_kept(
    cleared: Address, pool: Pool, portal: BlockingPortal
) -> None:
    kept, fresh = PostgresKeys(pool, SEAL, seconds=1000), PostgresKeys(pool, SEAL, seconds=0)
    key = made(cleared, NOW, "telegram")
    found = [portal.call(keys.find, key.id, NOW) for keys in (kept, fresh)]
    revoke_key(cleared, key.id, NOW)
    after = [portal.call(keys.find, key.id, NOW) for keys in (kept, fresh)]

    assert [each.proof for each in found if each] == [key.secret.encode()] * 2
    assert [each.providers for each in found if each] == [frozenset({"telegram"})] * 2
    assert [each is not None for each in after] == [True, False]
    assert portal.call(kept.find, key.id, NOW + timedelta(days=90)) is None


def test_a_key_sealed_otherwise_is_unknown_and_told_of(
    cleared: Address, pool: Pool, portal: BlockingPortal, caplog: pytest.LogCaptureFixture
) -> None:
    key, bearing = made(cleared, NOW), made(cleared, NOW, kind=KeyKind.BEARER)

    for seal in (ANOTHER, None):
        keys = PostgresKeys(pool, seal, seconds=1000)
        assert portal.call(keys.find, key.id, NOW) is None
        assert portal.call(keys.find, bearing.id, NOW) is not None
    told = [getattr(record, "key_id", None) for record in caplog.records if "cannot be unsealed" in record.message]
    assert set(told) == {key.id}


def test_a_nonce_is_new_once_for_each_key(pool: Pool, portal: BlockingPortal) -> None:
    limits, nonce = PostgresLimits(pool, None, None), str(uuid4())

    assert [portal.call(limits.admit, key, nonce, NOW) for key in ("a", "a", "b", "a")] == [True, False, True, False]


def test_the_last_use_is_kept_to_the_minute(cleared: Address, pool: Pool, portal: BlockingPortal) -> None:
    keys, key = PostgresKeys(pool, SEAL, seconds=1000), made(cleared, NOW)
    noted = []
    for seconds in (0, 59, 60, -3600):
        portal.call(keys.note_use, key.id, NOW + timedelta(seconds=seconds))
        noted.append(keys_of(cleared)[0].last_used_at)

    assert noted == [NOW, NOW, NOW + timedelta(minutes=1), NOW + timedelta(minutes=1)]
