"""A key or a token that is altered, revoked, over or another's lets nobody in; both are compared in constant time."""

import hmac
import secrets
from dataclasses import replace
from datetime import timedelta

import pytest

from api.signing import HEADERS
from api.tokens import hashed, token
from db.keys import revoke_key
from graph.clients import KeyKind
from tests.clients import Key, made
from tests.figures import Figure
from tests.trust.knocking import Door, Sent, changed, requests


def test_a_key_that_is_revoked_or_over_or_not_there_is_refused(door: Door, figure: Figure) -> None:
    now = door.time.now
    revoked = made(door.address, now)
    assert door.takes(Sent("GET", "/api/exercises").signed(revoked, now))
    revoke_key(door.address, revoked.id, now)
    expired = made(door.address, now - timedelta(days=2), days=2)
    keys = [
        revoked,
        expired,
        Key("nobody-0000000000", door.key.secret),
        Key(door.key.id, made(door.address, now).secret),
        made(door.address, now, kind=KeyKind.BEARER),
    ]
    refused = [door.refuses(sent.signed(key, now)) for key in keys for sent in requests()]

    figure("requests with a key that is revoked, expired, unknown, another's or of another kind, refused", sum(refused))
    assert all(refused)


def test_a_key_ends_when_it_was_said_to(door: Door) -> None:
    time = door.time
    key = made(door.address, time.now, days=1)
    began = time.now
    try:
        time.now = began + timedelta(days=1, seconds=-1)
        assert door.takes(Sent("GET", "/api/exercises").signed(key, time.now))
        time.now = began + timedelta(days=1)
        assert door.refuses(Sent("GET", "/api/exercises").signed(key, time.now))
    finally:
        time.now = began


def test_a_service_changes_its_key_without_a_pause(door: Door) -> None:
    now = door.time.now
    old, new = (made(door.address, now, service="turning") for _ in range(2))
    assert all(door.takes(Sent("GET", "/api/exercises").signed(key, now)) for key in (old, new))

    revoke_key(door.address, old.id, now)

    assert door.refuses(Sent("GET", "/api/exercises").signed(old, now))
    assert door.takes(Sent("GET", "/api/exercises").signed(new, now))


def test_a_token_comes_in_as_it_is_and_not_altered(door: Door, figure: Figure) -> None:
    now = door.time.now
    key, signing = made(door.address, now, kind=KeyKind.BEARER), door.key
    sent = requests()
    altered = [changed(key.secret, at) for at in range(len(key.secret))]
    odd = ["Bearer", key.secret[:-1], f"{key.secret}0", key.secret.upper(), signing.secret, f"fit_live_{key.id}"]
    gone = made(door.address, now, kind=KeyKind.BEARER)
    revoke_key(door.address, gone.id, now)

    def with_token(each: Sent, token: str) -> Sent:
        return replace(each, headers=(("Authorization", f"Bearer {token}"),))

    assert all(door.takes(with_token(each, key.secret)) for each in sent)
    refused = [door.refuses(with_token(sent[1], token)) for token in (*altered, *odd, gone.secret)]
    figure("tokens altered, cut off, revoked or of another kind, refused", sum(refused))
    assert all(refused)


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str | bytes]:
    """What is held against something else in a time that does not depend on how much of it is right."""
    seen: list[str | bytes] = []

    def compare(one: str, other: str) -> bool:
        seen.extend((one, other))
        return digested(one, other)

    digested = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", compare)
    monkeypatch.setattr(secrets, "compare_digest", compare)
    return seen


def test_a_signature_is_compared_in_constant_time_whoever_sends_it(door: Door, compared: list[str | bytes]) -> None:
    now = door.time.now
    bearer, nobody = made(door.address, now, kind=KeyKind.BEARER), Key("nobody-0000000000", door.key.secret)
    for key in (door.key, Key(door.key.id, "another"), bearer, nobody):
        sent = Sent("GET", "/api/exercises").signed(key, now)
        door.answer(sent)

        assert dict(sent.headers)[HEADERS[-1]] in compared, key.id


def test_a_token_is_compared_in_constant_time_whoever_sends_it(door: Door, compared: list[str | bytes]) -> None:
    bearer = made(door.address, door.time.now, kind=KeyKind.BEARER)
    for brought in (bearer.secret, *(token(id, "s" * 43) for id in (bearer.id, door.key.id, "nobody-0000000000"))):
        door.answer(Sent("GET", "/api/exercises", headers=(("Authorization", f"Bearer {brought}"),)))

        assert brought.encode() in compared, brought  # with the token of this machine
        assert hashed(brought) in compared, brought
