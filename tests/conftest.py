"""What tests stand on: a real PostgreSQL of their own, a Coach on it, and athletes to talk as."""

import os
from collections.abc import Iterator
from pathlib import Path

import httpx
import psycopg
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from filelock import FileLock
from hypothesis import settings
from psycopg import sql

from cli.garbage import look_rarely
from db.address import OWNER, Address, address_of
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease, lease
from db.embedded.provide import provide
from db.migrate import migrate
from tests.api.serving import client, serving
from tests.figures import Figure
from tests.talking import Talker, Time, World

# No test speaks to anybody outside, whatever the machine's environment says.
os.environ["LANGSMITH_TRACING"] = "false"
for name in ("DATABASE_URL", "FITCOACH_DATA_DIR", "FITCOACH_URL"):
    os.environ.pop(name, None)
for name in [name for name in os.environ if name.startswith("OPENAI_") or name.lower().endswith("_proxy")]:
    os.environ.pop(name)
for name in ("FITCOACH_MODEL", "FITCOACH_FALLBACK_MODEL", "FITCOACH_EMBEDDING_MODEL"):
    os.environ.pop(name, None)

# A busy machine is slow, and no test is about time.
settings.register_profile("untimed", parent=settings.default, deadline=None)
settings.load_profile("untimed")

look_rarely()

TEMPLATE = "fit_template"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Long tests have a size that fits into `make test`, and their full one."""
    parser.addoption("--full", action="store_true", help="run long tests at their full size: make full")


@pytest.fixture(scope="session")
def is_full(request: pytest.FixtureRequest) -> bool:
    """Whether long tests are run at their full size."""
    return bool(request.config.getoption("--full"))


@pytest.fixture
def figure(record_property: Figure, is_full: bool) -> Figure:
    """Notes a figure that a promise is measured by: what was counted, and how many. `make trust` prints them."""

    def noted(what: str, value: object) -> None:
        if is_full:
            record_property(what, value)

    return noted


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was measured, of the tests that held and of those that did not."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for what, value in report.user_properties if report.when == "call" else ():
                terminalreporter.write_line(f"{outcome:6}  {what:60}  {value}")


FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def migrated(server: Lease, name: str) -> Address:
    """A new database of this name, migrated."""
    with psycopg.connect(server.address(SUPERUSER, SUPERUSER), autocommit=True) as connection:
        identifiers = map(sql.Identifier, (name, TEMPLATE, OWNER))
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}").format(*identifiers))
    return address_of(server, name)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Lease]:
    """The embedded server of this test run, shared by its workers."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    held = lease(shared / "database", FAST)
    with FileLock(shared / "template.lock"):
        provide(held, OWNER, TEMPLATE)
        migrate(address_of(held, TEMPLATE))
    yield held
    held.close()


@pytest.fixture(scope="session")
def address(server: Lease, worker_id: str) -> Address:
    """A migrated database of this worker's own."""
    return migrated(server, f"fit_{worker_id}")


@pytest.fixture(scope="session")
def portal() -> Iterator[BlockingPortal]:
    """An event loop in a thread of its own, where the Coach of all tests lives."""
    with start_blocking_portal() as opened:
        yield opened


@pytest.fixture(scope="session")
def world(portal: BlockingPortal, address: Address) -> Iterator[World]:
    """A Coach on the worker's database."""
    with portal.wrap_async_context_manager(World.opened(address)) as made:
        yield made


@pytest.fixture
def nothing_waits(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of earlier tests waits to be summed up, and those of their texts without vectors hold nobody's up."""
    world.connection.execute(
        "UPDATE ai_sessions SET ended_at = coalesce(ended_at, started_at), noted_at = coalesce(noted_at, now()),"
        " summary = NULL"
    )
    monkeypatch.setattr("graph.keeping.MOST_ATHLETES", 1_000_000)


@pytest.fixture
def talker(portal: BlockingPortal, world: World) -> Talker:
    """Somebody new to talk as."""
    return Talker(portal, world, Time())


@pytest.fixture(scope="session")
def url(address: Address) -> Iterator[str]:
    """Where a server on the worker's database listens."""
    with serving(address) as listening:
        yield listening


@pytest.fixture
def api(url: str) -> Iterator[httpx.Client]:
    """A client of it that knows the token."""
    with client(url) as opened:
        yield opened


@pytest.fixture
def project() -> Path:
    """The repository's root."""
    return Path(__file__).parents[1]
