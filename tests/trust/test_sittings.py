"""Sittings: messages that belong together, from the first until a workout is over or three hours have passed."""

from uuid import UUID

from tests.talking import Rows, Talker


def sittings(talker: Talker) -> Rows:
    """A talker's sittings, the oldest first."""
    return talker.world.rows("SELECT * FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)


def session(talker: Talker, text: str) -> UUID:
    """Say something; the sitting it was said in."""
    return UUID(talker.say(text)["metadata"]["session_id"])


def test_a_sitting_ends_with_its_workout(talker: Talker) -> None:
    talker.trains()
    trained = session(talker, "80x8")

    assert session(talker, "finish the workout") == trained
    over = talker.time.now
    later = session(talker, "thanks")

    assert later != trained
    assert [(row["id"], row["session_type"], row["ended_at"]) for row in sittings(talker)] == [
        (trained, "workout", over),
        (later, "chat", None),
    ]


def test_a_completion_is_taken_back_in_the_next_sitting(talker: Talker) -> None:
    talker.trains()
    first = session(talker, "80x8")
    talker.say("finish the workout")

    second = session(talker, "undo")
    assert session(talker, "82.5x8") == second
    assert session(talker, "finish the workout") == second
    third = session(talker, "thanks")

    assert talker.sets() == {"Back squat": ["80x8", "82.5x8"]}
    assert [(row["id"], row["session_type"], row["ended_at"] is None) for row in sittings(talker)] == [
        (first, "workout", False),
        (second, "workout", False),
        (third, "chat", True),
    ]


def test_a_workout_that_goes_on_after_hours_is_one_in_both_sittings(talker: Talker) -> None:
    talker.trains()
    talker.say("80x8")
    last = talker.time.now
    talker.time.pass_by(hours=4)
    talker.say("80x8")

    assert [(row["session_type"], row["ended_at"]) for row in sittings(talker)] == [
        ("workout", last),
        ("workout", None),
    ]


def test_a_plan_alone_is_no_workout(talker: Talker) -> None:
    talker.says("let's start a workout", "1")

    assert [row["session_type"] for row in sittings(talker)] == ["chat"]


def test_a_repeated_end_of_a_workout_answers_from_its_own_sitting(talker: Talker) -> None:
    talker.trains()
    talker.say("80x8")

    first = talker.say("finish the workout", message_id="end")

    assert talker.say("finish the workout", message_id="end") == first
    assert len(sittings(talker)) == 1
