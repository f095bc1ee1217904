"""Reminders for whoever delivers them: what is due, to whom, and that it has come once."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import httpx
import pytest

from graph.bootstrap import clock
from tests.api.bot import Bot
from tests.talking import World

NOBODYS = UUID(int=4)
DUE = datetime(2020, 1, 6, 6, 0, tzinfo=UTC)  # of a Monday long ago, at 7 in Berlin


@pytest.fixture
def remembered(bot: Bot, world: World) -> str:
    """The reminder of somebody in Berlin who trains on Mondays at 7; it was due long ago."""
    bot.say("my time zone is Berlin")
    bot.say("remind me on Mondays at 7am")
    world.connection.execute("UPDATE reminders SET due = %s WHERE user_id = %s", [DUE, bot.user_id])
    (row,) = world.rows("SELECT id FROM reminders WHERE user_id = %s", bot.user_id)
    return str(row["id"])


def _due(bot: Bot, **query: Any) -> list[dict[str, Any]]:
    """What is due of this person, on however many pages."""
    found: list[dict[str, Any]] = []
    cursor = None
    while True:
        query |= {"cursor": cursor} if cursor else {}
        page = bot.api.get("/api/reminders/due", params=query).raise_for_status().json()
        found += page["items"]
        cursor = page["nextCursor"]
        if cursor is None:
            return [each for each in found if each["userId"] == str(bot.user_id)]


def test_what_is_due_says_whom_to_write_to(bot: Bot, remembered: str) -> None:
    (due,) = _due(bot)

    assert due == {
        "id": remembered, "userId": str(bot.user_id), "dueAt": "2020-01-06T06:00:00Z", "repeats": True,
        "text": "Time to train! Say “let's start a workout” when you are ready.",
        "accounts": [{"provider": "test", "providerUserId": bot.name}],
    }  # fmt: skip
    assert _due(bot, provider="test") == [due]
    assert _due(bot, provider="telegram") == []


def test_what_has_come_is_due_no_more(api: httpx.Client, bot: Bot, world: World, remembered: str) -> None:
    body = {"dueAt": DUE.isoformat()}
    first = api.post(f"/api/reminders/{remembered}/delivered", json=body).raise_for_status().json()
    again = api.post(f"/api/reminders/{remembered}/delivered", json=body).raise_for_status().json()

    assert first == again
    assert first["id"] == remembered
    assert datetime.fromisoformat(first["nextDueAt"]) > clock()
    assert _due(bot) == []
    (row,) = world.rows("SELECT due FROM reminders WHERE user_id = %s", bot.user_id)
    assert row["due"].isoformat().replace("+00:00", "Z") == first["nextDueAt"]


def test_one_that_comes_once_is_over(api: httpx.Client, bot: Bot, world: World, remembered: str) -> None:
    world.connection.execute("UPDATE reminders SET days = '{}' WHERE user_id = %s", [bot.user_id])

    done = api.post(f"/api/reminders/{remembered}/delivered", json={"dueAt": DUE.isoformat()}).raise_for_status()

    assert done.json() == {"id": remembered, "nextDueAt": None}
    assert _due(bot) == []
    assert "No reminders" in bot.say("my reminders").json()["response"]["text"]


def test_another_time_of_it_is_left_alone(api: httpx.Client, bot: Bot, remembered: str) -> None:
    body = {"dueAt": "2020-01-13T06:00:00Z"}

    kept = api.post(f"/api/reminders/{remembered}/delivered", json=body).raise_for_status().json()

    assert kept["nextDueAt"] == "2020-01-06T06:00:00Z"
    assert len(_due(bot)) == 1


def test_a_time_zone_that_a_client_says_takes_reminders_along(
    api: httpx.Client, bot: Bot, world: World, remembered: str
) -> None:
    person = {"provider": "test", "providerUserId": bot.name, "profile": {"preferences": {"timeZone": "Asia/Tokyo"}}}
    bot.say("remind me at 9am to stretch")

    api.post("/api/user", json=person).raise_for_status()

    rows = world.rows("SELECT due, clock FROM reminders WHERE user_id = %s", bot.user_id)
    assert {row["due"].astimezone(ZoneInfo("Asia/Tokyo")).time() for row in rows} == {row["clock"] for row in rows}
    assert {row["clock"].hour for row in rows} == {7, 9}


def test_what_was_stopped_is_not_due(bot: Bot, remembered: str) -> None:
    bot.say("stop reminding me")

    assert _due(bot) == []


def test_what_is_due_comes_page_by_page(bot: Bot, world: World, remembered: str) -> None:
    for number in range(3):
        bot.say(f"remind me at 0{number}:30 to drink glass {number}")
    world.connection.execute("UPDATE reminders SET due = %s WHERE what IS NOT NULL", [DUE])

    seen = [each["id"] for each in _due(bot, limit=2)]

    assert len(seen) == len(set(seen)) == 4


def test_the_text_is_in_the_voice_they_wished_for(bot: Bot, remembered: str) -> None:
    bot.say("be blunt")

    assert [each["text"] for each in _due(bot)] == ["Training time. Say “let's start a workout”."]


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        (f"/api/reminders/{NOBODYS}/delivered", {"dueAt": DUE.isoformat()}, 404, "reminder_not_found"),
        ("/api/reminders/x/delivered", {"dueAt": DUE.isoformat()}, 400, "invalid_request"),
        (f"/api/reminders/{NOBODYS}/delivered", {}, 400, "invalid_request"),
        (f"/api/reminders/{NOBODYS}/delivered", {"dueAt": "2020-01-06T06:00:00"}, 400, "invalid_request"),
    ],
)
def test_what_does_not_fit_is_refused(
    api: httpx.Client, path: str, body: dict[str, str], status: int, code: str
) -> None:
    answer = api.post(path, json=body)

    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_nobody_sees_reminders_without_the_token(api: httpx.Client) -> None:
    assert api.get("/api/reminders/due", headers={"Authorization": "Bearer no"}).status_code == 401
    refused = api.post(f"/api/reminders/{NOBODYS}/delivered", json={}, headers={"Authorization": "Bearer no"})
    assert refused.status_code == 401
    assert api.get("/api/reminders/due", params={"cursor": "nonsense"}).json()["error"]["code"] == "invalid_cursor"
