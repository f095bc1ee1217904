"""What the coach can say of reminders."""

from dataclasses import dataclass

from training.reminders import Reminder


@dataclass(frozen=True)
class ReminderKept:
    """A reminder from now on."""

    reminder: Reminder


@dataclass(frozen=True)
class RemindersEnded:
    """Reminders that come no more."""

    reminders: tuple[Reminder, ...]


@dataclass(frozen=True)
class RemindersShown:
    """The reminders still to come, the next first."""

    reminders: tuple[Reminder, ...]


ReminderFact = ReminderKept | RemindersEnded | RemindersShown
