"""The stub server, one for all tests of a worker and as good as new for each; and a Coach that asks it."""

from collections.abc import Iterator
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from graph.resting import Rests
from graph.serving import allowance
from language.reading import read
from language.situation import Situation
from settings import Settings
from tests.model.server import KEY, Stub
from tests.talking import Talker, Time, World

# Patience for tests: a fault is over soon, and an answer of the stub takes a moment.
FREE_TALK = "what would you say makes a good coach, if you had to put it into words"
QUICK = {"turn_seconds": 12.0, "model_seconds": 3.0}


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is asked again is asked at once."""
    monkeypatch.setattr("model.failures.AWAY_PAUSE", 0.01)
    monkeypatch.setattr("model.failures.BUSY_PAUSE", 0.01)


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


def asked(stub: Stub) -> dict[str, Any]:
    """The settings for a model of the stub server's."""
    return {"openai_base_url": stub.url, "openai_api_key": KEY, "model": "stub"}


def renew(world: World, **given: Any) -> None:
    """Give a world a model with which nothing has gone wrong yet."""
    coach, keeper = world.coach, world.served.keeper
    coach.allowance = allowance(Settings(**given))
    keeper.model, keeper.embedder = coach.allowance.model, coach.allowance.embedder
    keeper.model_silent_until = keeper.embedder_silent_until = None
    keeper.rests = Rests()


@pytest.fixture(scope="session")
def thinking_world(portal: BlockingPortal, address: Address, one_stub: Stub) -> Iterator[World]:
    """A Coach on the worker's database with the stub server's model."""
    with portal.wrap_async_context_manager(World.opened(address, **asked(one_stub), **QUICK)) as made:
        read(FREE_TALK, Situation(made.coach.names))  # the first of its kind takes its time, which here is short
        yield made


@pytest.fixture
def thinker(portal: BlockingPortal, thinking_world: World, stub: Stub) -> Iterator[Talker]:
    """Somebody new to talk as, with a Coach that has a model."""
    renew(thinking_world, **asked(stub), **QUICK)
    yield Talker(portal, thinking_world, Time())
    portal.call(thinking_world.coach.allowance.close)
