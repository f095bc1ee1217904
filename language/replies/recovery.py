"""Recovery, volume, and looking back, in the coach's words."""

from collections.abc import Sequence
from dataclasses import replace

from language.replies.lines import lines
from language.replies.reasons import muscles, reason
from language.voice import Voice
from training import facts as told
from training.assessment import WORTH_A_WORD
from training.exercise import Muscle
from training.recovery import Cause, Recovery

MOST_CAUSES = 2  # enough to know where it comes from


@lines.register
def _recovery_shown(fact: told.RecoveryShown, voice: Voice) -> list[str]:
    tired = [each for each in fact.recovery if each.hours_left]
    fresh = [each.muscle for each in fact.recovery if not each.hours_left]
    if not tired and fact.every:
        return [voice.say("recovery-all")]
    said = _tired(tired, voice)
    if fresh:
        said.append(
            voice.say("recovery-rest") if fact.every else voice.say("recovery-fresh", muscles=muscles(fresh, voice))
        )
    if abs(fact.factor - 1) >= WORTH_A_WORD:
        said.append(voice.say("recovery-own", slower=int(fact.factor > 1)))
    return said


def _tired(recovery: Sequence[Recovery], voice: Voice) -> list[str]:
    """A line for muscles that are alike in all that is said of them, the least recovered first."""
    alike: dict[Recovery, list[str]] = {}
    for each in sorted(recovery, key=lambda one: one.percent):
        shown = () if each.told else each.causes[:MOST_CAUSES]
        alike.setdefault(replace(each, muscle=Muscle.NECK, causes=shown), []).append(each.muscle)
    return [_line(one, muscles(named, voice), voice) for one, named in alike.items()]


def _line(recovery: Recovery, named: str, voice: Voice) -> str:
    figures = {
        "muscle": named,
        "percent": str(recovery.percent),
        "category": voice.say("recovery-category", value=recovery.category),
        "hours": str(recovery.hours_left),
    }
    if recovery.told is not None:
        return voice.say("recovery-line-told", **figures)
    if not recovery.causes:
        return voice.say("recovery-line-slept", **figures)
    return voice.say("recovery-line", causes=_causes(recovery.causes[:MOST_CAUSES], voice), **figures)


def _causes(causes: Sequence[Cause], voice: Voice) -> str:
    return voice.listed(
        voice.say(
            "recovery-cause",
            exercise=each.exercise,
            sets=voice.say("sets", sets=each.sets),
            date=voice.day(each.at),
            failure=int(each.to_failure),
        )
        for each in causes
    )


@lines.register
def _recovery_noted(fact: told.RecoveryNoted, voice: Voice) -> list[str]:
    named = muscles(fact.muscles, voice)
    return [voice.say(f"noted-{fact.kind}", muscles=named, named=len(fact.muscles), level=fact.level)]


@lines.register
def _volume_shown(fact: told.VolumeShown, voice: Voice) -> list[str]:
    return [voice.say("volume-title"), *_volume(fact.lines, voice), voice.say("volume-source")]


def _volume(listed: Sequence[told.VolumeLine], voice: Voice) -> list[str]:
    return [
        voice.say(
            "volume-line",
            group=voice.say("muscle", value=each.group),
            sets=voice.number(each.sets),
            low=str(each.low),
            high=str(each.high),
            verdict=each.verdict,
            days=each.days,
        )
        for each in listed
    ]


@lines.register
def _workout_reviewed(fact: told.WorkoutReviewed, voice: Voice) -> list[str]:
    workout = fact.workout
    kind = voice.say("workout-type", value=workout.workout_type or "own")
    said = [voice.say("review-title", date=voice.day(workout.started_at), type=kind)]
    said += [_reviewed(each, voice) for each in fact.exercises]
    if fact.volume:
        said += [voice.say("volume-title"), *_volume(fact.volume, voice), voice.say("volume-source")]
    said += [voice.say("review-recovers"), *_tired(fact.recovery, voice)] if fact.recovery else []
    if fact.insights:
        said.append(voice.say("review-insights", reasons=voice.listed(reason(each, voice) for each in fact.insights)))
    return said


def _reviewed(each: told.ExerciseReviewed, voice: Voice) -> str:
    figures = {"exercise": each.done.name, "sets": voice.all_done(each.done.sets)}
    if each.before is None:
        return voice.say("review-line-first", **figures)
    return voice.say(
        "review-line", before=voice.all_done(each.before.hard_sets), date=voice.day(each.before.day_at), **figures
    )
