"""Recorded reasons in the coach's words."""

from collections.abc import Iterable

from language.voice import Voice
from training.proposal import Reason, WorkoutType


def reason(told: Reason, voice: Voice, workout_type: WorkoutType | None = None) -> str:
    """A reason as a part of a sentence; `workout_type` is the kind of workout it is about."""
    return voice.say(
        f"reason-{told.code}",
        type=workout_type or "own",
        muscles=muscles(told.muscles, voice),
        named=len(told.muscles),
        days=told.days or 0,
        minutes=str(told.minutes or 0),
        percent=str(told.percent or 0),
        hours=str(told.hours or 0),
        sets=voice.number(told.sets or 0),
        wanted=str(told.wanted or 0),
        equipment=len(told.equipment),
        things=voice.listed(voice.say("equipment", value=each) for each in told.equipment),
        weight=voice.load(told.weight_kg),
        before=voice.load(told.before_kg),
        reps=str(told.reps or 0),
        sessions=told.sessions or 0,
        areas=voice.listed(voice.say("area", value=each) for each in told.areas),
    )


def muscles(named: Iterable[str], voice: Voice) -> str:
    """Muscles in a sentence."""
    return voice.listed(voice.say("muscle", value=each) for each in named)
