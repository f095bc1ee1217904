"""However turns and an erasure meet: what is left is all of somebody new, or nothing."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx
import psycopg
import pytest
from langchain_core.runnables import RunnableConfig
from psycopg.rows import dict_row

from db.address import Address
from graph.records import Profile
from tests.figures import Figure
from tests.talking import Talker, World
from tests.trust.people import mentions, rows_of, saver_of, waits

Row = dict[str, Any]


@pytest.fixture
def aside(address: Address) -> Iterator[psycopg.Connection[Row]]:
    """A connection of the admin role beside everybody's; what it holds it lets go at the latest with the test."""
    with psycopg.connect(address.owner, row_factory=dict_row, autocommit=True) as connection:
        connection.execute("SET ROLE fit_admin")
        yield connection


@contextmanager
def held(aside: psycopg.Connection[Row], talker: Talker) -> Iterator[ThreadPoolExecutor]:
    """Nobody writes for this person as long as the block lasts; whoever begins to in it waits, in that order."""
    with ThreadPoolExecutor() as at_once, aside.transaction():
        aside.execute("SELECT FROM users WHERE id = %s FOR UPDATE", [talker.id])
        yield at_once


def test_a_turn_that_was_before_the_erasure_goes_with_it(
    talker: Talker, aside: psycopg.Connection[Row], world: World
) -> None:
    talker.trains()
    me = talker.id

    with held(aside, talker) as at_once:
        said = at_once.submit(talker.say, "80x8")
        waits(world)
        erased = at_once.submit(talker.portal.call, world.served.privacy.erase, me)
        waits(world, 2)

    assert "80 kg × 8" in said.result()["text"]
    assert erased.result()
    assert mentions(world, me, talker.name) == {}


def test_a_turn_that_was_after_the_erasure_is_somebody_news(
    talker: Talker, aside: psycopg.Connection[Row], world: World
) -> None:
    talker.trains()
    me = talker.id

    with held(aside, talker) as at_once:
        erased = at_once.submit(talker.portal.call, world.served.privacy.erase, me)
        waits(world)
        said = at_once.submit(talker.say, "80x8")
        waits(world, 2)

    assert erased.result()
    assert "80 kg × 8" not in said.result()["text"]
    assert mentions(world, me) == {}
    assert len(talker.turns()) == 1
    assert talker.workouts() == []


def test_a_registration_after_the_erasure_makes_somebody_new(
    talker: Talker, aside: psycopg.Connection[Row], world: World
) -> None:
    talker.say("hi")
    me = talker.id

    with held(aside, talker) as at_once:
        erased = at_once.submit(talker.portal.call, world.served.privacy.erase, me)
        waits(world)
        account = (talker.provider, talker.name)
        made = at_once.submit(talker.portal.call, world.served.records.register, account, Profile(username="new"))
        waits(world, 2)

    assert erased.result()
    record, is_new = made.result()
    assert is_new
    assert record.id == talker.id != me


def test_a_checkpoint_that_is_late_is_not_written(talker: Talker, world: World) -> None:
    """Threads are written after their turns were committed: what comes when their person is gone comes to nothing."""
    talker.say("hi")
    me = talker.id
    (thread,) = {row["thread_id"] for row in rows_of(world, me)["checkpoints"]}
    saver = saver_of(talker)
    found = talker.portal.call(lambda: saver.aget_tuple({"configurable": {"thread_id": thread}}))
    assert found is not None
    talker.portal.call(world.served.privacy.erase, me)

    place: RunnableConfig = {"configurable": {"thread_id": thread, "checkpoint_ns": ""}}
    versions = found.checkpoint["channel_versions"]
    talker.portal.call(lambda: saver.aput(place, found.checkpoint, found.metadata, versions))
    talker.portal.call(saver.aput_writes, found.config, [("message", {"text": "hi"})], "task")

    assert mentions(world, me) == {}


def test_a_checkpoint_that_is_being_written_is_waited_for(talker: Talker, address: Address, world: World) -> None:
    talker.say("hi")
    me = talker.id
    with psycopg.connect(address.app) as app, ThreadPoolExecutor() as at_once:
        app.execute("SELECT set_config('app.user_id', %s, true)", [str(me)])
        written = "INSERT INTO langgraph.checkpoints (thread_id, checkpoint_id, checkpoint) VALUES (%s, 'x', '{}')"
        app.execute(written, [f"{me}:x"])
        erased = at_once.submit(talker.portal.call, world.served.privacy.erase, me)
        waits(world)
        app.commit()

        assert erased.result()
    assert mentions(world, me) == {}


def test_however_turns_and_an_erasure_meet_nothing_of_before_is_left(
    talker: Talker, api: httpx.Client, world: World, figure: Figure, is_full: bool
) -> None:
    rounds = 100 if is_full else 4
    for number in range(rounds):
        talker.says("let's start a workout", "1", "start")
        me = talker.id
        with ThreadPoolExecutor(4) as at_once:
            said = [at_once.submit(talker.say, text) for text in ("80x8", "80x7", "my knee hurts")]
            said[number % 3].result()
            erased = at_once.submit(api.delete, f"/api/users/{me}")
        assert all(each.result()["text"] for each in said)
        assert erased.result().status_code == 200
        assert mentions(world, me) == {}
    figure("erasures in the midst of three turns; rows of before left: 0", rounds)
