"""The athlete's reminders as acts look them up, and what becomes of them when a clock is in another zone."""

from collections.abc import Iterable

from tools.desk import Desk
from training.events import ProfileTold, ReminderChanged, ReminderEvent
from training.progress import reminders_after
from training.reminders import Reminder, live, moved


async def reminders_of(desk: Desk) -> tuple[Reminder, ...]:
    """The reminders still to come, the next first, with what this turn has changed of them."""
    events = [event for event in desk.happened if isinstance(event, ReminderEvent)]
    return live(reminders_after(await desk.journal.reminders(), events))


async def moving(desk: Desk, told: Iterable[ProfileTold]) -> tuple[ReminderChanged, ...]:
    """What becomes of the reminders of somebody who told that their clock is in another time zone."""
    known = await reminders_of(desk)
    return tuple(
        ReminderChanged(each, after)
        for zone in told
        for each in known
        for after in [moved(each, str(zone.before), str(zone.after), desk.occasion.at)]
        if after != each
    )
