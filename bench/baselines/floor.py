"""The least that logging a set takes: what is on record is read, then the set and the turn are written at once."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from psycopg.types.json import Jsonb
from psycopg_pool import AsyncConnectionPool

from bench.baselines.wire import Message, Reply

SET = re.compile(r"(\d+)x(\d+)")
TABLES = """
CREATE TABLE IF NOT EXISTS logs (athlete text PRIMARY KEY, sets jsonb NOT NULL);
CREATE TABLE IF NOT EXISTS turns (
    athlete text NOT NULL, message_id text NOT NULL, text text NOT NULL, reply text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (athlete, message_id)
)
"""
READ = "SELECT sets FROM logs WHERE athlete = %s"
LOG = "INSERT INTO logs VALUES (%s, %s) ON CONFLICT (athlete) DO UPDATE SET sets = excluded.sets"
TURN = "INSERT INTO turns (athlete, message_id, text, reply) VALUES (%s, %s, %s, %s)"


def application(conninfo: str) -> FastAPI:
    """The server."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        # A pool with the defaults of its library. Each use of a connection is a transaction, the read one too.
        async with AsyncConnectionPool(conninfo, open=False) as pool:
            async with pool.connection() as connection:
                await connection.execute(TABLES)
            app.state.pool = pool
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/message")
    async def message(message: Message) -> Reply:
        pool: AsyncConnectionPool = app.state.pool
        async with pool.connection() as connection:
            row = await (await connection.execute(READ, [message.athlete])).fetchone()
        done = row[0] if row else []
        said = SET.fullmatch(message.text)
        if said is None:
            return Reply(text="What did you lift?")
        sets = [*done, {"weight": float(said[1]), "reps": int(said[2])}]
        text = f"Set {len(sets)}: {said[1]} kg × {said[2]}."
        async with pool.connection() as connection:
            await connection.execute(LOG, [message.athlete, Jsonb(sets)])
            await connection.execute(TURN, [message.athlete, message.message_id, message.text, text])
        return Reply(text=text)

    return app
