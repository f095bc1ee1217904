"""Personal records on the wire."""

from datetime import datetime
from uuid import UUID

from api.wire import Shown
from training.history import Record


class RecordShown(Shown):
    """The best so far in one way. `value` is kg, reps, seconds or metres as `kind` says."""

    exercise_id: UUID
    exercise: str
    kind: str
    value: float
    at: datetime
    weight: float | None
    reps: int | None
    side: str | None


def record_shown(record: Record) -> RecordShown:
    """A record as it goes out."""
    return RecordShown(
        exercise_id=record.exercise_id,
        exercise=record.exercise,
        kind=record.kind,
        value=round(record.value, 2),
        at=record.at,
        weight=record.weight_kg,
        reps=record.reps,
        side=record.side,
    )
