"""A server process that dies by SIGKILL while it handles a message: at a named point of the turn, or when it is shot.

It is warm, and handles each job, a line of JSON, in a child of its own: {"point", "address", "now", "provider", "name",
"message_id", "text"}. It prints {"pid"} of the child, and then how that ended: {"signal"}, or 0 with {"reply"}.
"""

import asyncio
import gc
import json
import os
import signal
import sys
import threading
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import wraps
from types import ModuleType
from typing import Any

import db.writing
import graph.build
from db.address import Address
from db.checkpoints import AthleteSaver
from db.journal import PostgresJournal
from db.pool import opened
from db.store import PostgresStore
from graph.bootstrap import names_in, program_version
from graph.coach import Coach, Graph
from graph.codec import Json
from graph.state import Incoming
from language.names import Names
from language.warm import warm

# The steps of a turn, and the points before and behind them.
STEPS: tuple[tuple[type | ModuleType, str, str, str], ...] = (
    (PostgresStore, "identify", "arrived", "identified"),
    (PostgresJournal, "recall", "", "recalled"),
    (graph.build, "act", "named", "acted"),
    (graph.build, "respond", "", "responded"),
    (PostgresJournal, "commit", "to_be_committed", "committed"),
    (db.writing, "_claim", "", "claimed"),
    (db.writing, "write_progress", "half_written", ""),
    (PostgresJournal, "_write", "", "written"),
    (AthleteSaver, "aput", "", "checkpointed"),
)
POINTS = tuple(point for _, _, before, after in STEPS for point in (before, after) if point)
armed = ""


def pass_by(point: str) -> None:
    """Die here, if this is the point to die at, as a killed process does: its connections are closed at once."""
    if point and point == armed:
        os.kill(os.getpid(), signal.SIGKILL)


def mark() -> None:
    """Have every step pass by the points before and behind it."""
    for owner, name, before, after in STEPS:
        setattr(owner, name, _marked(getattr(owner, name), before, after))


def _marked(step: Callable[..., Awaitable[Any]], before: str, after: str) -> Callable[..., Awaitable[Any]]:
    @wraps(step)
    async def marked(*arguments: object, **named: object) -> object:
        pass_by(before)
        done = await step(*arguments, **named)
        pass_by(after)
        return done

    return marked


async def handle(job: dict[str, str], made: Graph, known: Names) -> Json:
    """Handle one message, as a server that has just started."""
    async with opened(job["address"], 2) as pool:
        now = datetime.fromisoformat(job["now"])
        coach = Coach(made, PostgresStore(pool), known, lambda: now, program_version(known))
        reply = await coach.reply(Incoming(job["provider"], job["name"], job["message_id"], job["text"]), "trace")
        await coach.drain()
    return reply


def main() -> None:
    """Handle a job a line."""
    global armed  # a child is told where to die
    mark()
    known = names_in(Address(owner="", app=sys.argv[1]))
    warm(known)
    made = graph.build.build_graph().compile()
    whose = {"address": sys.argv[1], "provider": "test", "name": f"victim-{os.getpid()}"}
    asyncio.run(handle(whose | {"now": "2026-01-01T12:00:00+00:00", "message_id": "m1", "text": "hi"}, made, known))
    assert threading.active_count() == 1, "a child would not have the threads of its parent"
    gc.freeze()
    print("ready", flush=True)
    for line in sys.stdin:
        job = json.loads(line)
        here, there = os.pipe()  # what two processes print would come out of order
        child = os.fork()
        if child == 0:
            armed = job["point"]
            reply = asyncio.run(handle(job, made, known))
            with os.fdopen(there, "w") as told:
                json.dump(reply, told)
            os._exit(0)
        os.close(there)
        print(json.dumps({"pid": child}), flush=True)
        with os.fdopen(here) as heard:
            said = heard.read()
        _, status = os.waitpid(child, 0)
        ended = {"signal": os.WTERMSIG(status)} if status else {"signal": 0, "reply": json.loads(said)}
        print(json.dumps(ended), flush=True)


if __name__ == "__main__":
    main()
