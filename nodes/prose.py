"""What of a model's words goes into the reply: what the facts back; and a word on why there is none."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from graph.codec import from_json
from graph.metrics import DROPPED_CLAIMS, WITHHELD, expect
from graph.state import NOT_UNDERSTOOD, TALK, Context, State
from language.claims import backing_of, checked
from language.detecting import detected
from language.reply import ActOutcome
from language.unsafe import Harm, harm_in
from language.voice import Voice
from nodes.thought import LIMIT, Thought, parted
from tools.registry import ACTS
from tools.running import COMPLETED
from training.athlete import Athlete
from training.facts import Fact, NoFreeTalk, QuestionOpen
from training.history import PastExercise
from training.safety import is_minor
from training.workout import Workout

log = logging.getLogger("fitcoach.claims")

UNSURE = "unsure"
expect(WITHHELD, get_args(Harm))
# What is asked back where a model might have known what was meant.
HELPLESS = ("did_you_mean", "question_unclear")


@dataclass(frozen=True)
class Prose:
    """Checked words of a model, and how many of its sentences were left out; all of them where they do `harm`."""

    text: str = ""
    dropped: int = 0
    harm: Harm | None = None


def prose(state: State, context: Context, outcomes: Sequence[ActOutcome], closing: Fact | None) -> Prose:
    """The model's last words, without what nothing backs. `closing` is the fact that ends the reply."""
    thought = Thought.of(state)
    if not thought.prose:
        return Prose()
    athlete = from_json(Athlete, state["athlete"])
    language = detected([thought.prose]) or athlete.language
    young = is_minor(athlete.birth_year, context.at.year)
    spoken = {language, athlete.language}
    harm: Harm | None = next(filter(None, (harm_in(thought.prose, each, is_minor=young) for each in spoken)), None)
    if harm is not None:
        WITHHELD.labels(harm).inc()
        log.warning("words withheld", extra={"harm": harm})
        return Prose(dropped=1, harm=harm)
    workout = None if state["workout"] is None else from_json(Workout, state["workout"])
    done = [each for each in outcomes if each.status == COMPLETED]
    facts = [fact for each in done for fact in each.facts]
    _, message, _ = parted(state["messages"])
    backing = backing_of(
        message=message.text,
        facts=facts if closing is None else [*facts, closing],
        workout=workout,
        last=[from_json(PastExercise, data) for data in state["last"]],
        options=workout.options if workout and not workout.exercises else (),
        done={each.name for each in done if each.name in ACTS and ACTS[each.name].writes},
        names=context.names.with_own(athlete.own),
        voice=Voice.to(athlete, context.names),
        now=context.at,
        memories=thought.remembered,
    )
    said = checked(thought.prose, backing, language)
    for each in said.dropped:
        DROPPED_CLAIMS.labels(each.kind).inc()
        log.info("claim dropped", extra={"claim": each.kind})
    return Prose(said.text, len(said.dropped))


def with_silence(state: State, outcomes: list[ActOutcome], words: Prose) -> list[ActOutcome]:
    """The outcomes with a word on why a model did not help, where it was needed and did not."""
    reason = _silence(state, outcomes, words)
    if reason is None:
        return outcomes
    told = ActOutcome(TALK, "completed", {}, (NoFreeTalk(reason),))
    return [*outcomes, told] if reason == LIMIT or words.harm else [told, *outcomes]


def _silence(state: State, outcomes: list[ActOutcome], words: Prose) -> str | None:
    thought = Thought.of(state)
    if words.harm is not None:
        return words.harm
    if thought.silence == LIMIT:
        return LIMIT
    talked_of_nothing = all(each.name == TALK for each in outcomes) and not words.text
    if talked_of_nothing:
        return thought.silence or UNSURE
    helpless = any(each.name == NOT_UNDERSTOOD or each.code in HELPLESS or _is_open(each) for each in outcomes)
    return thought.silence if helpless else None


def _is_open(outcome: ActOutcome) -> bool:
    """Whether a question found no answer."""
    return any(isinstance(each, QuestionOpen) for each in outcome.facts)
