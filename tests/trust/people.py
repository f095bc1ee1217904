"""People with rows in every table that holds anybody's; which ones these are is found in the catalogue of the database.

Nothing here asks the product whose rows are whose: what it forgets is found by it.
"""

import re
from dataclasses import dataclass
from time import sleep
from uuid import UUID, uuid4

from langchain_core.runnables import RunnableConfig

from db.checkpoints import AthleteSaver
from db.store import PostgresStore
from graph.seen import Seen
from graph.state import Attempt, Identity
from tests.talking import Rows, Talker, World

SECRET = "qzx7canary"
SAID = (
    "my time zone is Berlin", "let's start a workout", "1", "start", "80x8", "82.5x8", "swap this for leg press",
    "60x8", "finish the workout", "my left knee hurts", "i hate burpees", "I only have dumbbells",
    "I weigh 82.4", "lose 5 kg", "make me a program", "yes", "remind me on Mondays at 7am", "my quads are sore",
    "be brief", "new exercise: wobble row, like a barbell row", "my chest feels tight", "I am well again",
    "let's start a workout", "1", "start", "90x5",
)  # fmt: skip
# What only goes wrong, or is better now: written as it would have been.
ASIDE = (
    "UPDATE turn_failures SET message = %(secret)s WHERE user_id = %(me)s",
    "UPDATE safety_events SET words = %(secret)s WHERE user_id = %(me)s",
    "UPDATE langgraph.checkpoint_writes SET blob = convert_to(%(secret)s, 'UTF8')"
    " WHERE split_part(thread_id, ':', 1) = %(me)s::text",
    "UPDATE link_codes SET expires_at = now() - interval '1 hour' WHERE user_id = %(me)s",
    "UPDATE user_memories SET content = content || %(secret)s WHERE user_id = %(me)s",
    "UPDATE user_goals SET notes = notes || %(secret)s WHERE user_id = %(me)s",
    "UPDATE exercises SET description = %(secret)s WHERE created_by = %(me)s",
    "UPDATE ai_sessions SET summary = %(secret)s WHERE user_id = %(me)s",
    "UPDATE workouts SET notes = %(secret)s WHERE user_id = %(me)s",
    "UPDATE users SET username = %(secret)s WHERE id = %(me)s",
    "UPDATE reminders SET due = now() - interval '1 day', what = %(secret)s WHERE user_id = %(me)s",
)
WHOSE = ("user_id", "created_by", "thread_id", "provider_user_id")
TABLES = """
SELECT relname::text AS name, nspname || '.' || relname AS place, array_agg(attname::text) AS columns
FROM pg_class class JOIN pg_namespace space ON space.oid = relnamespace JOIN pg_attribute ON attrelid = class.oid
WHERE relkind IN ('r', 'p') AND nspname NOT IN ('pg_catalog', 'information_schema')
    AND (attname = ANY(%s) OR (relname = 'users' AND attname = 'id'))
GROUP BY 1, 2 ORDER BY 1
"""
THREADS = ("checkpoints", "checkpoint_blobs", "checkpoint_writes")


@dataclass(frozen=True)
class Person:
    """Somebody with a history and two accounts, the second of which was somebody's own before it was joined."""

    talker: Talker
    second: Talker
    secret: str

    @staticmethod
    def settled(talker: Talker, secret: str) -> "Person":
        """One who has told all that can be told."""
        talker.says(*SAID)
        second = Talker(talker.portal, talker.world, talker.time, provider=f"{talker.provider}-too")
        second.says("hi", "link 00000000", f"link {link_code(talker)}", "link another account")
        _fail(talker)
        for statement in ASIDE:
            talker.world.connection.execute(statement.encode(), {"me": talker.id, "secret": secret})
        made = Person(talker, second, secret)
        empty = [table for table, rows in made.rows().items() if not rows]
        assert not empty, f"nobody has rows in {empty}: say or write here what makes some"
        return made

    def rows(self) -> dict[str, Rows]:
        """Their rows, by table."""
        return rows_of(self.talker.world, self.talker.id)

    def ids(self) -> dict[str, list[str]]:
        """The ids of their rows, by table."""
        return {name: [str(row["id"]) for row in rows if "id" in row] for name, rows in self.rows().items()}


def two(talker: Talker) -> tuple[Person, Person]:
    """Somebody, and somebody else whom other providers reach."""
    other = Talker(talker.portal, talker.world, talker.time, provider="other", name=f"other-{uuid4()}")
    return Person.settled(talker, "qzx7ownwords"), Person.settled(other, SECRET)


def identities(world: World, athlete_id: UUID) -> list[UUID]:
    """Who this person is: they, and whoever their accounts were."""
    joined = world.rows("SELECT id FROM users WHERE id = %s OR joined_to = %s", athlete_id, athlete_id)
    return [row["id"] for row in joined]


def rows_of(world: World, athlete_id: UUID) -> dict[str, Rows]:
    """All rows that name a person or an account of theirs, by table."""
    return _told(world, athlete_id, "*")


def places_of(world: World, athlete_id: UUID) -> dict[str, list[str]]:
    """Where all these rows lie, by table."""
    return {name: [row["at"] for row in rows] for name, rows in _told(world, athlete_id, "ctid::text AS at").items()}


def _told(world: World, athlete_id: UUID, what: str) -> dict[str, Rows]:
    them = [str(each) for each in identities(world, athlete_id)]
    return {
        table["name"]: world.rows(
            f"SELECT {what} FROM {table['place']} one WHERE {_theirs(table['columns'])} ORDER BY one::text",
            *[them] * len(table["columns"]),
        )
        for table in world.rows(TABLES, list(WHOSE))
    }


def _theirs(columns: list[str]) -> str:
    accounts = "SELECT provider, provider_user_id FROM user_accounts WHERE user_id = ANY(%s::uuid[])"
    return " OR ".join(
        f"(one.provider, one.provider_user_id) IN ({accounts})"
        if column == "provider_user_id"
        else f"split_part(one.{column}::text, ':', 1) = ANY(%s)"
        for column in columns
    )


def mentions(world: World, *words: object) -> dict[str, int]:
    """How many rows of each table there is hold any of these words, wherever in them."""
    tables = world.rows(
        "SELECT format('%%I.%%I', schemaname, tablename) AS name FROM pg_tables"
        " WHERE schemaname IN ('public', 'langgraph') AND tablename <> 'alembic_version'"
    )
    wanted = [f"%{form}%" for word in words for form in _forms(word)]
    count = "SELECT count(*) AS count FROM {} kept WHERE to_jsonb(kept)::text LIKE ANY(%s)"
    found = {each["name"]: world.rows(count.format(each["name"]), wanted)[0]["count"] for each in tables}
    return {name: number for name, number in found.items() if number}


def _forms(word: object) -> set[str]:
    """How a word may stand in a row: as it is, and in the bytes of a thread, which rows show as figures."""
    texts = {str(word), word.hex} if isinstance(word, UUID) else {str(word)}
    return texts | {text.encode().hex() for text in texts}


def link_code(talker: Talker) -> str:
    """A code that the coach gives for a second account."""
    found = re.search(r"link ([\d ]+)”", talker.say("link another account")["text"])
    assert found is not None
    return found[1]


def store_of(world: World) -> PostgresStore:
    """The store of a world."""
    return PostgresStore(world.pool)


def saver_of(talker: Talker) -> AthleteSaver:
    """What writes a talker's threads; it is made in the loop it is used in."""
    return talker.portal.call(AthleteSaver, store_of(talker.world).pool, talker.id)


def _fail(talker: Talker) -> None:
    """Attempts that failed: one with what was written for its thread, and one before anybody knew who it was."""
    store, me = store_of(talker.world), Identity(talker.id, uuid4())
    place: RunnableConfig = {"configurable": {"thread_id": me.thread_id, "checkpoint_ns": "", "checkpoint_id": "1"}}
    talker.portal.call(saver_of(talker).aput_writes, place, [("message", {"text": talker.name})], "task")
    for identity in (me, Identity(uuid4(), uuid4(), is_new=True)):
        now = talker.time.now
        seen = Seen(recalled={"exchanges": [{"text": talker.name, "reply": ""}]})
        attempt = Attempt(talker.incoming("80x8"), now, now, uuid4(), "trace", "0", lambda: 1, seen=seen)
        talker.portal.call(store.record_failure, identity, attempt, "Broken")


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
