"""Reminders in the coach's words."""

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told
from training.reminders import WEEK_DAYS, Reminder


@lines.register
def _reminder_kept(fact: told.ReminderKept, voice: Voice) -> list[str]:
    return [voice.say("reminder-kept", reminder=_reminder(fact.reminder, voice))]


@lines.register
def _reminders_ended(fact: told.RemindersEnded, voice: Voice) -> list[str]:
    said = "; ".join(_reminder(each, voice) for each in fact.reminders)
    return [voice.say("reminders-ended", reminders=said, count=len(fact.reminders))]


@lines.register
def _reminders_shown(fact: told.RemindersShown, voice: Voice) -> list[str]:
    if not fact.reminders:
        return [voice.say("reminders-none")]
    said = [voice.say("reminders-line", reminder=_reminder(each, voice)) for each in fact.reminders]
    return [voice.say("reminders-title"), *said]


def due_text(what: str | None, voice: Voice) -> str:
    """What somebody is sent when a reminder is due."""
    return voice.say("reminder-due", what=what, named=1) if what else voice.say("reminder-due", what="", named=0)


def _reminder(reminder: Reminder, voice: Voice) -> str:
    """When it comes, and of what: "Monday and Friday at 7:00 AM, to train"."""
    when = _when(reminder, voice)
    return voice.say("reminder", when=when, what=reminder.what or "", named=int(reminder.what is not None))


def _when(reminder: Reminder, voice: Voice) -> str:
    if reminder.clock is not None and reminder.repeats:
        days = voice.listed(voice.say("weekday", value=each) for each in reminder.days)
        every = int(len(reminder.days) == WEEK_DAYS)
        return voice.say("reminder-weekly", days=days, every=every, time=voice.time(reminder.clock))
    if reminder.due is None:
        return voice.say("reminder-over")
    return voice.say("reminder-once", date=voice.day(reminder.due), time=voice.time(voice.local(reminder.due).time()))
