"""What happens to the sets on record."""

from dataclasses import dataclass
from uuid import UUID

from training.sets import RecordedSet


@dataclass(frozen=True)
class SetRecorded:
    """A set went on record."""

    log_id: UUID
    recorded: RecordedSet


@dataclass(frozen=True)
class SetCorrected:
    """A recorded set was put right, by the athlete's word."""

    log_id: UUID
    before: RecordedSet
    after: RecordedSet


@dataclass(frozen=True)
class SetDeleted:
    """A recorded set was taken off the record, by the athlete's word; later ones move up."""

    log_id: UUID
    deleted: RecordedSet
