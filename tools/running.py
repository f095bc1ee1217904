"""Run one act: what came of it, whether it was done, must be asked about first, or cannot be done."""

from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from graph.codec import Json, to_json
from language.situation import Question, SpokenAct
from tools.act import Outcome
from tools.desk import Desk
from tools.registry import ACTS
from training.errors import (
    Gap,
    NeedsConfirmation,
    NoActiveWorkout,
    TrainingError,
    TransitionNotAllowed,
)
from training.workout import Phase, phase_of

COMPLETED, ASKED, REFUSED, LEFT = "completed", "asked", "refused", "left"


@dataclass(frozen=True)
class Result:
    """What became of an act. What is asked or refused has a code and its figures; what is asked has a question."""

    status: str
    outcome: Outcome = field(default_factory=Outcome)
    code: str | None = None
    figures: Json | None = None
    question: Question | None = None


async def run(spoken: SpokenAct, desk: Desk, *, may_write: bool) -> Result:
    """Do an act in the phase the athlete is in. Errors of training become questions and refusals; others are ours."""
    act = ACTS.get(spoken.name)
    if act is None:
        return Result(REFUSED, code="bad_arguments")
    if act.writes and not may_write:
        return Result(REFUSED, code="nothing_kept")
    phase = phase_of(desk.workout)
    if phase not in act.phases:
        return _refused(_out_of_place(spoken.name, phase), desk)
    try:
        return Result(COMPLETED, await act.run(desk, spoken))
    except ValidationError:
        return Result(REFUSED, code="bad_arguments")
    except NeedsConfirmation as doubt:
        return _asked(doubt, Question((replace(spoken, confirmed=(*spoken.confirmed, doubt.code)),)))
    except Gap as gap:
        choices = gap.facts.get("choices")
        known = tuple(choices) if isinstance(choices, list) else ()
        return _asked(gap, Question((spoken,), choices=known, argument=str(gap.facts["argument"])))
    except TrainingError as error:
        return _refused(error, desk)


def _out_of_place(name: str, phase: Phase) -> TrainingError:
    return NoActiveWorkout() if phase is Phase.NO_WORKOUT else TransitionNotAllowed(act=name, phase=phase)


def _asked(error: TrainingError, question: Question) -> Result:
    return Result(ASKED, code=error.code, figures=to_json(dict(error.facts)), question=question)


def _refused(error: TrainingError, desk: Desk) -> Result:
    paused = desk.workout is not None and desk.workout.is_paused
    return Result(REFUSED, code=error.code, figures=to_json({"paused": int(paused), **error.facts}))
