"""Reasons and alternatives in the coach's words."""

from language.refusals import asked, refused
from language.replies.lines import lines
from language.replies.reasons import reason
from language.voice import Voice
from training import facts as told
from training.rationale import OF_TARGETS


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
        return _refusal(fact, voice)
    reasons = voice.listed(reason(each, voice, fact.workout_type) for each in fact.reasons)
    if fact.what == "workout":
        kind = voice.say("workout-type", value=fact.workout_type or "own")
        return [voice.say("why-workout", type=kind, reasons=reasons)]
    if fact.what == "program":
        return [voice.say("program-reasons", reasons=reasons)]
    if fact.what == "offered":
        return [_offered(fact, voice)]
    if fact.what == "absent":
        return [voice.say("why-absent", exercise=fact.about or "", reasons=reasons)]
    if fact.what == "muscles":
        return [voice.say("why-muscles", reasons=reasons)]
    if fact.what == "exercise":
        return [voice.say("why-exercise", exercise=fact.about or "", reasons=reasons)]
    asked_for = [reason(each, voice) for each in fact.reasons if each.code in OF_TARGETS]
    here = [reason(each, voice) for each in fact.reasons if each.code not in OF_TARGETS]
    said = [_target(fact, voice)]
    if asked_for:
        said.append(voice.say("why-target-because", reasons=voice.listed(asked_for)))
    if here:
        said.append(voice.say("why-exercise", exercise=fact.about or "", reasons=voice.listed(here)))
    return said


def _refusal(fact: told.Explained, voice: Voice) -> list[str]:
    """Why it was asked or refused, and what was said: a question still waits for its answer."""
    code, figures = fact.code or "", dict(fact.figures)
    if fact.what == "refusal_asked":
        return [voice.say("why-asked", code=code), *([] if code == "did_you_mean" else [asked(code, figures, voice)])]
    return [voice.say("why-refused", code=code), refused(code, figures, voice)]


def _offered(fact: told.Explained, voice: Voice) -> str:
    found = fact.figures["options"]
    numbers = [str(each) for each in found] if isinstance(found, list | tuple) else []
    return voice.say("why-offered", exercise=fact.about or "", options=len(numbers), numbers=voice.listed(numbers))


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
    date, sets = voice.day(fact.last.day_at), voice.all_done(fact.last.hard_sets)
    return voice.say("why-target", date=date, sets=sets, **figures)


@lines.register
def _sources_told(fact: told.SourcesTold, voice: Voice) -> list[str]:
    return [voice.say(f"source-{each}") for each in fact.sources]
