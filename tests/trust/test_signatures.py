"""Requests are taken from whom they say they are from: as they were signed, lately, and once. All else gets one 401."""

import hmac
import json
import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import httpx
import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from api.clients import Cause
from api.signing import HEADERS, WINDOW_SECONDS
from api.tokens import hashed, token
from db.address import Address
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease
from db.keys import revoke_key
from graph.bootstrap import clock
from graph.clients import KeyKind
from tests.api.serving import serving_at
from tests.clients import SECRETS_KEY, Key, made, no_key_left
from tests.conftest import migrated
from tests.talking import Time, World
from tests.trust.knocking import Door, Sent, alterations, changed, message, requests

Figure = Callable[[str, object], None]


def _serving(time: Time, address: Address) -> AbstractContextManager[str]:
    return serving_at(time, address, secrets_key=SECRETS_KEY, key_seconds=0)


@pytest.fixture
def apart(server: Lease) -> Address:
    """A database of a test's own."""
    return migrated(server, f"apart_{uuid4().hex}")


@contextmanager
def _closed(server: Lease, name: str) -> Iterator[None]:
    """Nobody comes into a database, and whoever was in it is out."""
    with psycopg.connect(server.address(SUPERUSER, SUPERUSER), autocommit=True) as outside:
        allow = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
        outside.execute(allow.format(sql.Identifier(name), sql.SQL("false")))
        outside.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        yield
        outside.execute(allow.format(sql.Identifier(name), sql.SQL("true")))


@pytest.fixture(scope="module")
def door(address: Address) -> Iterator[Door]:
    """Two servers on one database."""
    time = Time(clock().replace(microsecond=0))
    with (
        no_key_left(address),
        _serving(time, address) as url,
        _serving(time, address) as other,
        httpx.Client(timeout=60) as client,
    ):
        yield Door(address, url, other, time, made(address, time.now), client)


def test_whatever_is_altered_is_refused(door: Door, world: World, is_full: bool, figure: Figure) -> None:
    counted = {"altered": 0, "refused": 0}
    names: set[str] = set()
    before = world.rows("SELECT count(*) AS number FROM turns")

    @settings(
        max_examples=20 if is_full else 2, derandomize=True, suppress_health_check=list(HealthCheck), database=None
    )
    @given(at=st.integers(0, 10_000))
    def every_kind(at: int) -> None:
        for sent in requests():
            signed = sent.signed(door.key, door.time.now)
            for name, altered in alterations(signed, at).items():
                if altered == signed:  # digits in upper case
                    continue
                is_refused = door.refuses(altered)
                counted["altered"] += 1
                counted["refused"] += is_refused
                names.add(name)
                assert is_refused, (name, altered)

    every_kind()
    figure("requests altered in one thing after they were signed", counted["altered"])
    figure("of these refused with the one 401", counted["refused"])
    figure("ways of altering a request", len(names))
    assert counted["altered"] == counted["refused"] > 200
    assert world.rows("SELECT count(*) AS number FROM turns") == before


def test_what_is_signed_as_it_is_comes_in(door: Door, is_full: bool, figure: Figure) -> None:
    texts = st.text(st.characters(blacklist_categories=["Cc", "Cs"]), min_size=1, max_size=60)
    counted = {"sent": 0, "taken": 0}

    @settings(
        max_examples=200 if is_full else 10, derandomize=True, suppress_health_check=list(HealthCheck), database=None
    )
    @given(texts, st.integers(-WINDOW_SECONDS, WINDOW_SECONDS))
    def any_text(text: str, seconds: int) -> None:
        query = httpx.QueryParams({"query": text})
        for sent in (
            message(text=text),
            Sent("POST", "/api/chat", body=json.dumps({"text": text}).encode()),
            Sent("GET", f"/api/exercises?{query}"),
        ):
            answer = door.answer(sent.signed(door.key, door.time.now + timedelta(seconds=seconds)))
            counted["sent"] += 1
            counted["taken"] += answer.status_code != 401
            assert answer.status_code in (200, 400), answer.text  # 400: a text that is nothing but spaces

    any_text()
    figure("requests signed as they are", counted["sent"])
    figure("of these taken", counted["taken"])
    assert counted["taken"] == counted["sent"] > 0


@pytest.mark.parametrize("seconds", [WINDOW_SECONDS + 1, -WINDOW_SECONDS - 1, 86_400, -86_400])
def test_what_was_not_signed_lately_is_refused(door: Door, seconds: int, figure: Figure) -> None:
    at = door.time.now + timedelta(seconds=seconds)
    refused = [door.refuses(sent.signed(door.key, at)) for sent in requests()]

    figure(f"of {len(refused)} signed {seconds:+} s from now, refused", sum(refused))
    assert all(refused)


@pytest.mark.parametrize("seconds", [WINDOW_SECONDS, -WINDOW_SECONDS])
def test_what_was_signed_just_in_time_comes_in(door: Door, seconds: int) -> None:
    at = door.time.now + timedelta(seconds=seconds)

    assert all(door.takes(sent.signed(door.key, at)) for sent in requests())


def test_a_nonce_is_taken_once_whoever_is_asked(door: Door, figure: Figure) -> None:
    sent = [each.signed(door.key, door.time.now) for each in requests()]
    first = [door.takes(each) for each in sent]
    again = [door.refuses(each) for each in sent]
    elsewhere = [door.answer(each, door.other).status_code for each in sent]

    figure("requests replayed on the same server and on another, refused", sum(again) + elsewhere.count(401))
    assert all(first)
    assert all(again)
    assert set(elsewhere) == {401}


def test_of_copies_at_once_one_comes_in(door: Door, is_full: bool, figure: Figure) -> None:
    rounds = 50 if is_full else 3
    came_in = 0
    with ThreadPoolExecutor(8) as at_once:
        for _ in range(rounds):
            sent = Sent("GET", "/api/reminders/due").signed(door.key, door.time.now)
            urls = [door.url, door.other] * 4
            statuses = list(at_once.map(lambda url, sent=sent: door.answer(sent, url).status_code, urls))
            assert sorted(statuses) == [200, *[401] * 7]
            came_in += statuses.count(200)

    figure(f"of {rounds} requests sent 8 times at once, taken", came_in)


def test_another_request_with_the_same_nonce_is_refused(door: Door) -> None:
    nonce = "n" * 22
    assert door.takes(Sent("GET", "/api/exercises").signed(door.key, door.time.now, nonce))

    assert door.refuses(Sent("GET", "/api/reminders/due").signed(door.key, door.time.now, nonce))
    assert door.takes(Sent("GET", "/api/exercises").signed(made(door.address, door.time.now), door.time.now, nonce))


def test_a_request_that_was_refused_has_not_spent_its_nonce(door: Door) -> None:
    sent = message().signed(door.key, door.time.now)
    assert door.refuses(replace(sent, body=sent.body + b" "))

    assert door.takes(sent)


@pytest.mark.parametrize("nonce", ["short", "n" * 21, "n" * 65, "n" * 21 + "+", "n" * 21 + "=", "n" * 21 + "é"])
def test_a_nonce_of_another_form_is_refused(door: Door, nonce: str) -> None:
    sent = Sent("GET", "/api/exercises").signed(door.key, door.time.now, nonce)

    assert door.refuses(sent)


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


def test_while_the_database_is_away_a_request_is_put_off_and_its_nonce_kept(server: Lease, apart: Address) -> None:
    time = Time(clock())
    with _serving(time, apart) as url:
        door = Door(apart, url, url, time, made(apart, time.now), httpx.Client(timeout=60))
        sent = message().signed(door.key, time.now)
        with _closed(server, str(conninfo_to_dict(apart.owner)["dbname"])):
            away = door.answer(sent)
            flagged = door.answer(message(text="I have chest pain").signed(door.key, time.now))
            talked = door.answer(Sent("POST", "/api/chat", body=b'{"text": "chest pain"}').signed(door.key, time.now))
        while (back := door.answer(sent)).status_code == 503:
            pass
        is_refused_again = door.refuses(sent)
        door.client.close()

    assert (away.status_code, away.json()["error"]["code"]) == (503, "database_unavailable")
    assert away.headers["retry-after"]
    assert (flagged.status_code, flagged.json()["response"]["redFlag"]) == (503, "chest_pain")
    assert (talked.status_code, talked.json()["redFlag"]) == (200, "chest_pain")
    assert back.status_code == 200
    assert is_refused_again


def test_the_cause_is_in_the_log_alone(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    sent = Sent("GET", "/api/exercises").signed(door.key, door.time.now)
    late = Sent("GET", "/api/exercises").signed(door.key, door.time.now - timedelta(hours=1))
    assert door.takes(sent)

    assert all(door.refuses(each) for each in (sent, late, replace(sent, method="DELETE"), replace(sent, headers=())))
    causes = {getattr(record, "cause", None) for record in caplog.records if record.message == "refused"}
    assert causes == {Cause.NONCE_USED, Cause.TOO_FAR, Cause.WRONG_SIGNATURE, Cause.NOTHING_BROUGHT}
    assert door.key.secret not in caplog.text
