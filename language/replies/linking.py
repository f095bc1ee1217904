"""Accounts that are joined, in the coach's words."""

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told


@lines.register
def _link_offered(fact: told.LinkOffered, voice: Voice) -> list[str]:
    half = len(fact.code) // 2
    return [voice.say("link-offered", code=f"{fact.code[:half]} {fact.code[half:]}", minutes=fact.minutes)]


@lines.register
def _link_failed(fact: told.LinkFailed, voice: Voice) -> list[str]:
    return [voice.say("link-failed")]


@lines.register
def _account_joined(fact: told.AccountJoined, voice: Voice) -> list[str]:
    return [voice.say("account-joined")]
