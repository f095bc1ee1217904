"""What a failing answer claims: never that nothing was saved of what is saved, whoever saved it and whenever."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from db.journal import PostgresJournal
from db.store import PostgresStore
from graph.arrival import TurnFailed
from graph.coach import Coach
from graph.codec import Json
from graph.journal import Turn
from graph.lines import Lines
from graph.state import StaleTurn, StoreAway, StoreUnavailable
from tests.talking import Talker

SQUATS = {"Back squat": ["80x8"]}


def _elsewhere(coach: Coach, **given: Any) -> Coach:
    """A Coach with a line of its own, as in another process."""
    return replace(coach, lines=Lines(), running=set(), **given)


@pytest.mark.parametrize("error", [TimeoutError(), RuntimeError("a model's"), StaleTurn(), StoreUnavailable()])
def test_a_copy_that_fails_gives_the_reply_of_the_one_that_did_not(
    error: Exception, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One copy is committed while the other, at another server, is still thinking; and then that one fails."""
    talker.trains()
    incoming, recall = talker.incoming("80x8", "m1"), PostgresJournal.recall
    replies: list[Json] = []

    async def overtaken(self: PostgresJournal) -> Any:
        if not replies:
            monkeypatch.setattr(PostgresJournal, "recall", recall)
            replies.append(await _elsewhere(talker.world.coach).reply(incoming, "other"))
        raise error

    monkeypatch.setattr(PostgresJournal, "recall", overtaken)
    reply = talker.portal.call(talker.world.coach.reply, incoming, "trace")

    assert [reply] == replies
    assert talker.sets() == SQUATS


@pytest.mark.parametrize("error", [TimeoutError(), RuntimeError("a bug"), StaleTurn(), StoreAway()])
@pytest.mark.parametrize("is_finished", [True, False], ids=["finished", "unfinished"])
def test_a_doubt_is_not_forgotten_by_the_next_attempt(
    error: Exception, is_finished: bool, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer to COMMIT is lost, the message is not there yet, and the attempt that follows fails in another way."""
    talker.trains()
    commit, recall = PostgresJournal.commit, PostgresJournal.recall
    in_doubt: list[Callable[[], Awaitable[None]]] = []

    async def unanswered(self: PostgresJournal, turn: Turn) -> None:
        in_doubt.append(lambda: commit(self, turn))
        raise StoreUnavailable

    async def fails(self: PostgresJournal) -> Any:
        if not in_doubt:
            return await recall(self)
        if is_finished and len(in_doubt) == 1:
            await in_doubt[0]()
            in_doubt.append(in_doubt[0])
        raise error

    monkeypatch.setattr(PostgresJournal, "commit", unanswered)
    monkeypatch.setattr(PostgresJournal, "recall", fails)
    if is_finished and not isinstance(error, StoreAway):
        assert "80 kg × 8" in talker.say("80x8", message_id="m1")["text"]
        assert talker.sets() == SQUATS
    else:
        with pytest.raises(TurnFailed) as failed:
            talker.say("80x8", message_id="m1")
        assert (failed.value.code, failed.value.saved) == ("outcome_unknown", None)
        assert talker.sets() == (SQUATS if is_finished else {})


def test_a_copy_that_waits_in_vain_gives_the_reply_of_the_one_before_it(talker: Talker) -> None:
    talker.trains()
    coach, incoming = talker.world.coach, talker.incoming("80x8", "m1")
    hurried = replace(coach, turn_seconds=0.05, running=set())

    async def waited() -> tuple[Json, Json]:
        async with coach.lines.line(incoming.account):
            first = await _elsewhere(coach).reply(incoming, "first")
            return first, await hurried.reply(incoming, "copy")

    first, copy = talker.portal.call(waited)

    assert first == copy
    assert talker.sets() == SQUATS


def test_whoever_waits_in_vain_for_their_turn_is_not_on_record(talker: Talker) -> None:
    talker.trains()
    incoming = talker.incoming("80x8", "m1")
    hurried = replace(talker.world.coach, turn_seconds=0.05, running=set())

    async def waited() -> None:
        async with hurried.lines.line(incoming.account):
            await hurried.reply(incoming, "trace")

    with pytest.raises(TurnFailed) as failed:
        talker.portal.call(waited)

    assert (failed.value.code, failed.value.saved) == ("too_slow", False)
    assert talker.sets() == {}


def test_where_nobody_can_look_nothing_is_claimed(talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    """The turn is too slow, and then the database says nothing: whether a copy was saved nobody knows."""
    talker.trains()
    identify = PostgresStore.identify
    asked: list[object] = []

    async def once(self: PostgresStore, *arguments: Any) -> Any:
        asked.append(arguments)
        if len(asked) > 1:
            await asyncio.sleep(30)
        return await identify(self, *arguments)

    async def slow(_: PostgresJournal) -> None:
        raise TimeoutError

    monkeypatch.setattr(PostgresStore, "identify", once)
    monkeypatch.setattr(PostgresJournal, "recall", slow)
    impatient = _elsewhere(talker.world.coach, grace_seconds=0.1)
    with pytest.raises(TurnFailed) as failed:
        talker.portal.call(impatient.reply, talker.incoming("80x8", "m1"), "trace")

    assert (failed.value.code, failed.value.saved) == ("database_unavailable", None)
