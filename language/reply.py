"""A whole reply: what became of each act, then what comes next, and what the athlete may say to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from language.echo import echoed
from language.fitting import BETWEEN, fitted
from language.refusals import asked, refused
from language.replies import lines
from language.replies.safety import safety_reply
from language.situation import Question
from language.suggestions import suggestions
from language.voice import Voice
from training.facts import Fact, RedFlagAnswered, SetsLogged
from training.workout import Phase, Workout


@dataclass(frozen=True)
class ActOutcome:
    """What became of an act: `status` completed, asked, refused or left; code and figures where it was not done."""

    name: str
    status: str
    arguments: Mapping[str, object] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    code: str | None = None
    figures: Mapping[str, object] | None = None


@dataclass(frozen=True)
class Reply:
    """What is said, and what a client can offer as buttons."""

    text: str
    suggestions: tuple[str, ...]


def reply(
    outcomes: Sequence[ActOutcome],
    closing: Fact | None,
    workout: Workout | None,
    phase: Phase,
    question: Question | None,
    voice: Voice,
    *,
    was_guessed: bool,
    prose: str = "",
) -> Reply:
    """The reply to what was done. `closing` says where things stand now; `was_guessed` offers an undo.

    `prose` is a model's, checked; it stands behind what was done, and has room only where the facts leave some. A red
    flag is answered with the words vetted for it, and nothing else.
    """
    facts = [fact for each in outcomes for fact in each.facts]
    left = [echoed(vars(each), voice) for each in outcomes if each.status == "left"]
    for fact in facts:
        if isinstance(fact, RedFlagAnswered):
            logged = [each for each in facts if isinstance(each, SetsLogged)]
            return Reply(fitted(safety_reply(fact, logged, left, voice).split(BETWEEN), voice), ())
    parts = [_said(each, voice) for each in outcomes if each.status != "left"]
    parts.append(prose)
    if left:
        parts.append(voice.say("not-done", acts=voice.listed(left)))
    waiting = [echoed(vars(each), voice) for each in question.waiting] if question else []
    if waiting:
        parts.append(voice.say("waiting", acts=voice.listed(waiting)))
    if was_guessed:
        parts.append(voice.say("taken-as"))
    if closing is not None:
        parts.append("\n".join(lines(closing, voice)))
    shown = facts if closing is None else [*facts, closing]
    return Reply(fitted(parts, voice, spare=prose), tuple(suggestions(shown, phase, workout, question, voice)))


def _said(outcome: ActOutcome, voice: Voice) -> str:
    said = [line for fact in outcome.facts for line in lines(fact, voice)]
    if outcome.code == "did_you_mean":
        said.append(_meant(outcome, voice))
    elif outcome.status == "asked" and outcome.code:
        said.append(asked(outcome.code, outcome.figures or {}, voice))
    elif outcome.status == "refused" and outcome.code and not outcome.facts:
        said.append(refused(outcome.code, {"act": outcome.name, **(outcome.figures or {})}, voice))
    return "\n".join(said)


def _meant(outcome: ActOutcome, voice: Voice) -> str:
    named = (outcome.figures or {}).get("acts")
    acts = [echoed(act, voice) for act in named] if isinstance(named, list) else []
    return voice.say("asked-did-you-mean", acts=voice.listed(acts))
