"""What only ever goes one way of what was done: held against the functions that the acts use."""

from collections.abc import Sequence
from datetime import UTC, timedelta
from typing import Any
from uuid import UUID

import hypothesis.strategies as st
from hypothesis import example, given

from tests.training.gym import CATALOGUE, NOW, exercise, past, recorded, trained
from tests.training.noted import EFFORTS, counts, efforts, kilos, levels
from training.assessment import as_trained
from training.athlete import Level
from training.estimates import best_e1rm, e1rm, same_effort
from training.exercise import Muscle
from training.exercise_log import ExerciseLog
from training.forecast import Outlook, forecast
from training.goals import Counted, Goal, GoalKind
from training.history import TrainedExercise
from training.proposal import Intensity, Wish
from training.records import records
from training.recovery import RecoveryReport, ReportKind, recovered
from training.sets import RecordedSet
from training.strain import recovery_hours
from training.summary import exercise_done
from training.targets import Aim, target_for
from training.trend import trend
from training.volume import by_group
from training.workout import Workout, WorkoutStatus

kinds = st.sampled_from(["", "", "failure ", "drop "])
any_sets = st.lists(st.builds("{}{}x{}{}".format, kinds, kilos, counts, efforts), min_size=1, max_size=5)
warm_ups_noted = st.lists(st.builds("warmup {}x{}".format, kilos, counts), min_size=1, max_size=3)
names = st.sampled_from(["bench press", "back squat", "deadlift", "barbell curl", "pull up"])


def workout(name: str, sets: tuple[RecordedSet, ...]) -> Workout:
    """A workout of one exercise that is over."""
    log = ExerciseLog(UUID(int=1), exercise(name).id, name, (), sets=sets, completed_at=NOW)
    begun = NOW - timedelta(hours=1)
    return Workout(UUID(int=2), WorkoutStatus.COMPLETED, begun, NOW, Wish(), (), exercises=(log,))


def percents(done: Sequence[TrainedExercise], hours: int = 0, **how: Any) -> list[int]:
    """How recovered each muscle is so many hours after NOW."""
    return [each.percent for each in recovered(done, CATALOGUE, NOW + timedelta(hours=hours), **how).values()]


def ordered(less: Sequence[float], more: Sequence[float]) -> bool:
    """Whether nothing of the one is more than the same of the other."""
    return all(low <= high for low, high in zip(less, more, strict=True))


# Recovery


@given(names, any_sets, st.builds("{}{}x{}{}".format, kinds, kilos, counts, efforts), st.integers(0, 120))
@example("bench press", ["80x8@9.5"], "80x8@6.0", 24)  # an easy set made a hard exercise look easy
def test_a_set_more_never_means_more_recovered(name: str, noted: list[str], more: str, hours: int) -> None:
    few, many = recorded(*noted), recorded(*noted, more)

    assert ordered(percents(as_trained(workout(name, many)), hours), percents(as_trained(workout(name, few)), hours))
    assert recovery_hours(exercise(name), few) <= recovery_hours(exercise(name), many)


@given(names, st.integers(1, 8), st.sampled_from(EFFORTS), st.sampled_from(EFFORTS), st.integers(0, 120))
def test_more_effort_never_means_more_recovered(name: str, sets: int, rpe: float, harder: float, hours: int) -> None:
    rpe, harder = sorted((rpe, harder))
    easy, hard = (recorded(*[f"80x8@{each}"] * sets) for each in (rpe, harder))

    assert ordered(percents(as_trained(workout(name, hard)), hours), percents(as_trained(workout(name, easy)), hours))
    assert recovery_hours(exercise(name), easy) <= recovery_hours(exercise(name), hard)


@given(names, st.integers(1, 8), st.integers(0, 96), st.sampled_from(ReportKind), st.integers(0, 3), st.integers(0, 3))
def test_who_says_worse_is_never_more_recovered(
    name: str, sets: int, ago: int, kind: ReportKind, level: int, worse: int
) -> None:
    level, worse = sorted((level, worse))
    done = [trained(name, NOW - timedelta(hours=48), sets)]
    told = [
        RecoveryReport(UUID(int=1), kind, NOW - timedelta(hours=ago), each, tuple(Muscle)) for each in (level, worse)
    ]

    assert ordered(percents(done, reports=told[1:]), percents(done, reports=told[:1]))
    assert ordered(percents(done, reports=told[1:]), percents(done))


@given(names, st.integers(1, 8), st.integers(0, 168), levels)
def test_nobody_is_back_later_than_a_novice(name: str, sets: int, hours: int, level: Level | None) -> None:
    done = [trained(name, NOW, sets)]

    assert ordered(percents(done, hours, level="beginner"), percents(done, hours, level=level))


# Volume


@given(names, any_sets, warm_ups_noted, st.integers(0, 5))
def test_warm_ups_never_count(name: str, noted: list[str], warm_ups: list[str], place: int) -> None:
    without, sprinkled = recorded(*noted), recorded(*noted[:place], *warm_ups, *noted[place:])
    lift = exercise(name)
    ((alone,), (warmed,)) = (as_trained(workout(name, sets)) for sets in (without, sprinkled))

    assert alone == warmed
    plain, mixed = (ExerciseLog(lift.id, lift.id, name, (), sets=sets) for sets in (without, sprinkled))
    assert exercise_done(plain) == exercise_done(mixed)
    assert best_e1rm(without, lift, 80.0) == best_e1rm(sprinkled, lift, 80.0)
    both = [past(name, *noted), past(name, *noted[:place], *warm_ups, *noted[place:])]
    marks = [{(each.kind, each.value) for each in records([one], CATALOGUE.by_id)} for one in both]
    assert marks[0] == marks[1]
    first, second = (target_for(lift, Intensity.MODERATE, [one], Aim(NOW)) for one in both)
    assert first == second


@given(st.lists(names, max_size=5), st.lists(names, max_size=5), st.integers(1, 9))
def test_sets_add_up(some: list[str], others: list[str], sets: int) -> None:
    one = [trained(name, NOW, sets) for name in some]
    two = [trained(name, NOW - timedelta(days=1), sets + 1) for name in others]
    first, second, both = (by_group(done, CATALOGUE, UTC) for done in (one, two, [*one, *two]))
    assert set(both) == {*first, *second}
    for group, amount in both.items():
        parts = [each[group] for each in (first, second) if group in each]
        assert amount.sets == sum(each.sets for each in parts)
        assert amount.direct == sum(each.direct for each in parts)
        assert amount.volume_kg == sum(each.volume_kg for each in parts)


# Estimates


@given(kilos, st.integers(1, 12), st.sampled_from(EFFORTS), st.sampled_from(EFFORTS))
def test_what_was_easier_never_stands_for_less(kg: float, reps: int, rpe: float, harder: float) -> None:
    rpe, harder = sorted((rpe, harder))
    easy, hard = e1rm(kg, reps, rpe), e1rm(kg, reps, harder)

    assert easy is None or (hard is not None and hard <= easy + 1e-9)


@given(kilos, st.integers(1, 12), st.sampled_from(EFFORTS), st.integers(1, 12), st.sampled_from(EFFORTS))
def test_there_and_back_is_the_same_weight(kg: float, reps: int, rpe: float, to_reps: int, to_rpe: float) -> None:
    there = same_effort(kg, reps, rpe, to_reps, to_rpe)

    assert abs(same_effort(there, to_reps, to_rpe, reps, rpe) - kg) < 1e-6


# Goals


@given(st.floats(60, 99), st.floats(0.05, 3), st.floats(0.05, 3), st.integers(4, 10))
def test_slower_progress_is_never_there_sooner(now: float, per_week: float, slower: float, weeks: int) -> None:
    slower, per_week = sorted((slower, per_week))
    goal = Goal(UUID(int=2), GoalKind.STRENGTH, "bench 100", NOW, Counted.LIFT, target=100, start=50)
    today = NOW.date()
    days = []
    for slope in (per_week, slower):
        told = [(today - timedelta(weeks=back), now - slope * back) for back in range(weeks, -1, -1)]
        seen = forecast(goal, now, trend(told), len(told), today)
        assert seen.outlook in (Outlook.ON_COURSE, Outlook.FAR)
        days.append(seen.on.toordinal() if seen.on else 10**7)

    assert days[0] <= days[1]


@given(st.floats(40, 200), st.floats(40, 200), st.floats(20, 300), st.floats(0, 1))
def test_nearer_is_never_less_of_the_way(start: float, target: float, now: float, part: float) -> None:
    goal = Goal(UUID(int=1), GoalKind.WEIGHT_LOSS, "lose 5 kg", NOW, Counted.WEIGHT, target=target, start=start)
    nearer = now + (target - now) * part

    assert (goal.percent(nearer) or 0) >= (goal.percent(now) or 0)
