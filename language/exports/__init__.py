"""Training histories that other apps export as CSV, read into values: pure, nothing guessed, every odd line named."""

from language.exports.reading import read
from language.exports.values import (
    App,
    EmptyExport,
    Export,
    ExportedExercise,
    ExportedSet,
    ExportedWorkout,
    ExportError,
    NotText,
    UnitNeeded,
    UnknownExport,
    Unread,
)

__all__ = [
    "App",
    "EmptyExport",
    "Export",
    "ExportError",
    "ExportedExercise",
    "ExportedSet",
    "ExportedWorkout",
    "NotText",
    "UnitNeeded",
    "UnknownExport",
    "Unread",
    "read",
]
