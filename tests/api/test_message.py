"""What a message is answered with: its shape, what it says of itself, and that it is the same when it comes again."""

from uuid import uuid4

import httpx
import pytest

from tests.api.bot import Bot


def test_a_reply_has_the_shape_of_the_contract(bot: Bot) -> None:
    bot.say("let's start a workout")
    bot.say("1")
    bot.say("start")

    body = bot.say("80x8").json()

    assert (body["status"], body["error"], body["response"]["type"]) == ("success", None, "action")
    metadata = body["response"]["metadata"]
    assert set(metadata) == {
        "sessionId", "timestamp", "traceId", "phase", "analysis", "actions", "suggestions", "modelCalls",
        "requiresFollowUp", "responseTime", "restSeconds",
    }  # fmt: skip
    assert metadata["analysis"] == {
        "primaryIntent": "progress_update",
        "secondaryIntents": ["log_sets"],
        "entities": {"sets": [{"weight": 80.0, "reps": 8}]},
        "confidence": 1.0,
        "requiredActions": ["log_sets"],
    }
    (action,) = metadata["actions"]
    assert (action["type"], action["status"], action["fact"]["exercise"]) == ("log_sets", "completed", "Back squat")
    assert action["fact"]["sets"][0]["weightKg"] == 80.0
    assert (metadata["phase"], metadata["modelCalls"], metadata["restSeconds"]) == ("in_progress", 0, 180)
    assert metadata["suggestions"] == ["same again", "next", "what's left?"]


def test_an_act_is_one_action_however_much_there_is_to_tell(bot: Bot) -> None:
    for text in ("let's start a workout", "1", "start"):
        bot.say(text)

    (action,) = bot.say("80x8, 8, 8").json()["response"]["metadata"]["actions"]

    assert [fact["type"] for fact in action["facts"]] == ["SetsLogged", "ExerciseDone"]
    assert action["fact"] == action["facts"][0]


@pytest.mark.parametrize(
    ("text", "kind", "status", "code", "follow_up"),
    [
        ("what's left?", "text", "completed", None, False),
        ("600x1", "text", "asked", "unusual_weight", True),
        ("choose option 2", "text", "refused", "transition_not_allowed", False),
        ("banana", "text", None, None, False),
        ("finish the workout", "text", "refused", "no_sets_yet", False),
        ("skip", "action", "completed", None, False),
    ],
)
def test_what_an_answer_says_of_itself(
    text: str, kind: str, status: str | None, code: str | None, follow_up: bool, bot: Bot
) -> None:
    bot.say("let's start a workout")
    bot.say("1")
    bot.say("start")

    response = bot.say(text).json()["response"]

    actions = response["metadata"]["actions"]
    assert response["type"] == kind
    assert [action["status"] for action in actions] == ([status] if status else [])
    assert [action["fact"].get("code") for action in actions] == ([code] if status else [])
    assert response["metadata"]["requiresFollowUp"] is follow_up


def test_a_repeat_gets_the_same_bytes(bot: Bot) -> None:
    first = bot.say("let's start a workout", "m1")
    again = bot.say("let's start a workout", "m1")

    assert first.content == again.content
    assert first.headers["x-trace-id"] != again.headers["x-trace-id"]


def test_a_trace_that_is_brought_is_kept(bot: Bot) -> None:
    number = uuid4().hex
    bot.api.headers["traceparent"] = f"00-{number}-{'1' * 16}-01"

    answer = bot.say("hi")

    assert answer.headers["x-trace-id"].endswith(f"_{number}")
    assert answer.json()["response"]["metadata"]["traceId"] == answer.headers["x-trace-id"]


def test_the_sitting_is_the_servers(bot: Bot) -> None:
    message = {"text": "hi", "messageId": "m1"}
    body = {"provider": "test", "providerUserId": bot.name, "message": message, "metadata": {"sessionId": "made-up"}}

    first = bot.api.post("/api/message", json=body).json()["response"]["metadata"]["sessionId"]
    second = bot.say("hello").json()["response"]["metadata"]["sessionId"]

    assert first == second != "made-up"


def test_sittings_are_listed_newest_first(bot: Bot) -> None:
    for text in ("let us start a workout", "1", "start", "80x8", "finish the workout", "hi"):
        last = bot.say(text).json()

    newest = bot.get("/sessions?limit=1")
    older = bot.get(f"/sessions?limit=1&cursor={newest['nextCursor']}")

    (talk,), (trained,) = newest["items"], older["items"]
    assert talk["id"] == last["response"]["metadata"]["sessionId"]
    assert (talk["type"], talk["messages"], talk["endedAt"], talk["summary"]) == ("chat", 1, None, None)
    assert (trained["type"], trained["messages"], trained["endedAt"] is None) == ("workout", 5, False)
    assert older["nextCursor"] is None


def test_chat_keeps_nothing(api: httpx.Client) -> None:
    hello = api.post("/api/chat", json={"text": "hi"}).json()
    how = api.post("/api/chat", json={"text": "how do I deadlift?"}).json()
    asked = api.post("/api/chat", json={"text": "let's start a workout"}).json()

    assert "coach" in hello["text"]
    assert "Deadlift" in how["text"]
    assert "nothing is saved" in asked["text"]
