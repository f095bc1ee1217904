"""Praise: rare, at the end of a workout, for what is on record alone, and never for somebody who wants none."""

from language.voice import Voice
from training.facts import WorkoutDone
from training.lay_off import NOTHING_LOST_DAYS


def praise(fact: WorkoutDone, voice: Voice) -> list[str]:
    """What a workout is praised for, a line at most: records, a return after a long time, all that was planned."""
    if not voice.coaching.encouragement:
        return []
    records = sum(each.is_record for each in fact.achievements)
    if records:
        return [voice.say("praise-records", records=records)]
    if fact.days_away is not None and fact.days_away > NOTHING_LOST_DAYS:
        return [voice.say("praise-comeback", days=fact.days_away)]
    return [voice.say("praise-fulfilled")] if fact.is_fulfilled else []
