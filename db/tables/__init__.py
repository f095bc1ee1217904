"""The schema: SQLModel tables by subject. Migrations are made from these; enumerations are text with a CHECK."""

from sqlalchemy import Text
from sqlmodel.sql.sqltypes import AutoString

from db.tables.athletes import (
    CoachSettingsRow,
    TrainingContextRow,
    UserAccountRow,
    UserGoalRow,
    UserMemoryRow,
    UserMetricRow,
    UserRow,
)
from db.tables.clients import ClientKeyRow, NonceRow
from db.tables.columns import METADATA
from db.tables.conversation import AiSessionRow, ClientUsageRow, TurnFailureRow, TurnRow
from db.tables.limits import LimitRow, TokenDayRow
from db.tables.linking import LinkCodeRow, LinkTryRow
from db.tables.privacy import ErasureRow
from db.tables.programs import ProgramWorkoutRow, TrainingProgramRow
from db.tables.recovery import RecoveryReportRow
from db.tables.reminders import ReminderRow
from db.tables.safety import SafetyEventRow
from db.tables.workouts import (
    ExerciseLogRow,
    ExerciseRow,
    WorkoutExerciseRow,
    WorkoutModificationRow,
    WorkoutRow,
)

# SQLModel makes VARCHAR of str; ours are texts.
for table in METADATA.tables.values():
    for column in table.columns:
        if isinstance(column.type, AutoString):
            column.type = Text()

__all__ = [
    "METADATA",
    "AiSessionRow",
    "ClientKeyRow",
    "ClientUsageRow",
    "CoachSettingsRow",
    "ErasureRow",
    "ExerciseLogRow",
    "ExerciseRow",
    "LimitRow",
    "LinkCodeRow",
    "LinkTryRow",
    "NonceRow",
    "ProgramWorkoutRow",
    "RecoveryReportRow",
    "ReminderRow",
    "SafetyEventRow",
    "TokenDayRow",
    "TrainingContextRow",
    "TrainingProgramRow",
    "TurnFailureRow",
    "TurnRow",
    "UserAccountRow",
    "UserGoalRow",
    "UserMemoryRow",
    "UserMetricRow",
    "UserRow",
    "WorkoutExerciseRow",
    "WorkoutModificationRow",
    "WorkoutRow",
]
