"""The bots of docs/BOT_GUIDE.md hand on what is said and what is answered; its other code is true."""

import re
import signal
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from api.signing import signature
from tests.bots.running import (
    FIT_COACH,
    GUIDE,
    RUN,
    Bot,
    blocks,
    free_port,
    group,
    message,
    turns,
    update,
    within_a_minute,
)
from tests.talking import World


def test_what_was_acknowledged_is_answered_though_both_ends_were_away(
    stopped: Bot, sender: int, world: World, tmp_path: Path
) -> None:
    apart = replace(stopped, place=tmp_path, environment={**stopped.environment, "PORT": str(free_port())})
    told = [update(message=message(text, sender, message_id=number)) for number, text in enumerate(SAID)]
    with apart.at_work(FIT_URL=f"http://127.0.0.1:{free_port()}") as process:
        acknowledged = [apart.gets(each) for each in told]
        process.send_signal(signal.SIGKILL)
    with apart.at_work():
        assert within_a_minute(lambda: len(apart.telegram.to(sender)) == len(SAID))
        assert within_a_minute(lambda: not list((tmp_path / "inbox").iterdir()))

    assert acknowledged == [200] * len(SAID)
    assert [turn["message"] for turn in turns(world, sender)] == list(SAID)


SAID = ("let's start a workout", "1", "start", "80x8")


def test_a_message_is_answered_with_buttons(bot: Bot, sender: int, world: World) -> None:
    assert bot.gets(update(message=message("let's start a workout", sender))) == 200
    assert within_a_minute(lambda: bot.telegram.to(sender))

    (answer,), (turn,) = bot.telegram.to(sender), turns(world, sender)
    buttons = [row[0]["text"] for row in answer["reply_markup"]["keyboard"]]
    assert answer["path"] == "/bot1:a/sendMessage"
    assert answer["text"] == turn["reply"]["text"]
    assert buttons == turn["reply"]["metadata"]["suggestions"] != []
    assert "reply_parameters" not in answer
    assert turn["message_id"] == f"{sender}:7"


def test_each_attempt_is_signed_anew(bot: Bot, sender: int, world: World) -> None:
    bot.gets(update(message=message("hi", sender)))
    assert within_a_minute(lambda: bot.telegram.to(sender))

    nonces = bot.gate.nonces[f"{sender}:7"]
    assert len(nonces) == len(set(nonces)) == 2
    assert len(turns(world, sender)) == 1


def test_an_update_that_comes_again_does_nothing_again(bot: Bot, sender: int, world: World) -> None:
    told = update(message=message("my knee hurts", sender))
    assert [bot.gets(told), bot.gets(told)] == [200, 200]
    assert within_a_minute(lambda: bot.telegram.to(sender))
    bot.gets(told)
    bot.gets(update(message=message("hi", sender, message_id=8)))
    assert within_a_minute(lambda: len(turns(world, sender)) == 2)

    assert [turn["message"] for turn in turns(world, sender)] == ["my knee hurts", "hi"]


def test_an_edited_message_is_a_new_one(bot: Bot, sender: int, world: World) -> None:
    bot.gets(update(message=message("helo", sender)))
    bot.gets(update(edited_message=message("hello", sender, edit_date=1795330329)))
    assert within_a_minute(lambda: len(bot.telegram.to(sender)) == 2)

    assert [turn["message_id"] for turn in turns(world, sender)] == [f"{sender}:7", f"{sender}:7:1795330329"]


def test_in_a_group_the_sender_is_answered_when_the_bot_is_spoken_to(bot: Bot, sender: int, world: World) -> None:
    chat, replied = group(-sender), {"from": {"username": FIT_COACH}}
    bot.gets(update(message=message("see you at the gym", sender, chat=chat)))
    bot.gets(update(message=message(f"@{FIT_COACH} hi", sender, chat=chat, message_id=8)))
    bot.gets(update(message=message("help", sender, chat=chat, message_id=9, reply_to_message=replied)))
    assert within_a_minute(lambda: len(bot.telegram.to(-sender)) == 2)

    assert [turn["message"] for turn in turns(world, sender)] == ["hi", "help"]
    assert [each["reply_parameters"]["message_id"] for each in bot.telegram.to(-sender)] == [8, 9]
    assert turns(world, -sender) == []


def test_nobody_but_telegram_is_listened_to(bot: Bot, sender: int, world: World) -> None:
    told = update(message=message("hi", sender))

    assert bot.gets(told, secret="guessed") == 401
    assert not (bot.place / "inbox" / f"{told['update_id']}.json").exists()


def test_a_reminder_comes_and_is_over(bot: Bot, sender: int, world: World) -> None:
    for number, text in enumerate(("my time zone is Berlin", "remind me on Mondays at 7am")):
        bot.gets(update(message=message(text, sender, message_id=number)))
    assert within_a_minute(lambda: len(bot.telegram.to(sender)) == 2)
    (turn, *_) = turns(world, sender)
    world.connection.execute("UPDATE reminders SET due = '2020-01-06T06:00:00Z' WHERE user_id = %s", [turn["user_id"]])

    assert within_a_minute(lambda: len(bot.telegram.to(sender)) == 3)
    assert bot.telegram.to(sender)[-1]["text"].startswith("Time to train!")
    assert within_a_minute(
        lambda: world.rows("SELECT FROM reminders WHERE user_id = %s AND due > now()", turn["user_id"])
    )


@pytest.mark.parametrize("language", RUN)
def test_what_is_escaped_reads_as_it_was(language: str) -> None:
    text = '5 < 6 & "a_b" > c-d. (1) `x` *y* [z] 82.5!'
    say, run = {"python": ("print", "-c"), "javascript": ("console.log", "-e")}[language]
    shown = [f"{say}({function}({text!r}))" for function in ("html", "markdown")]

    code = "\n".join((*blocks(language)[1:], *shown))
    said = subprocess.run([*RUN[language], run, code], capture_output=True, check=True)

    assert said.stdout.decode().splitlines() == [
        '5 &lt; 6 &amp; "a_b" &gt; c-d. (1) `x` *y* [z] 82.5!',
        r'5 < 6 & "a\_b" \> c\-d\. \(1\) \`x\` \*y\* \[z\] 82\.5\!',
    ]


def test_the_vectors_are_true() -> None:
    ((key_id, secret, nonce, timestamp),) = re.findall(
        r"Key id `(.+)`, secret `(.+)`, nonce `(.+)`, timestamp `(.+)`:", GUIDE
    )
    vectors = re.findall(r"^\| `([A-Z]+)` \| `(\S+)` \| (?:`(.+)`)? \| `(v1=[0-9a-f]{64})` \|$", GUIDE, re.MULTILINE)

    assert len(vectors) == 4
    for method, target, body, expected in vectors:
        said = (key_id, timestamp, nonce)
        assert signature(secret.encode(), said, method, target.encode(), body.encode()) == expected
