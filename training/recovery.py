"""How far each muscle has recovered, how long it still needs, and from what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil, prod
from uuid import UUID

from training.athlete import Level, RecoveryStatus
from training.exercise import Catalogue, Muscle, Pattern
from training.history import TrainedExercise
from training.strain import MOST_HOURS, NOVICE_HOURS, Effort, Fatigue, Slow, falling, fatigue
from training.volume import share

WEEK = timedelta(hours=MOST_HOURS)


class Category(StrEnum):
    """How far a muscle has recovered, in words."""

    FULLY_RECOVERED = "fully_recovered"
    PARTIALLY_RECOVERED = "partially_recovered"
    READY_FOR_LIGHT_TRAINING = "ready_for_light_training"
    NEEDS_REST = "needs_rest"


# From which percent on. Convention: below a quarter nothing is trained directly, below three fifths only lightly.
BOUNDARIES: tuple[tuple[int, Category], ...] = (
    (90, Category.FULLY_RECOVERED),
    (60, Category.PARTIALLY_RECOVERED),
    (25, Category.READY_FOR_LIGHT_TRAINING),
    (0, Category.NEEDS_REST),
)
REST_BELOW = BOUNDARIES[2][0]
LIGHT_BELOW = BOUNDARIES[1][0]
FRESH_FROM = BOUNDARIES[0][0]


class ReportKind(StrEnum):
    """What somebody told of their recovery."""

    SORENESS = "soreness"
    SLEEP = "sleep"


@dataclass(frozen=True)
class RecoveryReport:
    """How sore muscles were at a time, or how bad the night was: `level` 0 (not at all) to 3; of sleep, all muscles."""

    id: UUID
    kind: ReportKind
    at: datetime
    level: int
    muscles: tuple[Muscle, ...] = ()


# How much a report takes off, and for how many hours, by level. Convention: soreness fades within one to three days,
# a bad night within one; the athlete's word is never outweighed by figures.
SORE: tuple[tuple[float, int], ...] = ((0.0, 0), (0.3, 24), (0.55, 48), (0.8, 72))
SLEPT: tuple[tuple[float, int], ...] = ((0.0, 0), (0.1, 24), (0.2, 24), (0.3, 24))
MOST_LEVEL = 3


@dataclass(frozen=True)
class Assessment:
    """How an athlete recovers: in a word, None while nothing is known, and how long in comparison with others."""

    status: RecoveryStatus | None = None
    factor: float = 1.0


@dataclass(frozen=True)
class Cause:
    """Hard sets of an exercise that a muscle is recovering from; `share` 1 if they were for it, a half if it helped."""

    exercise: str
    at: datetime
    sets: int
    share: float
    to_failure: bool


@dataclass(frozen=True)
class Recovery:
    """How a muscle is: percent recovered, whole hours until nothing is left, and from what, the newest first.

    `told` is a report of the athlete's that counts for more than what was trained.
    """

    muscle: Muscle
    percent: int
    hours_left: int
    causes: tuple[Cause, ...] = ()
    told: RecoveryReport | None = None

    @property
    def category(self) -> Category:
        """The percent in words."""
        return next(category for low, category in BOUNDARIES if self.percent >= low)


def recovered(
    trained: Iterable[TrainedExercise],
    catalogue: Catalogue,
    at: datetime,
    *,
    level: Level | None = None,
    factor: float = 1.0,
    reports: Sequence[RecoveryReport] = (),
    muscles: Iterable[Muscle] = Muscle,
) -> dict[Muscle, Recovery]:
    """The recovery of these muscles at a time, from what was trained in the week before and what the athlete told.

    `factor` is how long this athlete needs in comparison with others.
    """
    wanted = tuple(muscles)
    bouts = _bouts(trained, catalogue, at, frozenset(wanted))
    slow = Slow(NOVICE_HOURS if level == "beginner" else 0, factor)
    sleep = _told(_newest(reports, at, ReportKind.SLEEP, None), SLEPT, at)
    return {muscle: _recovery(muscle, bouts.get(muscle, ()), at, slow, reports, sleep) for muscle in wanted}


def percent_of(muscles: Iterable[Muscle], recovery: Mapping[Muscle, Recovery]) -> int:
    """How far the least recovered of these muscles is; 100 for none."""
    return min((recovery[muscle].percent for muscle in muscles), default=100)


def _bouts(
    trained: Iterable[TrainedExercise], catalogue: Catalogue, at: datetime, wanted: frozenset[Muscle]
) -> dict[Muscle, tuple[tuple[Effort, ...], ...]]:
    """By muscle that is wanted, what each workout of the last week asked of it."""
    grouped: dict[Muscle, dict[object, list[Effort]]] = {}
    for done in trained:
        exercise = catalogue.by_id.get(done.exercise_id)
        if exercise is None or not done.hard_sets or not at - WEEK < done.at <= at:
            continue
        if exercise.pattern is Pattern.STRETCH:
            continue
        for muscle in wanted.intersection((*exercise.primary, *exercise.secondary)):
            bouts = grouped.setdefault(muscle, {})
            bouts.setdefault(done.workout_id or done.at, []).append(Effort(exercise, done, share(exercise, (muscle,))))
    return {muscle: tuple(map(tuple, bouts.values())) for muscle, bouts in grouped.items()}


def _recovery(
    muscle: Muscle,
    bouts: Sequence[Sequence[Effort]],
    at: datetime,
    slow: Slow,
    reports: Sequence[RecoveryReport],
    sleep: Fatigue,
) -> Recovery:
    tired = [(fatigue(bout, at, slow), bout) for bout in bouts]
    left = prod(1 - strain.taken for strain, _ in tired)
    report = _newest(reports, at, ReportKind.SORENESS, muscle)
    sore = _told(report, SORE, at)
    percent = 100 * min(left, 1 - sore.taken) * (1 - sleep.taken)
    hours = max((strain.hours_left for strain, _ in tired), default=0.0)
    efforts = (each for strain, bout in tired if strain.taken for each in bout)
    causes = (
        Cause(each.exercise.name, each.done.at, each.done.hard_sets, each.share, each.to_failure) for each in efforts
    )
    return Recovery(
        muscle,
        percent=int(percent + 1e-9),
        hours_left=ceil(max(hours, sore.hours_left, sleep.hours_left)),
        causes=tuple(sorted(causes, key=lambda cause: cause.at, reverse=True)),
        told=report if report is not None and sore.taken > 1 - left else None,
    )


def _newest(
    reports: Iterable[RecoveryReport], at: datetime, kind: ReportKind, muscle: Muscle | None
) -> RecoveryReport | None:
    """The last thing told by then, of this muscle: an older word no longer counts."""
    told = (
        each for each in reports if each.kind is kind and each.at <= at and (muscle is None or muscle in each.muscles)
    )
    return max(told, key=lambda each: each.at, default=None)


def _told(report: RecoveryReport | None, levels: Sequence[tuple[float, int]], at: datetime) -> Fatigue:
    if report is None:
        return Fatigue()
    taken, hours = levels[min(max(report.level, 0), MOST_LEVEL)]
    return falling(taken, hours, report.at, at)
