"""Whatever Telegram has, the bots of docs/BOT_GUIDE.md take from it what a person says to them, once and in order."""

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.bots.running import FIT_COACH, SECRET, Bot, group, message, turns, update, within_a_minute
from tests.bots.standing import Answer
from tests.talking import World

Json = dict[str, Any]


def heard(world: World, sender: int) -> list[str]:
    """What the coach was told by somebody."""
    return [turn["message"] for turn in turns(world, sender)]


def nothing(sender: int) -> list[Json]:
    """Updates in which nobody says anything to the bot."""
    mute = {name: value for name, value in message("", sender).items() if name != "text"}
    here, by_nobody = group(-sender), {"sender_chat": {"id": -1, "type": "channel"}}
    unsigned = {name: value for name, value in message("hi", sender).items() if name != "from"}
    return [
        {},
        {"channel_post": {**unsigned, "chat": {"id": -1, "type": "channel"}}},
        {"callback_query": {"id": "1", "from": {"id": sender}, "message": message("old", sender), "data": "1"}},
        {"my_chat_member": {"chat": {"id": sender, "type": "private"}, "from": {"id": sender}}},
        {"message": {**mute, "photo": [{}]}},
        {"message": {**mute, "voice": {}}},
        {"message": message("", sender)},
        {"message": message(f"@{FIT_COACH}", sender, chat=here)},
        {"message": message(f"@{FIT_COACH}2 hi", sender, chat=here)},
        {"message": message("/help", sender, chat=here)},
        {"message": message(f"@{FIT_COACH} hi", sender, chat=here, **by_nobody)},
        {"message": {**unsigned, "chat": here}},
        {"message": message("hi", sender, chat=here, reply_to_message={"from": {"username": "Another"}})},
        {"message": message("hi", sender, chat=here, reply_to_message={})},
    ]


def test_where_nothing_is_said_nothing_is_done(bot: Bot, sender: int, world: World) -> None:
    told = nothing(sender)
    assert [bot.gets(update(**each)) for each in told] == [200] * len(told)
    bot.gets(update(message=message("help", sender)))
    assert within_a_minute(lambda: bot.telegram.to(sender))
    assert within_a_minute(lambda: not list((bot.place / "inbox").iterdir()))

    assert heard(world, sender) == ["help"]
    assert not bot.telegram.to(-sender)
    assert "kept for the next start" not in bot.said()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"/help@{FIT_COACH}", "/help"),
        (f"@{FIT_COACH.lower()} 80x8", "80x8"),
        (f"80x8 @{FIT_COACH.upper()}", "80x8"),
        (f"@{FIT_COACH} très bien 💪 *x* _y_ [z](t) <b>", "très bien 💪 *x* _y_ [z](t) <b>"),
    ],
)
def test_in_a_group_the_name_is_left_out(bot: Bot, sender: int, world: World, text: str, expected: str) -> None:
    bot.gets(update(message=message(text, sender, chat=group(-sender))))
    assert within_a_minute(lambda: bot.telegram.to(-sender))

    assert heard(world, sender) == [expected]


def test_a_caption_is_said_too(bot: Bot, sender: int, world: World) -> None:
    photo = {**message("", sender), "photo": [{}], "caption": "my knee hurts"}
    del photo["text"]
    bot.gets(update(message=photo))
    assert within_a_minute(lambda: bot.telegram.to(sender))

    assert heard(world, sender) == ["my knee hurts"]


@pytest.mark.parametrize("text", ["x" * 4096, "💪" * 2048, "é\u0301\u202e\u200b 80x8", "a\x85b", "-- '; \\ \" {0} %s"])
def test_any_text_is_answered(bot: Bot, sender: int, text: str) -> None:
    told = message(text, sender)
    del told["from"]["language_code"]
    bot.gets(update(message=told))

    assert within_a_minute(lambda: bot.telegram.to(sender))


def test_a_long_answer_comes_whole_with_its_buttons_at_the_end(bot: Bot, sender: int) -> None:
    text = "💪 *a_b* [c] (d). " * 700
    response = {"text": text, "metadata": {"suggestions": ["next"]}}
    said: Answer = (200, {"Content-Type": "application/json"}, json.dumps({"response": response}).encode())
    bot.gate.said_first[f"{sender}:7"] = [said]
    bot.gets(update(message=message("hi", sender)))
    assert within_a_minute(lambda: any("reply_markup" in each for each in bot.telegram.to(sender)))

    sent = bot.telegram.to(sender)
    assert "".join(each["text"] for each in sent) == text
    assert all(len(each["text"].encode("utf-16-le")) <= 2 * 4096 for each in sent)
    assert ["reply_markup" in each for each in sent] == [False] * (len(sent) - 1) + [True]
    assert not any("parse_mode" in each for each in sent)


def test_a_change_that_is_no_edit_does_nothing_again(bot: Bot, sender: int, world: World) -> None:
    bot.gets(update(message=message("my knee hurts", sender)))
    bot.gets(update(edited_message=message("my knee hurts", sender)))
    assert within_a_minute(lambda: len(bot.telegram.to(sender)) == 2)

    assert heard(world, sender) == ["my knee hurts"]


def test_the_same_update_many_times_at_once_is_answered_once(bot: Bot, sender: int) -> None:
    bot.gate.said_first[f"{sender}:7"] = [(503, {"Retry-After": "2"}, b"{}")]
    told = update(message=message("hi", sender))
    with ThreadPoolExecutor(16) as many:
        assert set(many.map(bot.gets, [told] * 16)) == {200}
    bot.gets(update(message=message("help", sender, message_id=8)))
    assert within_a_minute(lambda: len(bot.telegram.to(sender)) == 2)

    assert len(bot.gate.nonces[f"{sender}:7"]) == 2


def test_messages_of_a_chat_that_come_at_once_are_all_answered(bot: Bot, sender: int, world: World) -> None:
    told = [update(message=message(f"my knee hurts {number}", sender, message_id=number)) for number in range(8)]
    with ThreadPoolExecutor(8) as many:
        assert set(many.map(bot.gets, told)) == {200}
    assert within_a_minute(lambda: len(bot.telegram.to(sender)) == 8)

    assert sorted(heard(world, sender)) == [each["message"]["text"] for each in told]


@pytest.mark.parametrize("body", [b"{", b"null", b'{"update_id"', b"\xff"])
def test_what_is_no_update_does_no_harm(bot: Bot, sender: int, body: bytes) -> None:
    for length in (len(body), len(body) + 9):  # the second one breaks off
        head = f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nHost: a\r\nContent-Length: {length}\r\n\r\n"
        with socket.create_connection(("127.0.0.1", int(bot.environment["PORT"]))) as line:
            line.sendall(b"POST / HTTP/1.1\r\n" + head.encode() + body)
            if length == len(body):
                assert b" 500 " in line.recv(100)
    bot.gets(update(message=message("hi", sender)))

    assert within_a_minute(lambda: bot.telegram.to(sender))
