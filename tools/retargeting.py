"""What is asked of an exercise, changed in the athlete's words: sets, reps, weight, rest, a step up or down."""

from dataclasses import replace
from typing import Literal

from tools.act import Intent, Outcome, Reason, act, collected
from tools.desk import Desk
from tools.loading import working_kg
from tools.saying import SaidSets, beyond_reps, kg
from training import changes
from training.athlete import WeightUnit
from training.easing import easier
from training.errors.sets import NoSetsYet
from training.errors.workout import InvalidTarget
from training.exercise import Exercise, Measure
from training.exercise_log import ExerciseLog
from training.facts import ExerciseChanged
from training.loadable import heavier, inventory_of, nearest
from training.reacting import next_set
from training.sets import SetType
from training.units import to_kg
from training.workout import Phase

BOTH = (Phase.PLANNING, Phase.IN_PROGRESS)
Step = Literal["lighter", "heavier"]


@act(*BOTH, intent=Intent.WORKOUT_CONTROL)
async def retarget_exercise(
    desk: Desk,
    exercise: str | None = None,
    sets: int | None = None,
    target: SaidSets | None = None,
    rest: int | None = None,
    rest_minutes: float | None = None,
    step: Step | None = None,
    change: float | None = None,
    unit: WeightUnit | None = None,
    last: SetType | None = None,
    reason: Reason | None = None,
) -> Outcome:
    """Ask for other sets, reps, weight or rest of an exercise; the one under way when none is named.

    `rest` is in seconds. `target` says sets, reps and weight as the athlete put it: "4x8 at 70". `step` is for "too
    heavy" and "go heavier", with the `change` in weight if one was said ("add 5"), and its `unit` if that was; of
    exercises done in turns the one just done is meant. `last` is what kind the last set is to be: "make the last set
    an amrap".
    """
    log = _just_done(desk) if exercise is None and step is not None else desk.log(exercise, "exercise")
    seconds = round(rest_minutes * 60) if rest_minutes is not None else rest
    exercise_entry = desk.entry(log)
    wanted = replace(target_said(desk, exercise_entry, sets, target, seconds), last=last)
    if step is not None:
        by = None if change is None else to_kg(change, unit or desk.athlete.weight_unit)
        weight = _to_step_from(desk, log, await working_kg(desk, exercise_entry), step)
        wanted = replace(wanted, weight_kg=_stepped(desk, exercise_entry, weight, step, by))
    events = changes.retarget(log, exercise_entry, wanted, reason)
    fact = ExerciseChanged("retargeted", log.name, planned=desk.after(events).log(log.id).planned)
    return Outcome((fact,), tuple(events))


def target_said(
    desk: Desk, exercise: Exercise, sets: int | None, target: SaidSets | None, rest_seconds: int | None
) -> changes.Target:
    """The target in the athlete's words as one in kg and in the exercise's measure."""
    if target is None:
        return changes.Target(sets, rest_seconds=rest_seconds)
    if len(target) != 1:
        raise InvalidTarget(reason="several", value=len(target))
    told = beyond_reps(target[0]) if exercise.is_loaded else target[0]
    said = told.number_counted(exercise.measure)
    amount = said.reps or said.seconds or (round(said.metres) if said.metres else None)
    is_interval = said.set_type is SetType.INTERVAL
    return changes.Target(
        sets=1 if is_interval else sets or (said.times if said.times > 1 else None),
        span=None if amount is None else (amount, amount),
        weight_kg=kg(said, desk.athlete.weight_unit),
        rest_seconds=said.rest if is_interval else rest_seconds,
        measure=Measure.SECONDS if said.seconds else Measure.METRES if said.metres else None,
        bouts=said.times if is_interval else 1,
    )


def _just_done(desk: Desk) -> ExerciseLog:
    """The exercise whose weight was just felt: of those done in turns the one of the last set, while it is open."""
    last = desk.active.last_set
    in_turns = desk.active.in_turns(desk.current)
    return last[0] if last is not None and last[0] in in_turns and last[0].is_open else desk.current


def _to_step_from(desk: Desk, log: ExerciseLog, used_kg: float | None, step: Step) -> float | None:
    """The weight a step is taken from, in kg: the one in use, or that of the next set where it is a step on already."""
    asked, _ = next_set(log.planned, log.heads, desk.entry(log), inventory_of(desk.athlete))
    if used_kg is None or asked is None or asked.weight_kg is None:
        return used_kg
    return min(used_kg, asked.weight_kg) if step == "lighter" else max(used_kg, asked.weight_kg)


def _stepped(desk: Desk, exercise: Exercise, weight_kg: float | None, step: Step, by_kg: float | None) -> float:
    """A weight up or down that can be loaded, in kg: by so much, or a little. NoSetsYet where none is in use."""
    if weight_kg is None:
        raise NoSetsYet(exercise=exercise.name)
    inventory = inventory_of(desk.athlete)
    if by_kg is not None:
        return nearest(weight_kg + (by_kg if step == "heavier" else -by_kg), exercise, inventory)
    if step == "heavier":
        return heavier(weight_kg, exercise, inventory)
    return easier(weight_kg, exercise, inventory)


ACTS = collected(globals())
