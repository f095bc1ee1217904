"""Run one act: what came of it, whether it was done, must be asked about first, or cannot be done."""

from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from graph.codec import Json, to_json
from graph.traces import span
from language.echo import either
from language.situation import Question, SpokenAct
from language.voice import Voice
from tools.act import Act, Outcome
from tools.desk import Desk
from tools.registry import ACTS
from training import lifecycle
from training.errors.exercises import ExerciseNotFound
from training.errors.kinds import Gap, NeedsConfirmation, TrainingError
from training.errors.outside import OutsideWorkout
from training.errors.sets import NumberUnclear
from training.errors.workout import NoActiveWorkout, NotStartedYet, TransitionNotAllowed
from training.workout import Workout, phase_of

COMPLETED, ASKED, REFUSED, LEFT = "completed", "asked", "refused", "left"


@dataclass(frozen=True)
class Result:
    """What became of an act: what is asked or refused has a code and figures, what is asked or offered a question."""

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
    with span(f"execute_tool {spoken.name}", operation="execute_tool", tool=spoken.name) as doing:
        result = await _ran(act, spoken, desk)
        doing.mark(outcome=result.status)
        return result


async def _ran(act: Act, spoken: SpokenAct, desk: Desk) -> Result:
    try:
        if phase_of(desk.workout) in act.phases:
            outcome = await act.run(desk, spoken)
            return Result(COMPLETED, outcome, question=outcome.question)
        if desk.halted and _could_be_logged(spoken, desk.workout):
            return Result(COMPLETED, await _logged_at_rest(act, desk, spoken))
        return _out_of_place(spoken, desk)
    except ValidationError:
        return Result(REFUSED, code="bad_arguments")
    except NeedsConfirmation as doubt:
        return _asked(doubt, Question((replace(spoken, confirmed=(*spoken.confirmed, doubt.code)),)))
    except Gap as gap:
        return _gap(gap, spoken, desk)
    except TrainingError as error:
        return _refused(error, desk)


def _could_be_logged(spoken: SpokenAct, workout: Workout | None) -> bool:
    """Whether it tells of sets of a workout that is not under way."""
    if workout is None:
        return False
    return (spoken.name == "log_sets" and bool(workout.exercises)) or (
        spoken.name == "repeat_set" and workout.is_paused
    )


async def _logged_at_rest(act: Act, desk: Desk, spoken: SpokenAct) -> Outcome:
    """Sets told while a red flag keeps the athlete from training: they go on record, and no more is begun."""
    begun = lifecycle.start(desk.active, desk.occasion.at)
    training = replace(desk, workout=desk.after(begun))
    told = await act.run(training, spoken)
    paused = lifecycle.pause(training.after(told.events), desk.occasion.at)
    return Outcome(told.facts, (*begun, *told.events, *paused))


def _out_of_place(spoken: SpokenAct, desk: Desk) -> Result:
    """An act of another phase. Sets told while no workout is under way are asked about."""
    workout = desk.workout
    if workout is None and spoken.name == "log_sets" and "exercise" in spoken.arguments:
        doubt = OutsideWorkout(exercise=str(spoken.arguments["exercise"]))
        outside = SpokenAct("log_outside", spoken.arguments, confirmed=(doubt.code,))
        return _asked(doubt, Question((outside,)))
    if workout is None:
        return _refused(NoActiveWorkout(), desk)
    if _could_be_logged(spoken, workout):
        return _asked(NotStartedYet(paused=int(workout.is_paused)), Question((SpokenAct("start_workout"), spoken)))
    return _refused(TransitionNotAllowed(act=spoken.name, phase=phase_of(workout)), desk)


def _gap(gap: Gap, spoken: SpokenAct, desk: Desk) -> Result:
    """What has to be told first, with the answers to choose from where there are any."""
    if isinstance(gap, NumberUnclear):
        value = float(str(gap.facts["value"]))
        gap.facts["choices"] = list(either(value, Voice.to(desk.athlete, desk.names)))
        gap.facts["argument"] = "said" if spoken.name == "correct_set" else "sets"
    choices = gap.facts.get("choices")
    known = tuple(choices) if isinstance(choices, list) else ()
    if isinstance(gap, ExerciseNotFound) and not known:
        return _refused(gap, desk)
    return _asked(gap, Question((spoken,), choices=known, argument=str(gap.facts["argument"])))


def _asked(error: TrainingError, question: Question) -> Result:
    return Result(ASKED, code=error.code, figures=to_json(dict(error.facts)), question=question)


def _refused(error: TrainingError, desk: Desk) -> Result:
    paused = desk.workout is not None and desk.workout.is_paused
    return Result(REFUSED, code=error.code, figures=to_json({"paused": int(paused), **error.facts}))
