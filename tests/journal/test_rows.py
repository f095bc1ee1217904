"""What a turn leaves in the rows, for whoever looks at it later."""

from tests.talking import Talker


def test_a_turn_keeps_the_messages_before_it(talker: Talker) -> None:
    first, second = talker.say("hi"), talker.say("what's left?")
    talker.say("thanks")

    windows = [turn["recalled"]["exchanges"] for turn in talker.turns()]

    heard = [{"text": "hi", "reply": first["text"]}, {"text": "what's left?", "reply": second["text"]}]
    assert windows == [[], heard[:1], heard]


def test_a_turn_keeps_how_sure_its_reading_was(talker: Talker) -> None:
    talker.says("let's start a workout", "banana")

    assert [turn["certainty"] for turn in talker.turns()] == ["certain", "unsure"]


def test_a_workout_knows_when_it_was_last_changed(talker: Talker) -> None:
    talker.trains()
    begun = talker.time.now
    talker.say("80x8")

    (workout,) = talker.workouts()

    assert (workout["status_since"], workout["updated_at"]) == (begun, talker.time.now)


def test_a_workout_that_an_undo_drops_is_changed_by_it(talker: Talker) -> None:
    talker.says("let's start a workout", "undo")

    (workout,) = talker.workouts()

    assert workout["cancelled_at"] == workout["updated_at"] == talker.time.now


def test_changes_of_one_message_keep_their_order(talker: Talker) -> None:
    talker.says("let's start a workout", "1", "add leg press, remove plank and move leg press first")

    changes = talker.world.rows(
        "SELECT created_at, modification_type AS kind FROM workout_modifications WHERE user_id = %s"
        ' ORDER BY created_at, "order"',
        talker.id,
    )

    assert {change["created_at"] for change in changes} == {talker.time.now}
    assert [change["kind"] for change in changes] == ["add", "remove", "reorder"]
