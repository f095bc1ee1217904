"""What is kept of recovery: what an athlete told of it, and how the workouts so far say that they recover."""

from typing import Any
from uuid import UUID, uuid5

from db.pool import Connection
from db.statements import insert
from training.events import RecoveryAssessed, RecoveryEvent, RecoveryReported

REPORTS = """
SELECT report.id, report.kind, report.at, report.level, report.muscles
FROM recovery_reports report WHERE report.user_id = %(me)s AND report.at >= %(since)s ORDER BY report.at
"""
WITHDRAW = "DELETE FROM recovery_reports WHERE id = %(id)s AND user_id = %(me)s"
ASSESS = """
INSERT INTO training_context (id, user_id, recovery_status, recovery_factor, last_updated)
VALUES (%(id)s, %(me)s, %(status)s, %(factor)s, %(at)s)
ON CONFLICT (user_id) DO UPDATE SET recovery_status = excluded.recovery_status,
    recovery_factor = excluded.recovery_factor, last_updated = excluded.last_updated
"""


async def write_recovery(connection: Connection, turn_id: UUID, event: RecoveryEvent, me: UUID) -> None:
    """Write what was told of recovery, take it out again, or write how somebody recovers."""
    if isinstance(event, RecoveryReported):
        row = _row(event, me)
        await connection.execute(insert("recovery_reports", tuple(row)).encode(), row)
    elif isinstance(event, RecoveryAssessed):
        told = {"status": event.after.status, "factor": event.after.factor, "at": event.at}
        await connection.execute(ASSESS, {"id": uuid5(turn_id, "context"), "me": me, **told})
    else:
        await connection.execute(WITHDRAW, {"id": event.report.id, "me": me})


def _row(event: RecoveryReported, me: UUID) -> dict[str, Any]:
    report = event.report
    return {
        "id": report.id,
        "user_id": me,
        "kind": report.kind,
        "at": report.at,
        "muscles": list(report.muscles),
        "level": report.level,
        "source_turn": event.turn_id,
    }
