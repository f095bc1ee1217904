"""Connections to the database end while somebody is answered: the Coach begins again, and nobody has to ask twice."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from psycopg.conninfo import conninfo_to_dict

from db.address import Address
from db.checkpoints import AthleteSaver
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease
from db.journal import PostgresJournal
from db.store import PostgresStore
from graph.outages import persistently
from graph.records import Profile
from tests.talking import Talker, World
from tests.trust.deployment import TERMINATE
from tests.trust.invariants import check_everything
from tests.trust.wire import Wire, set_on_all

End = Callable[[], int]
BROKE_OFF = "the database broke off"
READ_ONLY = "SET default_transaction_read_only = on"
IMPATIENT = "SET idle_in_transaction_session_timeout = '100ms'"
STEPS: tuple[tuple[type, str], ...] = (
    (PostgresStore, "identify"),
    (AthleteSaver, "aput"),
    (PostgresJournal, "recall"),
    (PostgresJournal, "past_workouts"),
    (PostgresJournal, "_write"),
    (PostgresJournal, "commit"),
)


@pytest.fixture
def end(server: Lease, address: Address) -> End:
    """Ends every connection that serves; how many those were."""

    def ended() -> int:
        with psycopg.connect(server.address(SUPERUSER, SUPERUSER), autocommit=True) as connection:
            name = conninfo_to_dict(address.app)["dbname"]
            served = TERMINATE.replace("WHERE", "WHERE usename = 'fit_app' AND")
            return len(connection.execute(served.encode(), [name, None]).fetchall())

    return ended


def test_connections_that_ended_while_nobody_used_them_cost_nothing(
    talker: Talker, end: End, caplog: pytest.LogCaptureFixture
) -> None:
    talker.trains()

    async def at_once() -> None:
        told = [talker.incoming("what's left?") for _ in range(8)]
        whose = [talker.world.coach.store.identify(each, talker.time.now) for each in told]
        await asyncio.gather(*whose)

    talker.portal.call(at_once)
    assert end() > 2

    talker.portal.call(at_once)
    talker.say("80x8")

    assert BROKE_OFF not in caplog.text
    assert talker.sets() == {"Back squat": ["80x8"]}


@pytest.mark.parametrize(("kind", "name"), STEPS, ids=[name for _, name in STEPS])
def test_connections_that_end_in_the_middle_of_a_turn_cost_nothing(
    kind: type, name: str, talker: Talker, end: End, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is ended once, behind the step; within `_write` that is before the transaction has."""
    talker.trains()
    step: Callable[..., Awaitable[Any]] = getattr(kind, name)
    ended: list[int] = []

    async def ends(*arguments: object, **named: object) -> object:
        done = await step(*arguments, **named)
        if not ended:
            ended.append(await asyncio.to_thread(end))
        return done

    monkeypatch.setattr(kind, name, ends)
    first = talker.say("80x8, then what did I do last time?", message_id="m1")

    assert sum(ended) > 0
    assert talker.say("80x8, then what did I do last time?", message_id="m1") == first
    assert talker.sets() == {"Back squat": ["80x8"]}
    check_everything(talker, {"m1": first["text"]})


def test_a_database_that_takes_no_more_writes_is_left_for_the_one_that_does(
    talker: Talker, address: Address, portal: BlockingPortal
) -> None:
    """As after a failover: connections that are left are to what is a standby now. A new one is to the new primary."""
    talker.trains()

    async def demoted() -> Any:
        async with World.opened(address) as other:
            other.coach.clock = talker.time
            pool = other.pool
            await set_on_all(pool, READ_ONLY)
            replied = await other.coach.reply(talker.incoming("80x8", "m1"), "trace")
            await set_on_all(pool, READ_ONLY)
            account, profile = (talker.provider, talker.name), Profile(username="Ann")
            return replied, await persistently(lambda: other.served.records.register(account, profile))

    reply, (registered, is_new) = portal.call(demoted)

    assert "80 kg × 8" in reply["text"]
    assert (registered.id, registered.username, is_new) == (talker.id, "Ann", False)
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_transaction_that_was_idle_too_long_is_begun_again(
    talker: Talker, address: Address, portal: BlockingPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process was held up in the middle of it, and the database did not wait."""
    talker.trains()
    write = PostgresJournal._write
    written: list[None] = []

    async def held_up(self: PostgresJournal, connection: Any, turn: Any) -> None:
        await write(self, connection, turn)
        written.append(None)
        await connection.execute("SELECT 1")
        await asyncio.sleep(0.5 if len(written) == 1 else 0)

    async def idle() -> Any:
        async with World.opened(address) as other:
            other.coach.clock = talker.time
            await set_on_all(other.pool, IMPATIENT)
            return await other.coach.reply(talker.incoming("80x8", "m1"), "trace")

    monkeypatch.setattr(PostgresJournal, "_write", held_up)
    reply = portal.call(idle)

    assert "80 kg × 8" in reply["text"]
    assert len(written) == 2
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_an_erasure_whose_answer_was_lost_is_no_404(talker: Talker, address: Address, portal: BlockingPortal) -> None:
    talker.trains()
    me = talker.id

    async def lost() -> int | None:
        async with Wire.laid(address) as (wire, here), World.opened(here) as far:
            wire.withhold = b"COMMIT"
            erasing = asyncio.create_task(far.served.privacy.erase(me))
            await wire.withheld.wait()
            wire.withhold = b""
            wire.reset()
            return await erasing

    erased = portal.call(lost)

    assert erased is not None
    assert erased > 0
    assert talker.world.rows("SELECT FROM users WHERE id = %s", me) == []


def test_a_commit_whose_answer_was_lost_is_found(talker: Talker, address: Address, portal: BlockingPortal) -> None:
    """The server has got COMMIT, its answer has not come, and the connection is gone: whoever looks finds the turn."""
    talker.trains()

    async def lost() -> Any:
        async with Wire.laid(address) as (wire, here), World.opened(here) as far:
            far.coach.clock = talker.time
            wire.withhold = b"COMMIT"
            replying = asyncio.create_task(far.coach.reply(talker.incoming("80x8", "m1"), "trace"))
            await wire.withheld.wait()
            wire.withhold = b""
            wire.reset()
            return await replying

    first = portal.call(lost)

    assert talker.say("80x8", message_id="m1") == first
    assert talker.sets() == {"Back squat": ["80x8"]}
