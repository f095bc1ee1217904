"""What is kept of red flags: that they were raised, and that somebody is well again."""

from uuid import UUID

from db.pool import Connection
from db.statements import insert
from training.events import RedFlagCleared, RedFlagRaised, SafetyEvent
from training.safety import Category, halts

HALTING = ", ".join(f"'{category}'" for category in Category if halts(category))
# Well again means of everything that was open.
CLEAR = """
UPDATE safety_events SET cleared_at = %(at)s, cleared_by = %(turn)s WHERE user_id = %(me)s AND cleared_at IS NULL
"""
REOPEN = """
UPDATE safety_events SET cleared_at = NULL, cleared_by = NULL WHERE user_id = %(me)s AND cleared_by = %(turn)s
"""


async def write_safety(connection: Connection, event: SafetyEvent, me: UUID) -> None:
    """Write a red flag, that its athlete is well again, or that this was taken back."""
    if isinstance(event, RedFlagRaised):
        row = {**vars(event), "category": event.category.value, "user_id": me}
        await connection.execute(insert("safety_events", tuple(row)).encode(), row)
    elif isinstance(event, RedFlagCleared):
        await connection.execute(CLEAR, {"at": event.at, "turn": event.turn_id, "me": me})
    else:
        await connection.execute(REOPEN, {"turn": event.turn_id, "me": me})
