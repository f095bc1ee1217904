"""In which condition a database is: what an operator wants to know, and nothing of anybody in it."""

from dataclasses import dataclass, replace
from datetime import datetime

import psycopg

from db import restricted
from db.address import ADMIN, Address
from db.migrate import is_known, newest, revision

SERVER = """
SELECT current_setting('server_version_num')::int / 10000,
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int,
    (SELECT extversion FROM pg_extension WHERE extname = 'vector'),
    clock_timestamp()
"""
# Tables of people's rows that show them to whoever asks.
OPEN = """
SELECT DISTINCT relation.relname::text FROM pg_class relation
JOIN pg_attribute attribute ON attribute.attrelid = relation.oid
WHERE relation.relkind IN ('r', 'p') AND relation.relnamespace = 'public'::regnamespace
    AND attribute.attname = 'user_id' AND NOT attribute.attisdropped
    AND NOT (relation.relrowsecurity AND relation.relforcerowsecurity)
ORDER BY 1
"""
EXERCISES = "SELECT count(*) FROM exercises WHERE is_global"


@dataclass(frozen=True)
class Condition:
    """What a database's server is, its schema, and whether the coach is held to the rows of who asks.

    `schema` is None where nothing was ever migrated; then `open_tables`, `unrestricted` and `exercises` say nothing.
    """

    postgresql: int
    connections: int
    vector: tuple[int, ...] | None
    now: datetime
    schema: str | None
    newest: str
    is_known: bool
    open_tables: tuple[str, ...] = ()
    unrestricted: str | None = None
    exercises: int = 0

    @property
    def is_current(self) -> bool:
        """Whether the schema is this program's newest."""
        return self.schema == self.newest


def condition(address: Address) -> Condition:
    """The condition a database is in, which is left as it is."""
    schema = revision(address)
    with psycopg.connect(address.owner) as connection:
        server = connection.execute(SERVER).fetchone()
        assert server is not None
        postgresql, connections, vector, now = server
        found = Condition(
            postgresql,
            connections,
            tuple(map(int, vector.split("."))) if vector else None,
            now,
            schema,
            newest(),
            schema is not None and is_known(schema),
        )
        if not found.is_current:
            return found
        open_tables = tuple(row[0] for row in connection.execute(OPEN))
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        counted = connection.execute(EXERCISES).fetchone()
    return replace(
        found, open_tables=open_tables, unrestricted=_unrestricted(address), exercises=counted[0] if counted else 0
    )


def _unrestricted(address: Address) -> str | None:
    try:
        restricted.check(address)
    except restricted.Unrestricted as why:
        return str(why)
    return None
