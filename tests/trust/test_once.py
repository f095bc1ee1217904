"""Once, in order, all or nothing: what a turn promises when messages are repeated, raced, or fail half-way."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from db.checkpoints import AthleteSaver
from db.journal import PostgresJournal
from db.store import PostgresStore
from graph.arrival import MessageIdReused, TurnFailed
from graph.coach import Coach
from graph.codec import Json
from graph.journal import Turn
from graph.state import Incoming, StaleTurn, StoreUnavailable
from tests.talking import Talker, World

COPIES = 50


def test_the_same_message_gets_the_same_reply(talker: Talker) -> None:
    talker.trains()

    first = talker.say("80x8", message_id="m1")
    again = talker.say("80x8", message_id="m1")

    assert first == again
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_the_same_text_in_another_message_is_another_set(talker: Talker) -> None:
    talker.trains()

    talker.says("80x8", "80x8")

    assert talker.sets() == {"Back squat": ["80x8", "80x8"]}


def test_a_message_id_with_other_words_is_refused(talker: Talker) -> None:
    talker.trains()
    talker.say("80x8", message_id="m1")

    with pytest.raises(MessageIdReused):
        talker.say("90x8", message_id="m1")

    assert talker.sets() == {"Back squat": ["80x8"]}


def test_message_ids_of_others_are_their_own(talker: Talker, portal: BlockingPortal, world: World) -> None:
    other = Talker(portal, world, talker.time)
    talker.trains()
    other.trains()

    talker.say("80x8", message_id="m1")
    other.say("60x5", message_id="m1")

    assert talker.sets() == {"Back squat": ["80x8"]}
    assert other.sets() == {"Back squat": ["60x5"]}


@pytest.mark.parametrize("text", ["80x8", "8, 8, 7 at 80", "finish the workout", "undo"])
def test_copies_at_once_have_one_effect_and_one_reply(text: str, talker: Talker, address: Address) -> None:
    """Half of them reach another Coach, with a pool and a line of its own, as in another process."""
    talker.says("let's start a workout", "1", "start", "80x8")
    before = len(talker.turns())

    async def race() -> list[Json]:
        async with World.opened(address) as other:
            other.coach.clock = talker.world.coach.clock
            incoming = Incoming(talker.provider, talker.name, "raced", text)
            coaches = [talker.world.coach, other.coach] * (COPIES // 2)
            return await asyncio.gather(*(coach.reply(incoming, "trace") for coach in coaches))

    replies = talker.portal.call(race)

    assert len(replies) == COPIES
    assert all(reply == replies[0] for reply in replies)
    assert len(talker.turns()) == before + 1


def test_first_messages_at_once_make_one_athlete(talker: Talker, address: Address) -> None:
    async def race() -> list[Json]:
        async with World.opened(address) as other:
            coaches = [talker.world.coach, other.coach]
            texts = [Incoming(talker.provider, talker.name, f"m{number}", "hi") for number in range(4)]
            return await asyncio.gather(*(coach.reply(each, "trace") for each in texts for coach in coaches))

    talker.world.coach.clock = talker.time
    talker.portal.call(race)

    assert {turn["message_id"] for turn in talker.turns()} == {"m0", "m1", "m2", "m3"}
    assert len(talker.turns()) == 4
    accounts = talker.world.rows("SELECT user_id FROM user_accounts WHERE provider_user_id = %s", talker.name)
    assert len(accounts) == 1


def test_messages_at_once_are_handled_in_some_order(talker: Talker, address: Address) -> None:
    talker.trains()

    async def race() -> None:
        async with World.opened(address) as other:
            other.coach.clock = talker.world.coach.clock
            coaches = {5: talker.world.coach, 6: other.coach}
            told = {reps: Incoming(talker.provider, talker.name, f"m{reps}", f"60x{reps}") for reps in coaches}
            await asyncio.gather(*(coach.reply(told[reps], "trace") for reps, coach in coaches.items()))

    talker.portal.call(race)

    assert sorted(talker.sets()["Back squat"]) == ["60x5", "60x6"]
    assert [turn["number"] for turn in talker.turns()] == list(range(1, 6))


@asynccontextmanager
async def _failing(kind: type, name: str, error: Exception, *, after: bool = False) -> AsyncIterator[None]:
    """While the block lasts, a method fails, before or after it has done its work."""
    original: Callable[..., Awaitable[Any]] = getattr(kind, name)

    async def fails(self: object, *arguments: object, **named: object) -> None:
        if after:
            await original(self, *arguments, **named)
        raise error

    setattr(kind, name, fails)
    try:
        yield
    finally:
        setattr(kind, name, original)


def _say_while(
    talker: Talker, text: str, message_id: str, kind: type, name: str, error: Exception, **how: bool
) -> Json:
    async def tried() -> Json:
        async with _failing(kind, name, error, **how):
            return await talker.world.coach.reply(Incoming(talker.provider, talker.name, message_id, text), "trace")

    return talker.portal.call(tried)


def test_a_turn_that_failed_at_commit_is_retried_after_another_message(talker: Talker) -> None:
    talker.trains()
    with pytest.raises(TurnFailed) as failed:
        _say_while(talker, "80x8", "m1", PostgresJournal, "_write", RuntimeError("disk"))
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
        _say_while(talker, "80x8", "m1", PostgresJournal, "_write", RuntimeError("80x8"))

    (failure,) = talker.world.rows("SELECT * FROM turn_failures WHERE provider_user_id = %s", talker.name)

    assert (failure["message_id"], failure["error"]) == ("m1", "builtins.RuntimeError")
    assert [act["name"] for act in failure["state"]["state"]["done"]] == ["log_sets"]
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
        _say_while(talker, "80x8", "m1", PostgresJournal, "_write", RuntimeError("disk"))

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
        _say_while(talker, "80x8", "m1", PostgresJournal, "_write", RuntimeError("disk"))

    assert (failed.value.code, failed.value.saved) == ("database_unavailable", None)
    assert isinstance(failed.value.__cause__, RuntimeError)
    assert [record.exc_info[0] for record in caplog.records if record.exc_info] == [RuntimeError, KeyError]
    (failure,) = talker.world.rows("SELECT * FROM turn_failures WHERE provider_user_id = %s", talker.name)
    assert failure["error"] == "builtins.RuntimeError"


def test_a_checkpoint_that_is_not_written_fails_nothing(talker: Talker) -> None:
    talker.trains()

    reply = _say_while(talker, "80x8", "m1", AthleteSaver, "aput", RuntimeError("disk"))

    assert "80 kg × 8" in reply["text"]
    assert talker.say("80x8", message_id="m1") == reply
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_commit_whose_answer_is_lost_is_found_again(talker: Talker) -> None:
    talker.trains()

    reply = _say_while(talker, "80x8", "m1", PostgresJournal, "commit", StoreUnavailable(), after=True)

    assert "80 kg × 8" in reply["text"]
    assert talker.sets() == {"Back squat": ["80x8"]}


def test_a_second_yes_after_a_lost_checkpoint_writes_nothing(talker: Talker) -> None:
    talker.says("let's start a workout", "1", "start", "80x8", "200x5")

    _say_while(talker, "yes", "m1", AthleteSaver, "aput", RuntimeError("killed"))
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
    impatient = replace(talker.world.coach, turn_seconds=0.4)
    write = PostgresJournal._write

    async def slow(self: PostgresJournal, connection: Any, turn: Turn) -> None:
        await write(self, connection, turn)
        await asyncio.sleep(1)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PostgresJournal, "_write", slow)
        incoming = Incoming(talker.provider, talker.name, "m1", "80x8")
        reply = talker.portal.call(impatient.reply, incoming, "trace")

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


def test_a_late_message_never_moves_the_phase_back(talker: Talker) -> None:
    talker.trains()
    early = talker.time.now - timedelta(minutes=1)

    reply = talker.say("pause", sent_at=early - timedelta(seconds=5))

    assert reply["metadata"]["phase"] == "in_progress"
    assert "WorkoutPaused" not in talker.events()


def test_what_was_said_before_an_undo_moves_nothing_after_it(talker: Talker) -> None:
    """“start” was sent, then “undo” of the start before it, which came first."""
    talker.says("let's start a workout", "1", "start")
    sent_at = talker.time.now + timedelta(seconds=10)
    assert talker.say("undo")["metadata"]["phase"] == "planning"

    late = talker.say("start", sent_at=sent_at)

    assert late["metadata"]["phase"] == "planning"


@pytest.mark.parametrize("text", ["80x8", "pause", "what's left?"])
def test_a_late_undo_takes_nothing_back(text: str, talker: Talker) -> None:
    """It was sent before the last change, so it cannot have meant that one."""
    talker.trains()
    sent = talker.time.now - timedelta(seconds=60)
    talker.say(text)
    before = (talker.events(), talker.sets())

    reply = talker.say("undo", sent_at=sent)

    assert [(action["type"], action["fact"]["code"]) for action in reply["metadata"]["actions"]] == [
        ("undo", "act_too_late")
    ]
    assert (talker.events(), talker.sets()) == before


def test_an_undo_that_was_sent_after_the_change_is_in_time(talker: Talker) -> None:
    talker.trains()
    talker.say("80x8")

    talker.say("undo", sent_at=talker.time.now)

    assert talker.sets() == {}


def test_a_message_counts_at_its_own_time_where_that_is_credible(talker: Talker) -> None:
    talker.trains()
    sent = talker.time.now + timedelta(seconds=30)

    talker.say("80x8", sent_at=sent)
    talker.say("80x8", sent_at=talker.time.now - timedelta(days=3))
    talker.say("80x8", sent_at=talker.time.now + timedelta(days=3))

    (log,) = [log for log in talker.logs() if log["sets_completed"]]
    times = [each["completed_at"] for each in log["set_details"]["sets"]]
    assert times == [
        sent.isoformat().replace("+00:00", "Z"),
        (talker.time.now - timedelta(seconds=90)).isoformat().replace("+00:00", "Z"),
        talker.time.now.isoformat().replace("+00:00", "Z"),
    ]


def test_a_sitting_ends_after_three_idle_hours(talker: Talker) -> None:
    first = talker.say("hi")["metadata"]["session_id"]
    talker.time.pass_by(hours=2, minutes=50)
    same = talker.say("hi")["metadata"]["session_id"]
    talker.time.pass_by(hours=3)
    other = talker.say("hi")["metadata"]["session_id"]

    assert first == same != other
    sittings = talker.world.rows("SELECT * FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)
    assert [(str(row["id"]), row["ended_at"] is None) for row in sittings] == [(first, False), (other, True)]
    threads = talker.world.rows(
        "SELECT DISTINCT thread_id FROM langgraph.checkpoints WHERE thread_id LIKE %s", f"{talker.id}:%"
    )
    assert {row["thread_id"] for row in threads} == {f"{talker.id}:{first}", f"{talker.id}:{other}"}


def test_a_thread_keeps_one_checkpoint_a_turn(talker: Talker) -> None:
    talker.says("hi", "let's start a workout", "1", "start", "80x8")

    (row,) = talker.world.rows(
        "SELECT count(*) AS number FROM langgraph.checkpoints WHERE thread_id LIKE %s", f"{talker.id}:%"
    )

    assert row["number"] == 5


def test_an_unknown_account_is_made_by_its_first_message_alone(talker: Talker) -> None:
    with pytest.raises(TurnFailed):
        _say_while(talker, "hi", "m1", PostgresJournal, "_write", RuntimeError("disk"))
    rows = "SELECT user_id FROM user_accounts WHERE provider_user_id = %s"
    assert talker.world.rows(rows, talker.name) == []

    talker.say("hi", message_id="m1")

    assert len(talker.world.rows(rows, talker.name)) == 1


def test_undoing_twice_at_once_takes_back_one_turn_each(talker: Talker) -> None:
    talker.says("let's start a workout", "1", "start", "80x8", "85x8")

    async def race() -> None:
        told = [Incoming(talker.provider, talker.name, str(uuid4()), "undo") for _ in range(2)]
        await asyncio.gather(*(talker.world.coach.reply(each, "trace") for each in told))

    talker.portal.call(race)

    assert talker.sets() == {}
