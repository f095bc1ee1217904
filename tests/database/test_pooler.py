"""Behind PgBouncer, which gives each transaction whatever connection is free, people talk as ever."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from psycopg.conninfo import conninfo_to_dict

from db.address import APP, IDLE_TIMEOUT, LOCK_TIMEOUT, SEARCH_PATH, STATEMENT_TIMEOUT, Address, given
from db.embedded.folder import server_user
from db.embedded.lease import Lease
from graph.bootstrap import prepared
from settings import Settings
from tests.bots.running import free_port
from tests.conftest import migrated
from tests.talking import Talker, Time, World
from tests.trust.wire import Wire

CONNECTIONS = 2  # of the pooler's to the database, for all of the server's
TALKERS = 6
SAID = ("let's start a workout", "1", "start", *("{}x8", "undo") * 5, "{}x8", "finish the workout")
# What the address says of each connection, a pooler does not pass on: docs/GROWING.md has this for operators.
FOR_THE_ROLE = {
    "search_path": SEARCH_PATH,
    "statement_timeout": STATEMENT_TIMEOUT,
    "lock_timeout": LOCK_TIMEOUT,
    "idle_in_transaction_session_timeout": IDLE_TIMEOUT,
}
CONFIGURED = """
[databases]
{name} = host=127.0.0.1 port={behind} dbname={name} user={user} pool_size={connections}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
ignore_startup_parameters = options
"""


@pytest.fixture(scope="module")
def pgbouncer() -> str:
    """Where the program is."""
    found = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")
    if found is None:
        pytest.skip("pgbouncer is not installed; on Debian it comes with the package pgbouncer")
    return found


@pytest.fixture(scope="module")
def direct(server: Lease) -> Address:
    """A database whose role knows by itself what else each connection would say."""
    address = migrated(server, f"pooled_{uuid4().hex}")
    name = conninfo_to_dict(address.owner)["dbname"]
    with psycopg.connect(server.address("postgres", str(name))) as connection:
        for setting, value in FOR_THE_ROLE.items():
            shown = value if setting == "search_path" else f"'{value}'"
            connection.execute(f"ALTER ROLE {APP} IN DATABASE {name} SET {setting} = {shown}".encode())
    return address


@contextmanager
def bouncing(program: str, name: str, behind: str, place: Path) -> Iterator[int]:
    """PgBouncer before the database that listens on this port, for as long as the block lasts; its own port."""
    port, log = free_port(), place / "pgbouncer.log"
    config = place / "pgbouncer.ini"
    config.write_text(CONFIGURED.format(name=name, behind=behind, user=APP, connections=CONNECTIONS, port=port))
    with log.open("w") as told, config.open() as read:
        command = [
            program,
            f"/dev/fd/{read.fileno()}",
        ]  # it does not run as root, whose folder this is
        process = subprocess.Popen(command, user=server_user(), stderr=told, pass_fds=[read.fileno()])
        with process:
            try:
                while "process up" not in log.read_text():
                    assert process.poll() is None, log.read_text()
                    time.sleep(0.05)
                yield port
            finally:
                process.terminate()


@pytest.fixture(scope="module")
def pooled(
    portal: BlockingPortal, pgbouncer: str, direct: Address, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Address]:
    """The database, reached through PgBouncer; the wire is for a database that has no port."""
    name = str(conninfo_to_dict(direct.owner)["dbname"])
    with portal.wrap_async_context_manager(Wire.laid(direct)) as (_, here):
        behind = str(conninfo_to_dict(here.app)["port"])
        with bouncing(pgbouncer, name, behind, tmp_path_factory.mktemp("pooler")) as port:
            yield given(f"postgresql://{APP}@127.0.0.1:{port}/{name}", direct.owner, prepares=False)


def test_people_talk_at_once_and_each_sees_their_own(portal: BlockingPortal, pooled: Address) -> None:
    """More than the pooler has connections, message after message, until each statement would have been prepared."""
    with portal.wrap_async_context_manager(World.opened(pooled)) as world:
        people = [Talker(portal, world, Time(), name=f"{uuid4()}") for _ in range(TALKERS)]
        weights = {each.name: 60 + 5 * number for number, each in enumerate(people)}
        for text in SAID:
            asked = [each.incoming(text.format(weights[each.name])) for each in people]
            begun = [portal.start_task_soon(world.coach.reply, each, "trace") for each in asked]
            said = [each.result()["text"] for each in begun]
        assert all(f"{weights[each.name]} kg × 8" in text for each, text in zip(people, said, strict=True))
        assert [len(each.turns()) for each in people] == [len(SAID)] * TALKERS
        assert [log["top_weight"] for each in people for log in each.logs()[:1]] == [*weights.values()]


def test_a_server_starts_behind_it(pooled: Address) -> None:
    """What holds it to the rows of who asks is seen there, too."""
    settings = Settings(database_url=pooled.app, owner_database_url=pooled.owner, prepared_statements=False)

    with prepared(settings) as address:
        assert not address.prepares
