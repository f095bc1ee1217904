"""In order: a message counts at its own time, and one that is late moves nothing back."""

from datetime import timedelta

import pytest

from tests.talking import Talker


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
