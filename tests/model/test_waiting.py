"""While a model thinks nobody else waits: no connection is held, so a few are enough for many who talk."""

from collections.abc import Iterator
from concurrent.futures import wait

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from model.breaker import FAILURES
from tests.model.conftest import asked
from tests.model.faults import FAULTS
from tests.model.server import Stub
from tests.talking import Talker, Time, World

TALKERS, CONNECTIONS = 40, 2
PATIENCE = {"turn_seconds": 20.0, "model_seconds": 5.0}  # all are asked within it on a busy machine, too


@pytest.fixture
def narrow(portal: BlockingPortal, address: Address, stub: Stub) -> Iterator[World]:
    """A Coach with next to no connections."""
    given = {**asked(stub), **PATIENCE, "pool_size": CONNECTIONS}
    with portal.wrap_async_context_manager(World.opened(address, **given)) as made:
        yield made


def test_many_talk_to_a_model_that_stalls(portal: BlockingPortal, narrow: World, stub: Stub) -> None:
    talkers = [Talker(portal, narrow, Time()) for _ in range(TALKERS)]
    for talker in talkers:
        talker.say("hi")
    stub.follow(FAULTS["stall"])
    narrow.coach.clock = talkers[0].time

    said = [portal.start_task_soon(_said, talker) for talker in talkers]
    wait(said)

    assert all("cannot talk freely" in future.result() for future in said)
    # Many were asked before the first was given up. With a connection each they would have come two at a time, until
    # the breaker had seen enough.
    assert len(stub.chats) > FAILURES + 2 * CONNECTIONS


async def _said(talker: Talker) -> str:
    incoming = talker.incoming("what would you say makes somebody a good lifter, when all is said and done")
    reply = await talker.world.coach.reply(incoming, "trace")
    return str(reply["text"])
