"""All or nothing: a turn that fails half-way is written wholly or not at all, and what went wrong is on record."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from db.checkpoints import AthleteSaver
from db.journal import PostgresJournal
from db.store import PostgresStore
from graph.arrival import TurnFailed
from graph.coach import Coach
from graph.journal import Turn
from graph.state import Incoming, StaleTurn, StoreUnavailable
from tests.talking import Talker
from tests.trust.failing import say_while
from tests.trust.hurry import in_a_hurry


def test_a_turn_that_failed_at_commit_is_retried_after_another_message(talker: Talker) -> None:
    talker.trains()
    with pytest.raises(TurnFailed) as failed:
        say_while(talker, "80x8", "m1", PostgresJournal, "_write", RuntimeError("disk"))
    assert failed.value.saved is False
    assert talker.sets() == {}

    talker.say("what's left?", message_id="m2")
    talker.say("80x8", message_id="m1")
    talker.say("80x8", message_id="m1")

    assert talker.sets() == {"Back squat": ["80x8"]}
    assert [turn["message_id"] for turn in talker.turns()][-2:] == ["m2", "m1"]


def test_a_failed_attempt_is_on_record_without_the_athletes_words_in_its_error(talker: Talker) -> None:
    talker.trains()
    with pytest.raises(TurnFailed):
        say_while(talker, "80x8", "m1", PostgresJournal, "_write", RuntimeError("80x8"))

    (failure,) = talker.world.rows("SELECT * FROM turn_failures WHERE provider_user_id = %s", talker.name)

    assert (failure["message_id"], failure["error"]) == ("m1", "builtins.RuntimeError")
    assert failure["state"]["recalled"]["workout"]["status"] == "in_progress"


def test_three_stale_attempts_are_on_record(talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    talker.trains()

    async def overtaken(*_: object) -> None:
        raise StaleTurn

    monkeypatch.setattr(PostgresJournal, "_write", overtaken)
    with pytest.raises(TurnFailed) as failed:
        talker.say("80x8", message_id="m1")

    (failure,) = talker.world.rows("SELECT * FROM turn_failures WHERE provider_user_id = %s", talker.name)
    assert (failed.value.code, failed.value.saved) == ("busy", False)
    assert (failure["message_id"], failure["error"]) == ("m1", "graph.state.StaleTurn")


def test_an_error_on_the_way_to_the_record_hides_neither(
    talker: Talker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talker.trains()

    async def broken(*_: object) -> None:
        raise KeyError("record")

    monkeypatch.setattr(PostgresStore, "record_failure", broken)
    with pytest.raises(TurnFailed) as failed:
        say_while(talker, "80x8", "m1", PostgresJournal, "_write", RuntimeError("disk"))

    assert (failed.value.code, failed.value.saved) == ("turn_failed", False)
    assert isinstance(failed.value.__cause__, RuntimeError)
    logged = [record.exc_info[0] for record in caplog.records if record.exc_info]
    assert logged == [RuntimeError, KeyError]


def test_an_error_while_looking_for_the_outcome_hides_neither(
    talker: Talker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talker.trains()
    identify = PostgresStore.identify
    asked = []

    async def broken(self: PostgresStore, *arguments: Any) -> Any:
        asked.append(arguments)
        if len(asked) > 1:
            raise KeyError("outcome")
        return await identify(self, *arguments)

    monkeypatch.setattr(PostgresStore, "identify", broken)
    with pytest.raises(TurnFailed) as failed:
        say_while(talker, "80x8", "m1", PostgresJournal, "_write", RuntimeError("disk"))

    assert (failed.value.code, failed.value.saved) == ("database_unavailable", None)
    assert isinstance(failed.value.__cause__, RuntimeError)
    assert [record.exc_info[0] for record in caplog.records if record.exc_info] == [RuntimeError, KeyError]
    (failure,) = talker.world.rows("SELECT * FROM turn_failures WHERE provider_user_id = %s", talker.name)
    assert failure["error"] == "builtins.RuntimeError"


def test_a_checkpoint_that_is_not_written_fails_nothing(talker: Talker) -> None:
    talker.trains()

    reply = say_while(talker, "80x8", "m1", AthleteSaver, "aput", RuntimeError("disk"))

    assert "80 kg × 8" in reply["text"]
    assert talker.say("80x8", message_id="m1") == reply
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_commit_whose_answer_is_lost_is_found_again(talker: Talker) -> None:
    talker.trains()

    reply = say_while(talker, "80x8", "m1", PostgresJournal, "commit", StoreUnavailable(), after=True)

    assert "80 kg × 8" in reply["text"]
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_second_yes_after_a_lost_checkpoint_writes_nothing(talker: Talker) -> None:
    talker.says("let's start a workout", "1", "start", "80x8", "200x5")

    say_while(talker, "yes", "m1", AthleteSaver, "aput", RuntimeError("killed"))
    talker.say("yes", message_id="m2")

    assert talker.sets() == {"Back squat": ["80x8", "200x5"]}


def test_a_deadline_ends_a_turn_with_nothing_written(talker: Talker) -> None:
    talker.trains()
    impatient = replace(talker.world.coach, turn_seconds=0.2)

    async def slow(self: PostgresJournal, limit: int) -> object:
        await asyncio.sleep(30)
        return ()

    incoming = Incoming(talker.provider, talker.name, "m1", "80x8, then what did I do last time?")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PostgresJournal, "past_workouts", slow)
        with pytest.raises(TurnFailed) as failed:
            talker.portal.call(impatient.reply, incoming, "trace")

    assert (failed.value.code, failed.value.saved) == ("too_slow", False)
    assert talker.sets() == {}
    assert talker.say("80x8", message_id="m1") is not None


def test_a_deadline_never_cuts_a_commit_short(talker: Talker) -> None:
    talker.trains()
    write, hurry = PostgresJournal._write, asyncio.Event()

    async def slow(self: PostgresJournal, connection: Any, turn: Turn) -> None:
        hurry.set()
        await write(self, connection, turn)
        await asyncio.sleep(1)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PostgresJournal, "_write", slow)
        in_a_hurry(patch, hurry)
        incoming = Incoming(talker.provider, talker.name, "m1", "80x8")
        reply = talker.portal.call(talker.world.coach.reply, incoming, "trace")

    assert "80 kg × 8" in reply["text"]
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_client_that_leaves_does_not_stop_its_turn(talker: Talker) -> None:
    talker.trains()

    async def leaves(coach: Coach) -> None:
        task = asyncio.create_task(coach.reply(Incoming(talker.provider, talker.name, "m1", "80x8"), "trace"))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        await coach.drain()

    talker.portal.call(leaves, talker.world.coach)

    assert talker.sets() == {"Back squat": ["80x8"]}
