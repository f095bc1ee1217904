"""The first questions, and what is kept of the answers, in the coach's words."""

from collections.abc import Iterator

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told
from training.exercise import Equipment


@lines.register
def _first_question_asked(fact: told.FirstQuestionAsked, voice: Voice) -> list[str]:
    asked = voice.say("first-question", topic=fact.topic)
    return [voice.say("first-question-again", question=asked) if fact.again else asked]


@lines.register
def _first_question_explained(fact: told.FirstQuestionExplained, voice: Voice) -> list[str]:
    return [voice.say("why-first-question", topic=fact.topic)]


@lines.register
def _first_talk_put_off(fact: told.FirstTalkPutOff, voice: Voice) -> list[str]:
    return [voice.say("first-talk-put-off")]


@lines.register
def _first_talk_done(fact: told.FirstTalkDone, voice: Voice) -> list[str]:
    kept = list(_kept(fact, voice))
    return [voice.say("first-talk-done", kept=len(kept)), *kept, "", voice.say("first-talk-offer")]


def _kept(fact: told.FirstTalkDone, voice: Voice) -> Iterator[str]:
    """What is known, a line each."""
    if fact.goals:
        yield voice.say("kept-goals", goals=", ".join(fact.goals))
    if fact.level:
        yield voice.say("kept-level", level=fact.level)
    if fact.equipment is not None:
        yield voice.say("kept-equipment", **_equipment(fact.equipment, voice))
    if fact.limits:
        yield voice.say("kept-limits", limits=", ".join(fact.limits))
    if fact.days:
        yield voice.say("kept-days", days=voice.listed(voice.say("weekday", value=day) for day in fact.days))
    if fact.minutes:
        yield voice.say("kept-minutes", minutes=voice.say("minutes", minutes=fact.minutes))
    if fact.time_zone:
        yield voice.say("kept-time-zone", zone=fact.time_zone)


def _equipment(equipment: tuple[Equipment, ...], voice: Voice) -> dict[str, str | int]:
    if set(equipment) == set(Equipment):
        return {"kind": "all", "things": ""}
    things = voice.listed(voice.say("equipment", value=each) for each in equipment)
    return {"kind": "some" if equipment else "none", "things": things}
