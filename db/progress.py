"""What a completed workout bettered, as the training context tells it; an undo puts back what stood there before."""

from uuid import UUID, uuid5

from psycopg.types.json import Jsonb

from db.pool import Connection
from graph.journal import Turn
from training.events import TurnUndone
from training.facts import Achievement, WorkoutDone

# The turn keeps what its progress takes the place of, so that taking the turn back can restore it.
KEEP = """
UPDATE turns SET recalled = recalled || jsonb_build_object(
    'recent_progress', (SELECT context.recent_progress FROM training_context context WHERE context.user_id = %(me)s)
)
WHERE id = %(turn)s AND user_id = %(me)s
"""
TELL = """
INSERT INTO training_context (id, user_id, recent_progress, last_updated)
VALUES (%(id)s, %(me)s, %(progress)s, %(at)s)
ON CONFLICT (user_id) DO UPDATE SET recent_progress = excluded.recent_progress, last_updated = excluded.last_updated
"""
RESTORE = """
UPDATE training_context context
SET recent_progress = nullif(turn.recalled->'recent_progress', 'null'), last_updated = %(at)s
FROM turns turn
WHERE turn.id = %(turn)s AND turn.user_id = %(me)s AND context.user_id = %(me)s AND turn.recalled ? 'recent_progress'
"""
_FIGURES = {
    "weight": "weight {before:g} -> {now:g} kg",
    "e1rm": "estimated one-rep maximum {before:g} -> {now:g} kg",
    "reps": "reps {before:g} -> {now:g}",
    "distance": "distance {before:g} -> {now:g} m",
    "duration": "duration {before:g} -> {now:g} s",
    "volume": "volume {before:g} -> {now:g} kg",
}


async def write_progress(connection: Connection, turn_id: UUID, turn: Turn, me: UUID) -> None:
    """Tell what a workout that this turn completed bettered, and untell what an undone turn did. Its row is there."""
    for event in turn.events:
        if isinstance(event, TurnUndone):
            await connection.execute(RESTORE, {"turn": event.turn_id, "me": me, "at": event.at})
    better = _bettered(turn)
    if better is not None:
        told = {"exercise": better.exercise, "improvement": improvement(better), "date": turn.at.isoformat()}
        await connection.execute(KEEP, {"turn": turn_id, "me": me})
        row = {"id": uuid5(turn_id, "context"), "me": me, "progress": Jsonb(told), "at": turn.at}
        await connection.execute(TELL, row)


def improvement(better: Achievement) -> str:
    """What went better, and from what to what."""
    return _FIGURES[better.kind].format(before=better.before, now=better.now)


def _bettered(turn: Turn) -> Achievement | None:
    """The first thing bettered by a workout that this turn completed, as it was told."""
    return next((better for done in turn.told(WorkoutDone) for better in done.achievements), None)
