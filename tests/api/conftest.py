"""A client of a real server."""

from collections.abc import Iterator

import httpx
import pytest

from db.address import Address
from tests.api.serving import client, serving


@pytest.fixture(scope="session")
def url(address: Address) -> Iterator[str]:
    """Where the server listens."""
    with serving(address) as listening:
        yield listening


@pytest.fixture
def api(url: str) -> Iterator[httpx.Client]:
    """A client that knows the token."""
    with client(url) as opened:
        yield opened
