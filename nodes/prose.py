"""What of a model's words goes into the reply: what the facts back; and a word on why there is none."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.state import Context, State
from language.reply import ActOutcome
from nodes.naming import NOT_UNDERSTOOD
from nodes.thought import LIMIT, TALK, Thought
from training.facts import NoFreeTalk

UNSURE = "unsure"


@dataclass(frozen=True)
class Prose:
    """Checked words of a model, and how many of its sentences were left out."""

    text: str = ""
    dropped: int = 0


def prose(state: State, context: Context, outcomes: Sequence[ActOutcome]) -> Prose:
    """The model's last words, without what nothing backs."""
    return Prose(Thought.of(state).prose)


def with_silence(state: State, outcomes: list[ActOutcome], words: Prose) -> list[ActOutcome]:
    """The outcomes with a word on why a model did not help, where it was needed and did not."""
    reason = _silence(state, outcomes, words)
    if reason is None:
        return outcomes
    told = ActOutcome(TALK, "completed", {}, (NoFreeTalk(reason),))
    return [*outcomes, told] if reason == LIMIT else [told, *outcomes]


def _silence(state: State, outcomes: list[ActOutcome], words: Prose) -> str | None:
    thought = Thought.of(state)
    if thought.silence == LIMIT:
        return LIMIT
    talked_of_nothing = all(each.name == TALK for each in outcomes) and not words.text
    if talked_of_nothing:
        return thought.silence or UNSURE
    helpless = any(each.name == NOT_UNDERSTOOD or each.code == "did_you_mean" for each in outcomes)
    return thought.silence if helpless else None
