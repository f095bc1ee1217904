"""Changes of a workout's content as they are put on record: what it was before, what it is after, and why."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from training import events as happened
from training.events import WorkoutEvent
from training.evolve import evolve
from training.workout import ExerciseLog, Workout


class ModificationType(StrEnum):
    """What kind of change it was."""

    REORDER = "reorder"
    SUBSTITUTE = "substitute"
    ADD = "add"
    REMOVE = "remove"
    SKIP = "skip"
    RETARGET = "retarget"
    REFOCUS = "refocus"
    CORRECT_SET = "correct_set"
    DELETE_SET = "delete_set"


@dataclass(frozen=True)
class Modification:
    """One change. For a reorder or a refocus the states are whole plans, else the one exercise (None: not there)."""

    type: ModificationType
    workout_id: UUID
    exercise_id: UUID | None
    before: tuple[ExerciseLog, ...]
    after: tuple[ExerciseLog, ...]
    reason: str | None = None


_OF_EVENT: dict[type, ModificationType] = {
    happened.ExerciseAdded: ModificationType.ADD,
    happened.ExerciseRemoved: ModificationType.REMOVE,
    happened.ExerciseSubstituted: ModificationType.SUBSTITUTE,
    happened.ExerciseMoved: ModificationType.REORDER,
    happened.ExerciseRetargeted: ModificationType.RETARGET,
    happened.WorkoutRefocused: ModificationType.REFOCUS,
    happened.ExerciseSkipped: ModificationType.SKIP,
    happened.SetCorrected: ModificationType.CORRECT_SET,
    happened.SetDeleted: ModificationType.DELETE_SET,
}
_WHOLE = (ModificationType.REORDER, ModificationType.REFOCUS)
UNDONE = "undo"


def modifications(before: Workout | None, events: Iterable[WorkoutEvent]) -> tuple[Modification, ...]:
    """What these events changed of a workout's content, in order. Lifecycle moves and new sets change none."""
    found: list[Modification] = []
    workout = before
    for event in events:
        after = evolve(workout, [event])
        if workout is not None and after is not None and after.id == workout.id:
            found += _undone(workout, after) if isinstance(event, happened.TurnUndone) else _of(event, workout, after)
        workout = after
    return tuple(found)


def _of(event: WorkoutEvent, before: Workout, after: Workout) -> Iterator[Modification]:
    kind = _OF_EVENT.get(type(event))
    if kind in _WHOLE:
        yield Modification(kind, after.id, None, before.exercises, after.exercises)
    elif kind is not None:
        log_id = event.log.id if isinstance(event, happened.ExerciseAdded) else event.log_id  # type: ignore[union-attr]
        yield _of_one(kind, before, after, log_id)


def _undone(before: Workout, after: Workout) -> Iterator[Modification]:
    """What taking a turn back changed: exercises come or go, sets leave or return, plans and the order are restored."""
    there, here = ({log.id: log for log in workout.exercises} for workout in (before, after))
    for log_id in here.keys() - there.keys():
        yield _of_one(ModificationType.ADD, before, after, log_id, UNDONE)
    for log_id in there.keys() - here.keys():
        yield _of_one(ModificationType.REMOVE, before, after, log_id, UNDONE)
    for log_id in there.keys() & here.keys():
        kind = _difference(there[log_id], here[log_id])
        if kind is not None:
            yield _of_one(kind, before, after, log_id, UNDONE)
    if there.keys() == here.keys() and [*there] != [*here]:
        yield Modification(ModificationType.REORDER, after.id, None, before.exercises, after.exercises, UNDONE)


def _difference(before: ExerciseLog, after: ExerciseLog) -> ModificationType | None:
    if len(after.sets) < len(before.sets):
        return ModificationType.DELETE_SET
    if after.sets != before.sets:
        return ModificationType.CORRECT_SET
    if after.exercise_id != before.exercise_id:
        return ModificationType.SUBSTITUTE
    return ModificationType.RETARGET if after.planned != before.planned else None


def _of_one(
    kind: ModificationType, before: Workout, after: Workout, log_id: UUID, reason: str | None = None
) -> Modification:
    states = [tuple(log for log in workout.exercises if log.id == log_id) for workout in (before, after)]
    exercise = (*states[1], *states[0])[0]
    return Modification(kind, after.id, exercise.exercise_id, states[0], states[1], reason)
