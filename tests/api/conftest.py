"""What tests of the API are given."""

import httpx
import pytest

from tests.api.bot import Bot


@pytest.fixture
def bot(api: httpx.Client) -> Bot:
    return Bot(api)
