"""What is kept of safety: red flags, that somebody is well again, and what they answered about their health."""

from datetime import datetime
from uuid import UUID, uuid5

from psycopg.types.json import Jsonb

from db.pool import Connection
from db.statements import insert
from graph.codec import to_json
from graph.journal import Turn
from training.events import RedFlagCleared, RedFlagRaised, RedFlagReopened, SafetyEvent
from training.facts import ScreeningOffered
from training.safety import Category, halts

HALTING = ", ".join(f"'{category}'" for category in Category if halts(category))
# Well again means of everything that was open.
CLEAR = """
UPDATE safety_events SET cleared_at = %(at)s, cleared_by = %(turn)s WHERE user_id = %(me)s AND cleared_at IS NULL
"""
REOPEN = """
UPDATE safety_events SET cleared_at = NULL, cleared_by = NULL WHERE user_id = %(me)s AND cleared_by = %(turn)s
"""
ANSWER = """
INSERT INTO training_context (id, user_id, screening, last_updated) VALUES (%(id)s, %(me)s, %(screening)s, %(at)s)
ON CONFLICT (user_id) DO UPDATE SET screening = excluded.screening, last_updated = excluded.last_updated
"""
OFFER = """
INSERT INTO training_context (id, user_id, screening_offers) VALUES (%(id)s, %(me)s, ARRAY[%(day)s::date])
ON CONFLICT (user_id) DO UPDATE
SET screening_offers = array_append(training_context.screening_offers, %(day)s::date)
"""


async def write_safety(connection: Connection, turn_id: UUID, at: datetime, event: SafetyEvent, me: UUID) -> None:
    """Write a red flag, that its athlete is well again or that this was taken back, or an answer about health."""
    if isinstance(event, RedFlagRaised):
        row = {**vars(event), "category": event.category.value, "user_id": me}
        await connection.execute(insert("safety_events", tuple(row)).encode(), row)
    elif isinstance(event, RedFlagCleared):
        await connection.execute(CLEAR, {"at": event.at, "turn": event.turn_id, "me": me})
    elif isinstance(event, RedFlagReopened):
        await connection.execute(REOPEN, {"turn": event.turn_id, "me": me})
    else:
        answers = {name: told for name, told in to_json(event.after).items() if name != "offered_on"}
        row = {"id": uuid5(turn_id, "context"), "me": me, "screening": Jsonb(answers), "at": at}
        await connection.execute(ANSWER, row)


async def write_offers(connection: Connection, turn_id: UUID, turn: Turn, me: UUID) -> None:
    """Write on which day the questions about health were offered."""
    for offered in turn.told(ScreeningOffered):
        await connection.execute(OFFER, {"id": uuid5(turn_id, "context"), "me": me, "day": offered.day})
