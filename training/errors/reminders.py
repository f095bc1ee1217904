"""Reminders that lack something, or are too many."""

from training.errors.kinds import Gap, TrainingError


class ReminderTimeMissing(Gap):
    """A reminder without the time it is to come at. `argument`."""

    code = "reminder_time_missing"


class TimeZoneMissing(Gap):
    """A time on the clock of somebody of whom nobody knows what that shows. `argument`."""

    code = "time_zone_missing"


class InvalidReminder(TrainingError):
    """A reminder of a day that is over, or that is none. `words`."""

    code = "invalid_reminder"


class ReminderTooLong(TrainingError):
    """More than is kept of one reminder. `most`: characters."""

    code = "reminder_too_long"


class TooManyReminders(TrainingError):
    """As many reminders are to come as there is room for. `most`."""

    code = "too_many_reminders"


class NoReminders(TrainingError):
    """No reminder is to come, or none such. `reminders`: how many are."""

    code = "no_reminders"
