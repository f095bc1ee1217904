"""Turns as they are on record, read and never written: what running them again starts from.

The admin finds whose they are, and sees no more of them than that person does.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import groupby
from typing import Any
from uuid import UUID

import psycopg
from psycopg.rows import dict_row

from db.address import ADMIN, APP, Address
from db.pool import SET_ATHLETE
from graph.seen import Seen
from replay.recorded import Durations, Outcome, Recorded, Recordings, Sitting

OWNER_OF = "SELECT user_id FROM user_accounts WHERE provider = %s AND provider_user_id = %s"
TURNS = """
SELECT turn.*, sitting.started_at, sitting.ended_at, coalesce(sitting.session_type, 'chat') AS session_type
FROM turns turn JOIN ai_sessions sitting ON sitting.id = turn.session_id
WHERE turn.user_id = %(me)s
"""
FAILURES = "SELECT failure.* FROM turn_failures failure WHERE failure.user_id = %(me)s AND failure.message <> ''"
NO_SITTING = UUID(int=0)


def recordings_of(address: Address, account: tuple[str, str]) -> Recordings | None:
    """All that is on record of what an account's person said, the oldest first; None where there is nobody."""
    with psycopg.connect(address.owner, row_factory=dict_row) as connection:
        connection.execute("SET TRANSACTION READ ONLY")
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        owner = connection.execute(OWNER_OF, account).fetchone()
        if owner is None:
            return None
        me = {"me": owner["user_id"]}
        connection.execute(f"SET LOCAL ROLE {APP}")
        connection.execute(SET_ATHLETE, [str(owner["user_id"])])
        turns = connection.execute(TURNS, me).fetchall()
        failures = connection.execute(FAILURES, me).fetchall()
    rows = sorted([*turns, *failures], key=lambda row: (row["received_at"], row.get("number", 0)))
    return Recordings(tuple(_sittings(rows)))


def _sittings(rows: Iterable[dict[str, Any]]) -> Iterable[Sitting]:
    for session_id, group in groupby(_placed(rows), key=lambda row: row["session_id"]):
        told = list(group)
        known = next((row for row in told if "number" in row), {})
        started, ended = known.get("started_at", told[0]["received_at"]), known.get("ended_at")
        turns = tuple(_turn(row) if "number" in row else _failure(row) for row in told)
        yield Sitting(session_id, known.get("session_type", "chat"), started.astimezone(UTC), _utc(ended), turns)


def _placed(rows: Iterable[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    """Attempts that failed are of the session before them: of their own none is on record."""
    session_id = NO_SITTING
    for row in rows:
        session_id = row.get("session_id", session_id)
        yield {**row, "session_id": session_id}


def _utc(at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(UTC)


def _turn(row: dict[str, Any]) -> Recorded:
    outcome = Outcome(
        tuple(row["acts"]), tuple(row["events"]), row["phase_after"], row["question"], row["reply"], row["certainty"]
    )
    return Recorded(
        id=row["id_seed"],
        session_id=row["session_id"],
        number=row["number"],
        seen=Seen(row["recalled"], row["reads"], row["model_answers"]),
        outcome=outcome,
        phase_before=row["phase_before"],
        **_common(row),
    )


def _failure(row: dict[str, Any]) -> Recorded:
    state = row["state"]
    return Recorded(
        id=row["id"],
        session_id=row["session_id"],
        number=None,
        seen=Seen(**{name: each for name, each in state.items() if name in Seen.__dataclass_fields__}),
        outcome=None,
        failure=row["error"],
        **_common(row),
    )


def _common(row: dict[str, Any]) -> dict[str, Any]:
    tokens = row["prompt_tokens"] + row["completion_tokens"]
    return {
        "message_id": row["message_id"],
        "message": row["message"],
        "at": row["at"].astimezone(UTC),
        "received_at": row["received_at"].astimezone(UTC),
        "program_version": row["program_version"],
        "trace_id": row["trace_id"],
        "durations": Durations(row["duration_ms"], row.get("model_ms", 0), row["model_calls"], tokens),
    }
