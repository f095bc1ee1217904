"""What a thread holds of a turn: where the athlete stands now, and nothing twice."""

from tests.talking import Talker
from tests.trust.people import saver_of


def test_a_thread_holds_the_workout_once(talker: Talker) -> None:
    told = talker.says("let's start a workout", "1", "start", "80x8")
    saver, thread = saver_of(talker), f"{talker.id}:{told['metadata']['session_id']}"

    kept = talker.portal.call(lambda: saver.aget_tuple({"configurable": {"thread_id": thread}}))

    assert kept is not None
    values = kept.checkpoint["channel_values"]
    assert [each["reps"] for each in values["workout"]["exercises"][0]["sets"]] == [8]
    assert "before" not in values
    assert values["messages"][-1].content == told["text"]
    assert talker.turns()[-1]["recalled"]["workout"]["exercises"][0]["sets"] == []
