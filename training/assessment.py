"""What a completed workout shows: how recovered the athlete came to it, how they recover, how full the week is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean

from training.athlete import Athlete, RecoveryStatus
from training.calibration import recovery_factor
from training.estimates import HARDEST, best_e1rm
from training.exercise import Catalogue, Muscle
from training.exercise_log import ExerciseLog
from training.history import TrainedExercise
from training.proposal import Reason
from training.recovery import Assessment, RecoveryReport
from training.standing import Standing, groups_of, standing
from training.volume import MUSCLES, Verdict
from training.workout import Workout

# From which percent on the muscles of a workout, on average at its start, were so recovered. Convention.
STATUSES: tuple[tuple[int, RecoveryStatus], ...] = (
    (90, RecoveryStatus.EXCELLENT),
    (75, RecoveryStatus.GOOD),
    (60, RecoveryStatus.AVERAGE),
    (0, RecoveryStatus.POOR),
)
MOST_INSIGHTS = 4
# How far a factor must be from 1 to be worth a word. Convention.
WORTH_A_WORD = 0.1


@dataclass(frozen=True)
class Shown:
    """What a workout showed: how its athlete recovers, and reasons to make something of."""

    assessment: Assessment
    insights: tuple[Reason, ...]


def assessed(
    workout: Workout,
    trained: Sequence[TrainedExercise],
    catalogue: Catalogue,
    athlete: Athlete,
    reports: Sequence[RecoveryReport],
) -> Shown:
    """What a workout that is over shows, in view of what was trained before it (not of itself)."""
    assert workout.started_at is not None
    assert workout.completed_at is not None
    done = as_trained(workout)
    together = (*done, *trained)
    muscles = _muscles(done, catalogue)
    came = standing(trained, catalogue, athlete, workout.started_at, reports)
    percent = round(fmean(came.recovery[each].percent for each in muscles)) if muscles else 100
    status = next(status for low, status in STATUSES if percent >= low)
    assessment = Assessment(status, recovery_factor(together, catalogue, athlete.level))
    now = standing(together, catalogue, athlete, workout.completed_at, reports)
    insights = (Reason("came_recovered", percent=percent), *_insights(muscles, now, assessment))
    return Shown(assessment, insights[:MOST_INSIGHTS])


def as_trained(workout: Workout) -> tuple[TrainedExercise, ...]:
    """The exercises of a workout as sums, as history will tell them."""
    return tuple(sums(workout, log, log.completed_at or workout.status_since) for log in workout.exercises if log.sets)


def sums(workout: Workout | None, log: ExerciseLog, at: datetime) -> TrainedExercise:
    """An exercise of a workout, or of none, done at this time, as sums."""
    failures = sum(each.to_failure or (each.rpe or 0) >= HARDEST for each in log.hard_sets)
    return TrainedExercise(
        workout.id if workout else None,
        workout.workout_type if workout else None,
        log.exercise_id,
        log.name,
        at,
        log.sets_done,
        log.volume_kg,
        failures,
        max((each.rpe for each in log.hard_sets if each.rpe is not None), default=None),
        best_e1rm(log.sets),
        workout.started_at if workout else None,
    )


def _muscles(done: Sequence[TrainedExercise], catalogue: Catalogue) -> tuple[Muscle, ...]:
    """The muscles that were trained directly."""
    entries = (catalogue.by_id.get(each.exercise_id) for each in done if each.hard_sets)
    return tuple(dict.fromkeys(muscle for entry in entries if entry for muscle in entry.primary))


def _insights(muscles: Sequence[Muscle], now: Standing, assessment: Assessment) -> list[Reason]:
    found: list[Reason] = []
    groups = groups_of(muscles)
    over = [group for group in groups if now.landmark(group).verdict(now.sets(group)) is Verdict.ABOVE]
    if over:
        group = max(over, key=lambda each: now.sets(each) - now.landmark(each).high)
        own = _of(muscles, MUSCLES[group])
        found.append(Reason("week_full", own, sets=now.sets(group), wanted=now.landmark(group).high))
    longest = max(muscles, key=lambda each: now.recovery[each].hours_left, default=None)
    if longest is not None:
        found.append(Reason("recovers_in", (longest,), hours=now.recovery[longest].hours_left))
    if abs(assessment.factor - 1) >= WORTH_A_WORD:
        found.append(Reason("recovers_fast" if assessment.factor < 1 else "recovers_slowly"))
    short = now.shortest(groups)
    if short is not None:
        own = _of(muscles, MUSCLES[short])
        found.append(Reason("short_of_sets", own, sets=now.sets(short), wanted=now.landmark(short).low))
    return found


def _of(muscles: Sequence[Muscle], own: frozenset[Muscle]) -> tuple[Muscle, ...]:
    return tuple(muscle for muscle in muscles if muscle in own)
