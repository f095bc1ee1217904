"""What these promises are tried on."""

from collections.abc import Iterator

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
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
