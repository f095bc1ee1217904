"""Requests are taken from whom they say they are from: as they were signed, lately, and once. All else gets one 401."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
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
from api.signing import WINDOW_SECONDS
from db.address import Address
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease
from graph.bootstrap import clock
from tests.clients import made
from tests.conftest import migrated
from tests.figures import Figure
from tests.talking import Time, World
from tests.trust.knocking import Door, Sent, alterations, message, requests, serving_with_keys


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


def test_while_the_database_is_away_a_request_is_put_off_and_its_nonce_kept(server: Lease, apart: Address) -> None:
    time = Time(clock())
    with serving_with_keys(time, apart) as url:
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
