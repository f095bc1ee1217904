"""What an export holds once it is read, and why one cannot be read."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from training.sets import PerformedSet


class App(StrEnum):
    """The apps whose exports are known."""

    HEVY = "hevy"
    STRONG = "strong"
    FITNOTES = "fitnotes"


@dataclass(frozen=True)
class ExportedSet:
    """A set, and the line of the file it stands on (the header is line 1). Weight in kg."""

    line: int
    performed: PerformedSet


@dataclass(frozen=True)
class ExportedExercise:
    """An exercise by the app's own name. Those of one workout with the same `superset` were done in turns."""

    name: str
    sets: tuple[ExportedSet, ...]
    note: str | None = None
    superset: int | None = None


@dataclass(frozen=True)
class ExportedWorkout:
    """A workout. `local` is its start as the clock on the wall showed it; it identifies the workout within its app.

    `ended_at` is None where the end is not told or cannot be. `day_only`: the app tells the day alone, and
    `started_at` is that day's noon.
    """

    local: datetime
    started_at: datetime
    ended_at: datetime | None
    exercises: tuple[ExportedExercise, ...]
    name: str | None = None
    note: str | None = None
    day_only: bool = False


@dataclass(frozen=True)
class Unread:
    """A line that was not taken, with a code for why (its sentence stands in en/exports.toml) and what it is about."""

    line: int
    reason: str
    value: str = ""


@dataclass(frozen=True)
class Export:
    """A file as it was read: workouts in the order of time, lines not taken, lines that repeat another exactly."""

    app: App
    workouts: tuple[ExportedWorkout, ...]
    unread: tuple[Unread, ...]
    repeated: tuple[int, ...]


class ExportError(Exception):
    """A file that cannot be read at all. `code` names its sentence."""

    code = "unreadable_export"


class NotText(ExportError):
    """The file is not a text."""

    code = "not_text"


class EmptyExport(ExportError):
    """There is nothing in the file."""

    code = "empty_export"


class UnknownExport(ExportError):
    """The header is none of those that are known."""

    code = "unknown_export"


class UnitNeeded(ExportError):
    """The file does not say whether its weights are kg or lb, and nobody else did."""

    code = "unit_needed"


class Unreadable(Exception):
    """A line that cannot be taken: why, as in Unread."""

    def __init__(self, reason: str, value: str = "") -> None:
        super().__init__(reason, value)
        self.reason, self.value = reason, value
