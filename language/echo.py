"""What the coach would do, or has not done, said back: sets with their figures."""

from collections.abc import Mapping

from language.acts_of_sets import TELLS_SETS
from language.said import SaidSet
from language.voice import Voice

UNREAD = "unread"
# What is said back of an act that keeps or drops the athlete's own words.
QUOTED = {"remember": "content", "correct_memory": "content", "forget_memory": "words"}


def echoed(act: Mapping[str, object], voice: Voice) -> str:
    """An act as it was named, as the object of a sentence: "start", "log 80 kg × 8"; words nobody read as a quote."""
    arguments = act.get("arguments")
    if act["name"] == UNREAD and isinstance(arguments, Mapping):
        return voice.say("remark", remark=str(arguments["words"]))
    words = arguments.get(QUOTED.get(str(act["name"]), "")) if isinstance(arguments, Mapping) else None
    if words:
        return voice.say("act-to-do-quoted", act=to_do(str(act["name"]), voice), words=" ".join(str(words).split()))
    told = arguments.get("sets") if isinstance(arguments, Mapping) else None
    if act["name"] not in TELLS_SETS or not isinstance(told, list):
        return to_do(str(act["name"]), voice)
    sets = voice.listed(_set(SaidSet(**each), voice) for each in told)
    exercise = arguments.get("exercise") if isinstance(arguments, Mapping) else None
    return voice.say("act-to-do-sets", sets=sets, named=int(bool(exercise)), exercise=str(exercise or ""))


def to_do(name: str, voice: Voice) -> str:
    """An act by its name alone."""
    return voice.say("act-to-do", act=name)


def either(number: float, voice: Voice) -> tuple[str, str]:
    """A number as a weight and as reps: "80 kg", "80 reps"."""
    figure = voice.number(number)
    return voice.in_unit(number, voice.weight_unit), voice.say("reps", count=figure)


def _set(said: SaidSet, voice: Voice) -> str:
    load = voice.say("bodyweight") if said.bodyweight else ""
    if said.weight is not None:
        load = voice.in_unit(said.weight, said.unit or voice.weight_unit)
    text = " × ".join(part for part in (load, _count(said, voice)) if part)
    if said.side is not None:
        text = voice.on_side(said.side, text)
    if said.rpe is not None:
        text = voice.say("effort-set", set=text, rpe=voice.number(said.rpe))
    text = voice.of_kind(said.set_type, text)
    return text if said.times == 1 else voice.say("sets-of", sets=said.times, set=text)


def _count(said: SaidSet, voice: Voice) -> str:
    if said.reps is not None:
        return voice.number(said.reps) if said.weight is not None else voice.say("reps", count=voice.number(said.reps))
    if said.seconds is not None:
        return voice.span(said.seconds)
    if said.metres is not None:
        return voice.metres(voice.number(said.metres))
    return voice.number(said.number) if said.number is not None else ""
