"""Facts about sets done outside any workout, in the coach's words."""

from language.replies.lines import lines
from language.replies.training import beside
from language.voice import Voice
from training import facts as told


@lines.register
def _outside_logged(fact: told.OutsideLogged, voice: Voice) -> list[str]:
    when = voice.moment(fact.at, fact.told_at, has_hour=fact.has_hour)
    said = voice.say(
        "outside-logged" if len(fact.sets) == fact.done else "outside-logged-more",
        when=when,
        exercise=fact.exercise,
        sets=voice.all_done(fact.sets),
        count=fact.done,
    )
    return [said, *beside(fact.sets, voice)]
