"""Measures, goals, programmes and the training context over HTTP."""

from uuid import uuid4

import httpx
import pytest

from graph.codec import Json
from tests.api.bot import Bot


def says(bot: Bot, *texts: str) -> None:
    for text in texts:
        assert bot.say(text).status_code == 200


def test_somebody_new_has_none_of_it(bot: Bot) -> None:
    nothing: Json = {"items": [], "nextCursor": None}

    assert (bot.get("/goals"), bot.get("/programs")) == (nothing, nothing)
    assert bot.get("/training-context") == {
        "primaryGoal": None, "level": None, "intensityPreference": None, "equipment": None, "limitations": [],
        "schedule": {"days": [], "minutes": None}, "recoveryStatus": None, "recentProgress": None, "age": None,
        "height": None, "weight": None, "lastUpdated": None,
    }  # fmt: skip


def test_goals_are_listed_newest_first_page_by_page(bot: Bot) -> None:
    says(bot, "I weigh 82", "lose 4 kg in 30 weeks", "my goal is to bench 100 kg", "get stronger", "drop my bench goal")

    listed = bot.get("/goals")
    first = bot.get("/goals?limit=2")
    rest = bot.get(f"/goals?limit=2&cursor={first['nextCursor']}")

    assert first["items"] + rest["items"] == listed["items"]
    assert (listed["nextCursor"], rest["nextCursor"]) == (None, None)
    stronger, bench, weight = listed["items"]
    assert (stronger["goalType"], stronger["words"], stronger["measure"]) == ("strength", "get stronger", None)
    assert (bench["measure"], bench["unit"], bench["targetValue"], bench["status"]) == ("lift", "kg", 100, "abandoned")
    assert bench["exerciseId"] is not None
    assert (weight["startValue"], weight["currentValue"], weight["targetValue"], weight["progress"]) == (82, 82, 78, 0)
    assert weight["targetDate"] > weight["startDate"][:10]


def test_a_goal_that_only_a_client_told_is_listed_too(api: httpx.Client, bot: Bot) -> None:
    person = {"provider": "test", "providerUserId": bot.name, "profile": {"goals": ["strength", "look good"]}}
    api.post("/api/user", json=person).raise_for_status()

    assert sorted((each["goalType"], each["words"]) for each in bot.get("/goals")["items"]) == [
        ("general_fitness", "look good"), ("strength", "strength")
    ]  # fmt: skip
    says(bot, "what are my goals?")


def test_a_programme_is_shown_with_its_weeks_days_and_workouts(bot: Bot) -> None:
    says(
        bot, "make me a 6 week strength program, 3 days a week", "let's start a workout", "1", "start", "60x8", "finish"
    )

    (program,) = bot.get("/programs")["items"]

    assert (program["name"], program["status"], program["goal"]) == (
        "6 weeks for strength, 3 days a week", "active", "strength"
    )  # fmt: skip
    assert [week["phase"] for week in program["weeks"]] == [*["accumulate"] * 3, *["intensify"] * 2, "deload"]
    assert [day["workoutType"] for day in program["days"]] == ["full_body"] * 3
    assert all(slot["sets"] >= 2 and slot["low"] <= slot["high"] for slot in program["days"][0]["exercises"])
    assert len(program["workouts"]) == 18
    first, second = program["workouts"][:2]
    assert (first["status"], first["workoutId"]) == ("done", bot.get("/workouts")["items"][0]["id"])
    assert (second["status"], second["workoutId"], second["week"], second["day"]) == ("planned", None, 1, 2)
    assert (program["currentWeek"], program["currentPhase"]) == (1, "accumulate")


def test_old_programmes_stay_listed(bot: Bot) -> None:
    says(bot, "make me a program", "new program for muscle", "yes")

    listed = bot.get("/programs?limit=1")
    rest = bot.get(f"/programs?limit=1&cursor={listed['nextCursor']}")

    assert {each["status"] for each in (*listed["items"], *rest["items"])} == {"active", "abandoned"}


def test_the_context_has_what_was_told_on_top_of_what_was_set(api: httpx.Client, bot: Bot) -> None:
    preferences = {"level": "intermediate", "equipment": ["barbell"], "maxMinutes": 45}
    person = {"provider": "test", "providerUserId": bot.name, "profile": {"age": 30, "preferences": preferences}}
    api.post("/api/user", json=person).raise_for_status()
    says(bot, "I train Mon Wed", "my knee hurts", "I only have dumbbells", "I'm a beginner", "I weigh 80 kg")

    context = bot.get("/training-context")

    assert (context["level"], context["equipment"], context["limitations"]) == ("beginner", ["dumbbell"], ["knee"])
    assert context["schedule"] == {"days": ["monday", "wednesday"], "minutes": 45}
    assert (context["age"], context["weight"], context["height"]) == (30, 80.0, None)


@pytest.mark.parametrize("path", ["/goals", "/programs", "/training-context"])
def test_nobody_is_shown_anothers(api: httpx.Client, path: str) -> None:
    mine, theirs = Bot(api), Bot(api)
    empty = mine.get(path)
    says(theirs, "I weigh 82", "I'm a beginner", "get stronger", "make me a program")

    assert mine.get(path) == empty
    answer = api.get(f"/api/users/{uuid4()}{path}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "user_not_found")


def test_measures_that_were_told_are_listed(bot: Bot) -> None:
    says(bot, "I weigh 180 lbs", "my waist is 86 cm")

    waist, weight = bot.get("/metrics")["items"]

    assert (waist["waist"], waist["weight"], weight["weight"]) == (86.0, None, 81.647)
