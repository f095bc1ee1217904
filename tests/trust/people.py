"""Two people with rows in every table that holds anybody's, found in the catalogue of the database."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from tests.talking import Talker, World

SECRET = "qzx7canary"
SAID = (
    "my time zone is Berlin", "let's start a workout", "1", "start", "80x8", "82.5x8", "swap this for leg press",
    "60x8", "finish the workout", "my left knee hurts", "i hate burpees", "I only have dumbbells",
    "I weigh 82.4", "lose 5 kg", "make me a program", "yes", "remind me on Mondays at 7am", "my quads are sore",
    "be brief", "new exercise: wobble row, like a barbell row", "link another account",
    "let's start a workout", "1", "start", "90x5",
)  # fmt: skip
WHOSE = ("user_id", "created_by", "thread_id")
TABLES = """
SELECT nspname || '.' || relname AS name, attname AS whose FROM pg_class class
JOIN pg_namespace space ON space.oid = relnamespace JOIN pg_attribute ON attrelid = class.oid
WHERE relkind IN ('r', 'p') AND attname = ANY(%s) AND nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
"""
# What only goes wrong, or is better now: written as it would have been.
ASIDE = (
    "INSERT INTO turn_failures (user_id, provider, provider_user_id, message_id, digest, message, error,"
    " program_version, trace_id) SELECT user_id, provider, provider_user_id, 'failed', digest, %(secret)s, 'Error',"
    " '1', 'trace' FROM turns WHERE user_id = %(me)s LIMIT 1",
    "INSERT INTO safety_events (user_id, category, words, turn_id, cleared_at, cleared_by)"
    " SELECT user_id, 'chest_pain', %(secret)s, id, now(), id FROM turns WHERE user_id = %(me)s LIMIT 1",
    "INSERT INTO langgraph.checkpoint_writes (thread_id, checkpoint_ns, checkpoint_id, task_id, idx, channel, blob)"
    " SELECT thread_id, checkpoint_ns, checkpoint_id, 'task', 0, 'said', convert_to(%(secret)s, 'UTF8')"
    " FROM langgraph.checkpoints WHERE split_part(thread_id, ':', 1) = %(me)s::text LIMIT 1",
    "UPDATE link_codes SET expires_at = now() - interval '1 hour' WHERE user_id = %(me)s",
    "UPDATE user_memories SET content = content || %(secret)s WHERE user_id = %(me)s",
    "UPDATE user_goals SET notes = notes || %(secret)s WHERE user_id = %(me)s",
    "UPDATE exercises SET description = %(secret)s WHERE created_by = %(me)s",
    "UPDATE ai_sessions SET summary = %(secret)s WHERE user_id = %(me)s",
    "UPDATE workouts SET notes = %(secret)s WHERE user_id = %(me)s",
    "UPDATE users SET username = %(secret)s WHERE id = %(me)s",
    "UPDATE reminders SET due = now() - interval '1 day', what = %(secret)s WHERE user_id = %(me)s",
)


@dataclass(frozen=True)
class Person:
    """Somebody with a history, and all rows that are theirs, by table."""

    talker: Talker
    secret: str

    @staticmethod
    def settled(talker: Talker, secret: str) -> "Person":
        """One who has told all that can be told."""
        for text in SAID:
            talker.say(text)
        for statement in ASIDE:
            talker.world.connection.execute(statement.encode(), {"me": talker.id, "secret": secret})
        return Person(talker, secret)

    def rows(self) -> dict[str, list[str]]:
        """Their rows as texts, by table."""
        world, me = self.talker.world, str(self.talker.id)
        found: dict[str, list[str]] = {"public.users": _texts(world, "users", "id::text = %s", me)}
        for table in world.rows(TABLES, list(WHOSE)):
            name, whose = table["name"], table["whose"]
            found.setdefault(name, []).extend(_texts(world, name, f"split_part({whose}::text, ':', 1) = %s", me))
        return found

    def ids(self) -> dict[str, list[str]]:
        """The ids of their rows, by table."""
        world, me = self.talker.world, self.talker.id
        keyed = [
            table for table in world.rows(TABLES, list(WHOSE))
            if world.rows("SELECT FROM pg_attribute WHERE attrelid = %s::regclass AND attname = 'id'", table["name"])
        ]  # fmt: skip
        found: dict[str, list[str]] = {"public.users": [str(me)]}
        for table in keyed:
            rows = world.rows(f"SELECT id FROM {table['name']} WHERE {table['whose']} = %s", me)
            found.setdefault(table["name"], []).extend(str(row["id"]) for row in rows)
        return found


def two(talker: Talker) -> tuple[Person, Person]:
    """Somebody, and somebody else whom another provider reaches."""
    other = Talker(talker.portal, talker.world, talker.time, provider="other", name=f"other-{uuid4()}")
    mine, theirs = Person.settled(talker, "qzx7ownwords"), Person.settled(other, SECRET)
    for person in (mine, theirs):
        empty = [table for table, rows in person.rows().items() if not rows]
        assert not empty, f"nobody has rows in {empty}: say or write here what makes some"
    return mine, theirs


def _texts(world: World, table: str, condition: str, value: Any) -> list[str]:
    found = world.rows(f"SELECT one::text AS row FROM {table} one WHERE {condition}", value)
    return sorted(row["row"] for row in found)
