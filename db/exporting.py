"""All of a person's rows as one JSON document: written by the database row by row, so no history is too long for it."""

import json
from collections.abc import AsyncIterator
from contextlib import ExitStack
from datetime import datetime
from tempfile import SpooledTemporaryFile
from typing import IO
from uuid import UUID

from pydantic.alias_generators import to_camel
from sqlalchemy import Table

from db.belongings import belongings, shown
from db.export_schema import LEFT_OUT, VERSION
from db.pool import SET_ATHLETE, Connection, Pool, connected
from graph.privacy import SCHEMA_ADDRESS

# Of one moment, in times of UTC.
ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
UTC_TIMES = "SET LOCAL TIME ZONE 'UTC'"
# Whoever had an account that was joined to theirs is the same person.
PEOPLE = "SELECT my_people() AS id"
IN_MEMORY = 1024 * 1024  # bytes; what is longer waits in a file that has no name
AT_A_TIME = 50  # rows


async def export(pool: Pool, me: UUID, now: datetime) -> IO[bytes] | None:
    """See Privacy.export."""
    with ExitStack() as kept:
        document = kept.enter_context(SpooledTemporaryFile(IN_MEMORY))
        async with connected(pool) as connection, connection.transaction():
            await connection.execute(ONE_MOMENT)
            await connection.execute(UTC_TIMES)
            await connection.execute(SET_ATHLETE, [str(me)])
            people = [row["id"] for row in await (await connection.execute(PEOPLE)).fetchall()]
            if not people:
                return None
            async for part in _parts(connection, me, people, now):
                document.write(part.encode())
        document.seek(0)
        kept.pop_all()
        return document


async def _parts(connection: Connection, me: UUID, people: list[UUID], now: datetime) -> AsyncIterator[str]:
    about = {
        "$schema": SCHEMA_ADDRESS,
        "version": VERSION,
        "exportedAt": now.isoformat(),
        "userId": str(me),
        "leftOut": LEFT_OUT,
    }
    yield json.dumps(about, ensure_ascii=False)[:-1] + ', "tables": {'
    for number, (table, condition) in enumerate(belongings()):
        yield f'{"," if number else ""}\n"{to_camel(table.name)}": ['
        is_first = True
        for person in people:
            await connection.execute(SET_ATHLETE, [str(person)])
            async with connection.cursor(f"rows_{number}") as cursor:
                cursor.itersize = AT_A_TIME
                await cursor.execute(_statement(table, condition).encode(), {"me": person})
                async for row in cursor:
                    yield ("\n" if is_first else ",\n") + row["row"]
                    is_first = False
        yield "]"
    yield "\n}}\n"


def _statement(table: Table, condition: str) -> str:
    columns = ", ".join(f'row."{column.name}" AS "{to_camel(column.name)}"' for column in shown(table))
    mine = f'SELECT {columns} FROM "{table.name}" row WHERE {condition}'  # noqa: S608  # names are the schema's own
    return f"SELECT row_to_json(mine)::text AS row FROM ({mine}) mine"  # noqa: S608  # the same
