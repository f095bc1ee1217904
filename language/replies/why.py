"""Reasons and alternatives in the coach's words."""

from language.refusals import asked, refused
from language.replies.lines import lines
from language.replies.reasons import reason
from language.voice import Voice
from training import facts as told


@lines.register
def _alternatives_shown(fact: told.AlternativesShown, voice: Voice) -> list[str]:
    said = [voice.say("alternatives-title", exercise=fact.exercise)]
    for each in fact.alternatives:
        reasons = voice.listed(reason(why, voice) for why in each.reasons)
        said.append(voice.say("alternatives-line", exercise=each.name, reasons=reasons))
    first = fact.alternatives[0].name
    swap = voice.say("alternatives-swap", exercise=fact.exercise, other=first, planned=int(fact.planned))
    return [*said, swap]


@lines.register
def _explained(fact: told.Explained, voice: Voice) -> list[str]:
    if fact.what.startswith("refusal"):
        said = asked if fact.what == "refusal_asked" else refused
        return [voice.say("why-refusal"), said(fact.code or "", dict(fact.figures), voice)]
    reasons = voice.listed(reason(each, voice, fact.workout_type) for each in fact.reasons)
    if fact.what == "workout":
        kind = voice.say("workout-type", value=fact.workout_type or "own")
        return [voice.say("why-workout", type=kind, reasons=reasons)]
    if fact.what == "absent":
        return [voice.say("why-absent", exercise=fact.about or "", reasons=reasons)]
    if fact.what == "muscles":
        return [voice.say("why-muscles", reasons=reasons)]
    return [_target(fact, voice), *([voice.say("why-exercise", reasons=reasons)] if fact.reasons else [])]


def _target(fact: told.Explained, voice: Voice) -> str:
    """What is asked of an exercise, and from where the asked-about figure comes."""
    about = fact.about or ""
    if fact.what == "sets":
        intensity = voice.say("intensity", value=fact.intensity or "open")
        return voice.say(
            "why-sets", exercise=about, sets=voice.say("sets", sets=len(fact.planned)), intensity=intensity
        )
    weight = fact.planned[0].weight_kg if fact.planned else None
    if fact.what == "weight" and weight is None:
        return voice.say("why-no-weight", exercise=about)
    figures = {"exercise": about, "target": voice.target(fact.planned)}
    if fact.last is None:
        return voice.say("why-target-new", **figures)
    return voice.say("why-target", date=voice.day(fact.last.at), sets=voice.all_done(fact.last.hard_sets), **figures)


@lines.register
def _sources_told(fact: told.SourcesTold, voice: Voice) -> list[str]:
    return [voice.say(f"source-{each}") for each in fact.sources]
