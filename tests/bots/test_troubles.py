"""The bots of docs/BOT_GUIDE.md lose nothing and hold up nobody, whoever answers in the coach's place."""

import json
import stat

import pytest

from tests.bots.running import Bot, message, turns, update, within_a_minute
from tests.bots.standing import BUSY, HTML, Answer
from tests.talking import World

JSON = {"Content-Type": "application/json"}
DATE = {"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}
AGES = {"Retry-After": "60"}
BETWEEN: dict[str, Answer] = {
    "a date": (503, DATE, b""),
    "HTML": HTML,
    "JSON": (502, JSON, b'{"message": "upstream"}'),
    "an error of its own": (500, JSON, b'{"message": "upstream"}'),
    "a list": (404, JSON, b"[]"),
    "a page": (200, {"Content-Type": "text/html"}, b"<html>Back soon</html>"),
    "half": (200, JSON, b'{"response": {"te'),
}


@pytest.mark.parametrize("said", BETWEEN.values(), ids=BETWEEN.keys())
def test_what_a_proxy_says_is_no_answer(bot: Bot, sender: int, world: World, said: Answer) -> None:
    bot.gate.said_first[f"{sender}:7"] = [said]
    bot.gets(update(message=message("hi", sender)))
    assert within_a_minute(lambda: bot.telegram.to(sender))

    assert [each["text"] for each in bot.telegram.to(sender)] == [turns(world, sender)[0]["reply"]["text"]]
    assert within_a_minute(lambda: not list((bot.place / "inbox").iterdir()))


def test_a_refusal_is_shown_and_over(bot: Bot, sender: int) -> None:
    refused = {"response": {"text": "Nothing was saved.", "metadata": None}, "status": "error", "error": {}}
    bot.gate.said_first[f"{sender}:7"] = [(500, JSON, json.dumps(refused).encode())]
    bot.gets(update(message=message("hi", sender)))
    assert within_a_minute(lambda: bot.telegram.to(sender))
    assert within_a_minute(lambda: not list((bot.place / "inbox").iterdir()))

    assert [each["text"] for each in bot.telegram.to(sender)] == ["Nothing was saved."]
    assert len(bot.gate.nonces[f"{sender}:7"]) == 1


def test_a_red_flag_is_shown_at_once_though_the_message_has_to_be_sent_again(bot: Bot, sender: int) -> None:
    vetted = {"text": "Stop. Call 112.", "metadata": None, "redFlag": "chest_pain"}
    away = (503, {"Retry-After": "0"}, json.dumps({"response": vetted, "status": "error", "error": {}}).encode())
    bot.gate.said_first[f"{sender}:7"] = [away, away]
    bot.gets(update(message=message("my chest hurts badly", sender)))
    assert within_a_minute(lambda: len(bot.telegram.to(sender)) == 2)

    first, second = bot.telegram.to(sender)
    assert first["text"] == "Stop. Call 112."
    assert second["text"] != first["text"]
    assert len(bot.gate.nonces[f"{sender}:7"]) == 3


def test_a_chat_that_waits_holds_up_no_other(bot: Bot, sender: int) -> None:
    others = [sender + number for number in range(1, 34)]
    bot.gate.said_first[f"{sender}:7"] = [(429, AGES, b"{}")]
    bot.gets(update(message=message("hi", sender)))
    for other in others:
        bot.gets(update(message=message("hi", other)))

    assert within_a_minute(lambda: all(bot.telegram.to(other) for other in others))
    assert not bot.telegram.to(sender)


@pytest.mark.parametrize("said", [HTML, BUSY, BETWEEN["JSON"], BETWEEN["a page"]], ids=str)
def test_reminders_go_on_after_a_proxy_has_spoken(bot: Bot, sender: int, world: World, said: Answer) -> None:
    remind(bot, sender, world)
    bot.gate.said_first["/api/reminders/due"] = [said]
    user = turns(world, sender)[0]["user_id"]
    (reminder,) = world.rows("SELECT id FROM reminders WHERE user_id = %s", user)
    bot.gate.said_first[f"/api/reminders/{reminder['id']}/delivered"] = [said]
    world.connection.execute("UPDATE reminders SET due = '2020-01-06T06:00:00Z' WHERE user_id = %s", [user])

    assert within_a_minute(lambda: world.rows("SELECT FROM reminders WHERE user_id = %s AND due > now()", user))
    assert len(bot.telegram.to(sender)) == 3


def test_nobody_else_reads_what_is_kept(bot: Bot) -> None:
    assert stat.S_IMODE((bot.place / "inbox").stat().st_mode) == 0o700


def remind(bot: Bot, sender: int, world: World) -> None:
    """Have somebody ask for a reminder."""
    for number, text in enumerate(("my time zone is Berlin", "remind me on Mondays at 7am")):
        bot.gets(update(message=message(text, sender, message_id=number)))
    assert within_a_minute(lambda: len(bot.telegram.to(sender)) == 2)
