"""Who is measured: the coach as it is shipped, and the three baselines beside it."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_urlsafe
from uuid import uuid4

from psycopg.conninfo import make_conninfo

from api.signing import HEADERS, signature
from bench.client import Request
from bench.database import Database
from bench.servers import Server, program, running
from graph.bootstrap import clock

PROVIDER = "telegram"
PATH, COACH_PATH = "/message", "/api/message"
SET = "80x8"
# What brings an athlete into a running workout: fifteen sets that may all be 80x8.
OPENING = ("let's start a workout", "1", "start")
SETS_OF_A_WORKOUT = 15
COACH, ECHO, AGENT, FLOOR = "coach", "echo", "agent", "floor"
BASELINES = (ECHO, AGENT, FLOOR)
NAMES = (COACH, *BASELINES)
# The limits are at work as they are shipped, and so wide that they turn away nobody here.
UNLIMITED = {"FITCOACH_ACCOUNT_PER_MINUTE": "1000000", "FITCOACH_CLIENT_PER_MINUTE": "1000000"}
Wording = Callable[[str, str, str], Request]  # of an athlete, a message id and a text


@dataclass(frozen=True)
class Contender:
    """Somebody measured: their server, how an athlete says something to it, and where it keeps things."""

    name: str
    server: Server
    says: Wording
    schemas: tuple[str, ...]


@dataclass(frozen=True)
class Bot:
    """A client with a signing key, as a bot is."""

    key_id: str
    secret: str = field(repr=False)

    def says(self, athlete: str, message_id: str, text: str) -> Request:
        """A signed message of an athlete's."""
        now = clock()
        message = {"text": text, "messageId": message_id}
        body = json.dumps({"provider": PROVIDER, "providerUserId": athlete, "message": message}).encode()
        said = (self.key_id, str(int(now.timestamp())), token_urlsafe(16))
        signed = signature(self.secret.encode(), said, "POST", COACH_PATH.encode(), body)
        return Request(COACH_PATH, body, tuple(zip(HEADERS, (*said, signed), strict=True)))


def plain(athlete: str, message_id: str, text: str) -> Request:
    """A message to a baseline, which asks nobody who they are."""
    said = {"athlete": athlete, "message_id": message_id, "text": text}
    return Request(PATH, json.dumps(said).encode())


def bot(database: Database) -> Bot:
    """A new client of the coach, made with the program's own command."""
    made = subprocess.run(
        program("keys", "add", "--service", "bench", "--provider", PROVIDER, "--data-dir", str(database.data_dir)),
        check=True,
        capture_output=True,
        text=True,
    )
    told = dict(line.split(": ", 1) for line in made.stdout.splitlines())
    return Bot(told["key id"], told["secret"])


@contextmanager
def coach(database: Database, client: Bot, settings: Mapping[str, str] = UNLIMITED) -> Iterator[Contender]:
    """The coach on this database."""
    command = program("serve", "--port", "0", "--data-dir", str(database.data_dir))
    with running(command, settings, _log(database, COACH)) as server:
        yield Contender(COACH, server, client.says, ("public", "langgraph"))


@contextmanager
def baseline(name: str, database: Database, through: Path | None = None) -> Iterator[Contender]:
    """A baseline on this database, in a schema of its own."""
    conninfo = database.schema(name)
    if through is not None:
        conninfo = make_conninfo(conninfo, host=str(through))
    command = [sys.executable, "-m", "bench.baselines", name, conninfo]
    with running(command, {}, _log(database, name)) as server:
        yield Contender(name, server, plain, (name,))


@contextmanager
def all_of(database: Database, client: Bot, through: Path | None = None) -> Iterator[tuple[Contender, ...]]:
    """All four. `through`: the folder of a socket that stands between them and the database."""
    settings = dict(UNLIMITED)
    if through is not None:
        settings["DATABASE_URL"] = make_conninfo(database.address.owner, host=str(through))
    with ExitStack() as kept:
        first = kept.enter_context(coach(database, client, settings))
        yield (first, *(kept.enter_context(baseline(name, database, through)) for name in BASELINES))


def _log(database: Database, name: str) -> Path:
    return database.data_dir / f"{name}-{uuid4().hex[:8]}.log"
