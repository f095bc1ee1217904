"""A Studio for all tests about it."""

from collections.abc import Iterator

import pytest

from db.address import Address
from tests.studio.server import serving


@pytest.fixture(scope="session")
def studio(address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Studio's server on the worker's database."""
    place = tmp_path_factory.mktemp("studio")
    with serving(place, DATABASE_URL=address.owner, FITCOACH_DATA_DIR=str(place)) as url:
        yield url
