"""A workout goes on past what loads what hurts: what was passed over is told, and a swap for the first is offered."""

from collections.abc import Sequence

from language.situation import Question, SpokenAct
from tools.act import Outcome
from tools.desk import Desk
from training.events import ExerciseFinished, ExerciseSkipped, ExerciseStarted, WorkoutEvent
from training.facts import BackToExercise, ExerciseLeftOut, ExercisesPassedOver, Fact
from training.sparing import Passed, past_what_hurts
from training.summary import exercise_done
from training.workout import Workout


def past(desk: Desk, events: Sequence[WorkoutEvent]) -> Passed:
    """These events of the active workout, past what loads the athlete's limits."""
    return past_what_hurts(desk.active, events, desk.names.catalogue, desk.athlete.limits, desk.occasion.at)


def outcome(passed: Passed, *facts: Fact) -> Outcome:
    """What came of an act that leads to the next exercise; what was passed over stands behind these facts."""
    if not passed.over:
        return Outcome(facts, passed.events)
    names = tuple(log.name for log in passed.over)
    swap = Question.offering(SpokenAct("substitute_exercise", {"old": names[0]}))
    return Outcome((*facts, ExercisesPassedOver(names, passed.areas)), passed.events, swap)


def ended(passed: Passed, after: Workout) -> tuple[Fact, ...]:
    """What became of exercises: sums of the finished, names of the skipped and of one that was gone back to."""
    facts: list[Fact] = []
    over = [log.id for log in passed.over]
    for event in passed.events:
        if isinstance(event, ExerciseFinished):
            facts.append(exercise_done(after.log(event.log_id)))
        elif isinstance(event, ExerciseSkipped) and event.log_id not in over:
            facts.append(ExerciseLeftOut(after.log(event.log_id).name))
    last = passed.events[-1] if passed.events else None
    if isinstance(last, ExerciseStarted) and after.log(last.log_id).sets:
        facts.append(BackToExercise(after.log(last.log_id).name))
    return tuple(facts)
