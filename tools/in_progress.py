"""During a workout: exercises, how they felt, what comes next, a pause. Sets have a module of their own."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

from pydantic import Field

from language.said import SaidSet
from language.situation import Question, SpokenAct
from tools.act import Intent, Outcome, Reason, act, collected
from tools.desk import Desk
from tools.easing import eased
from tools.parts import log_meant
from tools.sets import BEGUN, TRAINING, correct_set, repeat_set, set_meant
from tools.sparing import ended, outcome, past
from training import lifecycle, performing
from training.errors.workout import NoPlanYet
from training.events import ExerciseFinished, ExerciseRemoved, ExerciseRetargeted, WorkoutEvent
from training.exercise_log import ExerciseLog, Ratings
from training.facts import (
    DoneWithWhat,
    ExerciseChanged,
    ExerciseDone,
    ExerciseFelt,
    ExerciseLeftOut,
    Fact,
    MoreOfWhat,
    WorkoutPutAside,
)
from training.loadable import inventory_of
from training.sparing import Passed
from training.summary import exercise_done, guidance
from training.time_left import cut_to, time_left
from training.workout import Workout

MinutesLeft = Annotated[int, Field(ge=1, le=240, description="How many minutes are left.")]


@act(*TRAINING, intent=Intent.WORKOUT_CONTROL)
async def finish_exercise(desk: Desk, exercise: str | None = None) -> Outcome:
    """End an exercise before all its sets are done and go on to the next."""
    log = log_meant(desk, exercise, "exercise")
    passed = past(desk, performing.finish(desk.active, log, desk.entry(log), desk.occasion.at))
    return outcome(passed, *(ended(passed, desk.after(passed.events)) or _end_of(log)))


@act(*TRAINING, intent=Intent.WORKOUT_CONTROL)
async def skip_exercise(desk: Desk, exercise: str | None = None, reason: Reason | None = None) -> Outcome:
    """Leave an exercise out, the one under way unless another is named."""
    log = log_meant(desk, exercise, "exercise")
    passed = past(desk, performing.skip(desk.active, log, desk.entry(log), desk.occasion.at, reason))
    return outcome(passed, *(ended(passed, desk.after(passed.events)) or _end_of(log)))


@act(*TRAINING, intent=Intent.WORKOUT_CONTROL)
async def next_exercise(desk: Desk) -> Outcome:
    """Go on to the next exercise: "next"."""
    current = desk.active.current
    entry = desk.entry(current) if current else None
    passed = past(desk, performing.move_on(desk.active, entry, desk.occasion.at, desk.confirmed))
    return outcome(passed, *ended(passed, desk.after(passed.events)))


@act(*TRAINING, intent=Intent.WORKOUT_CONTROL)
async def start_exercise(desk: Desk, exercise: str) -> Outcome:
    """Make an exercise of the workout the one under way, out of turn or once more: "back to squats".

    Nothing is logged or skipped by it; the exercise that was under way stays open. What loads what hurts is begun, too:
    it was asked for by name.
    """
    log = log_meant(desk, exercise, "exercise")
    current = desk.active.current
    events = performing.begin(desk.active, log, desk.entry(current) if current else None, desk.occasion.at)
    if not events:
        return Outcome((guidance(desk.active, desk.names.catalogue, desk.last, inventory_of(desk.athlete)),))
    return Outcome(ended(Passed(tuple(events)), desk.after(events)), tuple(events))


@act(*BEGUN, intent=Intent.PROGRESS_UPDATE)
async def rate_exercise(
    desk: Desk,
    performance: int | None = None,
    difficulty: int | None = None,
    energy: int | None = None,
    fatigue: int | None = None,
    feedback: str | None = None,
    exercise: str | None = None,
) -> Outcome:
    """Note how an exercise felt, each rating 1 to 5, the exercise of the last set unless one is named."""
    log, _ = set_meant(desk, exercise, None)
    ratings = Ratings(performance, difficulty, energy, fatigue)
    events = performing.rate(log, ratings, feedback)
    lighter = eased(desk, log, feedback)
    return Outcome((ExerciseFelt(log.name, ratings, feedback), *lighter.facts), (*events, *lighter.events))


@act(*TRAINING, intent=Intent.WORKOUT_CONTROL)
async def pause_workout(desk: Desk) -> Outcome:
    """Interrupt the workout; everything recorded stays."""
    workout = desk.active
    events = lifecycle.pause(workout, desk.occasion.at)
    return Outcome((WorkoutPutAside(workout.sets_recorded, len(workout.open_exercises)),), tuple(events))


@act(*TRAINING, intent=Intent.FITNESS_QUERY, writes=False)
async def show_next(desk: Desk) -> Outcome:
    """Say what comes next: the exercise, its target and rest."""
    return Outcome((guidance(desk.active, desk.names.catalogue, desk.last, inventory_of(desk.athlete)),))


@act(*BEGUN, intent=Intent.FITNESS_QUERY, writes=False)
async def show_time_left(desk: Desk, minutes: MinutesLeft | None = None) -> Outcome:
    """Say about how long the rest of the plan takes: "how much time is left?", "10 minutes left".

    `minutes` is how many there are, if that was said; where the rest takes longer, cutting it to them is offered.
    """
    if not desk.active.exercises:
        raise NoPlanYet
    left = time_left(desk.active, minutes)
    offered = None if left.fits else Question.offering(SpokenAct("cut_workout", {"minutes": minutes}))
    return Outcome((left,), question=offered)


@act(*TRAINING, intent=Intent.WORKOUT_CONTROL)
async def cut_workout(desk: Desk, minutes: MinutesLeft) -> Outcome:
    """Cut what is left of the plan to the minutes there are: "I only have 10 minutes left"."""
    workout = desk.active
    events = cut_to(workout, minutes, desk.occasion.at, desk.names.catalogue)
    passed = past(desk, events)
    return outcome(passed, *_changes(workout, events), time_left(desk.after(passed.events)))


@act(*TRAINING, intent=Intent.WORKOUT_CONTROL, writes=False, is_offered=False)
async def say_done(desk: Desk) -> Outcome:
    """The athlete says only "done": ask whether the set, the exercise or the workout is meant, and offer to end it."""
    current, has_sets = desk.active.current, desk.active.sets_recorded > 0
    asked = Question.offering(SpokenAct("complete_workout")) if has_sets else None
    return Outcome((DoneWithWhat(current.name if current else None, has_sets),), question=asked)


@act(*TRAINING, intent=Intent.PROGRESS_UPDATE, is_offered=False)
async def say_more(desk: Desk, count: int, of: Literal["reps", "sets"] | None = None) -> Outcome:
    """The athlete says only that they did so many more: ask whether reps of the last set or sets are meant."""
    last = desk.active.last_set
    reps = None if last is None else last[1].reps
    if of == "sets":
        return await repeat_set.work(desk, count)
    if of == "reps" and reps is not None:
        return await correct_set.work(desk, [SaidSet(reps=reps + count)])
    asked = Question((SpokenAct("say_more", {"count": count}),), argument="of", is_offer=True) if reps else None
    return Outcome((MoreOfWhat(count, reps),), question=asked)


ACTS = collected(globals())


def _changes(workout: Workout, events: Sequence[WorkoutEvent]) -> Iterator[ExerciseChanged | ExerciseDone]:
    """What became of the plan, exercise by exercise."""
    for event in events:
        match event:
            case ExerciseRemoved(log_id):
                yield ExerciseChanged("removed", workout.log(log_id).name)
            case ExerciseRetargeted(log_id, planned):
                yield ExerciseChanged("retargeted", workout.log(log_id).name, planned=planned)
            case ExerciseFinished(log_id):
                yield exercise_done(workout.log(log_id))


def _end_of(log: ExerciseLog) -> tuple[Fact, ...]:
    """What an exercise that had ended before came to."""
    return (exercise_done(log) if log.sets else ExerciseLeftOut(log.name),)
