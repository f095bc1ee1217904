"""A whole workout through REST alone, and what is shown of it afterwards."""

import httpx

from tests.api.bot import Bot


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


def test_health(api: httpx.Client, url: str) -> None:
    for path in ("/health/live", "/health/ready"):
        assert httpx.get(f"{url}{path}").json() == {"status": "ok"}
    assert httpx.get(f"{url}/api/exercises").status_code == 401
