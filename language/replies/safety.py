"""The vetted words that answer a red flag. Nothing that was not written here for it stands in such a reply."""

from collections.abc import Sequence

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told
from training.safety import Category


def vetted(category: Category, voice: Voice) -> str:
    """What is said to a red flag of this kind, whatever else is known or can be done."""
    return voice.say(f"red-flag-{category}")


def safety_reply(
    answered: told.RedFlagAnswered, logged: Sequence[told.SetsLogged], left: Sequence[str], voice: Voice
) -> str:
    """The reply to a red flag: the vetted words, then what went on record, what did not, and that it is paused."""
    parts = ["\n".join(lines(answered, voice))]
    if logged:
        sets = voice.listed(f"{voice.exercise(each.exercise)} {voice.all_done(each.sets)}" for each in logged)
        parts.append(voice.say("red-flag-logged", sets=sets))
    if left:
        parts.append(voice.say("red-flag-not-logged", acts=voice.listed(left)))
    return "\n\n".join(parts)


@lines.register
def _screening_offered(fact: told.ScreeningOffered, voice: Voice) -> list[str]:
    return ["", voice.say("screening-offered")]


@lines.register
def _health_question_asked(fact: told.HealthQuestionAsked, voice: Voice) -> list[str]:
    return [voice.say("health-question", question=fact.question)]


@lines.register
def _screening_done(fact: told.ScreeningDone, voice: Voice) -> list[str]:
    return [voice.say("screening-done", careful=int(fact.is_careful))]


@lines.register
def _screening_put_off(fact: told.ScreeningPutOff, voice: Voice) -> list[str]:
    return [voice.say("screening-put-off")]


@lines.register
def _red_flag_answered(fact: told.RedFlagAnswered, voice: Voice) -> list[str]:
    said = vetted(fact.category, voice)
    return [said, voice.say("red-flag-paused")] if fact.paused else [said]
