"""What was done outside any workout, as rows of exercise_logs. What is taken off the record is set aside."""

from datetime import datetime
from uuid import UUID

from db.pool import Connection
from db.rows import log_row
from db.statements import upsert
from training.events import OutsideChanged

TOLD_OUTSIDE = """
SELECT turn.at, change.event AS change
FROM turns turn CROSS JOIN LATERAL jsonb_array_elements(turn.events) WITH ORDINALITY change(event, place)
WHERE turn.user_id = %(me)s AND turn.at >= %(since)s AND turn.undone_by IS NULL
    AND turn.events @> '[{"type": "OutsideChanged"}]' AND NOT turn.events @> '[{"type": "TurnUndone"}]'
    AND change.event->>'type' = 'OutsideChanged'
ORDER BY turn.number DESC, change.place DESC
"""
SET_ASIDE = "UPDATE exercise_logs SET removed_at = %(at)s WHERE id = %(id)s AND user_id = %(me)s"


async def write_outside(connection: Connection, event: OutsideChanged, at: datetime, me: UUID) -> None:
    """Write what was done, or set aside what is off the record."""
    if event.after is not None:
        row = log_row(event.after, 0, None, me)
        await connection.execute(upsert("exercise_logs", tuple(row)).encode(), row)
    elif event.before is not None:
        await connection.execute(SET_ASIDE, {"at": at, "id": event.before.id, "me": me})
