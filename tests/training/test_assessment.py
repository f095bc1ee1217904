"""What a completed workout shows, and what can stand in for an exercise."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from tests.training.gym import CATALOGUE, NOW, exercise, recorded, trained
from training.assessment import as_trained, assessed
from training.athlete import Athlete, RecoveryStatus
from training.errors.workout import NothingSuitable
from training.exercise import Area, Equipment, Muscle
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.performing import correct, delete
from training.proposal import Wish
from training.recovery import RecoveryReport, ReportKind, recovered
from training.sets import PerformedSet
from training.substitution import alternative, alternatives
from training.workout import Workout, WorkoutStatus

BENCH = exercise("bench press")


def workout(*noted: str) -> Workout:
    """A workout of bench presses that began an hour ago."""
    done = ExerciseLog(UUID(int=1), BENCH.id, BENCH.name, (), ExerciseStatus.COMPLETED, recorded(*noted))
    log = replace(done, completed_at=NOW, recovery_hours=48)
    begun = NOW - timedelta(hours=1)
    made = Workout(UUID(int=2), WorkoutStatus.COMPLETED, begun, NOW, Wish(), (), exercises=(log,))
    return replace(made, started_at=begun, completed_at=NOW)


@pytest.mark.parametrize(
    ("hours", "status", "percent"),
    [
        (200, RecoveryStatus.EXCELLENT, 100),
        (38, RecoveryStatus.GOOD, 85),
        (25, RecoveryStatus.AVERAGE, 68),
        (7, RecoveryStatus.POOR, 44),
    ],
)
def test_how_recovered_somebody_came_is_kept(hours: int, status: RecoveryStatus, percent: int) -> None:
    before = [trained("bench press", NOW - timedelta(hours=hours))]

    shown = assessed(workout("80x8", "80x8"), before, CATALOGUE, Athlete(), [])

    assert shown.assessment.status is status
    assert (shown.insights[0].code, shown.insights[0].percent) == ("came_recovered", percent)


def test_a_full_week_and_what_recovers_are_told() -> None:
    before = [trained("chest fly", NOW - timedelta(hours=5), 12)]

    shown = assessed(workout("80x8", "80x8"), before, CATALOGUE, Athlete(), [])

    told = {reason.code: reason for reason in shown.insights}
    assert (told["week_full"].sets, told["week_full"].wanted) == (14, 12)
    assert told["recovers_in"].muscles == (Muscle.CHEST,)


def test_a_workout_as_history_will_tell_it() -> None:
    (done,) = as_trained(workout("warmup 40x10", "80x8", "failure 80x6"))

    assert (done.hard_sets, done.failures, done.volume_kg) == (2, 1, 1120)
    assert done.best_e1rm_kg == pytest.approx(99.31, abs=0.01)


@pytest.mark.parametrize(("number", "hours"), [(1, 32), (4, None)])
def test_a_set_taken_off_what_is_done_costs_less_recovery(number: int, hours: int | None) -> None:
    """48 hours were for three; a warm-up never counted."""
    over = workout("80x8", "80x8", "80x8", "warmup 40x10")

    events = delete(over, over.exercises[0], number, BENCH, NOW)

    assert [getattr(event, "recovery_hours", None) for event in events[1:]] == ([] if hours is None else [hours])


def test_a_set_put_right_to_a_failure_costs_more_recovery() -> None:
    log = workout("80x8", "80x8", "80x8").exercises[0]

    changed, again = correct(log, 3, BENCH, PerformedSet(rpe=9.5), ())

    assert type(changed).__name__ == "SetCorrected"
    assert (getattr(again, "recovery_hours", None), getattr(again, "at", None)) == (72, NOW)


def test_alternatives_are_told_with_what_speaks_for_them() -> None:
    found = alternatives(BENCH, CATALOGUE, None, Athlete())

    assert len(found) == 3
    assert all(each.exercise.pattern is BENCH.pattern and each.exercise.id != BENCH.id for each in found)
    assert all([why.code for why in each.reasons][:2] == ["same_movement", "same_muscles"] for each in found)


def test_an_alternative_is_possible_and_liked_where_there_is_a_choice() -> None:
    def nearest(athlete: Athlete) -> UUID:
        return alternative(BENCH, CATALOGUE, (Equipment.DUMBBELL,), athlete, ()).exercise.id

    first = nearest(Athlete())
    spared = nearest(Athlete(limits=(Area.SHOULDER,)))

    assert CATALOGUE.by_id[first].equipment == (Equipment.DUMBBELL,)
    assert nearest(Athlete(dislikes=(first,))) != first
    assert not CATALOGUE.by_id[spared].is_spoken_against_by((Area.SHOULDER,))


def test_what_needs_rest_stands_in_for_nothing() -> None:
    sore = RecoveryReport(UUID(int=1), ReportKind.SORENESS, NOW, 3, (Muscle.CHEST,))
    tired = recovered([], CATALOGUE, NOW, reports=[sore])

    found = alternatives(exercise("chest dip"), CATALOGUE, None, Athlete(), (), tired)

    assert all(Muscle.CHEST not in each.exercise.primary for each in found)


def test_nothing_stands_in_where_nothing_is_alike() -> None:
    with pytest.raises(NothingSuitable):
        alternatives(exercise("lat pulldown"), CATALOGUE, (), Athlete(limits=tuple(Area)))
