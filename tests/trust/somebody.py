"""Somebody with something in every table that can hold a person's, made by talking and over REST as anybody would."""

import re
from time import sleep
from typing import cast
from uuid import UUID, uuid4

import httpx
from langchain_core.runnables import RunnableConfig

from db.belongings import belongings
from db.checkpoints import AthleteSaver
from db.records import PostgresRecords
from db.store import PostgresStore
from graph.state import Attempt, Identity
from tests.talking import Rows, Talker, World

THREADS = ("checkpoints", "checkpoint_blobs", "checkpoint_writes")
SAID = (
    "my knee hurts",
    "I weigh 82 kg",
    "lose 5 kg by march",
    "be blunt",
    "my legs are still sore",
    "remind me on Mondays at 7",
    "new exercise: Zorbling, like a back squat",
    "make me a program for strength",
    "let's start a workout",
    "1",
    "start",
    "80x8",
    "swap this for leg press",
    "add zorbling",
    "undo",
    "finish the workout",
    "my chest feels tight",
    "I am well again",
)


def everything(talker: Talker, api: httpx.Client) -> Talker:
    """Have this talker do all that leaves a row; they have a second account afterwards, which is returned."""
    profile = {"goals": ["strength"], "preferences": {"level": "beginner", "timeZone": "Europe/Berlin"}}
    account = {"provider": talker.provider, "providerUserId": talker.name}
    assert api.post("/api/user", json={**account, "username": talker.name, "profile": profile}).is_success
    talker.says(*SAID)
    second = Talker(talker.portal, talker.world, talker.time, provider="other")
    second.says("hi", "link 00000000")
    second.say(f"link {_code(talker)}")
    second.say("link another account")
    _fails(second)
    return second


def _code(talker: Talker) -> str:
    found = re.search(r"link ([\d ]+)”", talker.say("link another account")["text"])
    assert found is not None
    return found[1]


def store_of(world: World) -> PostgresStore:
    """The store of a world."""
    return PostgresStore(cast(PostgresRecords, world.served.records).pool)


def saver_of(talker: Talker) -> AthleteSaver:
    """What writes a talker's threads; it is made in the loop it is used in."""
    return talker.portal.call(AthleteSaver, store_of(talker.world).pool, talker.id)


def _fails(talker: Talker) -> None:
    """Attempts that failed: one with what was written for its thread, and one before anybody knew who it was."""
    store, me = store_of(talker.world), Identity(talker.id, uuid4())
    place: RunnableConfig = {"configurable": {"thread_id": me.thread_id, "checkpoint_ns": "", "checkpoint_id": "1"}}
    talker.portal.call(saver_of(talker).aput_writes, place, [("message", {"text": talker.name})], "task")
    for identity in (me, Identity(uuid4(), uuid4(), is_new=True)):
        now = talker.time.now
        attempt = Attempt(talker.incoming("80x8"), now, now, uuid4(), "trace", "0", lambda: 1)
        talker.portal.call(store.record_failure, identity, attempt, "Broken", {"seen": talker.name})


def waits(world: World, many: int = 1) -> None:
    """Come back once so many connections wait for what somebody else holds."""
    waiting = (
        "SELECT DISTINCT pid FROM pg_locks JOIN pg_stat_activity USING (pid)"
        " WHERE NOT granted AND datname = current_database()"
    )
    for _ in range(2_000):
        if len(world.rows(waiting)) == many:
            return
        sleep(0.01)
    raise TimeoutError


def mentions(world: World, *words: object) -> dict[str, int]:
    """How many rows of each table there is hold any of these words, wherever in them."""
    tables = world.rows(
        "SELECT format('%%I.%%I', schemaname, tablename) AS name FROM pg_tables"
        " WHERE schemaname IN ('public', 'langgraph') AND tablename <> 'alembic_version'"
    )
    wanted = [f"%{word}%" for word in words]
    count = "SELECT count(*) AS count FROM {} kept WHERE to_jsonb(kept)::text LIKE ANY(%s)"
    found = {each["name"]: world.rows(count.format(each["name"]), wanted)[0]["count"] for each in tables}
    return {name: number for name, number in found.items() if number}


def people(world: World, athlete_id: UUID) -> list[UUID]:
    """Who this person is: they, and whoever their accounts were."""
    joined = world.rows("SELECT id FROM users WHERE id = %s OR joined_to = %s", athlete_id, athlete_id)
    return [row["id"] for row in joined]


def rows_of(world: World, athlete_id: UUID) -> dict[str, Rows]:
    """All rows of a person's by their table, threads among them."""
    found: dict[str, Rows] = {}
    for who in people(world, athlete_id):
        for table, condition in belongings():
            statement = f'SELECT * FROM "{table.name}" row WHERE {condition}'.replace("%(me)s", f"'{who}'::uuid")
            found.setdefault(table.name, []).extend(world.rows(statement.replace("%", "%%")))
        for thread in THREADS:
            rows = world.rows(f"SELECT * FROM langgraph.{thread} WHERE thread_id LIKE %s", f"{who}:%")
            found.setdefault(thread, []).extend(rows)
    return found
