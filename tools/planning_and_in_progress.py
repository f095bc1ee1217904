"""Changing the plan, before and during a workout; ending it, dropping it."""

from collections.abc import Sequence
from dataclasses import replace

from language.oneself import hurting as hurts
from language.situation import Question, SpokenAct
from language.text import normalise
from language.words import words
from tools.act import Intent, Outcome, Reason, act, collected
from tools.desk import Desk
from tools.parts import log_meant
from tools.programs import session_done
from tools.retargeting import target_said
from tools.saying import SaidSets
from tools.sparing import outcome, past
from training import changes, lifecycle
from training.assessment import assessed
from training.calibration import LOOK_BACK
from training.events import RecoveryAssessed, WorkoutCompleted
from training.exercise import Area, Exercise
from training.exercise_log import ExerciseLog
from training.facts import ExerciseChanged, WorkoutDropped
from training.proposal import Intensity, PlannedExercise
from training.proposal import Reason as Recorded
from training.recovery import Assessment
from training.sparing import WISHED
from training.substitution import alternative
from training.summary import workout_done
from training.targets import aim_of, target_for
from training.workout import Phase

BOTH = (Phase.PLANNING, Phase.IN_PROGRESS)


@act(*BOTH, intent=Intent.WORKOUT_CONTROL)
async def add_exercise(
    desk: Desk,
    exercise: str,
    sets: int | None = None,
    target: SaidSets | None = None,
    position: int | None = None,
    before: str | None = None,
    after: str | None = None,
    reason: Reason | None = None,
) -> Outcome:
    """Add an exercise to the workout.

    `position` counts from 1, the next to come; -1 is the end. `before` and `after` name an exercise of the workout.
    `sets` is how many; `target` says sets, reps and weight where the athlete named them.
    """
    workout = desk.active
    wanted = desk.new(exercise, "exercise")
    known = workout.log_of(wanted.id)
    if known is not None and (position or before or after):
        return await _moved(desk, known, position, before, after, reason)
    planned = await _planned(desk, wanted)
    asked = changes.targeted(planned.planned, wanted, target_said(desk, wanted, sets, target, None))
    place = _place(desk, None, position, before, after)
    events = changes.add(workout, replace(planned, planned=asked), place, desk.ids, desk.occasion.at, reason)
    now = desk.after(events)
    added = now.log_of(wanted.id)
    assert added is not None
    fact = ExerciseChanged("added", added.name, place=now.exercises.index(added) + 1, planned=asked)
    return Outcome((fact,), tuple(events))


@act(*BOTH, intent=Intent.WORKOUT_CONTROL)
async def remove_exercise(desk: Desk, exercise: str, reason: Reason | None = None) -> Outcome:
    """Take an exercise out of the workout."""
    log = log_meant(desk, exercise, "exercise")
    passed = past(desk, changes.remove(desk.active, log, desk.occasion.at, reason))
    return outcome(passed, ExerciseChanged("removed", log.name))


@act(*BOTH, intent=Intent.WORKOUT_CONTROL)
async def substitute_exercise(
    desk: Desk, old: str | None = None, new: str | None = None, reason: Reason | None = None
) -> Outcome:
    """Swap an exercise of the workout for another one, today only.

    Without `old` the one under way is meant; without `new` the nearest alternative is taken, and none that loads what
    hurts by the `reason`.
    """
    workout = desk.active
    log = log_meant(desk, old, "old")
    was = desk.entry(log)
    why: tuple[Recorded, ...] = ()
    hurting = tuple(sorted(hurts(normalise(reason or ""), words(desk.athlete.language))))
    if new is not None:
        wanted = desk.new(new, "new")
    else:
        equipment = desk.athlete.equipment if workout.wish.equipment is None else workout.wish.equipment
        there = {each.exercise_id for each in workout.exercises}
        recovery = (await desk.standing()).recovery
        spared = replace(desk.athlete, limits=(*desk.athlete.limits, *map(Area, hurting)))
        nearest = alternative(was, desk.names.catalogue, equipment, spared, there, recovery)
        wanted, why = nearest.exercise, nearest.reasons
    planned = await _planned(desk, wanted, why, sets=max(1, len(log.planned) - log.sets_done))
    events = changes.substitute(workout, log, was, planned, desk.ids, desk.occasion.at, reason)
    fact = ExerciseChanged(
        "followed" if log.sets else "substituted",
        log.name,
        other=wanted.name,
        planned=planned.planned,
        sets=log.sets_done or len(log.sets),
        spares=_new_limits(desk, hurting) if new is None else (),
    )
    return Outcome((fact,), tuple(events), _limit(fact.spares, reason) if fact.spares else None)


@act(*BOTH, intent=Intent.WORKOUT_CONTROL)
async def move_exercise(
    desk: Desk,
    exercise: str,
    position: int | None = None,
    before: str | None = None,
    after: str | None = None,
    reason: Reason | None = None,
) -> Outcome:
    """Give an exercise of the workout another place. `position` counts from 1, the next to come; -1 is the end."""
    return await _moved(desk, log_meant(desk, exercise, "exercise"), position, before, after, reason)


@act(*BOTH, intent=Intent.WORKOUT_CONTROL)
async def complete_workout(desk: Desk) -> Outcome:
    """End the workout and sum it up: "finish the workout", "I'm done for today"."""
    events = lifecycle.complete(desk.active, desk.occasion.at, desk.names.catalogue)
    trained = await desk.journal.trained(desk.occasion.at - LOOK_BACK)
    done = desk.after(events)
    shown = assessed(done, trained, desk.names.catalogue, desk.athlete, await desk.reports())
    *others, over = events
    completed = replace(over, insights=shown.insights) if isinstance(over, WorkoutCompleted) else over
    known = Assessment(desk.athlete.recovery_status, desk.athlete.recovery_factor)
    found = RecoveryAssessed(known, shown.assessment, desk.occasion.at)
    best = await desk.journal.record_sessions([log.exercise_id for log in done.exercises if log.sets])
    before = next(iter(await desk.journal.past_workouts(1)), None)
    summed_up = workout_done(done, desk.last, best, desk.names.catalogue, before)
    told = await session_done(desk, done)
    return Outcome((summed_up, *told), (*others, completed, found), Question.offering(SpokenAct("review_workout")))


@act(*BOTH, intent=Intent.WORKOUT_CONTROL, on_record=True)
async def cancel_workout(desk: Desk) -> Outcome:
    """Drop the workout. If sets are on record the athlete is asked first."""
    events = lifecycle.cancel(desk.active, desk.occasion.at, desk.confirmed)
    return Outcome((WorkoutDropped(desk.active.sets_recorded),), tuple(events))


ACTS = collected(globals())


def _new_limits(desk: Desk, hurting: Sequence[str]) -> tuple[Area, ...]:
    """The areas that hurt and are not spared for good yet."""
    return tuple(area for area in map(Area, hurting) if area not in desk.athlete.limits)


def _limit(areas: Sequence[Area], reason: str | None) -> Question:
    """The offer to keep a pain that was said of one exercise."""
    arguments: dict[str, object] = {"kind": "limit", "areas": list(areas), "content": reason or ", ".join(areas)}
    return Question.offering(SpokenAct("remember", arguments))


async def _moved(
    desk: Desk, log: ExerciseLog, position: int | None, before: str | None, after: str | None, reason: str | None
) -> Outcome:
    place = _place(desk, log, position, before, after)
    passed = past(desk, changes.move(desk.active, log, place, desk.occasion.at, reason))
    now = desk.after(passed.events)
    return outcome(passed, ExerciseChanged("moved", log.name, place=now.exercises.index(now.log(log.id)) + 1))


async def _planned(
    desk: Desk, exercise: Exercise, reasons: tuple[Recorded, ...] = (), sets: int | None = None
) -> PlannedExercise:
    """An exercise with its target; without other reasons the athlete asked for it, in spite of what hurts."""
    past = (await desk.past([exercise.id]))[exercise.id]
    aim = aim_of(desk.athlete, desk.occasion.at)
    target = target_for(exercise, desk.active.intensity or Intensity.MODERATE, past, aim)
    reasons = reasons or (Recorded(WISHED, areas=exercise.loads(desk.athlete.limits)),)
    why = (Recorded("trains", exercise.primary), *reasons, *target.reasons)
    return PlannedExercise(exercise.id, exercise.name, target.sets[:1] * sets if sets else target.sets, why)


def _place(
    desk: Desk, moving: ExerciseLog | None, position: int | None, before: str | None, after: str | None
) -> int | None:
    """The place among what is still to come, 0 being the next; None for the end."""
    if before is None and after is None:
        return None if position is None or position < 1 else position - 1
    beside = desk.log(before, "before") if before is not None else desk.log(after, "after")
    others = [log for log in changes.to_come(desk.active) if log != moving]
    if beside not in others:
        return 0
    return others.index(beside) + (0 if before is not None else 1)
