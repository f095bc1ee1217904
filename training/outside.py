"""What was done outside any workout: sets of one exercise at one time, put on record, put right, taken off it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from training import performing
from training.anomalies import check_possible, check_usual
from training.errors.outside import TimeToCome
from training.events import OutsideChanged, SetCorrected
from training.exercise import Exercise
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.performing import Occasion
from training.sets import PerformedSet, RecordedSet, SetType
from training.strain import recovery_hours

CLOCKS_APART = timedelta(minutes=2)  # convention: what two clocks may differ by
# Convention: sets of one exercise told for times this near belong together, as they would in a workout.
TOGETHER = timedelta(hours=2)


@dataclass(frozen=True)
class OutsideTold:
    """A change of what was done outside any workout, and when it was told."""

    at: datetime
    change: OutsideChanged


def live(told: Iterable[OutsideTold]) -> tuple[tuple[datetime, ExerciseLog], ...]:
    """What these changes, the newest first, leave on record, each with when it was last spoken of."""
    newest: dict[UUID, tuple[datetime, ExerciseLog | None]] = {}
    for each in told:
        log = each.change.after or each.change.before
        assert log is not None
        newest.setdefault(log.id, (each.at, each.change.after))
    return tuple((at, log) for at, log in newest.values() if log is not None)


def record(
    new_id: UUID,
    exercise: Exercise,
    sets: Sequence[PerformedSet],
    done_at: datetime,
    occasion: Occasion,
    *,
    recent_kg: Sequence[float],
    confirmed: Collection[str],
    known: Iterable[ExerciseLog] = (),
) -> OutsideChanged:
    """Put sets of one exercise on record as done at a time, behind those `known` of it from about then.

    TimeToCome for a time that has not been yet; InvalidSet and the doubts of a set for what it would be in a workout.
    """
    if done_at > occasion.at + CLOCKS_APART:
        raise TimeToCome(done_at=done_at.isoformat(), argument="when")
    check_possible(sets)
    check_usual(exercise, sets, recent_kg, confirmed)
    before = next((log for log in known if log.exercise_id == exercise.id and _together(log, done_at)), None)
    done = before.sets if before else ()
    told = tuple(each.recorded(place, done_at, occasion.turn_id) for place, each in enumerate(sets, len(done) + 1))
    log = before or ExerciseLog(new_id, exercise.id, exercise.name, planned=(), status=ExerciseStatus.COMPLETED)
    ended = max(done_at, log.completed_at or done_at)
    return OutsideChanged(before, _with(replace(log, completed_at=ended), (*done, *told), exercise))


def correct(
    log: ExerciseLog,
    number: int,
    exercise: Exercise,
    changed: PerformedSet,
    confirmed: Collection[str],
    set_type: SetType | None = None,
) -> tuple[OutsideChanged, SetCorrected]:
    """Put a set right, as in a workout; also which set was what before."""
    (put_right, *_) = performing.correct(log, number, exercise, changed, confirmed, set_type)
    assert isinstance(put_right, SetCorrected)
    sets = tuple(put_right.after if each.number == number else each for each in log.sets)
    return OutsideChanged(log, _with(log, sets, exercise)), put_right


def delete(log: ExerciseLog, gone: Collection[RecordedSet], exercise: Exercise) -> OutsideChanged:
    """Take sets off the record; with the last of them goes the exercise."""
    kept = [each for each in log.sets if each not in gone]
    sets = tuple(each.numbered(place) for place, each in enumerate(kept, start=1))
    return OutsideChanged(log, _with(log, sets, exercise) if sets else None)


def _together(log: ExerciseLog, done_at: datetime) -> bool:
    return log.completed_at is not None and abs(log.completed_at - done_at) <= TOGETHER


def _with(log: ExerciseLog, sets: tuple[RecordedSet, ...], exercise: Exercise) -> ExerciseLog:
    counted = replace(log, sets=sets)
    return replace(counted, recovery_hours=recovery_hours(exercise, counted.hard_sets))
