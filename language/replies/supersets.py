"""Facts about exercises that are done in turns, in the coach's words."""

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told
from training.targets import CHANGE_SECONDS


@lines.register
def _superset_made(fact: told.SupersetMade, voice: Voice) -> list[str]:
    change, rest = voice.span(CHANGE_SECONDS), voice.span(fact.rest_seconds)
    return [voice.say("superset-made", exercises=voice.listed(fact.exercises), change=change, rest=rest)]


@lines.register
def _superset_ended(fact: told.SupersetEnded, voice: Voice) -> list[str]:
    return [voice.say("superset-ended", exercises=voice.listed(fact.exercises))]


def in_turns(others: tuple[str, ...], rest_seconds: int, voice: Voice) -> str:
    """The line for an exercise that is done in turns with others."""
    change, rest = voice.span(CHANGE_SECONDS), voice.span(rest_seconds)
    return voice.say("exercise-up-superset", others=voice.listed(others), change=change, rest=rest)
