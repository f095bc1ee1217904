"""Keys on the command line: shown once, two of a service at most, revoked; and what a server makes of them."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import httpx
import psycopg
import pytest
from typer.testing import CliRunner, Result

from cli.main import app
from db.address import OWNER, Address, address_of
from db.embedded.lease import Lease
from db.embedded.provide import provide
from db.migrate import migrate
from graph.bootstrap import clock
from tests.cli.command import ROOT
from tests.clients import Key, Signing

Keys = Callable[..., Result]
ADD = ("add", "--service", "gym-bot", "--provider", "telegram")


@pytest.fixture(scope="module")
def apart(server: Lease) -> Address:
    """A database in which there is no key but those of these tests."""
    name = f"keys_{uuid4().hex}"
    provide(server, OWNER, name)
    migrate(address_of(server, name))
    return address_of(server, name)


@pytest.fixture
def empty(apart: Address) -> Address:
    """It, without any key."""
    with psycopg.connect(apart.owner) as connection:
        connection.execute("SET LOCAL ROLE fit_admin")
        connection.execute("DELETE FROM client_keys")
    return apart


@pytest.fixture
def keys(empty: Address, tmp_path: Path) -> Keys:
    """The command, with a data folder of the test's own."""

    def run(*arguments: str, **environment: str) -> Result:
        given = {"DATABASE_URL": empty.owner, "FITCOACH_DATA_DIR": str(tmp_path), **environment}
        return CliRunner().invoke(app, ["keys", *arguments], env=given)

    return run


@contextmanager
def serve(address: Address, data: Path, *arguments: str, **environment: str) -> Iterator["subprocess.Popen[str]"]:
    """`fit-coach serve`, until the block ends."""
    given = {"DATABASE_URL": address.owner, "FITCOACH_DATA_DIR": str(data), "FITCOACH_KEY_SECONDS": "0", **environment}
    command = [sys.executable, "-m", "cli", "serve", "--port", "0", *arguments]
    with subprocess.Popen(command, env=given, stderr=subprocess.PIPE, text=True, cwd=ROOT) as server:
        try:
            yield server
        finally:
            server.terminate()


def said(ended: Result) -> Key:
    """The key that was made."""
    assert ended.exit_code == 0, ended.stderr
    found = re.fullmatch(r"key id: (\S+)\n(?:secret|token): (\S+)\n", ended.stdout)
    assert found is not None, ended.stdout
    return Key(found[1], found[2])


def test_a_secret_is_shown_once_and_nowhere_readable(keys: Keys, empty: Address, tmp_path: Path) -> None:
    signing, bearing = said(keys(*ADD)), said(keys(*ADD, "--kind", "bearer", "--days", "7"))
    listed = keys("list")
    with psycopg.connect(empty.owner) as connection:
        connection.execute("SET LOCAL ROLE fit_admin")
        rows = str(connection.execute("SELECT client_keys::text, secret, token_hash FROM client_keys").fetchall())

    assert re.fullmatch(r"fit_secret_[A-Za-z0-9_-]{43}", signing.secret)
    assert re.fullmatch(rf"fit_live_{bearing.id}_[A-Za-z0-9_-]{{43}}_[0-9a-f]{{8}}", bearing.secret)
    assert listed.stdout.splitlines()[0].startswith(f"{signing.id}: signed, for telegram, until ")
    assert listed.stdout.splitlines()[1].startswith(f"{bearing.id}: bearer, for telegram, until ")
    assert [key.secret in text for key in (signing, bearing) for text in (listed.stdout, rows)] == [False] * 4
    assert (tmp_path / "secrets.key").stat().st_mode & 0o777 == 0o600


def test_a_service_has_two_active_keys_at_most(keys: Keys) -> None:
    first, _ = said(keys(*ADD)), said(keys(*ADD))
    third = keys(*ADD)
    another = keys("add", "--service", "other-bot", "--provider", "telegram")

    assert (third.exit_code, third.stdout) == (2, "")
    assert "two active keys already" in third.stderr
    assert another.exit_code == 0
    assert keys("revoke", first.id).exit_code == 0
    assert keys(*ADD).exit_code == 0
    assert f"{first.id}: signed, for telegram, revoked" in keys("list").stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("revoke", "nobody-1"), "There is no key nobody-1"),
        (("add", "--service", "Gym Bot", "--provider", "telegram"), "A service is named in"),
        (("add", "--service", "gym-bot"), "A key is for the accounts of a provider"),
        ((*ADD, "--kind", "bearer", "--metrics"), "A key is for the accounts of a provider"),
        (("add", "--service", "scraper", "--metrics"), "Who reads the metrics brings a token"),
        (("add", "--service", "gym-bot", "--provider", "Telegram"), "Telegram is no name of a provider"),
        ((*ADD, "--days", "0"), "A key lasts for 1 to 366 days."),
        ((*ADD, "--days", "5000"), "A key lasts for 1 to 366 days."),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(keys: Keys, arguments: tuple[str, ...], sentence: str) -> None:
    ended = keys(*arguments)

    assert ended.exit_code == 2
    assert ended.stderr.startswith(sentence)
    assert ended.stderr.count("\n") == 1


def test_a_key_for_the_metrics_is_for_nobodys_accounts(keys: Keys) -> None:
    ended = keys("add", "--service", "scraper", "--metrics", "--kind", "bearer")

    assert said(ended).id.startswith("scraper-")
    assert "For the metrics alone, until" in ended.stderr
    assert re.search(r"scraper-\w+: bearer, for the metrics alone, until", keys("list").stdout)


@pytest.mark.parametrize("key", ["passw0rd", "c2hvcnQ=", "ä" * 43, "*" * 44])
def test_a_secrets_key_that_cannot_be_is_told_and_not_quoted(keys: Keys, key: str) -> None:
    ended = keys(*ADD, FITCOACH_SECRETS_KEY=key)

    assert ended.exit_code == 2
    assert "secrets_key" in ended.stderr
    assert key not in ended.stderr


def test_secrets_are_all_under_one_key(keys: Keys, empty: Address, tmp_path: Path) -> None:
    said(keys(*ADD))
    other = "A" * 43

    added = keys(*ADD, FITCOACH_SECRETS_KEY=other)
    with serve(empty, tmp_path, FITCOACH_SECRETS_KEY=other) as server:
        assert server.stderr is not None
        told, ended = server.stderr.readline(), server.wait(timeout=60)

    assert (added.exit_code, ended) == (2, 1)
    assert "the secrets key is not the one that the key gym-bot-" in added.stderr
    assert "the secrets key is not the one that the key gym-bot-" in told


def test_a_lost_secrets_key_is_told_and_what_lies_in_its_place_is_left(
    keys: Keys, empty: Address, tmp_path: Path
) -> None:
    said(keys(*ADD))
    (tmp_path / "secrets.key").write_text("something else")

    added = keys(*ADD)
    with serve(empty, tmp_path) as server:
        assert server.stderr is not None
        told, ended = server.stderr.readline(), server.wait(timeout=60)

    assert (added.exit_code, ended) == (2, 1)
    assert f"{tmp_path / 'secrets.key'} holds no secrets key" in added.stderr
    assert "no secrets key to read them with" in told
    assert (tmp_path / "secrets.key").read_text() == "something else"


def test_without_a_key_only_this_machine_is_served(empty: Address, tmp_path: Path) -> None:
    with serve(empty, tmp_path, "--host", "0.0.0.0") as server:
        assert server.stderr is not None
        told, ended = server.stderr.readline(), server.wait(timeout=60)

    assert ended == 2
    assert "Without client keys only this machine may be served, not 0.0.0.0." in told
    assert "fit-coach keys add --service gym-bot --provider telegram" in told


def test_with_a_key_others_are_served_too_until_it_is_revoked(keys: Keys, empty: Address, tmp_path: Path) -> None:
    key = said(keys(*ADD))
    with serve(empty, tmp_path, "--host", "0.0.0.0") as server:
        assert server.stderr is not None
        url = re.sub(r"0\.0\.0\.0", "127.0.0.1", server.stderr.readline().split()[1].rstrip(";"))
        with httpx.Client(base_url=url, auth=Signing(key, clock), timeout=60) as bot:
            served = bot.get("/api/exercises").status_code
            listed = keys("list").stdout
            keys("revoke", key.id)
            refused = bot.get("/api/exercises").status_code

    assert (served, refused) == (200, 401)
    assert re.search(rf"{key.id}: .* last used \d", listed)
