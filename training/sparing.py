"""What hurts is spared while a workout goes on: on the way to the next exercise those that load it are passed over."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from training.events import ExerciseFinished, ExerciseSkipped, ExerciseStarted, WorkoutEvent
from training.evolve import evolve
from training.exercise import Area, Catalogue
from training.exercise_log import ExerciseLog
from training.performing import finished
from training.sequence import behind, followed
from training.workout import Workout

WISHED = "wished"


@dataclass(frozen=True)
class Passed:
    """What happens on the way: `over` are the exercises that were passed over, in order, `areas` what they load."""

    events: tuple[WorkoutEvent, ...]
    over: tuple[ExerciseLog, ...] = ()
    areas: tuple[Area, ...] = ()


def past_what_hurts(
    workout: Workout, events: Sequence[WorkoutEvent], catalogue: Catalogue, limits: Collection[Area], at: datetime
) -> Passed:
    """These events, but where they end with the start of an exercise that loads what hurts, the next one begins.

    The one passed over is skipped, or finished where it has sets. One the athlete asked for by name, knowing what
    hurts, is none of these.
    """
    passed = Passed(tuple(events))
    while passed.events and isinstance(start := passed.events[-1], ExerciseStarted):
        *before, _ = passed.events
        now = evolve(workout, before)
        assert now is not None
        log = now.log(start.log_id)
        areas = _loaded(log, catalogue, limits)
        if not areas:
            break
        order = behind(now, log.id)
        passed = Passed(
            tuple(followed(workout, [*before, _left(log, areas, catalogue, at)], order, at)),
            (*passed.over, log),
            tuple(dict.fromkeys((*passed.areas, *areas))),
        )
    return passed


def _loaded(log: ExerciseLog, catalogue: Catalogue, limits: Collection[Area]) -> tuple[Area, ...]:
    """What hurts and is loaded by an exercise, without what it was asked for in spite of."""
    in_spite_of = {area for reason in log.reasons if reason.code == WISHED for area in reason.areas}
    return tuple(area for area in catalogue.by_id[log.exercise_id].loads(limits) if area not in in_spite_of)


def _left(
    log: ExerciseLog, areas: Sequence[Area], catalogue: Catalogue, at: datetime
) -> ExerciseFinished | ExerciseSkipped:
    if log.sets:
        return finished(log, catalogue.by_id[log.exercise_id], at)
    return ExerciseSkipped(log.id, at, ", ".join(areas))
