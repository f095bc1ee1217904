"""After what is old is gone, all goes on as before: an undo, a red flag, what a thread tells, and what is forgotten."""

from datetime import timedelta
from typing import Any

import pytest

from tests.talking import Talker
from tests.trust.ageing import age, ended, left, prune
from tests.trust.people import rows_of, saver_of

pytestmark = pytest.mark.usefixtures("nothing_waits")


def test_a_message_that_comes_again_after_that_is_a_new_one(trained: Talker) -> None:
    trained.say("I weigh 82 kg", message_id="m1")
    ended(trained)
    age(trained, 400)
    prune(trained)

    trained.say("I weigh 90 kg", message_id="m1")

    assert trained.measures() == ["weight 82", "weight 90"]


def test_undo_and_the_days_tokens_are_as_before(trained: Talker) -> None:
    age(trained, 400)
    trained.says("let's start a workout", "1", "start", "85x8")
    prune(trained)

    assert "Undone" in trained.say("undo")["text"]


def test_a_red_flag_keeps_the_turns_it_was_raised_and_cleared_in(talker: Talker) -> None:
    talker.says("hi", "my chest feels tight", "let's start a workout", "yes")
    ended(talker)
    age(talker, 400)
    prune(talker)

    assert [turn["message"] for turn in talker.turns()] == ["my chest feels tight", "yes"]
    (event,) = rows_of(talker.world, talker.id)["safety_events"]
    assert event["cleared_by"] is not None


def test_what_took_something_back_stays_as_long_as_that(talker: Talker) -> None:
    talker.says("I weigh 82 kg", "undo")
    ended(talker)
    age(talker, 400)
    prune(talker)

    assert talker.turns() == []


def test_a_sitting_that_still_waits_keeps_its_turns_for_a_month_more(talker: Talker) -> None:
    talker.say("hi")
    age(talker, 380)
    talker.world.connection.execute("UPDATE ai_sessions SET noted_at = NULL WHERE user_id = %s", [talker.id])
    prune(talker)
    assert len(talker.turns()) == 1

    age(talker, 400)
    talker.world.connection.execute("UPDATE ai_sessions SET noted_at = NULL WHERE user_id = %s", [talker.id])
    prune(talker)

    assert talker.turns() == []


def test_what_is_forgotten_is_told_by_no_sitting_whose_turns_are_gone(talker: Talker) -> None:
    talker.says("my boss is a pain", "my knee hurts")
    ended(talker)
    prune_turns_of(talker)
    assert "boss" in rows_of(talker.world, talker.id)["ai_sessions"][0]["summary"]

    talker.say("forget everything about me")
    talker.say("yes")

    assert talker.memories() == []
    assert rows_of(talker.world, talker.id)["ai_sessions"][0]["summary"] is None


def prune_turns_of(talker: Talker) -> None:
    """Prune a talker's turns, and leave the times of their sittings as they were."""
    span = timedelta(days=400)
    talker.world.connection.execute("UPDATE turns SET received_at = now() - %s WHERE user_id = %s", [span, talker.id])
    prune(talker)
    assert talker.turns() == []


def test_the_latest_checkpoint_of_a_thread_tells_what_it_told(trained: Talker) -> None:
    trained.say("hi")
    (sitting,) = {row["thread_id"] for row in rows_of(trained.world, trained.id)["checkpoints"][-1:]}
    saver = saver_of(trained)
    before = trained.portal.call(lambda: saver.aget_tuple({"configurable": {"thread_id": sitting}}))
    many = left(trained)
    age(trained, 3)

    prune(trained)

    after = trained.portal.call(lambda: saver.aget_tuple({"configurable": {"thread_id": sitting}}))
    assert before is not None
    assert after is not None
    kept: dict[str, Any] = {"ts": None}
    assert after.checkpoint | kept == before.checkpoint | kept
    assert left(trained)["checkpoints"] < many["checkpoints"]
    assert left(trained)["checkpoint_blobs"] < many["checkpoint_blobs"]
    assert trained.say("hi")["text"]
