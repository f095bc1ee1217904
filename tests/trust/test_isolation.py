"""Nobody gets at another's rows: by any endpoint or act, and also where no statement asks whose rows they are."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from psycopg import sql

from db.address import ADMIN, APP, OWNER, Address, address_of, given
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease
from tests.conftest import TEMPLATE
from tests.talking import Talker, Time, World
from tests.trust.bare import build, left, stripped
from tests.trust.intruder import PATIENT, Found, Task
from tests.trust.people import SECRET, Person, two
from tools.registry import ACTS

ROOT = Path(__file__).parents[2]
MANY = 12
# Says which database package it has before it runs anything.
RUN = "import sys, db, pytest; print(db.__file__); sys.exit(pytest.main(sys.argv[1:]))"
Figure = Callable[[str, object], None]


@pytest.fixture(scope="module")
def apart(server: Lease, worker_id: str) -> Address:
    """A database that nobody else is in: what an intruder breaks there is seen by no other test."""
    name = f"apart_{worker_id}_{uuid4().hex}"
    with psycopg.connect(server.address(SUPERUSER, SUPERUSER), autocommit=True) as connection:
        identifiers = map(sql.Identifier, (name, TEMPLATE, OWNER))
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}").format(*identifiers))
    return address_of(server, name)


@pytest.fixture(scope="module")
def people(portal: BlockingPortal, apart: Address) -> Iterator[tuple[Person, Person]]:
    """Two people with rows in every table: who intrudes, and the other."""
    with portal.wrap_async_context_manager(World.opened(apart, **PATIENT)) as world:
        yield two(Talker(portal, world, Time()))


def intrude(mine: Person, theirs: Person, address: Address, package: Path, many: int) -> Found:
    """Try everything as one with what is the other's, with the database package that lies there."""
    ids = theirs.ids()
    turns = theirs.talker.turns()
    cursor = base64.urlsafe_b64encode(f"{turns[-1]['at'].isoformat()}|{turns[-1]['id']}".encode()).decode().rstrip("=")
    task = Task(
        owner=address.owner,
        app=address.app,
        me=str(mine.talker.id),
        account={"provider": mine.talker.provider, "providerUserId": mine.talker.name},
        ids=ids,
        texts=["wobble row", "my left knee", theirs.talker.name],
        secrets=[SECRET, *{id for each in ids.values() for id in each}],
        code="12345678",
        message_ids=[*(turn["message_id"] for turn in turns), cursor],
        many=many,
    )
    ran = subprocess.run(
        [sys.executable, "-m", "tests.trust.intruder"],
        input=json.dumps(asdict(task)),
        capture_output=True,
        text=True,
        cwd=package,
        env={"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "LANGSMITH_TRACING": "false"},
    )
    assert ran.returncode == 0, ran.stderr
    found = Found(**json.loads(ran.stdout))
    assert Path(found.package).parents[1] == package
    return found


@pytest.mark.parametrize("is_bare", [False, True], ids=["as it is", "without asking whose"])
def test_nobody_gets_at_anothers_rows(
    is_bare: bool, people: tuple[Person, Person], apart: Address, tmp_path: Path, is_full: bool, figure: Figure
) -> None:
    mine, theirs = people
    removed = build(tmp_path) if is_bare else 0
    before = theirs.rows()

    # Acts as they are have a test of their own, of the model that does anything.
    many = MANY if is_full else int(is_bare)
    found = intrude(mine, theirs, apart, tmp_path if is_bare else ROOT, many)

    changed = [table for table, rows in theirs.rows().items() if rows != before[table]]
    name = "without conditions" if is_bare else "as it is"
    figure(f"conditions on whose rows removed ({name})", removed)
    figure(f"endpoints and requests tried with another's ids ({name})", (len(found.endpoints), found.requests))
    figure(f"acts and calls tried with another's ids ({name})", (len(set(found.acts)), len(found.acts)))
    figure(f"foreign rows read and tables changed ({name})", (len(found.foreign), len(changed)))
    assert (found.foreign, changed, found.failed) == ([], [], [])
    assert set(found.acts) == (set(ACTS) if many else set())
    assert removed > 100 or not is_bare


def test_conversations_are_the_same_where_no_statement_asks(tmp_path: Path, is_full: bool, figure: Figure) -> None:
    """Each athlete sees their own as before, among all the others of the same database."""
    removed = build(tmp_path)
    chosen = [ROOT / "tests" / "conversations", *(() if is_full else ("-k", "undo/"))]

    ran = subprocess.run(
        [sys.executable, "-c", RUN, "-q", "-c", ROOT / "pyproject.toml", "-o", "pythonpath=", *chosen],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )

    figure("conversations that are the same without conditions", ran.stdout.splitlines()[-1])
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert str(tmp_path) in ran.stdout.splitlines()[0]
    assert removed > 100


def test_without_either_guard_they_would(people: tuple[Person, Person], apart: Address, tmp_path: Path) -> None:
    """The same intruder, no condition, and a role that the policies let see everything: what is tried does tell.

    Little is left of these people afterwards, so this is the last that is done with them.
    """
    mine, theirs = people
    build(tmp_path)
    mighty = given(apart.owner, None).app.replace(f"role={APP}", f"role={ADMIN}")

    found = intrude(mine, theirs, Address(apart.owner, mighty), tmp_path, 1)

    places = {where.partition(":")[0].partition("?")[0].strip() for where in found.foreign}
    assert len(places) > 10
    assert found.failed  # turns among the rows of two people come to nothing


@pytest.mark.parametrize(
    "source",
    [
        'A = "SELECT 1 FROM turns WHERE user_id=%(me)s"',
        'A = "SELECT 1 FROM turns WHERE user_id IN (%(me)s)"',
        'A = f"SELECT {x} FROM turns turn WHERE turn.user_id <> %(me)s"',
        "A = select(TurnRow).where(col(TurnRow.user_id) == athlete_id)",
        "A = select(UserRow).where(UserRow.id != known)",
    ],
)
def test_a_condition_that_is_not_taken_out_is_found(source: str) -> None:
    assert left(stripped(source)[0])


def test_a_statement_that_asks_nothing_is_left_alone() -> None:
    source = 'A = "INSERT INTO turns (user_id) VALUES (%(me)s) ON CONFLICT (user_id) DO NOTHING"'

    assert stripped(source) == (source, 0)
    assert left(source) == []
