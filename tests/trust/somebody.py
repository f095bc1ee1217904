"""Somebody with something in every table that can hold a person's, made by talking and over REST as anybody would."""

import re
from typing import cast
from uuid import UUID, uuid4

import httpx

from db.belongings import belongings
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


def _fails(talker: Talker) -> None:
    """An attempt that failed, and one that did before anybody knew who it was."""
    store = PostgresStore(cast(PostgresRecords, talker.world.served.records).pool)
    for identity in (Identity(talker.id, uuid4()), Identity(uuid4(), uuid4(), is_new=True)):
        now = talker.time.now
        attempt = Attempt(talker.incoming("80x8"), now, now, uuid4(), "trace", "0", lambda: 1)
        talker.portal.call(store.record_failure, identity, attempt, "Broken", {"seen": talker.name})


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
