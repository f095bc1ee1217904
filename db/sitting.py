"""The sitting a turn belongs to: opened by its first message, ended with its workout or when the next one begins."""

from uuid import UUID

from db.pool import Connection
from db.statements import insert
from graph.journal import Turn
from graph.state import Attempt, Identity
from training.events import MemoriesForgotten, WorkoutCompleted
from training.workout import Phase

WORKOUT, CHAT = "workout", "chat"

# A sitting has ended with its last turn, however much later that is noticed.
END_IDLE = """
UPDATE ai_sessions sitting SET ended_at = coalesce(
    (SELECT max(turn.received_at) FROM turns turn WHERE turn.session_id = sitting.id AND turn.user_id = %(me)s),
    sitting.started_at
)
WHERE sitting.id = %(sitting)s AND sitting.user_id = %(me)s AND sitting.ended_at IS NULL
"""
TRAINED = (
    "UPDATE ai_sessions SET session_type = 'workout', ended_at = %(ended)s WHERE id = %(sitting)s AND user_id = %(me)s"
)
# What was told of a sitting, one of whose turns was taken back in a later one, is no longer so.
NOTE_AGAIN = """
UPDATE ai_sessions sitting SET noted_at = NULL
FROM turns turn
WHERE turn.id = %(turn)s AND turn.user_id = %(me)s AND sitting.id = turn.session_id AND sitting.user_id = %(me)s
    AND sitting.noted_at IS NOT NULL
"""
# Nor may it go on telling what its person wants forgotten; memories bear the time of the turn they were told in.
NOTE_WITHOUT = """
UPDATE ai_sessions SET noted_at = NULL
WHERE user_id = %(me)s AND noted_at IS NOT NULL
    AND id IN (SELECT turn.session_id FROM turns turn WHERE turn.user_id = %(me)s AND turn.at = ANY(%(times)s))
"""
# A sitting whose turns are gone cannot be told anew: it is left without words. A message may count as of a day earlier.
LEAVE_WORDLESS = """
UPDATE ai_sessions sitting SET summary = NULL, embedding = NULL, embedding_model = NULL
WHERE sitting.user_id = %(me)s AND sitting.summary IS NOT NULL
    AND EXISTS (
        SELECT FROM unnest(%(times)s::timestamptz[]) told
        WHERE told BETWEEN sitting.started_at - interval '1 day' AND sitting.ended_at
    )
    AND NOT EXISTS (
        SELECT FROM turns turn LEFT JOIN safety_events flag ON turn.id IN (flag.turn_id, flag.cleared_by)
        WHERE turn.session_id = sitting.id AND turn.user_id = %(me)s AND flag.id IS NULL
    )
"""


async def write_sitting(connection: Connection, identity: Identity, attempt: Attempt, turn: Turn) -> None:
    """Open the turn's sitting, end the one before it, and end its own where the turn completes a workout."""
    me, sitting = identity.athlete_id, identity.session_id
    if identity.closes is not None:
        await connection.execute(END_IDLE, {"sitting": identity.closes, "me": me})
    if identity.opens_session:
        row = {"id": sitting, "user_id": me, "started_at": attempt.received_at, "session_type": CHAT}
        await connection.execute(insert("ai_sessions", tuple(row)).encode(), row)
    is_over = any(isinstance(event, WorkoutCompleted) for event in turn.events)
    begins = identity.opens_session or turn.phase_before is not turn.phase_after
    if is_over or (begins and Phase.IN_PROGRESS in (turn.phase_before, turn.phase_after)):
        ended = attempt.received_at if is_over else None
        await connection.execute(TRAINED, {"sitting": sitting, "me": me, "type": WORKOUT, "ended": ended})


async def note_again(connection: Connection, turn_id: UUID, me: UUID) -> None:
    """Have the sitting of an undone turn noted once more."""
    await connection.execute(NOTE_AGAIN, {"turn": turn_id, "me": me})


async def note_without(connection: Connection, forgotten: MemoriesForgotten, me: UUID) -> None:
    """Have the sittings that these memories were told in noted once more, without them."""
    times = [memory.at for memory in forgotten.memories]
    await connection.execute(NOTE_WITHOUT, {"times": times, "me": me})
    await connection.execute(LEAVE_WORDLESS, {"times": times, "me": me})
