"""The database as the Coach knows it: who a message is from, their journal and thread, and what went wrong."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from langgraph.checkpoint.base import BaseCheckpointSaver
from psycopg.types.json import Jsonb

from db.checkpoints import TurnSaver
from db.journal import PostgresJournal
from db.limits import PostgresPurse
from db.pool import Pool, connected, transaction
from db.statements import insert
from db.writing import spent_columns
from graph.codec import Json
from graph.journal import Journal
from graph.limits import Purse
from graph.model import Spent
from graph.state import Attempt, Identity, Incoming, StoredTurn

COUNT_CLIENT = """
INSERT INTO client_usage AS used (client, day, model_calls, prompt_tokens, completion_tokens)
VALUES (%(client)s, %(day)s, %(model_calls)s, %(prompt_tokens)s, %(completion_tokens)s)
ON CONFLICT (client, day) DO UPDATE SET model_calls = used.model_calls + excluded.model_calls,
    prompt_tokens = used.prompt_tokens + excluded.prompt_tokens,
    completion_tokens = used.completion_tokens + excluded.completion_tokens
"""
# Of somebody who may never be anybody, and so could neither have it nor have it gone.
UNTOLD: Json = {"message": "", "digest": "", "state": Jsonb({})}
SITTING_ENDS_AFTER = timedelta(hours=3)


@dataclass(frozen=True)
class PostgresStore:
    """See graph.store.Store."""

    pool: Pool

    async def identify(self, incoming: Incoming, now: datetime) -> tuple[Identity, StoredTurn | None]:
        """See Store.identify."""
        asked = [incoming.provider, incoming.provider_user_id, incoming.message_id]
        async with connected(self.pool) as connection:
            cursor = await connection.execute("SELECT identify(%s, %s, %s) AS known", asked)
            row = await cursor.fetchone()
        known = row["known"] if row else None
        if known is None:
            return Identity(uuid4(), uuid4(), is_new=True, opens_session=True), None
        turn = known["turn"]
        return _identity(known, now), None if turn is None else StoredTurn(turn["digest"], turn["reply"])

    async def knows(self, athlete_id: UUID) -> bool:
        """Whether there is an athlete with this id."""
        async with transaction(self.pool, athlete_id) as connection:
            found = await connection.execute("SELECT FROM users WHERE id = %s", [athlete_id])
        return bool(found.rowcount)

    def journal(self, identity: Identity, attempt: Attempt) -> Journal:
        """See Store.journal."""
        return PostgresJournal(self.pool, identity, attempt)

    def saver(self, identity: Identity) -> BaseCheckpointSaver[Any]:
        """See Store.saver."""
        return TurnSaver(self.pool, identity.athlete_id)

    async def record_failure(self, identity: Identity, attempt: Attempt, error: str) -> None:
        """See Store.record_failure."""
        incoming = attempt.incoming
        row = {
            "id": attempt.turn_id,
            "user_id": None if identity.is_new else identity.athlete_id,
            "provider": incoming.provider,
            "provider_user_id": incoming.provider_user_id,
            "message_id": incoming.message_id,
            "at": attempt.at,
            "received_at": attempt.received_at,
            "error": error,
            "program_version": attempt.program_version,
            "trace_id": attempt.trace_id,
            "duration_ms": attempt.elapsed_ms(),
            **(UNTOLD if identity.is_new else _told(attempt)),
            **spent_columns(attempt.expenses.spent),
        }
        async with transaction(self.pool, identity.athlete_id) as connection:
            await connection.execute(insert("turn_failures", tuple(row)).encode(), row)

    def purse(self, whose: tuple[str | None, str], day: datetime, most: int) -> Purse:
        """See Store.purse."""
        return PostgresPurse(self.pool, whose, day.date(), most)

    async def count_client(self, client: str, day: datetime, spent: Spent) -> None:
        """See Store.count_client."""
        row = {"client": client, "day": day.date(), **spent_columns(spent)}
        async with connected(self.pool) as connection:
            await connection.execute(COUNT_CLIENT, row)


def _told(attempt: Attempt) -> Json:
    incoming = attempt.incoming
    return {"message": incoming.text, "digest": incoming.digest, "state": Jsonb(asdict(attempt.seen))}


def _identity(known: Json, now: datetime) -> Identity:
    athlete_id, sitting = UUID(known["user_id"]), known["session"]
    if sitting is None:
        return Identity(athlete_id, uuid4(), opens_session=True)
    session_id = UUID(sitting["id"])
    if now - datetime.fromisoformat(sitting["last_at"]) < SITTING_ENDS_AFTER:
        return Identity(athlete_id, session_id)
    return Identity(athlete_id, uuid4(), opens_session=True, closes=session_id)
