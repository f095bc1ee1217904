"""Reminders: set, stopped, shown."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Annotated

from pydantic import Field

from language.places import time_zone_of
from language.recollection import share, telling_words
from language.reminding import day_of
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.memories import DAYS, DaySaid
from tools.profile import Zone
from tools.progress import today
from tools.reminding import moving, reminders_of
from training.errors.reminders import InvalidReminder, NoReminders, ReminderTimeMissing, TimeZoneMissing
from training.errors.settings import InvalidProfile
from training.events import ProfileTold, ReminderChanged, ReminderSet
from training.facts import ReminderKept, RemindersEnded, RemindersShown
from training.reminders import Reminder, check, moment, upcoming

UNTOLD_ZONE = "UTC"  # what nobody's clock is taken to show before they said where they are
MOST_MINUTES = 60 * 24 * 366
What = Annotated[str, Field(max_length=500, description="What of, in the athlete's words: “weigh myself”.")]
Clock = Annotated[str, Field(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$", description="The time on their clock, as 07:30.")]
Minutes = Annotated[int, Field(ge=1, le=MOST_MINUTES, description="For “in two hours”: in how many minutes.")]
Day = Annotated[str, Field(max_length=60, description="For one that comes once: its day, in the athlete's words.")]
OnDays = Annotated[list[DaySaid], Field(description="For one that comes every week: on which days.")]
About = Annotated[str, Field(max_length=200, description="What it is of, in the athlete's words.")]


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def set_reminder(
    desk: Desk,
    what: What | None = None,
    clock: Clock | None = None,
    days: OnDays | None = None,
    day: Day | None = None,
    in_minutes: Minutes | None = None,
    place: Zone | None = None,
) -> Outcome:
    """Remind the athlete of something, or to train: "remind me on Mondays at 7", "remind me tomorrow at 9 to weigh in".

    `place` only where they said whose clock they mean.
    """
    if clock is None and in_minutes is None:
        raise ReminderTimeMissing(argument="clock")
    desk, told = _with_zone(desk, place, is_needed=in_minutes is None)
    reminder = _reminder(desk, what, clock, days or [], day, in_minutes)
    check(reminder, await reminders_of(desk))
    return Outcome((ReminderKept(reminder),), (*told, *await moving(desk, told), ReminderSet(reminder)))


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, on_record=True)
async def stop_reminders(desk: Desk, about: About | None = None, days: OnDays | None = None) -> Outcome:
    """Stop reminding the athlete, at all or of what it is `about`, or on these `days`."""
    known = await reminders_of(desk)
    numbers = {DAYS.index(each) for each in days or ()}
    words = telling_words(about) if about else ()
    meant = [each for each in known if not words or share(words, each.what or "")]
    meant = [each for each in meant if not numbers or numbers & set(each.days)]
    if not meant:
        raise NoReminders(reminders=len(known))
    ended = tuple(ReminderChanged(each, replace(each, due=None)) for each in meant)
    return Outcome((RemindersEnded(tuple(meant)),), ended)


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_reminders(desk: Desk) -> Outcome:
    """Show what the athlete will be reminded of, and when."""
    return Outcome((RemindersShown(await reminders_of(desk)),))


def _with_zone(desk: Desk, place: str | None, *, is_needed: bool) -> tuple[Desk, tuple[ProfileTold, ...]]:
    """The desk of an athlete whose clock is known, and what they told of it just now. TimeZoneMissing."""
    if place is None:
        if is_needed and desk.athlete.time_zone == UNTOLD_ZONE:
            raise TimeZoneMissing(argument="place")
        return desk, ()
    zone = time_zone_of(place)
    if zone is None:
        raise InvalidProfile(name="time_zone")
    told = (ProfileTold("time_zone", desk.athlete.time_zone, zone),) if zone != desk.athlete.time_zone else ()
    return replace(desk, athlete=replace(desk.athlete, time_zone=zone)), told


def _reminder(
    desk: Desk, what: str | None, clock: str | None, days: list[DaySaid], day: str | None, in_minutes: int | None
) -> Reminder:
    now, zone = desk.occasion.at, desk.athlete.time_zone
    reminder = Reminder(next(desk.ids), what, now, due=None)
    if clock is None:
        return replace(reminder, due=now + timedelta(minutes=in_minutes or 0))
    at = time.fromisoformat(clock.zfill(len("00:00")))
    numbers = tuple(sorted({DAYS.index(each) for each in days}))
    if day is None or numbers:
        return replace(reminder, clock=at, days=numbers, due=upcoming(at, numbers, zone, now))
    meant = day_of(day, today(desk), desk.athlete.language)
    if meant is None or moment(meant, at, zone) <= now:
        raise InvalidReminder(words=day)
    return replace(reminder, clock=at, due=moment(meant, at, zone))


ACTS = collected(globals())
