"""Changes of a workout's content as they are put on record: what it was before, what it is after, and why."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from training import events as happened
from training.events import WorkoutEvent
from training.evolve import evolve
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.workout import Workout


class ModificationType(StrEnum):
    """What kind of change it was.

    When a turn is taken back, `add` is also said of sets that return to an exercise, `skip` of an exercise that is
    open again or ended again, and `refocus` of a plan that comes or goes as a whole.
    """

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
    """One change. For a reorder or a refocus the states are whole plans, else the one exercise (none: not there).

    After a swap for an exercise with sets on record both stand there, the old one and the one that follows it.
    """

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
    happened.ExercisesJoined: ModificationType.REORDER,
    happened.ExercisesParted: ModificationType.REORDER,
    happened.WorkoutRefocused: ModificationType.REFOCUS,
    happened.ExerciseSkipped: ModificationType.SKIP,
    happened.SetCorrected: ModificationType.CORRECT_SET,
    happened.SetDeleted: ModificationType.DELETE_SET,
}
_OF_ONE = (
    happened.ExerciseRemoved,
    happened.ExerciseSubstituted,
    happened.ExerciseRetargeted,
    happened.ExerciseSkipped,
    happened.SetCorrected,
    happened.SetDeleted,
)
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
    if isinstance(event, happened.OptionChosen) and before.exercises:
        kind = ModificationType.REFOCUS
    if kind is None:
        return
    reason: str | None = getattr(event, "reason", None)
    if kind in _WHOLE:
        yield Modification(kind, after.id, None, before.exercises, after.exercises, reason)
    elif isinstance(event, happened.ExerciseAdded):
        if event.follows is None:
            yield _of_some(kind, before, after, [event.log.id], reason)
        else:
            yield _of_some(ModificationType.SUBSTITUTE, before, after, [event.follows, event.log.id], reason)
    else:
        assert isinstance(event, _OF_ONE), event
        yield _of_some(kind, before, after, [event.log_id], reason)


def _undone(before: Workout, after: Workout) -> Iterator[Modification]:
    """What taking a turn back changed: exercises come or go, sets leave or return, plans and the order are restored."""
    there, here = ({log.id: log for log in workout.exercises} for workout in (before, after))
    if there.keys().isdisjoint(here) and (there or here):
        yield Modification(ModificationType.REFOCUS, after.id, None, before.exercises, after.exercises, UNDONE)
        return
    for log_id, log in (there | here).items():
        if log_id not in there:
            kind: ModificationType | None = ModificationType.ADD
        elif log_id not in here:
            kind = ModificationType.REMOVE
        else:
            kind = _difference(there[log_id], log)
        if kind is not None:
            yield _of_some(kind, before, after, [log_id], UNDONE)
    order = [[(log.id, log.superset) for log in one.values() if log.id in there.keys() & here] for one in (there, here)]
    if order[0] != order[1]:
        yield Modification(ModificationType.REORDER, after.id, None, before.exercises, after.exercises, UNDONE)


def _difference(before: ExerciseLog, after: ExerciseLog) -> ModificationType | None:
    if len(after.sets) != len(before.sets):
        return ModificationType.DELETE_SET if len(after.sets) < len(before.sets) else ModificationType.ADD
    if after.sets != before.sets:
        return ModificationType.CORRECT_SET
    if after.exercise_id != before.exercise_id:
        return ModificationType.SUBSTITUTE
    if _ending(after) is not _ending(before):
        return ModificationType.SKIP
    return ModificationType.RETARGET if after.planned != before.planned else None


def _ending(log: ExerciseLog) -> ExerciseStatus | None:
    """How an exercise ended; None while it is open, waiting or under way."""
    return None if log.is_open else log.status


def _of_some(
    kind: ModificationType, before: Workout, after: Workout, ids: Collection[UUID], reason: str | None = None
) -> Modification:
    """A change of these exercises, on record with the one they leave there last."""
    states = [tuple(log for log in workout.exercises if log.id in ids) for workout in (before, after)]
    exercise = (*states[0], *states[1])[-1]
    return Modification(kind, after.id, exercise.exercise_id, states[0], states[1], reason)
