"""Reminders set, changed, taken back."""

from dataclasses import dataclass

from training.reminders import Reminder


@dataclass(frozen=True)
class ReminderSet:
    """The athlete is to be reminded of something."""

    reminder: Reminder


@dataclass(frozen=True)
class ReminderChanged:
    """A reminder comes at another time, or no more."""

    before: Reminder
    after: Reminder


@dataclass(frozen=True)
class ReminderTakenBack:
    """A reminder never was: an undo took back its setting."""

    reminder: Reminder


ReminderEvent = ReminderSet | ReminderChanged | ReminderTakenBack
