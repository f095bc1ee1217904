"""What is wrong is found, each thing by its name, with what to do about it; and no secret is told."""

import json
import shutil
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address, address_of
from db.condition import condition
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease
from db.embedded.provide import provide
from db.keys import add_key
from db.sealing import Seal
from graph.bootstrap import clock
from graph.checkup import Finding, State, database, findings
from graph.clients import KeyKind, KeyRecord
from settings import Settings
from tests.cli.command import fit_coach
from tests.conftest import migrated
from tests.model.faults import status, words
from tests.model.server import KEY, Stub
from tests.operating.folders import made

OK, NOTE, PROBLEM = State.OK, State.NOTE, State.PROBLEM
Found = dict[str, list[Finding]]
DOCUMENTED = {
    "data folder", "space", "database", "pgvector", "clock", "schema", "roles", "row security", "catalogue",
    "secrets key", "client keys", "address", "network", "model", "embedder", "traces", "log",
}  # fmt: skip


@dataclass
class Patient:
    """A database and settings, to make something wrong with; and what is found then."""

    server: Lease
    address: Address
    folder: Path
    portal: BlockingPortal
    patch: pytest.MonkeyPatch
    given: dict[str, Any] = field(default_factory=dict)

    def does(self, statement: str, user: str | None = None) -> None:
        """Do this to the database, as its owner or as somebody else."""
        name = psycopg.conninfo.conninfo_to_dict(self.address.owner)["dbname"]
        where = self.server.address(user, str(name)) if user else self.address.owner
        with psycopg.connect(where) as connection:
            connection.execute(statement.encode())

    def has_key(self, *, seal: Seal | None = None, days: int = 90) -> None:
        """Give a client a key."""
        now = clock()
        kind = KeyKind.SIGNED if seal else KeyKind.BEARER
        record = KeyRecord("bot-0123456789", "bot", ("telegram",), kind, now, now + timedelta(days=days))
        add_key(self.address, record, bytes(32), seal)

    def found(self) -> Found:
        """What is found, by what it is about."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        given = {"data_dir": self.folder, "database_url": self.address.owner, "port": port, **self.given}
        made: Found = {}
        for each in self.portal.call(findings, Settings(**given)):
            made.setdefault(each.about, []).append(each)
        return made


@pytest.fixture
def patient(server: Lease, portal: BlockingPortal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Patient:
    """One with whom nothing is wrong yet."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return Patient(server, migrated(server, f"doctor_{uuid4().hex}"), folder, portal, monkeypatch)


def test_nothing_is_wrong_with_a_healthy_one(patient: Patient) -> None:
    found = patient.found()

    states = {about: {each.state for each in those} for about, those in found.items()}
    assert states == {about: {NOTE if about == "model" else OK} for about in DOCUMENTED - {"network", "traces", "log"}}


def _set(**given: object) -> Callable[[Patient], None]:
    return lambda patient: patient.given.update(given)


def _does(statement: str, user: str | None = None) -> Callable[[Patient], None]:
    return lambda patient: patient.does(statement, user)


def _is_new(patient: Patient) -> None:
    name = f"new_{uuid4().hex}"
    provide(patient.server, "fit_owner", name)
    patient.address = address_of(patient.server, name)


def _is_of_an_old_postgresql(patient: Patient) -> None:
    patient.patch.setattr(database, "condition", lambda address: replace(condition(address), postgresql=14))


def _is_late(patient: Patient) -> None:
    patient.patch.setattr(database, "clock", lambda: clock() - timedelta(minutes=3))


def _has(free: int) -> Callable[[Patient], None]:
    usage = shutil.disk_usage("/")._replace(free=free)
    return lambda patient: patient.patch.setattr("shutil.disk_usage", lambda _: usage)


def _may_be_written_by_others(patient: Patient) -> None:
    patient.folder.chmod(0o770)


def _may_be_read_by_others(patient: Patient) -> None:
    patient.folder.chmod(0o755)


def _is_a_file(patient: Patient) -> None:
    patient.folder.rmdir()
    patient.folder.write_text("")


def _is_gone(patient: Patient) -> None:
    patient.folder.rmdir()


def _waits_for_a_restored_backup(patient: Patient) -> None:
    (patient.folder / "restoring").mkdir()


def _is_damaged(patient: Patient) -> None:
    made(patient.folder)
    shutil.rmtree(patient.folder / "database" / "pg" / "base")
    patient.given["database_url"] = None


def _was_left_by_a_restore(patient: Patient) -> None:
    (patient.folder / "restoring.draft").mkdir()


def _has_a_key_of_another_secret(patient: Patient) -> None:
    patient.has_key(seal=Seal(bytes(32)))
    patient.given["secrets_key"] = "A" * 42 + "E"


FLAWS: dict[str, tuple[Callable[[Patient], None], str, State, str]] = {
    "a file for a folder": (_is_a_file, "data folder", PROBLEM, "FITCOACH_DATA_DIR"),
    "no folder yet": (_is_gone, "data folder", NOTE, "the first start makes it"),
    "others may write": (_may_be_written_by_others, "data folder", PROBLEM, "chmod 700"),
    "others may read": (_may_be_read_by_others, "data folder", NOTE, "chmod 700"),
    "a restored backup waits": (_waits_for_a_restored_backup, "data folder", NOTE, "the next start does it"),
    "a restore was cut off": (_was_left_by_a_restore, "data folder", NOTE, "restoring.draft"),
    "little space": (_has(2**29), "space", NOTE, "prune --dry-run"),
    "no space": (_has(2**20), "space", PROBLEM, "prune --dry-run"),
    "nobody there": (
        _set(database_url="postgresql://coach:hidden@127.0.0.1:1/coach"), "database", PROBLEM, "see that it runs"
    ),
    "no address": (_set(database_url="mysql://coach:hidden@127.0.0.1/coach"), "database", PROBLEM, "set DATABASE_URL"),
    "none of one's own yet": (_set(database_url=None), "database", NOTE, "restore FILE"),
    "damaged": (_is_damaged, "database", PROBLEM, "restore FILE --replace"),
    "too many connections": (_set(pool_size=150), "database", PROBLEM, "set FITCOACH_POOL_SIZE lower"),
    "an old PostgreSQL": (_is_of_an_old_postgresql, "database", PROBLEM, "15 or newer"),
    "no pgvector": (_does("DROP EXTENSION vector CASCADE", SUPERUSER), "pgvector", PROBLEM, "deploy/database.sql"),
    "an old pgvector": (
        _does("UPDATE pg_extension SET extversion = '0.7.4' WHERE extname = 'vector'", SUPERUSER),
        "pgvector", PROBLEM, "0.8.3 or newer",
    ),
    "another time": (_is_late, "clock", PROBLEM, "NTP"),
    "an empty database": (_is_new, "schema", NOTE, "fit-coach migrate"),
    "an older schema": (_does("UPDATE alembic_version SET version_num = '0010'"), "schema", NOTE, "the next start"),
    "a newer schema": (_does("UPDATE alembic_version SET version_num = '9999'"), "schema", PROBLEM, "the newer one"),
    "a mighty role": (_does("ALTER TABLE reminders OWNER TO fit_app", SUPERUSER), "roles", PROBLEM, "take the right"),
    "policies off": (
        _does("ALTER TABLE workouts DISABLE ROW LEVEL SECURITY"), "row security", PROBLEM, "its owner has to"
    ),
    "policies not for the owner": (
        _does("ALTER TABLE user_goals NO FORCE ROW LEVEL SECURITY"),
        "row security", PROBLEM, "its owner has to",
    ),
    "exercises missing": (
        _does("SET ROLE fit_admin; DELETE FROM exercises WHERE key = 'plank'"), "catalogue", PROBLEM, "migrate"
    ),
    "another secrets key": (_has_a_key_of_another_secret, "secrets key", PROBLEM, "FITCOACH_SECRETS_KEY"),
    "no secrets key": (lambda patient: patient.has_key(seal=Seal(bytes(32))), "secrets key", PROBLEM, "secrets.key"),
    "nobody to serve": (_set(host="0.0.0.0"), "client keys", PROBLEM, "fit-coach keys add"),
    "nobody to serve yet": (_set(host="0.0.0.0", database_url=None), "client keys", PROBLEM, "fit-coach keys add"),
    "a key that ends": (lambda patient: patient.has_key(days=3), "client keys", NOTE, "make the next one"),
    "reached by others": (_set(host="0.0.0.0"), "network", NOTE, "TLS"),
    "no such address": (_set(host="192.0.2.1"), "address", PROBLEM, "FITCOACH_HOST"),
}  # fmt: skip


@pytest.mark.parametrize(("flaw", "about", "state", "remedy"), FLAWS.values(), ids=FLAWS)
def test_a_flaw_is_found(
    flaw: Callable[[Patient], None], about: str, state: State, remedy: str, patient: Patient
) -> None:
    flaw(patient)

    found = patient.found()

    assert [each for each in found[about] if each.state is state and remedy in each.remedy], found[about]
    assert set(found) <= DOCUMENTED
    assert all(each.remedy for those in found.values() for each in those if each.state is PROBLEM)
    assert "hidden" not in repr(found)


def test_a_database_that_says_nothing_is_not_waited_for_long(patient: Patient) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        patient.given["database_url"] = f"postgresql://coach:hidden@127.0.0.1:{door.getsockname()[1]}/coach"
        begun = time.monotonic()
        found = patient.found()

    assert time.monotonic() - begun < 15
    assert [each.state for each in found["database"]] == [PROBLEM]
    assert "hidden" not in repr(found)


@pytest.mark.parametrize("is_ours", [True, False])
def test_who_has_the_port_is_told_apart(is_ours: bool, patient: Patient, url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        patient.given["port"] = int(url.rpartition(":")[2]) if is_ours else other.getsockname()[1]
        other.settimeout(0)
        (found,) = patient.found()["address"]

    assert found.state is (NOTE if is_ours else PROBLEM)


@pytest.mark.parametrize(
    ("code", "state", "remedy"),
    [(200, OK, ""), (401, PROBLEM, "OPENAI_API_KEY"), (429, PROBLEM, "limits"), (500, PROBLEM, "OPENAI_BASE_URL")],
)
def test_the_model_is_asked(code: int, state: State, remedy: str, patient: Patient) -> None:
    stub = Stub()
    stub.follow(words("ready") if code == 200 else status(code))
    stub.embed(status(code) if code != 200 else stub._embed)
    patient.given |= {"openai_base_url": stub.url, "openai_api_key": KEY, "model": "stub", "embedding_model": "embeds"}

    found = patient.found()
    stub.close()

    (model,), (embedder,) = found["model"], found["embedder"]
    assert (model.state, embedder.state) == (state, state)
    assert remedy in model.remedy
    assert KEY not in repr(found)


@pytest.mark.parametrize("as_json", [False, True])
def test_the_command_ends_with_one_where_there_is_a_problem(as_json: bool, tmp_path: Path) -> None:
    """A line each, for who reads and for programs; the folder is left as it was."""
    options = ["--json"] if as_json else []
    hidden = {"OPENAI_API_KEY": "sk-hidden", "OPENAI_BASE_URL": "http://me:hidden@127.0.0.1:1/v1"}
    environment = {"FITCOACH_DATA_DIR": str(tmp_path), "FITCOACH_PORT": "0", "FITCOACH_MODEL_SECONDS": "5"}

    well = fit_coach("doctor", *options, **environment)
    ill = fit_coach("doctor", *options, **environment, **hidden, OTEL_TRACES_EXPORTER="pigeons")

    assert (well.returncode, ill.returncode) == (0, 1), well.stdout + ill.stdout
    assert "hidden" not in ill.stdout + ill.stderr
    if as_json:
        told = [(each["about"], each["state"]) for each in json.loads(ill.stdout)]
    else:
        told = [(line[9:21].strip(), line[:7].strip()) for line in ill.stdout.splitlines()]
    assert {about for about, state in told if state == "problem"} == {"model", "traces"}
    assert list(tmp_path.iterdir()) == []
