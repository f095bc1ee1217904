"""A server process that dies at a named point of a turn, by SIGKILL, as often as it is asked to.

It reads a job a line, {"point", "provider", "name", "message_id", "text"}, handles it in a child, and prints how the
child ended: the number of the signal that killed it, or 0 with the reply's text.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from db.address import Address
from db.checkpoints import AthleteSaver
from db.journal import PostgresJournal
from graph.bootstrap import served
from graph.state import Incoming
from settings import Settings

POINTS = ("identified", "recalled", "named", "written", "committed", "checkpointed")
# The steps of a turn that touch the database, and the points before and behind them.
STEPS: tuple[tuple[type, str, str, str], ...] = (
    (PostgresJournal, "recall", "identified", "recalled"),
    (PostgresJournal, "_write", "named", "written"),
    (PostgresJournal, "commit", "", "committed"),
    (AthleteSaver, "aput", "", "checkpointed"),
)


def die() -> None:
    """End as a machine that loses its power does."""
    os.kill(os.getpid(), signal.SIGKILL)


def arm(point: str) -> None:
    """Make this process die when a turn gets to the point."""
    for kind, name, before, after in STEPS:
        if point in (before, after):
            setattr(kind, name, _deadly(getattr(kind, name), before=point == before))


def _deadly(step: Callable[..., Awaitable[Any]], *, before: bool) -> Callable[..., Awaitable[Any]]:
    async def deadly(*arguments: object, **named: object) -> object:
        if before:
            die()
        await step(*arguments, **named)
        die()
        return None

    return deadly


async def handle(address: Address, job: dict[str, str]) -> str:
    """Handle one message."""
    async with served(Settings(data_dir=Path("/nonexistent"), keep_seconds=0), address) as made:
        incoming = Incoming(job["provider"], job["name"], job["message_id"], job["text"])
        reply = await made.coach.reply(incoming, "trace")
        return str(reply["text"])


def main() -> None:
    """Handle a job a line."""
    address = Address(owner="", app=sys.argv[1])
    print("ready", flush=True)
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            arm(job["point"])
            text = asyncio.run(handle(address, job))
            print(json.dumps({"signal": 0, "text": text}), flush=True)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            print(json.dumps({"signal": os.WTERMSIG(status)}), flush=True)


if __name__ == "__main__":
    main()
