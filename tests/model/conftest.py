"""The stub server, one for all tests of a worker and as good as new for each."""

from collections.abc import Iterator

import pytest

from tests.model.server import Stub


@pytest.fixture(scope="session")
def one_stub() -> Iterator[Stub]:
    made = Stub()
    yield made
    made.close()


@pytest.fixture
def stub(one_stub: Stub) -> Stub:
    """A server that speaks the OpenAI API, and says hello until it is told what to do."""
    one_stub.reset()
    return one_stub
