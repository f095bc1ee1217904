"""What stands beside a fact about oneself and is none of its own: it is kept with it, "bad knees, both of them"."""

from dataclasses import replace

from language.senses import Sentence
from language.situation import Situation, SpokenAct

REMEMBER = "remember"
# Beside these may stand what says no more than why, since when, or how bad.
TOLD = frozenset({REMEMBER, "correct_memory", "forget_memory", "note_sleep", "record_metric"}) | {
    "set_age",
    "set_level",
}
MOST_WORDS = 12
_OWN = frozenset({"kind", "content"})


def with_aside(
    acts: tuple[SpokenAct, ...], joint: str, said: str, situation: Situation
) -> tuple[SpokenAct, ...] | None:
    """The acts with words that name none beside the last, where it tells a fact; None where they may mean more."""
    if not acts or acts[-1].name not in TOLD:
        return None
    aside = Sentence(said, situation)
    if aside.asks or aside.has_any("supposed", "takes_back", "alarm", "others") or len(aside.words) > MOST_WORDS:
        return None
    if acts[-1].name != REMEMBER and any(word[0].isdigit() for word in aside.words):
        return None
    return (*acts[:-1], _longer(acts[-1], joint, said))


def together(acts: tuple[SpokenAct, ...], joint: str) -> tuple[SpokenAct, ...]:
    """The acts, the last two as one where both tell the same kind of fact and neither says what the other does."""
    if len(acts) < 2:
        return acts
    *before, one, other = acts
    if one.name != other.name or one.arguments.get("kind") != other.arguments.get("kind"):
        return acts
    if one.name == "note_sleep":
        return (*before, replace(one, arguments={**other.arguments, **one.arguments}))
    details = (one.arguments.keys() & other.arguments.keys()) - _OWN
    if one.name != REMEMBER or details or one.arguments.get("kind") in ("limit", "dislike"):
        return acts
    content = str(other.arguments.get("content", ""))
    merged = _longer(one, joint, content)
    return (*before, replace(merged, arguments={**other.arguments, **merged.arguments}))


def _longer(act: SpokenAct, joint: str, said: str) -> SpokenAct:
    content = act.arguments.get("content")
    if not isinstance(content, str):
        return act
    return replace(act, arguments={**act.arguments, "content": f"{content}{joint}{said}"})
