"""What these promises are tried on."""

import logging
from collections.abc import Iterator

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from graph.traces import present
from tests.talking import World
from tests.trust.deployment import Deployment
from tests.trust.killing import Victim


@pytest.fixture(scope="session")
def victim(address: Address, portal: BlockingPortal) -> Iterator[Victim]:
    """A process whose children handle messages and are killed."""
    with Victim.started(address, portal) as started:
        yield started


@pytest.fixture(scope="session")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """Two server processes on a database of their own."""
    with Deployment.started(tmp_path_factory.mktemp("deployment")) as started:
        yield started


@pytest.fixture
def nothing_waits(world: World) -> None:
    """Nothing of earlier tests waits to be summed up or embedded."""
    world.connection.execute(
        "UPDATE ai_sessions SET ended_at = coalesce(ended_at, started_at), noted_at = coalesce(noted_at, now()),"
        " summary = NULL"
    )


@pytest.fixture
def lines() -> Iterator[list[tuple[str, str]]]:
    """The program's lines in the log from now on, each with the trace in which it is told."""
    kept: list[tuple[str, str]] = []
    ours = logging.getLogger("fitcoach")
    handler, level = logging.Handler(), ours.level
    vars(handler)["emit"] = lambda record: kept.append((record.getMessage(), present()))
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    yield kept
    ours.removeHandler(handler)
    ours.setLevel(level)
