"""A whole workout through REST alone, and the shapes on the way."""

from typing import Any
from uuid import uuid4

import httpx
import pytest

from graph.codec import Json

EMPTY: dict[str, list[Any]] = {"items": []}


class Bot:
    """A client as a messenger's bot would be: it knows its person's account and user id, and REST."""

    def __init__(self, api: httpx.Client) -> None:
        self.api, self.name = api, str(uuid4())
        registered = api.post("/api/user", json={"provider": "test", "providerUserId": self.name, "username": "ann"})
        self.user_id = registered.json()["userId"]

    def say(self, text: str, message_id: str | None = None) -> httpx.Response:
        """Send a message."""
        message = {"text": text, "messageId": message_id or str(uuid4())}
        return self.api.post("/api/message", json={"provider": "test", "providerUserId": self.name, "message": message})

    def get(self, path: str) -> Json:
        """What lies below the person."""
        found: Json = self.api.get(f"/api/users/{self.user_id}{path}").json()
        return found


@pytest.fixture
def bot(api: httpx.Client) -> Bot:
    return Bot(api)


def test_a_whole_workout(bot: Bot) -> None:
    for text in (
        "hi",
        "let us start a workout",
        "1",
        "add bench press first",
        "start",
        "bench press 80x8",
        "80x8",
        "next",
    ):
        assert bot.say(text).status_code == 200
    active = bot.get("/workouts/active")
    assert active["status"] == "in_progress"
    assert [exercise["name"] for exercise in active["exercises"]][:2] == ["Bench press", "Back squat"]
    assert active["currentExerciseId"] == active["exercises"][1]["id"]
    for text in ("20 kg 10,10,9", "undo", "pause", "continue", "that was hard, 4 out of 5"):
        assert bot.say(text).status_code == 200

    end = bot.say("finish the workout").json()

    assert "1,280 kg" in end["response"]["text"]
    assert "2 sets" in end["response"]["text"]
    assert bot.api.get(f"/api/users/{bot.user_id}/workouts/active").status_code == 404
    (workout,) = bot.get("/workouts")["items"]
    assert (workout["status"], workout["volume"], workout["workoutType"]) == ("completed", 1280.0, "full_body")
    assert workout["name"] == "Full body"
    assert bot.get(f"/workouts/{workout['id']}") == workout
    (log,) = bot.get("/exercise-logs")["items"]
    assert (log["name"], log["hardSets"], log["volume"], log["ratings"]["difficulty"]) == ("Bench press", 2, 1280.0, 4)
    assert [(each["setNumber"], each["weight"], each["reps"]) for each in log["sets"]] == [(1, 80.0, 8), (2, 80.0, 8)]
    assert log["sets"][1]["restDuration"] is not None


def test_what_is_done_in_turns_and_what_kinds_of_sets_there_are(bot: Bot) -> None:
    for text in (
        "let us start a workout",
        "1",
        "superset bench with rows",
        "make the last set of bench an amrap",
        "start",
        "60x10 drop 40x12",
    ):
        assert bot.say(text).status_code == 200

    squat, bench, row, *others = bot.get("/workouts/active")["exercises"]

    assert bench["superset"] == row["superset"] is not None
    assert {each["superset"] for each in (squat, *others)} == {None}
    assert bench["target"]["setTypes"] == ["working", "working", "amrap"]
    assert [each["setType"] for each in squat["sets"]] == ["working", "drop"]
    bot.say("finish the workout")
    (done,) = bot.get("/exercise-logs")["items"]
    assert (done["hardSets"], len(done["sets"]), done["superset"]) == (1, 2, None)


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


def test_a_person_is_made_once_and_brought_up_to_date(api: httpx.Client) -> None:
    body: dict[str, Any] = {
        "provider": "test",
        "providerUserId": str(uuid4()),
        "username": "ann",
        "languageCode": "en",
        "profile": {
            "gender": "female",
            "age": 31,
            "goals": ["strength", "run a marathon"],
            "preferences": {
                "weightUnit": "lb", "timeZone": "Europe/Berlin", "tone": "blunt", "equipment": ["dumbbell"],
                "maxMinutes": 45, "favouriteColour": "red",
            },
        },
    }  # fmt: skip

    made = api.post("/api/user", json=body).json()
    again = api.post("/api/user", json={**body, "profile": {"goals": ["strength"]}}).json()

    assert (made["status"], again["status"], made["userId"]) == ("created", "updated", again["userId"])
    assert made["profile"] == again["profile"]
    profile = made["profile"]
    assert (profile["age"], profile["gender"], profile["username"]) == (31, "female", "ann")
    assert profile["goals"] == ["strength", "run a marathon"]
    assert (profile["weightUnit"], profile["timeZone"], profile["tone"]) == ("lb", "Europe/Berlin", "blunt")
    assert profile["equipment"] == ["dumbbell"]
    assert profile["preferences"]["favouriteColour"] == "red"
    assert api.get(f"/api/users/{made['userId']}").json()["profile"] == profile


def test_what_was_registered_is_what_the_coach_goes_by(api: httpx.Client) -> None:
    bot = Bot(api)
    preferences = {"weightUnit": "lb", "equipment": ["dumbbell"], "maxMinutes": 30}
    body = {"provider": "test", "providerUserId": bot.name, "profile": {"preferences": preferences}}
    assert api.post("/api/user", json=body).json()["userId"] == bot.user_id

    bot.say("let's start a workout")
    bot.say("1")
    bot.say("start")
    text = bot.say("35x10").json()["response"]["text"]

    assert "35 lb × 10" in text
    names = [exercise["name"] for exercise in bot.get("/workouts/active")["exercises"]]
    assert names
    assert not [name for name in names if "barbell" in name.lower() or name in ("Bench press", "Back squat")]


def test_registering_while_talking_disturbs_neither(api: httpx.Client) -> None:
    bot = Bot(api)
    for number in range(4):
        bot.say("hi", f"m{number}")
        api.post("/api/user", json={"provider": "test", "providerUserId": bot.name, "username": f"ann{number}"})

    assert bot.get("")["profile"]["username"] == "ann3"


def test_listings_go_page_by_page(bot: Bot) -> None:
    for _ in range(3):
        for text in ("full body workout", "1", "start", "squats 60x5", "finish the workout"):
            bot.say(text)
    whole = bot.get("/workouts")["items"]
    first = bot.get("/workouts?limit=2")
    second = bot.get(f"/workouts?limit=2&cursor={first['nextCursor']}")

    assert len(whole) == 3
    assert first["items"] + second["items"] == whole
    assert second["nextCursor"] is None
    assert [each["startedAt"] for each in whole] == sorted((each["startedAt"] for each in whole), reverse=True)


def test_a_workout_has_no_name_before_it_has_a_plan(bot: Bot) -> None:
    bot.say("let's start a workout")
    assert bot.get("/workouts/active")["name"] is None

    bot.say("1")

    assert bot.get("/workouts/active")["name"] == "Full body"


def test_cancelled_workouts_are_not_listed(bot: Bot) -> None:
    bot.say("let's start a workout")
    bot.say("cancel")

    assert bot.get("/workouts")["items"] == []


def test_nothing_of_a_cancelled_workout_is_shown(bot: Bot) -> None:
    for text in ("let's start a workout", "1", "start", "80x8"):
        bot.say(text)
    workout = bot.get("/workouts/active")["id"]
    assert len(bot.get("/exercise-logs")["items"]) == 1
    for text in ("cancel", "yes"):
        bot.say(text)

    answer = bot.api.get(f"/api/users/{bot.user_id}/workouts/{workout}")

    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "workout_not_found")
    assert bot.get("/exercise-logs")["items"] == []


def test_what_an_undo_took_out_of_a_workout_is_not_shown(bot: Bot) -> None:
    for text in ("let's start a workout", "1", "start", "leg press 120x10", "yes", "undo"):
        bot.say(text)

    assert "Leg press" not in [exercise["name"] for exercise in bot.get("/workouts/active")["exercises"]]
    assert bot.get("/exercise-logs")["items"] == []


def test_somebody_new_has_no_measures(bot: Bot) -> None:
    assert bot.get("/metrics") == {"items": [], "nextCursor": None}


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


def test_the_coach_behaves_as_it_was_set(api: httpx.Client, bot: Bot) -> None:
    assert bot.get("/coach-settings") == {
        "tone": None, "behaviorRules": None, "encouragementStyle": None, "prepHints": True, "feedbackQuestions": True,
        "detail": None, "language": None,
    }  # fmt: skip
    person = {"provider": "test", "providerUserId": bot.name, "profile": {"preferences": {"tone": "calm"}}}
    api.post("/api/user", json=person).raise_for_status()
    assert bot.get("/coach-settings")["tone"] == "calm"

    said = ("less talk", "stop praising", "no warm-up tips", "never call me buddy", "be blunt", "answer in German")
    for text in said:
        bot.say(text)

    assert bot.get("/coach-settings") == {
        "tone": "blunt", "behaviorRules": "never call me buddy", "encouragementStyle": "none", "prepHints": False,
        "feedbackQuestions": True, "detail": "brief", "language": "de",
    }  # fmt: skip
    assert bot.get("")["profile"]["languageCode"] == "de"


def test_what_somebody_told_of_themselves_is_shown(bot: Bot) -> None:
    for text in (
        "I hate burpees",
        "my left knee hurts",
        "I only have dumbbells",
        "I train Mon Wed",
        "I like burpees now",
    ):
        bot.say(text)

    listed = bot.get("/memories")
    first = bot.get("/memories?limit=3")
    rest = bot.get(f"/memories?limit=3&cursor={first['nextCursor']}")

    assert first["items"] + rest["items"] == listed["items"]
    assert (listed["nextCursor"], rest["nextCursor"]) == (None, None)
    told = [(each["kind"], each["content"]) for each in listed["items"]]
    assert told == [
        ("preference", "I like burpees now"),
        ("schedule", "I train Mon Wed"),
        ("equipment", "I only have dumbbells"),
        ("limit", "my left knee hurts"),
    ]
    liking, days, things, limit = listed["items"]
    assert (liking["exercises"], days["days"]) == (["Burpee"], ["monday", "wednesday"])
    assert (things["equipment"], liking["equipment"]) == (["dumbbell"], None)
    assert (limit["areas"], limit["side"]) == (["knee"], "left")
    assert all(each["toldAt"] and each["id"] for each in listed["items"])


def test_recovery_and_the_week_count_what_was_done_and_told(bot: Bot) -> None:
    for text in ("full body workout", "1", "start", "60x8, 60x8, 60x8", "finish the workout", "my chest is sore"):
        bot.say(text)

    recovery, volume = bot.get("/recovery"), bot.get("/volume")

    muscles = {each["muscle"]: each for each in recovery["muscles"]}
    groups = {each["group"]: each for each in volume["groups"]}
    assert (recovery["status"], recovery["factor"], len(muscles)) == ("excellent", 1.0, 21)
    quads, chest = muscles["quads"], muscles["chest"]
    assert (quads["category"], quads["hoursLeft"], quads["reported"]) == ("ready_for_light_training", 72, None)
    (cause,) = quads["causes"]
    assert (cause["exercise"], cause["sets"], cause["share"], cause["toFailure"]) == ("Back squat", 3, 1.0, False)
    assert (chest["percent"], chest["reported"]["kind"], chest["reported"]["level"]) == (45, "soreness", 2)
    assert (groups["quads"]["sets"], groups["quads"]["verdict"], groups["quads"]["volume"]) == (3, "below", 1440)
    assert volume["source"] == "expert heuristic"


def test_personal_records_are_shown(bot: Bot) -> None:
    for text in ("full body workout", "1", "start", "80x8, 85x3", "finish the workout"):
        bot.say(text)

    listed = bot.get("/records")["items"]

    assert [(each["kind"], each["value"], each["weight"], each["reps"]) for each in listed] == [
        ("weight", 85, 85, 3),
        ("e1rm", 99.31, 80, 8),
        ("volume", 895, None, None),
        ("reps", 3, 85, 3),
        ("reps", 8, 80, 8),
    ]
    assert {each["exercise"] for each in listed} == {"Back squat"}
    assert bot.get(f"/records?exerciseId={listed[0]['exerciseId']}")["items"] == listed
    assert Bot(bot.api).get("/records")["items"] == []


def test_nobody_is_shown_what_another_told(api: httpx.Client) -> None:
    mine, theirs = Bot(api), Bot(api)
    theirs.say("my knee hurts")

    theirs.say("my chest is sore")

    assert mine.get("/memories") == {"items": [], "nextCursor": None}
    assert not any(each["hoursLeft"] for each in mine.get("/recovery")["muscles"])


def test_another_persons_workout_is_not_found(api: httpx.Client) -> None:
    mine, theirs = Bot(api), Bot(api)
    theirs.say("let's start a workout")
    workout = theirs.get("/workouts/active")["id"]

    answer = api.get(f"/api/users/{mine.user_id}/workouts/{workout}")

    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "workout_not_found")


def test_the_catalogue_is_searched_and_paged(api: httpx.Client) -> None:
    found = api.get("/api/exercises", params={"query": "rdl"}).json()["items"]
    first = api.get("/api/exercises", params={"limit": 100}).json()
    second = api.get("/api/exercises", params={"limit": 100, "cursor": first["nextCursor"]}).json()

    assert found[0]["name"] == "Romanian deadlift"
    assert len(first["items"]) == 100
    assert not {each["id"] for each in first["items"]} & {each["id"] for each in second["items"]}


def test_chat_keeps_nothing(api: httpx.Client) -> None:
    hello = api.post("/api/chat", json={"text": "hi"}).json()
    how = api.post("/api/chat", json={"text": "how do I deadlift?"}).json()
    asked = api.post("/api/chat", json={"text": "let's start a workout"}).json()

    assert "coach" in hello["text"]
    assert "Deadlift" in how["text"]
    assert "nothing is saved" in asked["text"]


def test_health(api: httpx.Client, url: str) -> None:
    for path in ("/health/live", "/health/ready"):
        assert httpx.get(f"{url}{path}").json() == {"status": "ok"}
    assert httpx.get(f"{url}/api/exercises").status_code == 401
