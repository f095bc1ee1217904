"""Exercises of the athlete's own, in the coach's words."""

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told


@lines.register
def _added(fact: told.OwnExerciseAdded, voice: Voice) -> list[str]:
    what = _told(fact.exercise, voice)
    said = [voice.say("own-back" if fact.is_back else "own-added", exercise=fact.exercise.name, what=what)]
    if fact.like is not None:
        said.append(voice.say("own-like", like=fact.like))
    return said


@lines.register
def _renamed(fact: told.OwnExerciseRenamed, voice: Voice) -> list[str]:
    return [voice.say("own-renamed", before=fact.before, after=fact.after)]


@lines.register
def _removed(fact: told.OwnExerciseRemoved, voice: Voice) -> list[str]:
    return [voice.say("own-removed", exercise=fact.name)]


@lines.register
def _shown(fact: told.OwnExercisesShown, voice: Voice) -> list[str]:
    if not fact.exercises:
        return [voice.say("own-none")]
    listed = [voice.say("own-line", exercise=each.name, what=_told(each, voice)) for each in fact.exercises]
    return [voice.say("own-title"), *listed]


def _told(exercise: told.OwnExerciseTold, voice: Voice) -> str:
    """What it trains, with what, and what is counted."""
    muscles = voice.listed(voice.say("muscle", value=each) for each in exercise.muscles)
    things = voice.listed(voice.say("equipment", value=each) for each in exercise.equipment)
    counted = voice.say("own-counted", measure=exercise.measure, load=exercise.load)
    return voice.say("own-what", muscles=muscles, things=len(exercise.equipment), equipment=things, counted=counted)
