"""What these promises are tried on."""

import logging
from collections.abc import Iterator

import httpx
import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from graph.bootstrap import clock
from graph.traces import present
from tests.clients import made, no_key_left
from tests.talking import Talker, Time
from tests.trust.ageing import ended
from tests.trust.deployment import Deployment
from tests.trust.killing import Victim
from tests.trust.knocking import Door, serving_with_keys


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


@pytest.fixture
def trained(talker: Talker, nothing_waits: None) -> Talker:
    """Somebody with a sitting that is over, in which they trained, and all else that may go."""
    talker.says("let's start a workout", "1", "start", "80x8", "next", "60x8", "finish the workout")
    talker.says("link another account", "link 00000000")
    ended(talker)
    return talker


@pytest.fixture(scope="module")
def door(address: Address) -> Iterator[Door]:
    """Two servers on one database."""
    time = Time(clock().replace(microsecond=0))
    with (
        no_key_left(address),
        serving_with_keys(time, address) as url,
        serving_with_keys(time, address) as other,
        httpx.Client(timeout=60) as client,
    ):
        yield Door(address, url, other, time, made(address, time.now), client)
