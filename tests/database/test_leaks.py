"""One connection for many people: nothing of the one before is left on it, however they left; and the role it has."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from sqlalchemy import text

from db.address import ADMIN, APP, Address, given
from db.checkpoints import AthleteSaver
from db.pool import SET_ATHLETE, Pool, opened, transaction
from db.restricted import Unrestricted, check
from db.sessions import engine_on, session
from graph.state import StoreUnavailable
from tests.talking import Talker

Use = Callable[[Pool, UUID], Coroutine[Any, Any, None]]
SEEN = "SELECT current_setting('app.user_id', true) AS who, (SELECT count(*) FROM turns) AS turns"


END_ME = "SELECT pg_terminate_backend(pg_backend_pid())"
DEMOTED = "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"


class Left(Exception):
    """Somebody leaves in the middle."""


async def _commits(pool: Pool, me: UUID) -> None:
    async with transaction(pool, me) as connection:
        await connection.execute("SELECT 1")


async def _fails(pool: Pool, me: UUID) -> None:
    async with transaction(pool, me) as connection:
        await connection.execute("SELECT 1 / 0")


async def _leaves(pool: Pool, me: UUID) -> None:
    async with transaction(pool, me):
        raise Left


async def _is_cancelled(pool: Pool, me: UUID) -> None:
    async def slow() -> None:
        async with transaction(pool, me) as connection:
            await connection.execute("SELECT pg_sleep(10)")

    task = asyncio.create_task(slow())
    await asyncio.sleep(0.05)
    task.cancel()
    await task


async def _reads(pool: Pool, me: UUID) -> None:
    async with session(engine_on(pool), me) as opened_session:
        await (await opened_session.connection()).execute(text("SELECT 1"))


async def _looks_at_a_thread(pool: Pool, me: UUID) -> None:
    await AthleteSaver(pool, me).aget_tuple({"configurable": {"thread_id": f"{me}:x", "checkpoint_ns": ""}})


USES: tuple[Use, ...] = (_commits, _fails, _leaves, _is_cancelled, _reads, _looks_at_a_thread)


@pytest.mark.parametrize("use", USES, ids=lambda use: use.__name__)
def test_nothing_is_left_for_the_next_person(
    use: Use, portal: BlockingPortal, address: Address, talker: Talker
) -> None:
    talker.say("hi")

    async def seen() -> Any:
        async with opened(address.app, 1) as pool:
            for _ in range(7):  # more often than it takes until a statement is prepared
                with suppress(Left, psycopg.Error, asyncio.CancelledError):
                    await use(pool, talker.id)
            async with pool.connection() as connection:
                return await (await connection.execute(SEEN)).fetchone()

    found = portal.call(seen)

    assert found["turns"] == 0
    assert not found["who"]


def test_a_prepared_statement_asks_anew_who_asks(portal: BlockingPortal, address: Address, talker: Talker) -> None:
    talker.says("hi", "help")

    async def counted() -> list[int]:
        async with opened(address.app, 1) as pool:
            numbers = []
            for me in (talker.id, uuid4()) * 6:
                async with transaction(pool, me) as connection:
                    rows = await connection.execute("SELECT count(*) AS number FROM turns", prepare=True)
                    row = await rows.fetchone()
                    numbers.append(row["number"] if row else -1)
            return numbers

    assert portal.call(counted) == [2, 0] * 6


def test_a_setting_that_outlived_its_transaction_would_be_found(
    portal: BlockingPortal, address: Address, talker: Talker
) -> None:
    """The same look at a connection that somebody left a name on: the test above can fail."""
    talker.say("hi")

    async def seen() -> Any:
        async with opened(address.app, 1) as pool:
            async with pool.connection() as connection:
                await connection.execute(SET_ATHLETE.replace("true", "false"), [str(talker.id)])
            async with pool.connection() as connection:
                return await (await connection.execute(SEEN)).fetchone()

    assert portal.call(seen) == {"who": str(talker.id), "turns": 1}


def test_a_thread_of_no_name_is_nobodys(address: Address) -> None:
    with psycopg.connect(address.app) as connection:
        connection.execute("SELECT set_config('app.user_id', '', true)")

        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(
                "INSERT INTO langgraph.checkpoints (thread_id, checkpoint_id, checkpoint) VALUES (':x', 'x', '{}')"
            )


def test_the_server_starts_as_the_restricted_role_alone(address: Address) -> None:
    check(address)
    check(given(address.owner, None))
    for app in (address.owner, given(address.owner, None).app.replace(f"role={APP}", f"role={ADMIN}")):
        with pytest.raises(Unrestricted, match="do not run as fit_app"):
            check(Address(address.owner, app))


@pytest.mark.parametrize("statements", [[END_ME], [DEMOTED, "INSERT INTO users DEFAULT VALUES"]])
def test_a_place_in_the_pool_is_given_back_whatever_became_of_its_connection(
    statements: list[str], portal: BlockingPortal, address: Address
) -> None:
    async def used() -> object:
        async with opened(address.app, 1) as pool:
            engine = engine_on(pool)
            for statement in statements:
                with suppress(StoreUnavailable):
                    async with session(engine, uuid4()) as here:
                        await (await here.connection()).execute(text(statement))
            async with session(engine, uuid4()) as here:
                return (await (await here.connection()).execute(text("SELECT 1"))).scalar()

    assert portal.call(used) == 1
