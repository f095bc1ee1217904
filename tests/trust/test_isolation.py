"""Nobody gets at another's rows: by any endpoint or act, and also where no statement asks whose rows they are."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from uuid import uuid4

import pytest
from anyio.from_thread import BlockingPortal

from db.address import ADMIN, APP, Address, given
from db.embedded.lease import Lease
from graph.bootstrap import clock
from tests.clients import SECRETS_KEY, made
from tests.conftest import migrated
from tests.figures import Figure
from tests.talking import Talker, Time, World
from tests.trust.bare import build, left, stripped
from tests.trust.intruder import PATIENT, Found, Task
from tests.trust.people import SECRET, Person, two
from tools.registry import ACTS

ROOT = Path(__file__).parents[2]
MANY = 12
# Says which database package it has before it runs anything.
RUN = "import sys, db, pytest; print(db.__file__); sys.exit(pytest.main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def apart(server: Lease, worker_id: str) -> Address:
    """A database that nobody else is in: what an intruder breaks there is seen by no other test."""
    return migrated(server, f"apart_{worker_id}_{uuid4().hex}")


@pytest.fixture(scope="module")
def people(portal: BlockingPortal, apart: Address) -> Iterator[tuple[Person, Person]]:
    """Two people with rows in every table: who intrudes, and the other."""
    with portal.wrap_async_context_manager(World.opened(apart, **PATIENT)) as world:
        yield two(Talker(portal, world, Time()))


def intrude(
    mine: Person,
    theirs: Person,
    address: Address,
    package: Path,
    acts: Iterable[str],
    many: int = 1,
    *,
    api: bool = True,
) -> Found:
    """Try these acts, and the whole API, as one with what is the other's, with the database package that lies there."""
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
        acts=list(acts),
        many=many,
        has_endpoints=api,
        other=str(theirs.talker.id),
        stranger=asdict(made(address, clock(), mine.talker.provider)),
        secrets_key=SECRETS_KEY,
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
    acts = ACTS if is_full or is_bare else ()
    found = intrude(mine, theirs, apart, tmp_path if is_bare else ROOT, acts, MANY if is_full else 1)

    changed = [table for table, rows in theirs.rows().items() if rows != before[table]]
    name = "without conditions" if is_bare else "as it is"
    figure(f"conditions on whose rows removed ({name})", removed)
    figure(f"endpoints and requests tried with another's ids ({name})", (len(found.endpoints), found.requests))
    figure(f"acts and calls tried with another's ids ({name})", (len(set(found.acts)), len(found.acts)))
    figure(f"of a person's endpoints tried as a client of another provider ({name})", len(found.strange))
    figure(f"foreign rows read and tables changed ({name})", (len(found.foreign), len(changed)))
    assert (found.foreign, changed, found.failed) == ([], [], [])
    assert set(found.acts) == set(acts)
    assert {"GET /api/users/{userId}/export", "DELETE /api/users/{userId}"} < set(found.strange)
    assert removed > 100 or not is_bare


def test_conversations_are_the_same_where_no_statement_asks(tmp_path: Path, is_full: bool, figure: Figure) -> None:
    """Each athlete sees their own as before, among all the others of the same database."""
    removed = build(tmp_path)
    bare = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    chosen = [ROOT / "tests" / "conversations", *(() if is_full else ("-k", "undo/"))]

    ran = subprocess.run(
        [sys.executable, "-c", RUN, "-q", "-c", ROOT / "pyproject.toml", "-o", "pythonpath=", *chosen],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**bare, "FITCOACH_TURN_SECONDS": "120"},  # a busy machine is slow
    )

    figure("conversations that are the same without conditions", ran.stdout.splitlines()[-1])
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert str(tmp_path) in ran.stdout.splitlines()[0]
    assert removed > 100


@pytest.fixture(scope="module")
def unguarded(apart: Address) -> Address:
    """The same database, for a server with a role that the policies let see everything."""
    return Address(apart.owner, given(apart.owner, None).app.replace(f"role={APP}", f"role={ADMIN}"))


def test_without_either_guard_an_act_would(people: tuple[Person, Person], unguarded: Address, tmp_path: Path) -> None:
    """Where memories alone are read without asking whose: with all of them, no turn gets as far as telling anything."""
    mine, theirs = people
    build(tmp_path, "memories.py")

    found = intrude(mine, theirs, unguarded, tmp_path, ["show_memories"], api=False)

    assert {where.partition(":")[0] for where in found.foreign} >= {"show_memories"}


def test_without_either_guard_the_api_would(people: tuple[Person, Person], unguarded: Address, tmp_path: Path) -> None:
    """The same intruder, and no condition at all: what is tried does tell.

    Little is left of these people afterwards, so this is the last that is done with them.
    """
    mine, theirs = people
    build(tmp_path)

    found = intrude(mine, theirs, unguarded, tmp_path, ())

    places = {where.partition(":")[0].partition("?")[0].strip() for where in found.foreign}
    assert len(places) > 10
    assert any("a stranger" in where for where in found.foreign)
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
