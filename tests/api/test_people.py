"""Who somebody is, how the coach is to behave towards them, and what they told: registered, shown, nobody else's."""

from typing import Any
from uuid import uuid4

import httpx

from tests.api.bot import Bot


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


def test_somebody_new_has_no_measures(bot: Bot) -> None:
    assert bot.get("/metrics") == {"items": [], "nextCursor": None}


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


def test_nobody_is_shown_what_another_told(api: httpx.Client) -> None:
    mine, theirs = Bot(api), Bot(api)
    theirs.say("my knee hurts")

    theirs.say("my chest is sore")

    assert mine.get("/memories") == {"items": [], "nextCursor": None}
    assert not any(each["hoursLeft"] for each in mine.get("/recovery")["muscles"])
