"""What is told and found out of recovery."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from training.recovery import Assessment, RecoveryReport


@dataclass(frozen=True)
class RecoveryReported:
    """The athlete told how sore they are, or how they slept."""

    report: RecoveryReport
    turn_id: UUID


@dataclass(frozen=True)
class RecoveryUnreported:
    """What was told of recovery is taken back."""

    report: RecoveryReport


@dataclass(frozen=True)
class RecoveryAssessed:
    """How the athlete recovers, as the workouts so far show it."""

    before: Assessment
    after: Assessment
    at: datetime


RecoveryEvent = RecoveryReported | RecoveryUnreported | RecoveryAssessed
