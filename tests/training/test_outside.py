"""What was done outside any workout: put on record, put right, taken off it."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from tests.training.gym import CATALOGUE, NOW, TURN, exercise, performed, trained
from training import outside
from training.errors.outside import TimeToCome
from training.errors.sets import InvalidSet, UnusualWeight
from training.events import OutsideChanged
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.performing import Occasion
from training.progress import taken_back
from training.sets import PerformedSet
from training.volume import by_group, in_week, week_of

BENCH = exercise("bench press")
YESTERDAY = NOW - timedelta(days=1)


def record(
    *noted: str, at: datetime = YESTERDAY, known: tuple[ExerciseLog, ...] = (), recent: tuple[float, ...] = ()
) -> OutsideChanged:
    sets = list(map(performed, noted))
    occasion = Occasion(NOW, TURN)
    return outside.record(UUID(int=7), BENCH, sets, at, occasion, recent_kg=recent, confirmed=frozenset(), known=known)


def log_of(change: OutsideChanged) -> ExerciseLog:
    assert change.after is not None
    return change.after


def test_it_is_on_record_when_it_was_done() -> None:
    log = log_of(record("80x8", "80x7"))

    assert (log.status, log.completed_at, log.planned) == (ExerciseStatus.COMPLETED, YESTERDAY, ())
    assert [(each.number, each.completed_at, each.source_turn) for each in log.sets] == [
        (1, YESTERDAY, TURN), (2, YESTERDAY, TURN),
    ]  # fmt: skip
    assert log.recovery_hours


def test_sets_of_about_then_belong_together() -> None:
    first = log_of(record("80x8"))
    later = log_of(record("80x7", at=YESTERDAY + timedelta(hours=1), known=(first,)))
    apart = log_of(record("80x7", at=YESTERDAY - timedelta(hours=6), known=(first,)))

    assert (later.id, [each.reps for each in later.sets], later.completed_at) == (
        first.id, [8, 7], YESTERDAY + timedelta(hours=1),
    )  # fmt: skip
    assert [each.reps for each in apart.sets] == [7]


@pytest.mark.parametrize(
    ("noted", "at", "recent", "error"),
    [
        ("80x8", NOW + timedelta(hours=1), (), TimeToCome),
        ("80x2000", YESTERDAY, (), InvalidSet),
        ("800x8", YESTERDAY, (), UnusualWeight),
        ("150x8", YESTERDAY, (80.0,), UnusualWeight),
    ],
)
def test_what_is_asked_about_or_cannot_be(
    noted: str, at: datetime, recent: tuple[float, ...], error: type[Exception]
) -> None:
    with pytest.raises(error):
        record(noted, at=at, recent=recent)


def test_a_set_is_put_right() -> None:
    log = log_of(record("80x8", "80x7"))

    change, sets = outside.correct(log, 2, BENCH, PerformedSet(reps=6), frozenset())

    assert (sets.before.reps, sets.after.reps, sets.after.weight_kg) == (7, 6, 80)
    assert [each.reps for each in log_of(change).sets] == [8, 6]


def test_with_its_last_set_the_exercise_is_gone() -> None:
    log = log_of(record("80x8", "80x7"))

    one_left = outside.delete(log, log.sets[:1], BENCH)
    none_left = outside.delete(log, log.sets, BENCH)

    assert [(each.number, each.reps) for each in log_of(one_left).sets] == [(1, 7)]
    assert none_left == OutsideChanged(log, None)
    assert taken_back(none_left) == OutsideChanged(None, log)


def test_a_workout_across_midnight_counts_for_the_week_it_began_in() -> None:
    sunday = datetime(2026, 11, 15, 23, 30, tzinfo=NOW.tzinfo)
    zone = NOW.tzinfo
    assert zone is not None
    across = replace(trained("bench press", sunday + timedelta(hours=1)), begun_at=sunday)

    assert in_week([across], week_of(sunday, zone), zone) == (across,)
    assert in_week([across], week_of(NOW, zone), zone) == ()
    assert {each.days for each in by_group([across, across], CATALOGUE, zone).values()} == {1}
