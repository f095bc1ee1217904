"""Sets of a workout under way: told, repeated, put right, taken off the record."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from graph.codec import event as event_of
from graph.state import UNDO_HOURS
from language.said import SaidSet
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.easing import eased
from tools.outside import outside_meant, put_right, taken_off
from tools.saying import SaidSets, correction, filled_in, performed
from tools.sparing import ended, outcome, past
from training import performing
from training.anomalies import check_number
from training.errors.exercises import NotPartOfWorkout
from training.errors.sets import DeletesASet, NoSetsYet, OneMoreOfLast, SetNotFound
from training.events import (
    ExerciseAdded,
    OutsideChanged,
    SetCorrected,
    SetRecorded,
    WorkoutEvent,
)
from training.exercise_log import ExerciseLog
from training.facts import SetPutRight, SetsLogged, SetTakenOff
from training.sets import PerformedSet, RecordedSet, SetType, Side
from training.workout import Phase

TRAINING = (Phase.IN_PROGRESS,)
BEGUN = (Phase.IN_PROGRESS, Phase.PLANNING)  # a paused workout is in planning, and its sets can be put right


@act(*TRAINING, intent=Intent.PROGRESS_UPDATE)
async def log_sets(
    desk: Desk,
    sets: SaidSets,
    exercise: str | None = None,
    weight: SaidSets | None = None,
    count: SaidSets | None = None,
) -> Outcome:
    """Record sets the athlete has done, of the exercise named or else the one under way.

    Give weights as they were said, with the unit only if one was said; leave out what was not said: the weight in use
    is then taken. `times` is for equal sets. `weight` and `count` hold what was told afterwards, when it was asked for.
    """
    log, added = _log_for(desk, exercise, sets)
    entry = desk.names.catalogue.by_id[log.exercise_id]
    told = performed(desk, entry, log, filled_in(sets, weight, count))
    return await _recorded(desk, log, added, as_asked(log, told))


@act(*TRAINING, intent=Intent.PROGRESS_UPDATE, on_record=True)
async def repeat_set(desk: Desk, times: int = 1) -> Outcome:
    """Record the last set of the exercise under way once more: "same again", "one more"."""
    check_number(times)
    log = desk.active.current
    if log is None or not log.sets:
        last = desk.active.last_set
        if last is None:
            raise NoSetsYet(exercise=log.name if log else None)
        if OneMoreOfLast.code not in desk.confirmed:
            raise OneMoreOfLast(exercise=last[0].name)
        log = last[0]
    return await _recorded(desk, log, [], again(log) * times)


@act(*EVERY_PHASE, intent=Intent.PROGRESS_UPDATE, on_record=True)
async def correct_set(
    desk: Desk,
    said: SaidSets | None = None,
    was: SaidSets | None = None,
    number: int | None = None,
    exercise: str | None = None,
    set_type: SetType | None = None,
    side: Side | None = None,
    of_side: Side | None = None,
) -> Outcome:
    """Put a recorded set right, the last one unless `number` or `exercise` says which.

    `said` is what is right ("85", "8 reps", "80x7"), `was` what it replaces ("not 80"). Pass numbers as they were said.
    `set_type` is what it counts as: "that was a warm-up"; `side` the side it was done with;
    `of_side` says which of the two sides of a set is meant: "the right side was 8".
    """
    right, wrong = said[0] if said else SaidSet(), was[0] if was else None
    outside = await outside_meant(desk, exercise)
    if outside is not None:
        return put_right(desk, outside, number, right, wrong, set_type)
    log, before = set_meant(desk, exercise, number)
    before = before if of_side is None else _side_of(log, before, of_side)
    changed = correction(before, right, wrong, desk.athlete.weight_unit)
    changed = replace(changed, side=side) if side else changed
    events = performing.correct(log, before.number, desk.entry(log), changed, desk.confirmed, set_type)
    shown = log.number_shown(before)
    facts = [SetPutRight(log.name, each.before, each.after, shown) for each in events if isinstance(each, SetCorrected)]
    return Outcome(tuple(facts), tuple(events))


@act(*EVERY_PHASE, intent=Intent.PROGRESS_UPDATE, on_record=True)
async def delete_set(
    desk: Desk, number: int | None = None, exercise: str | None = None, just_done: bool = False
) -> Outcome:
    """Take a recorded set off the record, the last one unless `number` or `exercise` says which.

    `just_done`: what the last message did is meant ("delete that"), which may be something else than a set.
    """
    outside = await outside_meant(desk, exercise)
    log, meant = (outside, None) if outside is not None else set_meant(desk, exercise, number)
    if just_done and DeletesASet.code not in desk.confirmed and not await _last_told_sets(desk):
        raise DeletesASet(exercise=log.name)
    if meant is None:
        return taken_off(desk, log, number)
    all_of_it = [meant] if number is None else [*log.rounds[number - 1].sets]
    events: list[WorkoutEvent] = []
    for each in reversed(all_of_it):
        workout = desk.after(events)
        events += performing.delete(workout, workout.log(log.id), each.number, desk.entry(log), desk.occasion.at)
    left = desk.after(events).log(log.id).sets_done
    facts = tuple(SetTakenOff(log.name, each, left, log.number_shown(each)) for each in all_of_it)
    return Outcome(facts, tuple(events))


ACTS = collected(globals())


def set_meant(desk: Desk, words: str | None, number: int | None) -> tuple[ExerciseLog, RecordedSet]:
    """The set that is spoken of: without a number the last one, else the one people were shown under it.

    A number alone is one of the exercise under way, never of the one before it. NoSetsYet where there is none.
    """
    last = desk.active.last_set
    if words is not None:
        log = desk.log(words, "exercise")
    elif number is not None and desk.active.current is not None:
        log = desk.active.current
    elif last is not None:
        log = last[0]
    else:
        raise NoSetsYet(exercise=None)
    if not log.sets:
        raise NoSetsYet(exercise=log.name)
    return log, log.sets[-1] if number is None else log.set_shown_as(number)


def _side_of(log: ExerciseLog, known: RecordedSet, side: Side) -> RecordedSet:
    """The part of a set that was done with this side; SetNotFound where there is none."""
    whole = next((each.sets for each in log.rounds if known in each.sets), ())
    found = next((each for each in whole if each.side is side), None)
    if found is None:
        raise SetNotFound(number=log.number_shown(known) or 0, exercise=log.name, recorded=log.sets_done)
    return found


async def _recorded(desk: Desk, log: ExerciseLog, added: list[WorkoutEvent], told: Sequence[PerformedSet]) -> Outcome:
    entry = desk.names.catalogue.by_id[log.exercise_id]
    workout = desk.after(added)
    recent_kg = await _recent_kg(desk, log)
    recorded = performing.record(
        workout, log, entry, told, desk.occasion, recent_kg=recent_kg, confirmed=desk.confirmed
    )
    passed = past(desk, (*added, *recorded))
    after = desk.after(passed.events)
    now = after.log(log.id)
    logged = SetsLogged(log.name, now.sets[len(log.sets) :], now.sets_done, len(now.planned))
    lighter = eased(desk, now, told[-1].feedback)
    done = outcome(passed, logged, *ended(passed, after), *lighter.facts)
    return replace(done, events=(*done.events, *lighter.events))


def as_asked(log: ExerciseLog, told: list[PerformedSet]) -> list[PerformedSet]:
    """What was told, as what was asked for where one set came without more than its figures.

    It is the side that was still to be done, or of the kind that was planned: as many as possible, or a drop.
    """
    match told:
        case [PerformedSet(side=None, set_type=SetType.WORKING) as only]:
            return [replace(only, side=log.missing_side, set_type=_kind_asked(log, only))]
        case [PerformedSet(side=None, set_type=SetType.FAILURE | SetType.AMRAP) as only]:
            return [replace(only, side=log.missing_side)]
    return told


def _kind_asked(log: ExerciseLog, told: PerformedSet) -> SetType:
    half = log.unfinished
    if half is None:
        asked = log.next_planned
        return SetType.AMRAP if asked is not None and asked.set_type is SetType.AMRAP else SetType.WORKING
    is_lighter = (told.weight_kg or 0.0) < (half.sets[-1].weight_kg or 0.0)
    return SetType.DROP if half.missing is None and is_lighter else SetType.WORKING


def again(log: ExerciseLog) -> list[PerformedSet]:
    """The last set once more, with its drops and both sides; or its other side, where that was still to be done."""
    last = log.sets[-1]
    if not last.is_hard:
        return [last.performed()]
    whole = next(each for each in log.rounds if last in each.sets)
    return [replace(each.performed(), side=whole.missing or each.side) for each in whole.sets]


def _log_for(desk: Desk, words: str | None, sets: SaidSets) -> tuple[ExerciseLog, list[WorkoutEvent]]:
    """Where sets go: the exercise in the workout, or a new one behind the current once that was agreed to.

    A drop goes to the set before it, even where that was the last of its exercise.
    """
    if words is None:
        last = desk.active.last_set
        drops = last is not None and sets and sets[0].set_type is SetType.DROP
        return (last[0] if last and drops else desk.current), []
    exercise = desk.named(words, "exercise")
    log = desk.active.log_of(exercise.id)
    if log is not None:
        return log, []
    if NotPartOfWorkout.code not in desk.confirmed:
        raise NotPartOfWorkout(exercise=exercise.name)
    current = desk.active.current
    new = ExerciseLog(next(desk.ids), exercise.id, exercise.name, planned=())
    place = desk.active.exercises.index(current) + 1 if current else len(desk.active.exercises)
    return new, [ExerciseAdded(new, place)]


async def _recent_kg(desk: Desk, log: ExerciseLog) -> tuple[float, ...]:
    """The recent working weights: of this workout and of the last time, else the planned one. 0 is none."""
    used = [each.weight_kg or 0.0 for each in log.hard_sets]
    last = (await desk.last_times([log.exercise_id])).get(log.exercise_id)
    if last is not None and last.hard_sets:
        used.append(last.working_weight_kg or 0.0)
    if not used and log.planned:
        used = [log.planned[0].weight_kg] if log.planned[0].weight_kg else []
    return tuple(used)


async def _last_told_sets(desk: Desk) -> bool:
    """Whether the last message that changed anything told of sets."""
    turn = await desk.journal.undoable(desk.occasion.at - timedelta(hours=UNDO_HOURS))
    told = () if turn is None else map(event_of, turn.events)
    return any(isinstance(event, SetRecorded | SetCorrected | OutsideChanged) for event in told)
