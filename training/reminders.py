"""Reminders: when they come, on the athlete's clock, and what comes of them once they have come."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from training.errors.reminders import ReminderTooLong, TooManyReminders

MOST_REMINDERS = 20  # that are still to come, of one athlete. Convention
MOST_OF_A_REMINDER = 200  # characters of what it is of. Convention
WEEK_DAYS = 7  # the calendar's own convention


@dataclass(frozen=True)
class Reminder:
    """What an athlete wants to be reminded of (None: to train), and when: next at `due`, UTC; None where it is over.

    It comes at `clock` in their time zone: on each of these weekdays, Monday 0, or once where there are none. Without
    a `clock` it comes once, when the time that was told has gone by, wherever they are.
    """

    id: UUID
    what: str | None
    at: datetime
    due: datetime | None
    clock: time | None = None
    days: tuple[int, ...] = ()

    @property
    def repeats(self) -> bool:
        """Whether it comes again and again."""
        return bool(self.days)


def moment(day: date, clock: time, zone: str) -> datetime:
    """A time of a day as people of this zone have it, in UTC.

    Of an hour that a clock shows twice it is the first; of one it leaves out, as much later as the clock is put on.
    """
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)


def upcoming(clock: time, days: Collection[int], zone: str, after: datetime) -> datetime:
    """The next time that the clock shows this on one of these weekdays (on any where there are none), in UTC."""
    today = after.astimezone(ZoneInfo(zone)).date()
    ahead = (today + timedelta(days=number) for number in range(WEEK_DAYS + 1))
    return next(
        at for day in ahead if not days or day.weekday() in days for at in [moment(day, clock, zone)] if at > after
    )


def delivered(reminder: Reminder, zone: str, now: datetime) -> Reminder:
    """The reminder once it has come: at its next time from now on, however many were missed; one of once is over."""
    if reminder.clock is None or not reminder.repeats:
        return replace(reminder, due=None)
    return replace(reminder, due=upcoming(reminder.clock, reminder.days, zone, now))


def moved(reminder: Reminder, before: str, zone: str, now: datetime) -> Reminder:
    """The reminder of somebody whose clock was in one zone and is in another now: it comes when that shows the same."""
    if reminder.due is None or reminder.clock is None:
        return reminder
    if reminder.repeats:
        return replace(reminder, due=upcoming(reminder.clock, reminder.days, zone, now))
    day = reminder.due.astimezone(ZoneInfo(before)).date()
    return replace(reminder, due=moment(day, reminder.clock, zone))


def live(known: Iterable[Reminder]) -> tuple[Reminder, ...]:
    """Those still to come, the next first."""
    return tuple(sorted((each for each in known if each.due is not None), key=lambda each: (each.due, each.id)))


def check(told: Reminder, known: Collection[Reminder]) -> None:
    """That there is room for one more. ReminderTooLong, TooManyReminders."""
    if told.what is not None and len(told.what) > MOST_OF_A_REMINDER:
        raise ReminderTooLong(most=MOST_OF_A_REMINDER)
    if len(known) >= MOST_REMINDERS:
        raise TooManyReminders(most=MOST_REMINDERS)
